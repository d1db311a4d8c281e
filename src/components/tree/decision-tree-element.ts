import { type Copy, copy } from '../../browser/clipboard.ts';
import { today } from '../../browser/days.ts';
import { inTime, patience } from '../../browser/fetch-whole.ts';
import { loadPage } from '../../browser/load-page.ts';
import { saveFile } from '../../browser/save-file.ts';
import { calendarFile } from '../../domain/calendar.ts';
import { basisQuery } from '../../domain/decision-basis.ts';
import { lookAgainEvents } from '../../domain/decision-calendar.ts';
import { basisOf, decisionRecord, type RecordFields } from '../../domain/decision-record.ts';
import { askAnew, beginSession, giveAnswer, type TreeSession } from '../../domain/tree-session.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import { stepsIn, withSteps } from './tree-address.ts';
import { TreeView } from './tree-view.ts';

/** A tree that is being asked. */
interface Running {
  readonly tree: WordedTree;
  readonly view: TreeView;
  readonly session: TreeSession;
}

/**
 * `<vv-decision-tree>`: asks the questions of a tree one at a time, and lets the reader record what comes
 * of them. The answers are kept in the address, and so do back button, links and the other language.
 *
 * Attributes: `data-steps` the address of the page with the questions and outcomes, `data-words` what is
 * said beside them as JSON (`TreeWords`), `data-file` the name of the record. Holds a form, and what a
 * `TreeView` shows. Where the steps cannot be had, the answers lead where they lead without script.
 */
export class DecisionTreeElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #running: Running | undefined;
  /** Over when the steps are there, or cannot be had. */
  #arriving: Promise<void> = Promise.resolve();
  /** The answers in sight, as the address has them. */
  #shown = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#act(event), { signal });
    this.addEventListener('submit', (event) => this.#save(event), { signal });
    this.addEventListener('input', () => this.#running?.view.writeFields(this.#fields), { signal });
    window.addEventListener('popstate', () => this.#return(), { signal });
    const date = this.querySelector<HTMLInputElement>('[name=date]');
    if (date) date.value = today();
    // The first question stands there already.
    if (stepsIn(location.search).length === 0) this.dataset.ready = '';
    this.#arriving = this.#arrive();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #arrive(): Promise<void> {
    const address = new URL(this.dataset.steps ?? '', location.href);
    const steps = await loadPage(address.pathname);
    const data = steps?.querySelector<HTMLElement>('[data-tree]')?.dataset.tree;
    if (steps && data) {
      // The site may not know where it is, but the browser does.
      const tree: WordedTree = JSON.parse(data, (key, value) =>
        key === 'url' ? new URL(value, address).href : value,
      );
      const view = new TreeView(this, tree, steps, JSON.parse(this.dataset.words ?? ''));
      this.#begin({ tree, view });
    }
    this.dataset.ready = '';
  }

  /** Keeps of the answers in the address what fits, and says what does not. */
  #begin({ tree, view }: Omit<Running, 'session'>): void {
    const session = beginSession(tree, stepsIn(location.search));
    if (session.misfit) {
      history.replaceState(history.state, '', withSteps(location.href, session.given));
    }
    this.#show({ tree, view, session });
  }

  /** Back, forward, or to an anchor of the page, which is no matter of ours. */
  #return(): void {
    if (!this.#running || location.search === this.#shown) return;
    this.#begin(this.#running);
    this.#running.view.focus();
  }

  #act(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('button, a') : null;
    if (target instanceof HTMLAnchorElement) void this.#follow(event, target);
    else if (target instanceof HTMLButtonElement) this.#press(target);
  }

  /** An answer, or another one to a question long answered; in another tab it leads there too. */
  async #follow(event: MouseEvent, link: HTMLAnchorElement): Promise<void> {
    const { dataset, search } = link;
    const { choice } = dataset;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (isElsewhere || (choice === undefined && !('answer' in dataset))) return;
    event.preventDefault();
    await inTime(this.#arriving, link.href, patience.slow).catch(() => undefined);
    if (!this.#running) return location.assign(link.href);
    // Another press was quicker.
    if (!link.isConnected) return;
    const { tree, session } = this.#running;
    this.#go(
      choice === undefined
        ? beginSession(tree, stepsIn(search))
        : giveAnswer(tree, session, choice),
    );
  }

  #press(button: HTMLButtonElement): void {
    if (!this.#running) return;
    const { tree, view, session } = this.#running;
    const { change } = button.dataset;
    if (change !== undefined) {
      this.#show({ tree, view, session: askAnew(tree, session, change) });
      view.focus();
    } else if ('restart' in button.dataset) this.#go(beginSession(tree, []));
    else if ('print' in button.dataset) window.print();
    else if ('calendar' in button.dataset) this.#saveDays(this.#running);
    else if ('copy' in button.dataset) void this.#copy(button, this.#running);
  }

  #go(session: TreeSession): void {
    if (!this.#running) return;
    const address = withSteps(location.href, session.given);
    if (address !== location.href) history.pushState(null, '', address);
    this.#show({ ...this.#running, session });
    this.#running.view.focus();
  }

  #show(running: Running): void {
    this.#running = running;
    this.#shown = location.search;
    running.view.show(running.session);
    running.view.writeFields(this.#fields);
  }

  async #copy(button: HTMLButtonElement, running: Running): Promise<void> {
    const { words } = running.view;
    const isRecord = button.dataset.copy === 'record';
    const content: Copy = isRecord
      ? { plain: this.#record(running), ...running.view.document() }
      : { plain: location.href.replace(/#.*$/, '') };
    if (await copy(content, button.form ?? button, words))
      running.view.say(isRecord ? words.recordCopied : words.copied);
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.#running) return;
    const { view } = this.#running;
    saveFile(this.dataset.file ?? '', this.#record(this.#running), 'text/markdown');
    view.say(view.words.saved);
  }

  /** The days on which to look again, for a calendar. */
  #saveDays({ tree, view, session }: Running): void {
    const date = this.#fields.date || today();
    const way = { steps: session.path, outcome: session.reached };
    const outcome = tree.outcomes.find(({ id }) => id === session.reached);
    const decision = {
      id: location.href.replace(/#.*$/, ''),
      title: this.#fields.title || (outcome?.title ?? ''),
      review: tree.review.url + basisQuery(basisOf(tree, way, date)),
    };
    const events = lookAgainEvents(decision, outcome?.days ?? [], today(), view.words.calendar);
    const name = (this.dataset.file ?? '').replace(/\.md$/, '.ics');
    saveFile(name, calendarFile(events, new Date()), 'text/calendar');
    view.say(view.words.saved);
  }

  #record({ tree, view, session }: Running): string {
    const way = { steps: session.path, outcome: session.reached };
    return decisionRecord(tree, way, this.#fields, view.words.record);
  }

  get #fields(): RecordFields {
    const data = new FormData(this.querySelector('form') ?? undefined);
    const text = (name: string) => String(data.get(name) ?? '');
    return {
      title: text('title').trim(),
      date: text('date'),
      decisionMakers: text('makers')
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-decision-tree': DecisionTreeElement;
  }
}
