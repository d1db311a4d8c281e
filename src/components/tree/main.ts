/** What runs on the page of a decision tree besides: registers its element. */

import { onceParsed } from '../../browser/once-parsed.ts';
import { DecisionTreeElement } from './decision-tree-element.ts';

// The element borrows words from all of the page.
onceParsed(() => customElements.define('vv-decision-tree', DecisionTreeElement));
