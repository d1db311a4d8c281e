/** What runs on the page that follows decisions up: registers its element. */

import { DecisionReviewElement } from './decision-review-element.ts';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  customElements.define('vv-decision-review', DecisionReviewElement);
}
