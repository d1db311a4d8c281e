/** The hit that is chosen in the dialog: the one that Enter opens, shown whole beside the list. */

import { isComposing } from '../../browser/composing.ts';
import { loadPage } from '../../browser/load-page.ts';
import type { Hit } from '../../query/search.ts';
import { fromTemplate, hitOf, put, titleOf, toNode } from './search-results.ts';

/** How long the pointer rests on a hit before it is chosen, in milliseconds: on its way it crosses others. */
const patience = 120;

export class ChosenHit {
  #home: HTMLElement;
  #pane: HTMLElement;
  /** Where the cards of claims stand: `/sv/claims/`. */
  #cards: string;
  #item: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param home the search, with its templates and hits
   * @param signal ends it
   */
  constructor(home: HTMLElement, pane: HTMLElement, signal: AbortSignal) {
    this.#home = home;
    this.#pane = pane;
    const { action } = home.querySelector('form') ?? {};
    this.#cards = action ? new URL('../claims/', action).pathname : '';
    home.addEventListener('focusin', ({ target }) => this.#chooseAt(target), { signal });
    home.addEventListener('pointermove', (event) => this.#rest(event), { signal });
    home.addEventListener('keydown', (event) => this.#crossOver(event), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get link(): HTMLAnchorElement | null | undefined {
    return this.#item?.querySelector('a');
  }

  /** Chooses a hit of the list, or none. */
  choose(item: HTMLElement | undefined): void {
    clearTimeout(this.#timer);
    if (item !== undefined && item === this.#item) return;
    this.#item?.removeAttribute('data-chosen');
    this.#item = item;
    item?.setAttribute('data-chosen', '');
    const hit = item && hitOf(item);
    this.#pane.replaceChildren();
    // Where there is no room for it, nothing is fetched for it.
    if (item && hit && this.#pane.checkVisibility()) void this.#show(item, hit);
  }

  #chooseAt(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest<HTMLElement>('.hit') : null;
    if (item) this.choose(item);
  }

  /** A list that comes under a pointer at rest has been chosen from by nobody. */
  #rest({ target, movementX, movementY, pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || (movementX === 0 && movementY === 0)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#chooseAt(target), patience);
  }

  /** Right goes from the hit to what is beside it, left goes back. */
  #crossOver(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const { key, target } = event;
    if (!(target instanceof Element)) return;
    const inPane = this.#pane.contains(target);
    const to =
      key === 'ArrowRight' && target.closest('.hit') && this.#pane.checkVisibility()
        ? this.#pane.querySelector('a[data-part=open]')
        : key === 'ArrowLeft' && inPane && this.link;
    if (!(to instanceof HTMLElement)) return;
    event.preventDefault();
    to.focus();
  }

  async #show(item: HTMLElement, hit: Hit): Promise<void> {
    const whole = fromTemplate(this.#home, 'chosen');
    const isClaim = hit.type === 'claim';
    const what = isClaim ? [hit.code, ...hit.context.slice(1)] : hit.context;
    put(whole, 'what', [what.filter(Boolean).join(' · ')]);
    put(whole, 'title', titleOf(hit));
    whole.querySelector('a[data-part=open]')?.setAttribute('href', hit.href);
    this.#pane.replaceChildren(whole);
    const copy = whole.querySelector('button');
    if (copy) copy.hidden = true;
    const card = isClaim ? await this.#cardOf(hit) : undefined;
    if (this.#item !== item) return;
    // What comes under the title waits for it: on the card it is longer.
    put(whole, 'page', hit.page === '' ? [] : [hit.page]);
    if (card) fillFrom(card, whole);
    else put(whole, 'text', hit.text.map(toNode));
    if (copy) copy.hidden = !card;
  }

  async #cardOf({ href }: Hit): Promise<Element | null | undefined> {
    const [, id = ''] = href.split('#');
    const page = await loadPage(`${this.#cards}${id}/`);
    return page?.querySelector('.card');
  }
}

/** Puts in what the card of a claim says of it, and what it is cited by. */
function fillFrom(card: Element, whole: HTMLElement): void {
  const wordsOf = (selector: string) => {
    const found = card.querySelector(selector);
    return found ? [...document.importNode(found, true).childNodes] : [];
  };
  put(whole, 'title', wordsOf('h1'));
  put(whole, 'text', wordsOf('[data-explanation]'));
  put(whole, 'evidence', wordsOf('.card-evidence'));
  put(whole, 'sources', wordsOf('.source-index'));
  // They are anchors of the card, and others of the page that it is shown on.
  for (const source of whole.querySelectorAll('[data-part=sources] [id]'))
    source.removeAttribute('id');
  const claim = whole.querySelector<HTMLElement>('article');
  if (claim) Object.assign(claim.dataset, { ...(card instanceof HTMLElement && card.dataset) });
}
