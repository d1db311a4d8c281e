import { withoutSoftHyphens } from '../../browser/soft-hyphens.ts';
import { decoded } from '../../domain/addresses.ts';

/**
 * `<vv-on-this-page>`: marks the link to the heading that the reader has come to. A long list shows its first level and
 * what is below the heading that the reader is at, or what fits the words in its field.
 */
export class OnThisPageElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const field = this.querySelector('input');
    this.#listeners = new AbortController();
    field?.addEventListener('input', () => this.#fold(links), { signal: this.#listeners.signal });
    this.#fold(links);
    const targets = new Map<Element, HTMLAnchorElement>();
    for (const link of links) {
      const heading = document.getElementById(decoded(link.hash.slice(1)));
      if (heading) targets.set(heading, link);
    }
    const headings = [...targets.keys()];
    const passed = new Set<Element>();
    // A heading has been passed while it stands in the upper third of the window or above it.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        const current = headings.findLast((heading) => passed.has(heading));
        this.#mark(links, current && targets.get(current));
      },
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#listeners?.abort();
  }

  #fold(links: readonly HTMLAnchorElement[]): void {
    const field = this.querySelector('input');
    if (!field) return;
    const wanted = field.value.trim().toLowerCase();
    const current = links.findIndex((link) => link.hasAttribute('aria-current'));
    const isChapter = (link: Element) => !link.closest('.depth-3');
    const begin = links.slice(0, current + 1).findLastIndex(isChapter);
    const end = links.findIndex((link, index) => index > current && isChapter(link));
    links.forEach((link, index) => {
      const item = link.closest('li');
      if (!item) return;
      const isNear = current >= 0 && index > begin && (end < 0 || index < end);
      item.hidden =
        wanted === ''
          ? !isChapter(link) && !isNear
          : !withoutSoftHyphens(link.textContent).toLowerCase().includes(wanted);
    });
  }

  #mark(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
    for (const link of links) {
      if (link !== current) link.removeAttribute('aria-current');
    }
    if (!current || current.hasAttribute('aria-current')) return;
    current.setAttribute('aria-current', 'true');
    this.#fold(links);
    const list = this.querySelector('nav');
    if (!list) return;
    // Only the list scrolls, never the page that the reader is in.
    const { top, bottom } = list.getBoundingClientRect();
    const place = current.getBoundingClientRect();
    if (place.top < top) list.scrollTop -= top - place.top;
    else if (place.bottom > bottom) list.scrollTop += place.bottom - bottom;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-on-this-page': OnThisPageElement;
  }
}
