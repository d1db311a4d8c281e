import { claimCode, claimSentence } from '../../browser/claim-sentence.ts';
import { isComposing } from '../../browser/composing.ts';
import { loadCard, loadPage } from '../../browser/load-page.ts';

/** How long the pointer rests on a link before its claim is shown, and may leave it, in milliseconds. */
const patience = { show: 250, hide: 250 };

/** What a reader can be at a link by. */
type By = 'pointer' | 'focus';

/**
 * `<vv-previews>`: shows the words of a claim, what a term means or which source a number stands for,
 * while the pointer or the focus is on a link to it. It stays while the pointer is on it, goes by Escape, and
 * a pointer that passes by puts away nothing that the focus has brought (WCAG 1.4.13). By touch a link is just a link.
 *
 * Its one element is a popover, a layer of its own: nothing else moves. It describes a link to a claim of the page by
 * what the page has of it; the rest comes when one who listens has heard the link, and is for those who look.
 */
export class PreviewsElement extends HTMLElement {
  #listeners: AbortController | undefined;
  /** The links that the reader is at, the latest last: it is the one whose words are shown. */
  readonly #at = new Map<By, HTMLAnchorElement>();
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
    on('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#point(asElement(target));
    });
    on('focusin', ({ target }) => {
      const link = linkAt(target);
      this.#move('focus', link?.matches(':focus-visible') ? link : undefined);
    });
    on('focusout', () => this.#move('focus', undefined));
    on('keydown', (event) => {
      if (event.key === 'Escape' && !isComposing(event)) this.#leave();
    });
    on('click', () => this.#leave());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  #point(target: Element | null): void {
    clearTimeout(this.#timer);
    if (this.contains(target)) return;
    const link = linkAt(target);
    if (link === this.#at.get('pointer')) return;
    const wait = link ? patience.show : patience.hide;
    this.#timer = setTimeout(() => this.#move('pointer', link), wait);
  }

  #move(by: By, link: HTMLAnchorElement | undefined): void {
    this.#at.delete(by);
    if (link) this.#at.set(by, link);
    const latest = [...this.#at.values()].at(-1);
    if (latest === this.#link) return;
    this.#hide();
    if (latest) void this.#show(latest);
  }

  /** The words go, and come again when the reader comes to a link anew. */
  #leave(): void {
    clearTimeout(this.#timer);
    this.#at.clear();
    this.#hide();
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    this.#link = link;
    const layer = this.#layer;
    const claim = link.pathname === location.pathname ? claimAt(link, document) : undefined;
    const known = paragraphs(claim?.querySelector(claimCode), claim?.querySelector(claimSentence));
    layer?.replaceChildren(...known);
    if (layer && known.length > 0) link.setAttribute('aria-describedby', layer.id);
    const words = await this.#wordsOf(link);
    // By now the reader may have moved on to another link, or to none.
    if (!words || !layer || this.#link !== link) return;
    layer.replaceChildren(...words);
    layer.style.maxBlockSize = '';
    layer.showPopover();
    place(layer, link.getBoundingClientRect());
  }

  #hide(): void {
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
    const source = page?.getElementById(hash.slice(1))?.closest('.source-index > li');
    if (source) return paragraphs(source);
    const claim = page && claimAt(link, page);
    if (!claim) return undefined;
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

/** The claim that a link from elsewhere leads to, where the page is the one that it stands on. */
function claimAt(link: HTMLAnchorElement, page: Document): Element | undefined {
  const claim = page.getElementById(link.hash.slice(1))?.closest('.claim');
  return claim?.contains(link) ? undefined : (claim ?? undefined);
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

/**
 * Under the link where there is room, else above it, else beside it: whoever is at the link sees it still. In a window
 * too small for that it is cut off where the link begins or ends.
 */
function place(layer: HTMLElement, link: DOMRect): void {
  const edge = 8;
  const { offsetWidth: width, offsetHeight: height } = layer;
  const room = {
    below: innerHeight - link.bottom - 2 * edge,
    above: link.top - 2 * edge,
    right: innerWidth - link.right - 2 * edge,
    left: link.left - 2 * edge,
  };
  const isBeside =
    Math.max(room.below, room.above) < height && Math.max(room.right, room.left) >= width;
  const isBelow = room.below >= height || room.below >= room.above;
  const high = isBeside ? height : Math.min(height, isBelow ? room.below : room.above);
  const within = (start: number, size: number, most: number) =>
    Math.max(edge, Math.min(start, most - size - edge));
  const top = isBeside
    ? within(link.top, height, innerHeight)
    : isBelow
      ? link.bottom + edge
      : link.top - edge - high;
  const beside = room.right >= width ? link.right + edge : link.left - edge - width;
  layer.style.top = `${top}px`;
  layer.style.left = `${isBeside ? beside : within(link.left, width, innerWidth)}px`;
  layer.style.maxBlockSize = `${high}px`;
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
