/** What runs on the page of a guide besides: registers its element. */

import { onceParsed } from '../../browser/once-parsed.ts';
import { OnThisPageElement } from './on-this-page-element.ts';

onceParsed(() => customElements.define('vv-on-this-page', OnThisPageElement));
