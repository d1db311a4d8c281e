/**
 * Runs in the browser, on every page that the dev server shows. What it was made of may have changed before
 * it could hear of that, so it says since when it is open.
 */

import.meta.hot?.send('vagval:opened', { since: performance.timeOrigin });
