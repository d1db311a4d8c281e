import { fill } from '../../browser/fill.ts';
import { pageLocale } from '../../browser/page-locale.ts';
import type { Answer } from '../../query/search.ts';
import { ChosenHit } from './chosen-hit.ts';
import { nearestFirst } from './nearest-links.ts';
import { openChoices, showChoices } from './search-choices.ts';
import { SearchEngine } from './search-engine.ts';
import { SearchQuery } from './search-query.ts';
import { renderGroup, renderHit } from './search-results.ts';
import type { SearchWords } from './search-words.ts';

/** How many hits are shown at a time: of a kind; in the dialog of the first of several, and of each other. */
const step = 10;
const ofFirst = 6;
const ofOthers = 3;
/** How many milliseconds a reader pauses before what is typed is searched for. */
const pause = 60;

/**
 * `<vv-search>`: the search form with its results. Results come as the reader types, and a newer
 * search always wins over an older one.
 *
 * Attributes: `data-base` the site's path; `data-address` keeps the search in the page's address;
 * `data-cards` where the cards of claims stand; `data-words` what it says as JSON (`SearchWords`).
 * Where it has a part `chosen`, the chosen hit is shown there, and Enter in the field opens it.
 */
export class SearchElement extends HTMLElement {
  #engine: SearchEngine | undefined;
  #query: SearchQuery | undefined;
  #chosen: ChosenHit | undefined;
  #listeners: AbortController | undefined;
  #answer: Answer | undefined;
  /** Whether the answer is that to what the form says now. */
  #isAnswered = false;
  /** The search under way or last done; a newer one replaces it. */
  #latest: Promise<void> = Promise.resolve();
  #running: AbortController | undefined;

  connectedCallback(): void {
    this.#engine = new SearchEngine(this.dataset.base ?? '/', pageLocale());
    this.#query = new SearchQuery(this.#find('form'));
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { form } = this.#query;
    const pane = this.querySelector<HTMLElement>('[data-part=chosen]:not(template)');
    this.#chosen = pane ? new ChosenHit(this, pane, signal) : undefined;
    const load = () => this.#engine?.load().catch(() => {});
    this.addEventListener('focusin', load, { signal });
    this.addEventListener('pointerenter', load, { signal });
    form.addEventListener('input', () => this.#typed(), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => this.#moveByArrows(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    if (this.#keepsAddress) this.#query.read(location.search);
    this.run();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#running?.abort();
  }

  get query(): SearchQuery {
    if (!this.#query) throw new Error('<vv-search> stands in no page.');
    return this.#query;
  }

  /** Searches for what the form says now. */
  run(): void {
    this.#latest = this.#search(0);
  }

  #typed(): void {
    this.query.isVerbatim = false;
    this.#latest = this.#search(pause);
  }

  async #search(wait: number): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const { text, choice, isVerbatim, isNarrowed } = this.query;
    this.#isAnswered = false;
    if (this.#keepsAddress) history.replaceState(history.state, '', this.query.address());
    this.#all?.setAttribute('href', this.query.address(false));
    if (text === '' && !isNarrowed) return this.#clear('hint');
    this.#say(this.#words.working);
    this.#offer(undefined);
    if (this.#examples) this.#examples.hidden = true;
    try {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      signal.throwIfAborted();
      const answer = await this.#engine?.run({ text, choice, isVerbatim }, signal);
      const isOnly = choice.type !== undefined;
      const first = this.#chosen && !isOnly ? ofFirst : step;
      const groups = (answer?.groups ?? []).map((group, index) => ({
        group,
        hits: group.fetch(0, index === 0 ? first : ofOthers),
      }));
      // They are waited for one after the other: one that fails before its turn is not forgotten.
      for (const { hits } of groups) hits.catch(() => {});
      await groups[0]?.hits;
      if (signal.aborted || !answer) return;
      this.#show(answer);
      for (const { group, hits } of groups) {
        const rendered = renderGroup(this, group, await hits, this.#words, isOnly);
        if (signal.aborted) return;
        this.#results.append(rendered);
        if (group === answer.groups[0]) this.#chosen?.choose(this.#items[0]);
      }
      this.#settleMore();
    } catch {
      if (!signal.aborted) this.#clear('failed');
    }
  }

  /** Says what an answer says as a whole; its hits follow, each kind below the one before. */
  #show(answer: Answer): void {
    this.#answer = answer;
    this.#isAnswered = true;
    this.#empty();
    this.#results.hidden = answer.hits === 0;
    if (this.#all) this.#all.hidden = answer.hits === 0;
    this.query.kinds.showCounts(answer.counts.type);
    showChoices(this.query.form, answer.counts, answer.hits);
    this.#say(this.#summary(answer));
    this.#offer(answer);
  }

  /** Shows that nothing has been found out, and why. */
  #clear(state: 'hint' | 'failed'): void {
    this.#answer = undefined;
    this.#empty();
    this.#results.hidden = true;
    if (this.#all) this.#all.hidden = true;
    this.query.kinds.showCounts();
    showChoices(this.query.form);
    this.#say(this.#words[state]);
    this.#offer(undefined);
    if (this.#examples) this.#examples.hidden = state !== 'hint';
  }

  #empty(): void {
    this.#chosen?.choose(undefined);
    this.#results.replaceChildren();
    this.#find('[data-part=more]').hidden = true;
  }

  /** Offers what else an answer leads to; while there is none, nothing. */
  #offer(answer: Answer | undefined): void {
    const { text, isNarrowed } = this.query;
    const isEmpty = answer?.hits === 0;
    this.#find('[data-part=clear]').hidden = !(isEmpty && isNarrowed);
    const nearest = this.#find('[data-part=nearest]');
    nearest.hidden = !isEmpty;
    if (isEmpty) nearestFirst(nearest, text);
    const instead = this.#find<HTMLAnchorElement>('[data-part=instead]');
    instead.hidden = answer?.corrected === undefined;
    instead.textContent = fill(this.#words.instead, { text });
    instead.href = this.query.address(true);
  }

  /** More hits are offered where one kind has been chosen: several have each a button of their own. */
  #settleMore(): void {
    const isOneKind = this.query.kinds.chosen !== '';
    const left = (this.#answer?.groups[0]?.hits ?? 0) - this.#items.length;
    this.#find('[data-part=more]').hidden = !isOneKind || left <= 0;
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const from = this.#items.length;
    const hits = await answer?.groups[0]?.fetch(from, from + step);
    if (answer !== this.#answer || !hits) return;
    const items = hits.map((hit) => renderHit(this, hit, this.#words));
    this.#results.querySelector('ol')?.append(...items);
    this.#settleMore();
    items[0]?.querySelector('a')?.focus();
  }

  /** Enter opens the chosen hit; on the search page it only searches. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // What has been answered may have been chosen from since.
    if (!this.#isAnswered) this.run();
    await this.#latest;
    this.#chosen?.link?.click();
  }

  #press(event: MouseEvent): void {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a') : null;
    if (!pressed) return;
    const { type, allOf, part } = pressed.dataset;
    if (type !== undefined) this.#chooseKind(type === this.query.kinds.chosen ? '' : type);
    if (allOf !== undefined) this.#chooseKind(allOf);
    if (part === 'more') void this.#showMore();
    if (part === 'narrow')
      openChoices(this.query.form, pressed.getAttribute('aria-expanded') !== 'true');
    if (part === 'example')
      this.#again(() => {
        this.query.input.value = pressed.textContent.trim();
      });
    if (part === 'clear') this.#again(() => this.query.clearChoice());
    const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (part === 'instead' && !hasModifier) {
      event.preventDefault();
      this.#again(() => {
        this.query.isVerbatim = true;
      });
    }
  }

  #chooseKind(type: string): void {
    const { kinds } = this.query;
    kinds.choose(type);
    kinds.focus(type);
    this.run();
  }

  /** Changes what is asked for, and asks. */
  #again(change: () => void): void {
    change();
    this.run();
    this.query.input.focus();
  }

  #moveByArrows(event: KeyboardEvent): void {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = this.#items.flatMap((item) => item.querySelector('a') ?? []);
    const { activeElement } = document;
    const { input } = this.query;
    const here = links.findIndex((link) => link.isSameNode(activeElement));
    if (!direction || links.length === 0 || (here < 0 && activeElement !== input)) return;
    event.preventDefault();
    const next = Math.min(here + direction, links.length - 1);
    (links[next] ?? input).focus();
  }

  get #keepsAddress(): boolean {
    return this.hasAttribute('data-address');
  }

  #summary({ hits, corrected, isCommonOnly }: Answer): string {
    const words = this.#words;
    if (isCommonOnly) return words.common;
    if (hits === 0) return words.none;
    const found = fill(words.found, { count: hits });
    return corrected === undefined
      ? found
      : `${fill(words.corrected, { text: corrected })} ${found}`;
  }

  #say(text: string): void {
    this.#find('search [role=status]').textContent = text;
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset.words ?? '');
  }

  get #results(): HTMLElement {
    return this.#find('[data-part=results]');
  }

  get #items(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>('.hit')];
  }

  /** What may be looked for, offered while nothing is; a site may have none. */
  get #examples(): HTMLElement | null {
    return this.querySelector('[data-part=examples]');
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
