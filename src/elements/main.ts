/** Everything that runs in a browser: registers the custom elements. */

import { AnchorsElement } from './anchors-element.ts';
import { ClaimsElement } from './claims-element.ts';
import style from './elements.css?inline';
import { EntranceElement } from './entrance-element.ts';
import { EstimateElement } from './estimate-element.ts';
import { LanguageSwitchElement } from './language-switch-element.ts';
import { PageAddressElement } from './page-address-element.ts';
import { PreviewsElement } from './previews-element.ts';
import { SearchDialogElement } from './search-dialog-element.ts';
import { SearchElement } from './search-element.ts';
import { ShareElement } from './share-element.ts';

// The script may arrive before the end of the page; an element must find all that stands in it.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', define, { once: true });
} else define();

function define(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  // Search comes before the dialog, which uses it.
  customElements.define('vv-search', SearchElement);
  customElements.define('vv-search-dialog', SearchDialogElement);
  customElements.define('vv-anchors', AnchorsElement);
  customElements.define('vv-claims', ClaimsElement);
  customElements.define('vv-share', ShareElement);
  customElements.define('vv-language-switch', LanguageSwitchElement);
  customElements.define('vv-entrance', EntranceElement);
  customElements.define('vv-page-address', PageAddressElement);
  customElements.define('vv-previews', PreviewsElement);
  customElements.define('vv-estimate', EstimateElement);
}
