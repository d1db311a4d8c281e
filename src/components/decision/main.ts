/** What runs on the pages of decisions: registers their elements. */

import { AnswersComparedElement } from './answers-compared-element.ts';
import { DecisionReviewElement } from './decision-review-element.ts';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  customElements.define('vv-decision-review', DecisionReviewElement);
  customElements.define('vv-answers-compared', AnswersComparedElement);
}
