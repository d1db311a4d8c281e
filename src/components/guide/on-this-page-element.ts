import { decoded } from '../../domain/addresses.ts';

/** `<vv-on-this-page>`: marks the link to the heading that the reader has come to. */
export class OnThisPageElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
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
  }

  #mark(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
    for (const link of links) {
      if (link !== current) link.removeAttribute('aria-current');
    }
    if (!current || current.hasAttribute('aria-current')) return;
    current.setAttribute('aria-current', 'true');
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
