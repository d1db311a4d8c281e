import { chosenLanguage } from './preferences.ts';

/** `<vv-entrance>`: leads on to the reader's language among the links inside it. */
export class EntranceElement extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const wanted = [chosenLanguage(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
    const link = wanted
      .map((language) => links.find(({ hreflang }) => hreflang === language))
      .find((found) => found !== undefined);
    const target = link ?? links[0];
    if (target) location.replace(target.href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-entrance': EntranceElement;
  }
}
