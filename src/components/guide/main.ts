/** What runs on the page of a guide besides: registers its element, and shows where in its part the guide is. */

import { onceParsed } from '../../browser/once-parsed.ts';
import { OnThisPageElement } from './on-this-page-element.ts';

onceParsed(() => {
  showWhere();
  customElements.define('vv-on-this-page', OnThisPageElement);
});

/** Only the list scrolls, to the guide that is read. */
function showWhere(): void {
  const siblings = document.querySelector('.guide-siblings nav');
  const here = siblings?.querySelector('[aria-current]');
  if (!siblings || !here) return;
  const { top, bottom } = siblings.getBoundingClientRect();
  const place = here.getBoundingClientRect();
  if (place.bottom > bottom) siblings.scrollTop += place.top - top - siblings.clientHeight / 3;
}
