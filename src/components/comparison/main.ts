/** What runs in a browser on the page of a comparison, besides what runs on every page. */

import { ComparisonElement } from './comparison-element.ts';

customElements.define('vv-comparison', ComparisonElement);
