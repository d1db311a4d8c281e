/** What runs on the page of a guide besides: registers its element, and shows where in its part the guide is. */

import { OnThisPageElement } from './on-this-page-element.ts';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  // Only the list scrolls, to the guide that is read.
  const siblings = document.querySelector('.guide-siblings');
  const here = siblings?.querySelector('[aria-current]');
  if (siblings && here) {
    const { top, bottom } = siblings.getBoundingClientRect();
    const place = here.getBoundingClientRect();
    if (place.bottom > bottom) siblings.scrollTop += place.top - top - siblings.clientHeight / 3;
  }
  customElements.define('vv-on-this-page', OnThisPageElement);
}
