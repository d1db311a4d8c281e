import { pageLocale } from '../../browser/page-locale.ts';
import { regional } from '../../domain/locale.ts';

/**
 * `<vv-page-address>`: shows the address of the page as it stands when it is printed, and the day.
 *
 * Attribute: `data-printed` the word before the day.
 */
export class PageAddressElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const days = new Intl.DateTimeFormat(regional[pageLocale()], { dateStyle: 'long' });
    const update = () => {
      this.textContent = `${location.href} · ${this.dataset.printed} ${days.format(new Date())}`;
    };
    update();
    window.addEventListener('beforeprint', update, { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-page-address': PageAddressElement;
  }
}
