import { fill } from '../../browser/fill.ts';
import { decoded } from '../../domain/addresses.ts';

/**
 * `<vv-anchors>`: follows the anchor in the address where the page cannot: from a former name to the
 * one of today, to the page that a claim has moved to. Of an unknown one it says so.
 */
export class AnchorsElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const follow = () => this.#follow();
    window.addEventListener('hashchange', follow, { signal: this.#listeners.signal });
    follow();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #follow(): void {
    const anchor = decoded(location.hash.slice(1));
    const message = this.querySelector<HTMLElement>('[role=status]');
    if (message) message.hidden = true;
    if (anchor === '') return;
    const target = document.getElementById(anchor);
    const home = target?.matches('[data-moved]') ? target.querySelector('a')?.href : undefined;
    if (home) location.replace(home);
    else if (target?.dataset.of) location.replace(`#${target.dataset.of}`);
    else if (!target && message) this.#report(message, anchor);
  }

  #report(message: HTMLElement, anchor: string): void {
    const text = message.querySelector<HTMLElement>('[data-text]');
    if (text) text.textContent = fill(text.dataset.text ?? '', { anchor });
    const link = message.querySelector('a');
    if (link) {
      const address = new URL(link.href);
      address.searchParams.set('q', anchor.replaceAll('-', ' ').slice(0, 200));
      link.href = address.href;
    }
    message.hidden = false;
    message.scrollIntoView({ block: 'center' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-anchors': AnchorsElement;
  }
}
