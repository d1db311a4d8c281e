/** What runs on the page of a decision tree besides: registers its element. */

import { DecisionTreeElement } from './decision-tree-element.ts';

// The element borrows words from all of the page.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  customElements.define('vv-decision-tree', DecisionTreeElement);
}
