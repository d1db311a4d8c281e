import { longDate, today } from '../../browser/days.ts';
import { untilHere } from '../../browser/fault-notice.ts';
import { fill } from '../../browser/fill.ts';
import { loadPage, requirePage } from '../../browser/load-page.ts';
import { made } from '../../browser/made.ts';
import { saveFile } from '../../browser/save-file.ts';
import { type CalendarEvent, calendarFile } from '../../domain/calendar.ts';
import {
  type AnsweredTree,
  basisInQuery,
  basisInRecord,
  basisQuery,
  type DecisionBasis,
} from '../../domain/decision-basis.ts';
import { changeEvents, kindsOf, lookAgainEvents } from '../../domain/decision-calendar.ts';
import { endingToday } from '../../domain/decision-ending.ts';
import {
  type ClaimChange,
  type DecisionReview,
  reviewDecision,
} from '../../domain/decision-review.ts';
import { prefixesOf, type TrackedClaim } from '../../domain/tracked-claim.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import type { ReviewWords } from './review-words.ts';

/**
 * `<vv-decision-review>`: tells what has become of the claims that a decision rests on. A record is read here and sent
 * nowhere; what it rests on then stands in the address, which tells the same again.
 *
 * Attributes: `data-claims` the address of the page with all claims, `data-tree` that of the steps of a tree, with
 * `{topic}` and `{tree}`, `data-words` what is said as JSON (`ReviewWords`). Holds a form with `record`, `file` and
 * `date`, parts `review`, `summary` and `changes`, and a template for a change.
 */
export class DecisionReviewElement extends HTMLElement {
  #listeners: AbortController | undefined;
  /** What can be put into a calendar of what is shown. */
  #calendar: readonly CalendarEvent[] = [];

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('change', (event) => void this.#open(event.target), { signal });
    this.addEventListener('click', (event) => this.#saveCalendar(event.target), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #readAddress(): void {
    const basis = basisInQuery(location.search);
    const ready = () => {
      this.dataset.ready = '';
    };
    if (basis.date !== undefined || basis.cited.length > 0) void this.#show(basis).then(ready);
    else {
      this.#part('review').hidden = true;
      ready();
    }
  }

  /** What a file has takes the place of what was pasted. */
  async #open(field: EventTarget | null): Promise<void> {
    if (!(field instanceof HTMLInputElement) || field.type !== 'file') return;
    const [file] = field.files ?? [];
    if (!file) return;
    this.#record.value = await file.text();
    this.querySelector('form')?.requestSubmit();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const claims = await this.#claims();
    const text = this.#record.value;
    const read = basisInRecord(text, prefixesOf(claims));
    const date = this.querySelector<HTMLInputElement>('[name=date]')?.value;
    // A day alone asks for all that has come since; a text that cites nothing asks for nothing.
    const isNothing = text.trim() !== '' && read.cited.length === 0;
    const basis = { ...read, date: isNothing ? undefined : date || read.date };
    const query = basisQuery(basis);
    if (query !== location.search) history.pushState(null, '', query);
    await this.#show(basis);
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  async #show(basis: DecisionBasis): Promise<void> {
    const claims = await this.#claims();
    const review = reviewDecision(basis, claims);
    const tree = basis.answered && (await this.#tree(basis.answered));
    const ending = basis.answered && this.#ending(basis.answered, tree);
    const isNothing = basis.cited.length === 0 && basis.date === undefined;
    const said = isNothing
      ? [fill(this.#words.nothing, { code: claims[0]?.code ?? '' })]
      : [...this.#summary(review), ...(ending ? [ending] : [])];
    this.#calendar = isNothing ? [] : this.#events(basis, review, tree);
    this.#part('calendar').hidden = this.#calendar.length === 0;
    this.#part('review').hidden = false;
    this.#part('summary').replaceChildren(...said.map((text) => made('p', text)));
    this.#part('changes').replaceChildren(
      ...(isNothing ? [] : review.changes.map((change) => this.#change(change))),
    );
  }

  #summary({ changes, unchanged, unknown, undated }: DecisionReview): string[] {
    const { changed, unchanged: same, none, unknown: lost, undated: when } = this.#words;
    const isSure = undated.length === 0 && unknown.length === 0;
    return [
      ...(changes.length > 0 ? [fill(changed, { count: changes.length })] : []),
      ...(changes.length === 0 && isSure ? [none] : []),
      ...(unchanged > 0 && (changes.length > 0 || !isSure)
        ? [fill(same, { count: unchanged })]
        : []),
      ...(undated.length > 0 ? [fill(when, { codes: undated.join(', ') })] : []),
      ...(unknown.length > 0 ? [fill(lost, { codes: unknown.join(', ') })] : []),
    ];
  }

  #change(change: ClaimChange): Node {
    const { claim, date, before } = change;
    const template = this.querySelector<HTMLTemplateElement>('template[data-for=change]');
    const item = document.importNode(template?.content ?? new DocumentFragment(), true);
    const put = (name: string, text: string | undefined) => {
      const place = item.querySelector<HTMLElement>(`[data-${name}]`);
      if (!place) return;
      if (text === undefined) place.remove();
      else (place.querySelector('dd') ?? place).textContent = text;
    };
    const { kinds: names, replacedBy } = this.#words;
    const isGone = change.kinds.includes('withdrawn');
    const link = item.querySelector<HTMLAnchorElement>('[data-code]');
    if (link) link.href = new URL(claim.url, this.#address).href;
    item.querySelector('time')?.setAttribute('datetime', date);
    item.querySelector('li')?.classList.add(isGone ? 'gone' : claim.kind);
    put('code', claim.code);
    put('kinds', kindsOf(change, names).join(' · '));
    put('date', longDate(date));
    put('option', claim.optionTitle);
    put('before', before ?? (isGone ? claim.text : undefined));
    put('after', isGone ? undefined : claim.text);
    const replaced = item.querySelector<HTMLElement>('[data-replaced]');
    if (replaced && claim.replacedBy.length > 0) {
      replaced.hidden = false;
      replaced.textContent = fill(replacedBy, { codes: claim.replacedBy.join(', ') });
    }
    return item;
  }

  /** For a calendar: what has changed, today; and the days ahead of what the answers lead to. */
  #events(
    basis: DecisionBasis,
    { changes }: DecisionReview,
    tree: WordedTree | undefined,
  ): CalendarEvent[] {
    const { kinds, calendar, decision } = this.#words;
    const ending = tree && basis.answered && endingToday(tree, basis.answered);
    const outcome = tree?.outcomes.find(({ id }) => id === ending?.reached);
    const review = location.href.replace(/#.*$/, '');
    const of = {
      id: review,
      title: outcome?.title ?? fill(decision, { date: longDate(basis.date ?? '') }).trim(),
      review,
    };
    return [
      ...changeEvents(of, changes, today(), { ...calendar, kinds }),
      ...lookAgainEvents(of, outcome?.days ?? [], today(), calendar),
    ];
  }

  #saveCalendar(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('[data-calendar]') : null;
    if (!button) return;
    saveFile('decision.ics', calendarFile(this.#calendar, new Date()), 'text/calendar');
    const status = this.#part('calendar').querySelector('[role=status]');
    if (status) status.textContent = this.#words.saved;
  }

  /** The tree of the decision; undefined where it is gone. */
  async #tree({ topic, tree }: AnsweredTree): Promise<WordedTree | undefined> {
    const address = new URL(fill(this.dataset.tree ?? '', { topic, tree }), location.href);
    const page = await loadPage(address.pathname);
    const data = page?.querySelector<HTMLElement>('[data-tree]')?.dataset.tree;
    // The site may not know where it is, but the browser does.
    return data === undefined
      ? undefined
      : JSON.parse(data, (key, value) => (key === 'url' ? new URL(value, address).href : value));
  }

  /** Where a tree leads today with the answers of the decision. */
  #ending(answered: AnsweredTree, tree: WordedTree | undefined): string {
    const { tree: words } = this.#words;
    if (!tree) return words.gone;
    const { kind, reached } = endingToday(tree, answered);
    const titleOf = (id: string | undefined) =>
      [...tree.outcomes, ...tree.questions].find((one) => one.id === id)?.title;
    const after = titleOf(reached) ?? reached;
    const before = titleOf(answered.outcome);
    if (kind === 'unfinished') return fill(words.unfinished, { question: after });
    if (kind !== 'other') return fill(words[kind], { outcome: after });
    return before === undefined
      ? fill(words.unknownBefore, { after })
      : fill(words.other, { before, after });
  }

  /** All claims of the site; asked for again as long as they cannot be had. */
  async #claims(): Promise<readonly TrackedClaim[]> {
    const page = await untilHere(this, () => requirePage(new URL(this.#address).pathname));
    return JSON.parse(page.querySelector<HTMLElement>('[data-claims]')?.dataset.claims ?? '[]');
  }

  get #address(): string {
    return new URL(this.dataset.claims ?? '', location.href).href;
  }

  get #words(): ReviewWords {
    return JSON.parse(this.dataset.words ?? '');
  }

  get #record(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('The review of a decision has no field for the record.');
    return field;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The review of a decision has no part ${name}.`);
    return part;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-decision-review': DecisionReviewElement;
  }
}
