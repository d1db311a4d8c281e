import { isComposing } from '../../browser/composing.ts';
import { type Fault, faultOf } from '../../browser/fault.ts';
import { faultButtons, faultText, slowText } from '../../browser/fault-notice.ts';
import { patience } from '../../browser/fetch-whole.ts';
import { fill } from '../../browser/fill.ts';
import { pageLocale } from '../../browser/page-locale.ts';
import type { Answer, Hit } from '../../query/search.ts';
import { ChosenHit } from './chosen-hit.ts';
import { type CodeAnswer, CodeLookup } from './code-lookup.ts';
import { codesFirst, nearestFirst } from './nearest-links.ts';
import { RecentSearches } from './recent-searches.ts';
import { openChoices, showChoices } from './search-choices.ts';
import { SearchEngine } from './search-engine.ts';
import { SearchQuery } from './search-query.ts';
import { renderGroup, renderHit } from './search-results.ts';
import type { SearchWords } from './search-words.ts';

/** How many hits are shown at a time: of a kind; in the dialog of the first of several, and of each other. */
const step = 10;
const ofFirst = 6;
const ofOthers = 3;
/** How many are shown at once, where there are so many; who types on needs no more. */
const atOnce = 6;
/**
 * How many milliseconds a reader pauses before what is typed is searched for, before hits below the first are fetched,
 * and before what was found is said: who listens hears nothing of what was asked on the way. A search that takes longer
 * is said to be under way.
 */
const pause = { search: 60, more: 400, say: 500 };

/**
 * `<vv-search>`: the search form with its results. Results come as the reader types, and a newer
 * search always wins over an older one.
 *
 * Attributes: `data-address` keeps the search in the page's address; `data-build` says which index is its own;
 * `data-words` what it says as JSON (`SearchWords`). Its form leads to the search page, from which it knows where the
 * site is.
 * Where it has a part `chosen`, the chosen hit is shown there, and Enter in the field opens it.
 */
export class SearchElement extends HTMLElement {
  #engine: SearchEngine | undefined;
  #codes: CodeLookup | undefined;
  #query: SearchQuery | undefined;
  #chosen: ChosenHit | undefined;
  #recent: RecentSearches | undefined;
  #listeners: AbortController | undefined;
  #answer: Answer | CodeAnswer | undefined;
  /** Whether the answer is that to what the form says now. */
  #isAnswered = false;
  /** The search under way or last done; a newer one replaces it. */
  #latest: Promise<void> = Promise.resolve();
  #running: AbortController | undefined;
  /** Why the last search has come to nothing. */
  #fault: Fault | undefined;

  connectedCallback(): void {
    this.#query = new SearchQuery(this.#find('form'));
    const base = new URL('../../', this.#query.form.action).pathname;
    this.#engine = new SearchEngine(base, pageLocale(), this.dataset.build);
    this.#codes = new CodeLookup(base, pageLocale());
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { form } = this.#query;
    const pane = this.querySelector<HTMLElement>('[data-part=chosen]:not(template)');
    this.#chosen = pane ? new ChosenHit(this, pane, signal) : undefined;
    this.#recent = new RecentSearches(this, signal);
    const load = () => this.#engine?.load().catch(() => {});
    this.addEventListener('focusin', load, { signal });
    this.addEventListener('pointerenter', load, { signal });
    form.addEventListener('input', ({ target }) => this.#typed(target), { signal });
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

  /** A choice is made at once; a word comes letter by letter. */
  #typed(target: EventTarget | null): void {
    this.query.isVerbatim = false;
    this.#latest = this.#search(target === this.query.input ? pause.search : 0);
  }

  async #search(wait: number): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const { text, choice, isVerbatim, isNarrowed } = this.query;
    const asked = Date.now();
    this.#isAnswered = false;
    this.#fault = undefined;
    if (this.#keepsAddress) history.replaceState(history.state, '', this.query.address());
    this.#all?.setAttribute('href', this.query.address(false));
    // A single letter is the beginning of something.
    if ([...text].length < 2 && !isNarrowed) return this.#clear(this.#words.hint);
    const waiting = this.#tellWaiting(signal);
    this.#offer(undefined);
    this.#offerExamples(false);
    try {
      if (wait > 0) await waitFor(wait);
      signal.throwIfAborted();
      const answer =
        (await this.#codes?.find(text)) ??
        (await this.#engine?.run({ text, choice, isVerbatim }, signal));
      const isOnly = choice.type !== undefined;
      const first = this.#chosen && !isOnly ? ofFirst : step;
      const groups = (answer?.groups ?? []).map((group, index) => {
        const most = index === 0 ? first : ofOthers;
        return { group, count: Math.min(most, group.hits), fetch: () => group.fetch(0, most) };
      });
      const total = (before: typeof groups) => before.reduce((sum, { count }) => sum + count, 0);
      const later = groups.findIndex((_, index) => total(groups.slice(0, index)) >= atOnce);
      const begun = groups.slice(0, later < 0 ? undefined : later).map(({ fetch }) => fetch());
      // They are waited for one after the other: one that fails before its turn is not forgotten.
      for (const hits of begun) hits.catch(() => {});
      await begun[0];
      if (signal.aborted || !answer) return;
      waiting.abort();
      this.#show(answer);
      this.#sayIn(wait > 0 ? asked + pause.say - Date.now() : 0, this.#summary(answer), signal);
      for (const [index, { group, fetch }] of groups.entries()) {
        if (index === later && wait > 0) await waitFor(asked + pause.more - Date.now());
        signal.throwIfAborted();
        const hits = await (begun[index] ?? fetch());
        const rendered = renderGroup(this, group, hits, this.#words, isOnly);
        if (signal.aborted) return;
        this.#results.append(rendered);
        if (group === answer.groups[0]) this.#chosen?.choose(this.#items[0]);
      }
      this.#settleMore();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      waiting.abort();
    }
  }

  /** Says that a search is under way, once that takes its time, and that it takes long. */
  #tellWaiting(signal: AbortSignal): AbortController {
    const waiting = new AbortController();
    const both = AbortSignal.any([signal, waiting.signal]);
    this.#sayIn(pause.say, this.#words.working, both);
    this.#sayIn(patience.slow, slowText(), both);
    return waiting;
  }

  /** Says something after a while, unless it is no longer so. */
  #sayIn(delay: number, text: string, signal: AbortSignal): void {
    if (delay <= 0) {
      this.#say(text);
      return;
    }
    const timer = setTimeout(() => this.#say(text), delay);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Searches in what is left to search in, or says why there is nothing, and offers what can be done about it. */
  #fail(error: unknown): void {
    this.#running?.abort();
    if (this.#engine?.giveUp(error)) {
      this.run();
      return;
    }
    const fault = faultOf(error);
    this.#clear(this.#reason(fault));
    this.#fault = fault;
    this.#offerHelp(fault);
  }

  #offerHelp(fault: Fault | undefined): void {
    const place = this.#find('[data-part=fault]');
    const buttons = fault ? faultButtons(fault, () => this.#retry()) : [];
    place.hidden = buttons.length === 0;
    place.replaceChildren(...buttons);
  }

  #retry(): void {
    this.#engine?.retry();
    this.#again(() => {});
  }

  #reason(fault: Fault): string {
    const { refused, noWasm, asFile } = this.#words;
    if (fault.why === 'noWasm') return noWasm;
    if (fault.why === 'asFile') return asFile;
    return fault.why === 'refused' ? fill(refused, { file: nameOf(fault.file) }) : faultText(fault);
  }

  /** Says what an answer says as a whole; its hits follow, each kind below the one before. */
  #show(answer: Answer | CodeAnswer): void {
    this.#answer = answer;
    this.#isAnswered = true;
    this.#empty();
    this.#results.hidden = answer.hits === 0;
    if (this.#all) this.#all.hidden = answer.hits === 0;
    this.query.kinds.showCounts(answer.counts.type);
    showChoices(this.query.form, answer.counts, answer.hits);
    this.#offer(answer);
    this.#offerHelp(this.#engine?.limited);
  }

  /** Shows that nothing has been found out, and says why. */
  #clear(reason: string): void {
    this.#answer = undefined;
    this.#empty();
    this.#results.hidden = true;
    if (this.#all) this.#all.hidden = true;
    this.query.kinds.showCounts();
    showChoices(this.query.form);
    this.#say(reason);
    this.#offer(undefined);
    this.#offerHelp(undefined);
    this.#offerExamples(reason === this.#words.hint);
  }

  #empty(): void {
    this.#chosen?.choose(undefined);
    this.#results.replaceChildren();
    this.#find('[data-part=more]').hidden = true;
  }

  /** Offers what may be looked for, and what was, while nothing is. */
  #offerExamples(isOffered: boolean): void {
    const examples = this.querySelector<HTMLElement>('[data-part=examples]');
    if (examples) examples.hidden = !isOffered;
    this.#recent?.show(isOffered);
  }

  /** Offers what else an answer leads to; while there is none, nothing. */
  #offer(answer: Answer | CodeAnswer | undefined): void {
    const { text, isNarrowed } = this.query;
    const isEmpty = answer?.hits === 0;
    this.#find('[data-part=clear]').hidden = !(isEmpty && isNarrowed);
    const nearest = this.#find('[data-part=nearest]');
    // What a number is like says nothing of it.
    nearest.hidden = !isEmpty || answer.missing.length > 0;
    if (isEmpty && 'code' in answer) codesFirst(nearest, answer.nearest, answer.topic);
    else if (isEmpty) nearestFirst(nearest, text);
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
    let hits: readonly Hit[];
    try {
      hits = (await answer?.groups[0]?.fetch(from, from + step)) ?? [];
    } catch (error) {
      if (answer === this.#answer) this.#fail(error);
      return;
    }
    if (answer !== this.#answer) return;
    const items = hits.map((hit) => renderHit(this, hit, this.#words));
    this.#results.querySelector('ol')?.append(...items);
    this.#settleMore();
    items[0]?.querySelector('a')?.focus();
  }

  /** Enter opens the chosen hit; on the search page it only searches, unless what is typed is a code. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // What has been answered may have been chosen from since.
    if (!this.#isAnswered) this.run();
    await this.#latest;
    if (this.#answer?.hits) this.#recent?.remember(this.query.text);
    // The page that is there by now can search.
    if (this.#fault?.why === 'updated') {
      location.assign(this.query.address());
      return;
    }
    const isCode = this.#answer !== undefined && 'code' in this.#answer;
    const link = this.#chosen?.link ?? (isCode ? this.#items[0]?.querySelector('a') : undefined);
    link?.click();
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
    if (part === 'forget') this.#again(() => this.#recent?.clear());
    if (pressed.closest('.hit, .chosen')) this.#recent?.remember(this.query.text);
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
    if (isComposing(event)) return;
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

  #summary(answer: Answer | CodeAnswer): string {
    const { hits, corrected, isCommonOnly, missing } = answer;
    const words = this.#words;
    if (isCommonOnly) return words.common;
    const limited = this.#engine?.limited;
    const none = 'code' in answer ? fill(words.unknownCode, { code: answer.code }) : words.none;
    return [
      missing.length > 0 && fill(words.missing, { text: missing.join(' ') }),
      corrected !== undefined && hits > 0 && fill(words.corrected, { text: corrected }),
      hits === 0
        ? missing.length === 0 && none
        : fill(words.found, { count: hits }) + (limited ? '.' : ''),
      limited && this.#reason(limited),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #say(text: string): void {
    const status = this.#find('search [role=status]');
    // What stands there already would be said again.
    if (status.textContent !== text) status.textContent = text;
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

/** The name of a file, without its folder and what tells its builds apart. */
function nameOf(address: string): string {
  return address.replace(/\?.*/, '').split('/').at(-1) ?? address;
}

/** @param delay in milliseconds; below one there is none */
function waitFor(delay: number): Promise<void> {
  return new Promise((resolve) => (delay > 0 ? setTimeout(resolve, delay) : resolve()));
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-search': SearchElement;
  }
}
