import { claimCode, claimSentence } from '../../browser/claim-sentence.ts';
import { loadCard, loadPage } from '../../browser/load-page.ts';

/** How long the pointer rests on a link before its claim is shown, and may leave it, in milliseconds. */
const patience = { show: 250, hide: 250 };

/**
 * `<vv-previews>`: shows the words of a claim, what a term means or which source a number stands for,
 * while the pointer or the focus is on a link to it. It stays while the pointer is on it and goes by Escape (WCAG 1.4.13). By touch a link is just a link.
 *
 * Its one element is a popover, a layer of its own: nothing else moves.
 */
export class PreviewsElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #link: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    if (!this.#layer) this.append(makeLayer());
    const { signal } = this.#listeners;
    const on = <K extends keyof DocumentEventMap>(
      type: K,
      listener: (event: DocumentEventMap[K]) => void,
    ) => document.addEventListener(type, listener, { signal });
    on('pointerover', (event) => {
      if (event.pointerType === 'touch') return;
      if (this.contains(asElement(event.target))) clearTimeout(this.#timer);
      else this.#consider(linkAt(event.target), patience.show);
    });
    on('focusin', ({ target }) => {
      const link = linkAt(target);
      this.#consider(link?.matches(':focus-visible') ? link : undefined, 0);
    });
    on('keydown', (event) => {
      if (event.key === 'Escape' && this.#link) this.#hide();
    });
    on('click', () => this.#hide());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  #consider(link: HTMLAnchorElement | undefined, delay: number): void {
    if (link && link === this.#link) clearTimeout(this.#timer);
    else if (link) this.#wait(() => this.#show(link), delay);
    else this.#wait(() => this.#hide(), patience.hide);
  }

  #wait(action: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delay);
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    this.#hide();
    this.#link = link;
    const words = await this.#wordsOf(link);
    const layer = this.#layer;
    // By now the reader may have moved on to another link, or to none.
    if (!words || !layer || this.#link !== link) return;
    layer.replaceChildren(...words);
    layer.showPopover();
    place(layer, link.getBoundingClientRect());
    link.setAttribute('aria-describedby', layer.id);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    const layer = this.#layer;
    if (layer?.matches(':popover-open')) layer.hidePopover();
  }

  /** What stands of the claim, term or source that a link leads to, or undefined where it leads to none. */
  async #wordsOf(link: HTMLAnchorElement): Promise<Element[] | undefined> {
    const { origin, pathname, hash } = new URL(link.href);
    if (origin !== location.origin) return undefined;
    const page = pathname === location.pathname ? document : await loadPage(pathname);
    if (link.classList.contains('term'))
      return paragraphs(page?.querySelector('[data-definition]'));
    const target = page?.getElementById(hash.slice(1));
    if (!target) return undefined;
    if (target.closest('.source-index')) return paragraphs(target);
    const claim = target.closest('.claim');
    if (!claim || claim.contains(link)) return undefined;
    const card = await loadCard(claim);
    return paragraphs(
      claim.querySelector(claimCode),
      // On its card it is a whole sentence.
      card?.querySelector('h1') ?? claim.querySelector(claimSentence),
      card?.querySelector('[data-explanation]'),
      card?.querySelector('[data-evidence]'),
    );
  }

  get #layer(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[popover]');
  }
}

function makeLayer(): HTMLElement {
  const layer = document.createElement('div');
  Object.assign(layer, { id: 'preview', className: 'preview', role: 'tooltip', popover: 'manual' });
  return layer;
}

/** The text of what is there of some elements, each as a paragraph. */
function paragraphs(...elements: (Element | null | undefined)[]): Element[] {
  return elements.flatMap((element) => {
    const text = element?.textContent?.trim();
    if (!text) return [];
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return [paragraph];
  });
}

/** Under the link where there is room, else above it, and inside the window. */
function place(layer: HTMLElement, link: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = layer;
  const edge = 8;
  const below = link.bottom + edge;
  const top = below + height > innerHeight ? Math.max(edge, link.top - edge - height) : below;
  const left = Math.max(edge, Math.min(link.left, innerWidth - width - edge));
  layer.style.top = `${top}px`;
  layer.style.left = `${left}px`;
}

function asElement(target: EventTarget | null): Element | null {
  return target instanceof Element ? target : null;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = asElement(target)?.closest('main a:is([href*="#"], .term)');
  // A link in a drawing is none of HTML, and leads to what needs no preview.
  return link instanceof HTMLAnchorElement ? link : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-previews': PreviewsElement;
  }
}
