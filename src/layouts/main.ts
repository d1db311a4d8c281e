/** Everything that runs in a browser: registers the custom elements. */

import { untilHere } from '../browser/fault-notice.ts';
import { loadModule } from '../browser/load-module.ts';
import { onceParsed } from '../browser/once-parsed.ts';
import { copyWithoutSoftHyphens } from '../browser/soft-hyphens.ts';
import { AnchorsElement } from '../components/claim/anchors-element.ts';
import { ClaimsElement } from '../components/claim/claims-element.ts';
import { nameSourceLinks } from '../components/claim/page-sources.ts';
import { ShareElement } from '../components/claim/share-element.ts';
import { CodeElement } from '../components/prose/code-element.ts';
import { SearchDialogElement } from '../components/search/search-dialog-element.ts';
import { EntranceElement } from '../components/site/entrance-element.ts';
import { LanguageSwitchElement } from '../components/site/language-switch-element.ts';
import { PageAddressElement } from '../components/site/page-address-element.ts';
import { PreviewsElement } from '../components/site/previews-element.ts';
import style from './script.css?inline';

onceParsed(define);
document.addEventListener('copy', copyWithoutSoftHyphens);

function define(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  // Other pages fetch it with their dialog.
  const search = document.querySelector<HTMLElement>('vv-search [role=status]');
  if (search)
    void untilHere(search, () => loadModule(() => import('../components/search/main.ts')));
  nameSourceLinks();
  customElements.define('vv-search-dialog', SearchDialogElement);
  customElements.define('vv-anchors', AnchorsElement);
  customElements.define('vv-claims', ClaimsElement);
  customElements.define('vv-share', ShareElement);
  customElements.define('vv-language-switch', LanguageSwitchElement);
  customElements.define('vv-entrance', EntranceElement);
  customElements.define('vv-page-address', PageAddressElement);
  customElements.define('vv-previews', PreviewsElement);
  document.body.append(document.createElement('vv-previews'));
  customElements.define('vv-code', CodeElement);
}
