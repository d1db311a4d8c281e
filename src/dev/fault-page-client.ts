/**
 * Runs in the browser, on the page that stands in for others while the content has faults. They may
 * have been mended before this page could hear of it, so it asks.
 */

import.meta.hot?.send('vagval:fault-page');
