import { fill } from '../../browser/fill.ts';
import { pageLocale } from '../../browser/page-locale.ts';
import type { FacetChoice } from '../../query/facets.ts';
import type { Answer, PageHit } from '../../query/search.ts';
import { nearestFirst } from './nearest-links.ts';
import { choose, hideCounts, showCounts } from './search-choices.ts';
import { SearchEngine } from './search-engine.ts';
import { renderPage } from './search-results.ts';
import type { SearchWords } from './search-words.ts';

/** How many pages are shown at a time. */
const step = 10;
/** How many milliseconds a reader pauses before what is typed is searched for. */
const pause = 60;
/** In the address: the words are to be searched for as they are typed. */
const verbatim = 'verbatim';

/**
 * `<vv-search>`: the search form with its results. Results come as the reader types, and a newer
 * search always wins over an older one.
 *
 * Attributes: `data-base` the site's path; `data-address` keeps the search in the page's address;
 * `data-words` what it says as JSON (`SearchWords`).
 */
export class SearchElement extends HTMLElement {
  #engine: SearchEngine | undefined;
  #listeners: AbortController | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  #isVerbatim = false;
  /** The search under way or last done; a newer one replaces it. */
  #latest: Promise<void> = Promise.resolve();
  #running: AbortController | undefined;

  connectedCallback(): void {
    this.#engine = new SearchEngine(this.dataset.base ?? '/', pageLocale());
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { form } = this;
    const load = () => this.#engine?.load().catch(() => {});
    this.addEventListener('focusin', load, { signal });
    this.addEventListener('pointerenter', load, { signal });
    form.addEventListener('input', () => this.#typed(), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => this.#moveByArrows(event), { signal });
    this.#find('[data-part=more]').addEventListener('click', () => this.#showMore(), { signal });
    const instead = this.#find('[data-part=instead]');
    instead.addEventListener('click', (event) => this.#searchInstead(event), { signal });
    this.#find('[data-part=clear]').addEventListener('click', () => this.#clearChoice(), {
      signal,
    });
    if (this.#keepsAddress) this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#running?.abort();
  }

  get form(): HTMLFormElement {
    return this.#find('form');
  }

  get input(): HTMLInputElement {
    return this.#find('input[type=search]');
  }

  /** Searches for what the form says now. */
  run(): void {
    this.#latest = this.#search(0);
  }

  #typed(): void {
    this.#isVerbatim = false;
    this.#latest = this.#search(pause);
  }

  async #search(wait: number): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const { text, choice } = this.#query();
    if (this.#keepsAddress) this.#writeAddress();
    this.#all?.setAttribute('href', this.#address());
    if (text === '' && Object.keys(choice).length === 0) return this.#clear('hint');
    this.#say(this.#words.working);
    try {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      signal.throwIfAborted();
      const request = { text, choice, isVerbatim: this.#isVerbatim };
      const answer = await this.#engine?.run(request, signal);
      const pages = await answer?.fetch(0, answer.ready);
      if (signal.aborted || !answer || !pages) return;
      this.#answer = answer;
      this.#shown = 0;
      this.#list.replaceChildren();
      this.#append(pages);
      showCounts(this.form, answer.counts);
      this.#say(this.#summary(answer));
      const rest = await answer.fetch(answer.ready, step);
      if (!signal.aborted) this.#append(rest);
    } catch {
      if (!signal.aborted) this.#clear('failed');
    }
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const pages = await answer?.fetch(this.#shown, this.#shown + step);
    if (answer !== this.#answer || !pages) return;
    const [first] = this.#append(pages);
    first?.querySelector('a')?.focus();
  }

  /** Puts pages at the end of the list. */
  #append(pages: readonly PageHit[]): HTMLElement[] {
    const template = this.#find<HTMLTemplateElement>('template');
    const { moreHere } = this.#words;
    const items = pages.map((page) =>
      renderPage(template, page, (count) => fill(moreHere, { count })),
    );
    this.#list.append(...items);
    this.#shown += pages.length;
    this.#settle();
    return items;
  }

  #clear(state: 'hint' | 'failed'): void {
    this.#answer = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#settle();
    hideCounts(this.form);
    this.#say(this.#words[state]);
  }

  /** Shows what belongs to the answer there is. */
  #settle(): void {
    const answer = this.#answer;
    this.#list.hidden = this.#shown === 0;
    this.#find('[data-part=more]').hidden = this.#shown >= (answer?.pages ?? 0);
    if (this.#all) this.#all.hidden = this.#shown === 0;
    const { text, choice } = this.#query();
    const isEmpty = answer !== undefined && answer.pages === 0;
    const isNarrowed = Object.keys(choice).length > 0;
    this.#find('[data-part=clear]').hidden = !(isEmpty && isNarrowed);
    const nearest = this.#find('[data-part=nearest]');
    nearest.hidden = !isEmpty;
    if (isEmpty) nearestFirst(nearest, text);
    const instead = this.#find<HTMLAnchorElement>('[data-part=instead]');
    instead.hidden = answer?.corrected === undefined;
    instead.textContent = fill(this.#words.instead, { text });
    instead.href = this.#address({ [verbatim]: '1' });
  }

  /** Enter follows the first hit; on the search page it only searches. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.run();
    await this.#latest;
    if (!this.#keepsAddress) this.#list.querySelector('a')?.click();
  }

  #searchInstead(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#isVerbatim = true;
    this.run();
    this.input.focus();
  }

  #clearChoice(): void {
    for (const field of this.form.querySelectorAll('select')) field.value = '';
    this.run();
    this.input.focus();
  }

  #moveByArrows(event: KeyboardEvent): void {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...this.#list.querySelectorAll('a')];
    const { activeElement } = document;
    const here = links.findIndex((link) => link.isSameNode(activeElement));
    if (!direction || links.length === 0 || (here < 0 && activeElement !== this.input)) return;
    event.preventDefault();
    const next = Math.min(here + direction, links.length - 1);
    (links[next] ?? this.input).focus();
  }

  #query(): { text: string; choice: FacetChoice } {
    const data = new FormData(this.form);
    const choice: Record<string, string> = {};
    for (const [name, value] of data) {
      if (name !== 'q' && typeof value === 'string' && value !== '') choice[name] = value;
    }
    return { text: this.input.value.trim(), choice };
  }

  /** The search page with the form's query: short, without what is empty. */
  #address(more: Readonly<Record<string, string>> = {}): string {
    const { text, choice } = this.#query();
    const query = new URLSearchParams({ ...(text && { q: text }), ...choice, ...more }).toString();
    return this.form.action.replace(/\?.*$/, '') + (query && `?${query}`);
  }

  #readAddress(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement) choose(field, value);
      if (name === verbatim) this.#isVerbatim = value === '1';
    }
    this.run();
  }

  #writeAddress(): void {
    const address = this.#address(this.#isVerbatim ? { [verbatim]: '1' } : {});
    history.replaceState(history.state, '', address);
  }

  get #keepsAddress(): boolean {
    return this.hasAttribute('data-address');
  }

  #summary({ hits, pages, corrected, isCommonOnly }: Answer): string {
    const words = this.#words;
    if (isCommonOnly) return words.common;
    if (hits === 0) return words.none;
    const found = `${fill(words.found, { count: hits })} ${fill(words.onPages, { count: pages })}`;
    if (corrected === undefined) return found;
    return `${fill(words.corrected, { text: corrected })} ${found}`;
  }

  #say(text: string): void {
    this.#find('[role=status]').textContent = text;
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset.words ?? '');
  }

  get #list(): HTMLElement {
    return this.#find('ol');
  }

  /** The link to the same search on a page of its own; the search page itself has none. */
  get #all(): HTMLAnchorElement | null {
    return this.querySelector('a[data-part=all]');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<vv-search> lacks ${selector}.`);
    return element;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-search': SearchElement;
  }
}
