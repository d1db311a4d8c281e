import { partAnchor } from '../domain/anchors.ts';
import { decisionRecord, type RecordFields, type RecordWords } from '../domain/decision-record.ts';
import type { PlainTree } from '../domain/plain-tree.ts';
import { ruledOutBy } from '../domain/ruled-out.ts';
import { changesOf } from '../domain/tree-changes.ts';
import { doubtsOf } from '../domain/tree-doubts.ts';
import {
  answerOf,
  type MisfitReason,
  questionOf,
  type Step,
  type Walk,
  walk,
} from '../domain/tree-graph.ts';
import { questionsLeft } from '../domain/tree-paths.ts';
import { fill } from './fill.ts';
import { markUnused } from './page-sources.ts';
import { saveFile } from './save-file.ts';
import { stepsIn, withSteps } from './tree-address.ts';
import { followInPicture } from './tree-picture.ts';

/**
 * `<vv-decision-tree>`: asks the questions of a tree one at a time, and lets the reader record what comes
 * of them. The answers are kept in the address, and so do back button, links and the other language.
 *
 * Attributes: `data-tree` the tree as JSON (`PlainTree`), `data-words` words of the record (`RecordWords`),
 * `data-standings` what an outcome is called, settled, preliminary or while there is something to find out;
 * `data-answer-now` with `{question}`, `data-ruled-out` with `{question}` and `{answer}`; `data-misfits` what is said of answers that do not fit, by reason, with `{question}` and `{answer}`;
 * `data-progress` with `{number}` and `{left}`, `data-change` with `{question}`, `data-dropped` with
 * `{answers}`, `data-saved`; `data-file` the name of the record. Holds elements with `data-part`, a form
 * and templates with `data-for`. What explains a question, an answer or an outcome is taken from the
 * elements with `data-body` in the outline of the page, found by its anchors.
 */
export class DecisionTreeElement extends HTMLElement {
  #listeners: AbortController | undefined;
  /** The question whose answer is about to be changed. */
  #changing: string | undefined;
  /** The answers in sight, as the address has them. */
  #shown = '';
  #read: PlainTree | undefined;

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

  get #tree(): PlainTree {
    // The site may not know its own origin, but the browser does.
    this.#read ??= JSON.parse(this.dataset.tree ?? '', (key, value) =>
      key === 'url' ? new URL(value, location.href).href : value,
    ) as PlainTree;
    return this.#read;
  }

  get #walk(): Walk {
    return walk(this.#tree, stepsIn(location.search));
  }

  /** Keeps of the answers in the address what fits, and says what does not. */
  #begin(): void {
    const { path, pending, misfit } = this.#walk;
    if (misfit) {
      history.replaceState(history.state, '', withSteps(location.href, [...path, ...pending]));
    }
    this.#show(misfit ? this.#misfitText(misfit.step, misfit.reason) : '');
  }

  #misfitText(step: Step, reason: MisfitReason): string {
    const texts: Record<MisfitReason, string> = JSON.parse(this.dataset.misfits ?? '{}');
    const { question, answer } = this.#titles(step);
    return fill(texts[reason], { question, answer });
  }

  /** Back, forward, or to an anchor of the page, which is no matter of ours. */
  #return(): void {
    if (location.search === this.#shown) return;
    this.#changing = undefined;
    this.#begin();
    this.#focus();
  }

  #act(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { change, choice } = button.dataset;
    if (choice !== undefined) this.#answer(choice);
    else if (change !== undefined) this.#change(change);
    else if ('restart' in button.dataset) this.#go([], '');
    else if ('print' in button.dataset) window.print();
  }

  #change(question: string): void {
    this.#changing = question;
    this.#show('');
    this.#focus();
  }

  /** Answers the question in sight; later answers stay as far as their questions are still met. */
  #answer(answer: string): void {
    const { path, pending, reached } = this.#walk;
    const question = this.#changing ?? reached;
    const isAnswered = path.some((step) => step.question === question);
    const step = { question, answer };
    const given = isAnswered
      ? path.map((other) => (other.question === question ? step : other))
      : [...path, step];
    const { path: fitting, pending: ahead } = walk(this.#tree, [...given, ...pending]);
    const kept = [...fitting, ...ahead];
    const dropped = [...given, ...pending]
      .filter((other) => !kept.includes(other))
      .map((other) => {
        const titles = this.#titles(other);
        return `${titles.question} ${titles.answer}`;
      });
    this.#go(
      kept,
      dropped.length > 0 ? fill(this.dataset.dropped ?? '', { answers: dropped.join('; ') }) : '',
    );
  }

  #go(path: readonly Step[], message: string): void {
    this.#changing = undefined;
    const address = withSteps(location.href, path);
    if (address !== location.href) history.pushState(null, '', address);
    this.#show(message);
    this.#focus();
  }

  #focus(): void {
    const part = this.#walk.isComplete && !this.#changing ? 'outcome' : 'question';
    this.#part(part)?.querySelector<HTMLElement>('h3')?.focus();
  }

  #show(message: string): void {
    this.#shown = location.search;
    const found = this.#walk;
    const isAsking = this.#changing !== undefined || !found.isComplete;
    const status = this.#part('status');
    if (status) status.textContent = message;
    this.#showPath(found);
    this.#reveal('question', isAsking);
    this.#reveal('outcome', !isAsking);
    this.toggleAttribute('data-complete', !isAsking);
    if (isAsking) this.#showQuestion(found);
    else this.#showOutcome(found);
    followInPicture(found);
    this.#markSources(isAsking);
  }

  #showPath({ path }: Walk): void {
    this.#reveal('so-far', path.length > 0);
    this.#part('path')?.replaceChildren(
      ...path.map((step) => {
        const item = this.#from('step');
        const { question, answer } = this.#titles(step);
        write(item, '[data-question]', question);
        write(item, '[data-answer]', answer);
        const button = item.querySelector('button');
        button?.setAttribute('data-change', step.question);
        button?.setAttribute('aria-label', fill(this.dataset.change ?? '', { question }));
        if (step.question === this.#changing) button?.remove();
        return item;
      }),
    );
  }

  #showQuestion({ path, reached }: Walk): void {
    const id = this.#changing ?? reached;
    const question = this.#tree.questions.find((other) => other.id === id);
    const part = this.#part('question');
    if (!question || !part) return;
    const before = path.findIndex((step) => step.question === id);
    const { least, most } = questionsLeft(this.#tree, id);
    const left = least === most ? `${least - 1}` : `${least - 1}–${most - 1}`;
    const number = before < 0 ? path.length + 1 : before + 1;
    write(part, '[data-part=progress]', fill(this.dataset.progress ?? '', { number, left }));
    write(part, 'h3', question.title);
    part.querySelector('[data-part=body]')?.replaceChildren(...wordsOf(id));
    this.#part('choices')?.replaceChildren(
      ...question.answers.map((answer) => {
        const item = this.#from('choice');
        const button = item.querySelector('button');
        button?.setAttribute('data-choice', answer.id);
        if (button) button.textContent = answer.title;
        item
          .querySelector('.before')
          ?.toggleAttribute('hidden', path[before]?.answer !== answer.id);
        item.querySelector('[data-words]')?.replaceChildren(...wordsOf(partAnchor(id, answer.id)));
        return item;
      }),
    );
  }

  #showOutcome({ path, reached }: Walk): void {
    const tree = this.#tree;
    const part = this.#part('outcome');
    if (!part) return;
    write(part, 'h3', tree.outcomes.find(({ id }) => id === reached)?.title ?? '');
    part.querySelector('[data-part=body]')?.replaceChildren(...wordsOf(reached));
    this.#showDoubts(path, reached);
    this.#markRuledOut(path);
    const changes = changesOf(tree, { steps: path, outcome: reached });
    this.#reveal('no-changes', changes.length === 0);
    this.#part('changes')?.replaceChildren(
      ...changes.map((change) => {
        const item = this.#from('alternative');
        const { question, answer } = this.#titles(change);
        write(item, '[data-question]', question);
        write(item, '[data-answer]', answer);
        const changed = path.map((step) => (step.question === change.question ? change : step));
        const { path: fitting, pending } = walk(tree, changed);
        const address = withSteps(location.href, [...fitting, ...pending]);
        item.querySelector('a')?.setAttribute('href', address);
        const ends = tree.outcomes.filter(({ id }) => change.outcomes.includes(id));
        write(item, '[data-outcomes]', ends.map(({ title }) => title).join(' / '));
        return item;
      }),
    );
  }

  /** What the reader does not know makes the outcome preliminary, and is what to find out first. */
  #showDoubts(path: readonly Step[], reached: string): void {
    const doubts = doubtsOf(this.#tree, path);
    const kind = this.#tree.outcomes.find(({ id }) => id === reached)?.kind;
    const standing = kind === 'find-out' ? kind : doubts.length > 0 ? 'preliminary' : 'settled';
    this.dataset.standing = standing;
    const names: Record<string, string> = JSON.parse(this.dataset.standings ?? '{}');
    write(this, '[data-part=standing]', names[standing] ?? '');
    this.#reveal('doubts', doubts.length > 0);
    this.#reveal('preliminary', standing === 'preliminary');
    this.#part('to-find-out')?.replaceChildren(
      ...doubts.map((step) => {
        const item = this.#from('doubt');
        const { question } = this.#titles(step);
        write(item, '[data-question]', question);
        item
          .querySelector('[data-words]')
          ?.replaceChildren(...wordsOf(partAnchor(step.question, step.answer)));
        const button = item.querySelector('button');
        button?.setAttribute('data-change', step.question);
        button?.setAttribute('aria-label', fill(this.dataset.answerNow ?? '', { question }));
        return item;
      }),
    );
  }

  /** Says of what one accepts with an outcome where an answer has done away with it. */
  #markRuledOut(path: readonly Step[]): void {
    for (const [claim, step] of ruledOutBy(this.#tree, path)) {
      const item = this.#part('outcome')?.querySelector(`[data-claim="${claim}"]`);
      if (!item) continue;
      const note = document.createElement('em');
      note.textContent = ` (${fill(this.dataset.ruledOut ?? '', this.#titles(step))})`;
      item.append(note);
    }
  }

  /** The basis of a decision is printed with the sources that it refers to. */
  #markSources(isAsking: boolean): void {
    const numbers = [...(this.#part('outcome')?.querySelectorAll('.sources a') ?? [])].map((link) =>
      Number(link.textContent),
    );
    markUnused((number) => isAsking || numbers.includes(number));
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const { path, reached } = this.#walk;
    const words: RecordWords = JSON.parse(this.dataset.words ?? '');
    const record = decisionRecord(
      this.#tree,
      { steps: path, outcome: reached },
      fieldsOf(event.target),
      words,
    );
    saveFile(this.dataset.file ?? '', record, 'text/markdown');
    const status = this.#part('status');
    if (status) status.textContent = this.dataset.saved ?? '';
  }

  /** What a question and an answer are called; an id where the tree has none. */
  #titles(step: Step): { question: string; answer: string } {
    return {
      question: questionOf(this.#tree, step.question)?.title ?? step.question,
      answer: answerOf(this.#tree, step)?.title ?? step.answer,
    };
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #reveal(name: string, isShown: boolean): void {
    this.#part(name)?.toggleAttribute('hidden', !isShown);
  }

  #from(name: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-for=${name}]`);
    return document.importNode(template?.content ?? document.createDocumentFragment(), true);
  }
}

/** Copies of what stands in the outline below a heading, or in an item, without its anchors. */
function wordsOf(anchor: string): Node[] {
  const found = document.getElementById(anchor);
  const home = found?.matches('h3') ? found.parentElement : found;
  const copies = [...(home?.querySelector('[data-body]')?.childNodes ?? [])].map((node) =>
    node.cloneNode(true),
  );
  for (const copy of copies) {
    if (!(copy instanceof Element)) continue;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  }
  return copies;
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

function write(parent: ParentNode, selector: string, text: string): void {
  const element = parent.querySelector(selector);
  if (element) element.textContent = text;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-decision-tree': DecisionTreeElement;
  }
}
