/** The search itself: fetched by pages that have it in sight, and by the dialog of the others. */

import { SearchElement } from './search-element.ts';

customElements.define('vv-search', SearchElement);
