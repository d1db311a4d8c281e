/** `<vv-page-address>`: shows the address of the page as it stands when it is printed. */
export class PageAddressElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const update = () => {
      this.textContent = location.href;
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
