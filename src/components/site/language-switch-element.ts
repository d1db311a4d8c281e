import { chooseLanguage } from '../../browser/preferences.ts';

/**
 * `<vv-language-switch>`: keeps the anchor and the query of the page in the links to its other
 * languages, and remembers the choice.
 */
export class LanguageSwitchElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const update = () => this.#update();
    update();
    window.addEventListener('hashchange', update, { signal });
    // The address can also change without the page being told; by the time of a click it must fit.
    for (const event of ['pointerenter', 'focusin', 'click']) {
      this.addEventListener(event, update, { signal, capture: true });
    }
    this.addEventListener('click', (event) => this.#remember(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #update(): void {
    for (const link of this.querySelectorAll('a')) {
      const address = new URL(link.href);
      address.search = location.search;
      address.hash = location.hash;
      link.href = address.href;
    }
  }

  #remember({ target }: MouseEvent): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) chooseLanguage(link.hreflang);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-language-switch': LanguageSwitchElement;
  }
}
