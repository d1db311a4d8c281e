import { fill } from '../../browser/fill.ts';
import { decoded } from '../../domain/addresses.ts';

/** So much of an anchor is repeated to the reader, in characters. */
const echo = 60;

/**
 * `<vv-anchors>`: follows the anchor in the address where the page cannot: from a former name to the
 * one of today, to the page that a claim has moved to, and from one that was damaged on its way to what it meant. Of
 * an unknown one it says so, with what is most like it.
 *
 * Holds an element with `role="status"`, in which a part with `data-text` has room for `{anchor}`, `data-nearest`
 * is what stands before links, and a link leads to the search.
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
    else if (!target && message) void this.#explain(message, anchor);
  }

  async #explain(message: HTMLElement, anchor: string): Promise<void> {
    const link = message.querySelector('a');
    if (!link) return;
    const { hash } = location;
    const meaning = await import('./unknown-anchor.ts')
      .then(({ meaningOf }) => meaningOf(link.href, location))
      .catch(() => ({ nearest: [] }));
    // The reader may have gone on.
    if (location.hash !== hash || !this.isConnected) return;
    if ('leadsTo' in meaning) location.replace(meaning.leadsTo);
    else this.#report(message, link, anchor, meaning.nearest);
  }

  #report(
    message: HTMLElement,
    link: HTMLAnchorElement,
    anchor: string,
    nearest: readonly (readonly [href: string, name: string])[],
  ): void {
    const text = message.querySelector<HTMLElement>('[data-text]');
    const shown = anchor.length > echo ? `${anchor.slice(0, echo)}…` : anchor;
    if (text) text.textContent = fill(text.dataset.text ?? '', { anchor: shown });
    const address = new URL(link.href);
    address.searchParams.set('q', anchor.slice(0, 200).replaceAll('-', ' '));
    link.href = address.href;
    const links = nearest.flatMap(([href, name]) => {
      const other = document.createElement('a');
      other.href = href;
      other.textContent = name;
      return [' ', other];
    });
    const before = links.length > 0 ? [' ', text?.dataset.nearest ?? ''] : [];
    message.replaceChildren(...(text ? [text, ' '] : []), link, ...before, ...links);
    message.hidden = false;
    message.scrollIntoView({ block: 'center' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-anchors': AnchorsElement;
  }
}
