import { saveFile } from '../../browser/save-file.ts';
import { decisionRecord, type RecordFields } from '../../domain/decision-record.ts';
import { askAnew, beginSession, giveAnswer, type TreeSession } from '../../domain/tree-session.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import { stepsIn, withSteps } from './tree-address.ts';
import { TreeView, type TreeWords } from './tree-view.ts';

/**
 * `<vv-decision-tree>`: asks the questions of a tree one at a time, and lets the reader record what comes
 * of them. The answers are kept in the address, and so do back button, links and the other language.
 *
 * Attributes: `data-tree` the tree as JSON (`WordedTree`), `data-words` what is said beside it as JSON
 * (`TreeWords`), `data-file` the name of the record. Holds a form, and what a `TreeView` shows.
 */
export class DecisionTreeElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #read: WordedTree | undefined;
  #session: TreeSession | undefined;
  /** The answers in sight, as the address has them. */
  #shown = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#act(event), { signal });
    this.addEventListener('submit', (event) => this.#save(event), { signal });
    window.addEventListener('popstate', () => this.#return(), { signal });
    const date = this.querySelector<HTMLInputElement>('[name=date]');
    if (date) date.value = new Intl.DateTimeFormat('sv-SE').format(new Date());
    this.hidden = false;
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #tree(): WordedTree {
    // The site may not know its own origin, but the browser does.
    this.#read ??= JSON.parse(this.dataset.tree ?? '', (key, value) =>
      key === 'url' ? new URL(value, location.href).href : value,
    ) as WordedTree;
    return this.#read;
  }

  get #words(): TreeWords {
    return JSON.parse(this.dataset.words ?? '');
  }

  get #view(): TreeView {
    return new TreeView(this, this.#tree, this.#words);
  }

  /** Keeps of the answers in the address what fits, and says what does not. */
  #begin(): void {
    const session = beginSession(this.#tree, stepsIn(location.search));
    if (session.misfit) {
      history.replaceState(history.state, '', withSteps(location.href, session.given));
    }
    this.#show(session);
  }

  /** Back, forward, or to an anchor of the page, which is no matter of ours. */
  #return(): void {
    if (location.search === this.#shown) return;
    this.#begin();
    this.#view.focus();
  }

  #act(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const session = this.#session;
    if (!button || !session) return;
    const { change, choice } = button.dataset;
    if (choice !== undefined) this.#go(giveAnswer(this.#tree, session, choice));
    else if (change !== undefined) {
      this.#show(askAnew(this.#tree, session, change));
      this.#view.focus();
    } else if ('restart' in button.dataset) this.#go(beginSession(this.#tree, []));
    else if ('print' in button.dataset) window.print();
  }

  #go(session: TreeSession): void {
    const address = withSteps(location.href, session.given);
    if (address !== location.href) history.pushState(null, '', address);
    this.#show(session);
    this.#view.focus();
  }

  #show(session: TreeSession): void {
    this.#session = session;
    this.#shown = location.search;
    this.#view.show(session);
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.#session) return;
    const { path, reached } = this.#session;
    const { record: words, saved } = this.#words;
    const way = { steps: path, outcome: reached };
    const record = decisionRecord(this.#tree, way, fieldsOf(event.target), words);
    saveFile(this.dataset.file ?? '', record, 'text/markdown');
    this.#view.say(saved);
  }
}

function fieldsOf(target: EventTarget | null): RecordFields {
  const data = target instanceof HTMLFormElement ? new FormData(target) : new FormData();
  const text = (name: string) => String(data.get(name) ?? '');
  return {
    title: text('title'),
    date: text('date'),
    decisionMakers: text('makers')
      .split('\n')
      .filter((name) => name.trim()),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-decision-tree': DecisionTreeElement;
  }
}
