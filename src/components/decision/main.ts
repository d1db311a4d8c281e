/** What runs on the pages of decisions: registers their elements. */

import { onceParsed } from '../../browser/once-parsed.ts';
import { AnswersComparedElement } from './answers-compared-element.ts';
import { DecisionReviewElement } from './decision-review-element.ts';

onceParsed(() => {
  customElements.define('vv-decision-review', DecisionReviewElement);
  customElements.define('vv-answers-compared', AnswersComparedElement);
});
