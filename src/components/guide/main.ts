/** What runs on the page of a guide besides: registers its element. */

import { OnThisPageElement } from './on-this-page-element.ts';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  customElements.define('vv-on-this-page', OnThisPageElement);
}
