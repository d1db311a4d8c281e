/** What runs on the page of an estimate, besides what runs on every page. */

import { onceParsed } from '../../browser/once-parsed.ts';
import { EstimateElement } from './estimate-element.ts';

onceParsed(() => customElements.define('vv-estimate', EstimateElement));
