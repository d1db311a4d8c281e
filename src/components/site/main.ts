/** Runs where an address leads nowhere. */

import { WrongAddressElement } from './wrong-address-element.ts';

customElements.define('vv-wrong-address', WrongAddressElement);
