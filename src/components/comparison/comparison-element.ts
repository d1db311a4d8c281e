import { longDate, today } from '../../browser/days.ts';
import { fill } from '../../browser/fill.ts';
import { standInFrame } from '../../browser/frame.ts';
import { decoded } from '../../domain/addresses.ts';
import { basisInQuery, basisQuery } from '../../domain/decision-basis.ts';
import { claimsIn, type Matrix } from '../../domain/matrix.ts';
import { type Cited, type Shown, show, type View, wholeView } from '../../domain/view.ts';
import { embedParameter, readView, sinceParameter, writeView } from '../../domain/view-address.ts';
import { markUnused, sourcesOnPage } from '../claim/page-sources.ts';
import type { Taken } from './comparison-grid.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { MatrixTable } from './matrix-table.ts';
import type { OptionTable } from './option-table.ts';
import { takeAway } from './take-away.ts';
import { standBelowBar } from './topic-bar.ts';
import { press } from './view-buttons.ts';
import { readForm, writeForm } from './view-form.ts';
import { showWeighing } from './weighing-panel.ts';
import { saidByWeights } from './weighing-words.ts';

/** How many values from the address are repeated to the reader, and how much of each, in characters. */
const echo = { values: 5, length: 30 };

/**
 * `<vv-comparison>`: lets a reader choose what of a comparison is shown, and keeps the view in the address.
 *
 * `data-words` holds what it says (`ComparisonWords`). Holds a form of controls, whose `data-status` says
 * what is shown; `.nothing`, and the table in `.matrix`, with controls of its own. On a page in a
 * frame (`?embed=1`) links lead out of the frame, and `.full-page` to the page itself.
 */
export class ComparisonElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #table!: MatrixTable;
  #words!: ComparisonWords;
  /** The same by option, once a reader has asked for it. */
  #byOption: { readonly container: HTMLElement; readonly table: OptionTable } | undefined;
  #view!: View;
  #shown!: Shown;
  #cited: Cited = {};
  /** Whether the last change was to the filter: all that is typed in one go is one step back. */
  #isTyping = false;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#words = JSON.parse(this.dataset.words ?? '{}');
    this.#table = new MatrixTable(this.#part('.matrix table'), this.#words);
    this.addEventListener('input', ({ target }) => this.#change(target), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        this.#enter({ ...wholeView(this.#matrix), density: this.#view.density }, 'push');
        this.#part('[name=filter]').focus();
      },
      { signal },
    );
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    window.addEventListener(
      'hashchange',
      () => {
        this.#enter(this.#view, 'replace');
        this.#goToAnchor();
      },
      { signal },
    );
    window.addEventListener('beforeprint', () => this.#prepareForPaper(), { signal });
    takeAway(this.#part('[data-take-away]'), () => this.#taken(), signal);
    if (new URLSearchParams(location.search).has(embedParameter)) standInFrame(signal);
    standBelowBar(signal);
    this.#readAddress();
    this.#goToAnchor();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #matrix(): Matrix {
    return this.#table.matrix;
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`<vv-comparison> lacks ${selector}.`);
    return found;
  }

  get #anchor(): string {
    return decoded(location.hash.slice(1));
  }

  /** Opens what is cited, and goes there where the browser could not, for it was hidden. */
  #goToAnchor(): void {
    this.#table.openAt(this.#anchor);
    if (!this.#shown.isCitedAlone && this.#view.groupBy === 'criterion') return;
    const { row, option } = this.#cited;
    const shown = this.#shown.options.findIndex(({ id }) => id === option);
    const data = this.#matrix.rows.find(({ id }) => id === row);
    const copy = this.#byOption?.table.rowOf(data, shown);
    this.#table.settle();
    this.#byOption?.table.settle();
    const isCopied = this.#view.groupBy === 'option';
    if (data) (isCopied ? copy : document.getElementById(this.#anchor))?.scrollIntoView();
  }

  /** Paper gets all rows, and of the sources those that what is in sight refers to. */
  #prepareForPaper(): void {
    this.#table.settle();
    this.#byOption?.table.settle();
    const links = [...this.querySelectorAll('.matrix .sources a')];
    const used = new Set(
      links.filter((link) => link.checkVisibility()).map(({ textContent }) => Number(textContent)),
    );
    markUnused((number) => used.has(number));
  }

  #readAddress(): void {
    const { view, dropped } = readView(new URLSearchParams(location.search), this.#matrix);
    this.#enter(view, 'replace');
    if (dropped.length === 0) return;
    const names = dropped
      .slice(0, echo.values)
      .map((value) => (value.length > echo.length ? `${value.slice(0, echo.length)}…` : value));
    if (dropped.length > echo.values) names.push('…');
    this.#say(`${fill(this.#words.dropped, { names: names.join(', ') })} ${this.#summary()}`);
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.form !== this.#form) return;
    const isTyping = target.name === 'filter';
    const view = readForm(this.#form, this.#view, this.#matrix);
    this.#enter(view, isTyping && this.#isTyping ? 'replace' : 'push');
    this.#isTyping = isTyping;
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const pressed = button && press(button, this.#view, this.#matrix);
    if (!pressed) return;
    const { hide, hideRow } = button.dataset;
    const { row = '', option } = this.#cited;
    const hidesCited =
      hide === undefined ? hideRow !== undefined && pressed.view.without.has(row) : hide === option;
    if (hidesCited) this.#letGoOfAnchor();
    this.#enter(pressed.view, 'push');
    if (pressed.next) this.#part(pressed.next).focus();
  }

  /** Who puts away what the address names has done with it. */
  #letGoOfAnchor(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  #enter(view: View, step: 'push' | 'replace'): void {
    this.#isTyping = false;
    this.#view = view;
    this.#cited = this.#table.citedBy(this.#anchor);
    this.#shown = show(this.#matrix, view, this.#cited);
    this.#keepInAddress(step);
    writeForm(this.#form, view, this.#shown, this.#words);
    this.#show();
    this.#say(this.#summary());
  }

  #keepInAddress(step: 'push' | 'replace'): void {
    const address = new URL(location.href);
    const kept = [sinceParameter, embedParameter].flatMap((name) => {
      const value = address.searchParams.get(name);
      return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
    const query = writeView(this.#view, this.#matrix);
    address.search = query;
    this.#part<HTMLAnchorElement>('.full-page a').href = address.href;
    address.search = [query, ...kept].filter(Boolean).join('&');
    if (address.href === location.href) return;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  #show(): void {
    const { groups } = this.#shown;
    const matrix = this.#part('.matrix');
    const isByOption = this.#view.groupBy === 'option';
    this.#table.show(this.#shown, this.#view);
    matrix.hidden = groups.length === 0 || isByOption;
    this.#showByOption(groups.length > 0 && isByOption, matrix);
    // Evidence is every row open; one that is closed again is left with its words.
    for (const table of this.querySelectorAll<HTMLElement>('.matrix'))
      table.dataset.density = this.#view.density === 'signs' ? 'signs' : 'words';
    this.#showSince();
    const said = saidByWeights(this.#shown, this.#words, document.documentElement.lang);
    showWeighing(this.#part('[data-weighing]'), said);
    this.#part('.nothing').hidden = groups.length > 0;
    const isWhole = writeView({ ...this.#view, density: 'signs' }, this.#matrix) === '';
    this.#part('[type=reset]').hidden = isWhole;
  }

  /** Leads to what has become of the claims in sight since the view was handed on. */
  #showSince(): void {
    const { date } = basisInQuery(location.search);
    const place = this.#part('.since');
    place.hidden = date === undefined;
    const link = place.querySelector('a');
    if (!link || date === undefined) return;
    const { options, groups } = this.#shown;
    const cells = groups.flatMap(({ rows }) =>
      rows.flatMap((row) => options.map(({ id }) => row.cells.get(id))),
    );
    const cited = cells.flatMap((cell) => claimsIn(cell).map(({ code }) => ({ code })));
    link.search = basisQuery({ date, cited, answered: undefined });
    link.textContent = fill(this.#words.since, { date: longDate(date) });
  }

  #showByOption(isWanted: boolean, matrix: HTMLElement): void {
    if (isWanted && !this.#byOption) {
      const container = document.createElement('div');
      container.className = 'matrix by-option';
      const table = this.#table.byOption();
      container.append(table.element);
      matrix.after(container);
      this.#byOption = { container, table };
    }
    if (!this.#byOption) return;
    this.#byOption.container.hidden = !isWanted;
    if (isWanted) this.#byOption.table.show(this.#shown, this.#view);
  }

  #summary(): string {
    const { rows, options } = this.#shown.hidden;
    const hidden =
      rows + options === 0
        ? this.#words.whole
        : fill(this.#words.hidden, { hiddenRows: rows, hiddenOptions: options });
    const failed = this.#shown.weighing.standings
      .filter(({ fails }) => fails.length > 0)
      .map(({ option }) => option.name);
    return [
      hidden,
      this.#shown.isCitedAlone && this.#words.cited,
      failed.length > 0 && `${this.#words.weighing.fails}: ${failed.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' ');
  }

  #taken(): Taken {
    return {
      view: this.#view,
      shown: this.#shown,
      sources: sourcesOnPage().filter(({ number }) => this.#shown.notes.has(number)),
      words: this.#words,
      language: document.documentElement.lang,
      address: this.#addressOf(today()),
      date: today(),
      summary: this.#summary(),
    };
  }

  /** The address of the view as it is handed on on a day. */
  #addressOf(date: string): string {
    const address = new URL(this.#part<HTMLAnchorElement>('.full-page a').href);
    address.search += `${address.search ? '&' : '?'}${sinceParameter}=${date}`;
    return address.href;
  }

  #say(text: string): void {
    const status = this.#part('[data-status]');
    if (status.textContent !== text) status.textContent = text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-comparison': ComparisonElement;
  }
}
