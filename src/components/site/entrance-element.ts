import { chosenLanguage } from '../../browser/preferences.ts';
import { preferredLanguage } from './preferred-language.ts';

/** `<vv-entrance>`: leads on to the reader's language among the links inside it. */
export class EntranceElement extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const wanted = [chosenLanguage() ?? [], navigator.languages].flat();
    const offered = links.map(({ hreflang }) => hreflang);
    const language = preferredLanguage(wanted, offered);
    const target = links.find(({ hreflang }) => hreflang === language) ?? links[0];
    if (target) location.replace(target.href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-entrance': EntranceElement;
  }
}
