/** The page of a decision tree, as far as it shows where the reader stands. */

import { fill } from '../../browser/fill.ts';
import { partAnchor } from '../../domain/anchors.ts';
import type { RecordWords } from '../../domain/decision-record.ts';
import type { OutcomeKind } from '../../domain/decision-tree.ts';
import { ruledOutBy } from '../../domain/ruled-out.ts';
import { doubtsOf, type Standing, standingOf } from '../../domain/tree-doubts.ts';
import { answerOf, type MisfitReason, questionOf, type Step } from '../../domain/tree-graph.ts';
import { type Asking, alternativesTo, type TreeSession } from '../../domain/tree-session.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import { markUnused } from '../claim/page-sources.ts';
import { withSteps } from './tree-address.ts';
import { followInPicture } from './tree-picture.ts';

/** What is said beside the words of the tree. */
export interface TreeWords {
  /** With `{number}` and `{left}`. */
  readonly progress: string;
  /** What a button is called that asks a question anew, with `{question}`. */
  readonly change: string;
  /** The same where the answer was that one does not know. */
  readonly answerNow: string;
  /** With `{answers}` that another one has done away with. */
  readonly dropped: string;
  /** Of an answer that does not fit, with `{question}` and `{answer}`. */
  readonly misfits: Readonly<Record<MisfitReason, string>>;
  /** Of a claim that an answer has ruled out, with `{question}` and `{answer}`. */
  readonly ruledOut: string;
  /** What an outcome is called. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly saved: string;
  readonly record: RecordWords;
}

/**
 * Shows a session in the elements of a host with `data-part`, by its templates with `data-for`. What
 * explains a question, an answer or an outcome is borrowed from the elements with `data-body` in the
 * outline of the page, found by its anchors.
 */
export class TreeView {
  readonly #host: HTMLElement;
  readonly #tree: WordedTree;
  readonly #words: TreeWords;

  constructor(host: HTMLElement, tree: WordedTree, words: TreeWords) {
    this.#host = host;
    this.#tree = tree;
    this.#words = words;
  }

  show(session: TreeSession): void {
    const { asking } = session;
    this.say(this.#newsOf(session));
    this.#showPath(session);
    this.#reveal('question', asking !== undefined);
    this.#reveal('outcome', !asking);
    this.#host.toggleAttribute('data-complete', !asking);
    if (asking) this.#showQuestion(asking);
    else this.#showOutcome(session);
    followInPicture(session);
    this.#markSources(asking !== undefined);
  }

  say(message: string): void {
    write(this.#host, '[data-part=status]', message);
  }

  /** Brings the reader to the question that is asked, or to the outcome. */
  focus(): void {
    const isComplete = this.#host.hasAttribute('data-complete');
    const part = this.#part(isComplete ? 'outcome' : 'question');
    part?.querySelector<HTMLElement>('h3')?.focus();
  }

  /** What is said of answers that do not fit, or that another has done away with. */
  #newsOf({ misfit, dropped }: TreeSession): string {
    if (misfit) return fill(this.#words.misfits[misfit.reason], this.#titles(misfit.step));
    if (dropped.length === 0) return '';
    const titles = dropped.map((step) => this.#titles(step));
    const answers = titles.map(({ question, answer }) => `${question} ${answer}`).join('; ');
    return fill(this.#words.dropped, { answers });
  }

  #showPath({ path, asking }: TreeSession): void {
    this.#reveal('so-far', path.length > 0);
    this.#list('path', 'step', path, (item, step) => {
      this.#writeStep(item, step);
      if (step.question === asking?.question) item.querySelector('button')?.remove();
      else this.#leadBack(item, step, this.#words.change);
    });
  }

  #showQuestion({ question: id, number, left: { least, most }, before }: Asking): void {
    const question = questionOf(this.#tree, id);
    const part = this.#part('question');
    if (!question || !part) return;
    const left = least === most ? `${least}` : `${least}–${most}`;
    write(part, '[data-part=progress]', fill(this.#words.progress, { number, left }));
    write(part, 'h3', question.title);
    borrow(part, '[data-part=body]', id);
    this.#list('choices', 'choice', question.answers, (item, answer) => {
      item.querySelector('button')?.setAttribute('data-choice', answer.id);
      write(item, 'button', answer.title);
      item.querySelector('.before')?.toggleAttribute('hidden', before !== answer.id);
      borrow(item, '[data-words]', partAnchor(id, answer.id));
    });
  }

  #showOutcome(session: TreeSession): void {
    const { outcomes } = this.#tree;
    const outcome = outcomes.find(({ id }) => id === session.reached);
    const part = this.#part('outcome');
    if (!outcome || !part) return;
    write(part, 'h3', outcome.title);
    borrow(part, '[data-part=body]', outcome.id);
    this.#showDoubts(session, outcome.kind);
    this.#markRuledOut(session);
    const alternatives = alternativesTo(this.#tree, session);
    this.#reveal('no-changes', alternatives.length === 0);
    this.#list('changes', 'alternative', alternatives, (item, alternative) => {
      this.#writeStep(item, alternative);
      const address = withSteps(location.href, alternative.given);
      item.querySelector('a')?.setAttribute('href', address);
      const ends = outcomes.filter(({ id }) => alternative.outcomes.includes(id));
      write(item, '[data-outcomes]', ends.map(({ title }) => title).join(' / '));
    });
  }

  /** What the reader does not know makes the outcome preliminary, and is what to find out first. */
  #showDoubts({ path }: TreeSession, kind: OutcomeKind): void {
    const doubts = doubtsOf(this.#tree, path);
    const standing = standingOf(kind, doubts);
    this.#host.dataset.standing = standing;
    write(this.#host, '[data-part=standing]', this.#words.standings[standing]);
    this.#reveal('doubts', doubts.length > 0);
    this.#reveal('preliminary', standing === 'preliminary');
    this.#list('to-find-out', 'doubt', doubts, (item, step) => {
      write(item, '[data-question]', this.#titles(step).question);
      borrow(item, '[data-words]', partAnchor(step.question, step.answer));
      this.#leadBack(item, step, this.#words.answerNow);
    });
  }

  /** Says of what one accepts with an outcome where an answer has done away with it. */
  #markRuledOut({ path }: TreeSession): void {
    for (const [claim, step] of ruledOutBy(this.#tree, path)) {
      const item = this.#part('outcome')?.querySelector(`[data-claim="${claim}"]`);
      const note = document.createElement('em');
      note.textContent = ` (${fill(this.#words.ruledOut, this.#titles(step))})`;
      item?.append(note);
    }
  }

  /** The basis of a decision is printed with the sources that it refers to. */
  #markSources(isAsking: boolean): void {
    const links = this.#part('outcome')?.querySelectorAll('.sources a') ?? [];
    const numbers = [...links].map((link) => Number(link.textContent));
    markUnused((number) => isAsking || numbers.includes(number));
  }

  /** What a question and an answer are called; an id where the tree has none. */
  #titles(step: Step): { question: string; answer: string } {
    return {
      question: questionOf(this.#tree, step.question)?.title ?? step.question,
      answer: answerOf(this.#tree, step)?.title ?? step.answer,
    };
  }

  #writeStep(item: ParentNode, step: Step): void {
    const { question, answer } = this.#titles(step);
    write(item, '[data-question]', question);
    write(item, '[data-answer]', answer);
  }

  /** Makes the button of an item ask a question anew. */
  #leadBack(item: ParentNode, step: Step, name: string): void {
    const button = item.querySelector('button');
    button?.setAttribute('data-change', step.question);
    button?.setAttribute('aria-label', fill(name, this.#titles(step)));
  }

  /** Fills a list with copies of a template, one for each of some things. */
  #list<Thing>(
    part: string,
    template: string,
    things: readonly Thing[],
    write: (item: DocumentFragment, thing: Thing) => void,
  ): void {
    const { content } =
      this.#host.querySelector<HTMLTemplateElement>(`template[data-for=${template}]`) ??
      document.createElement('template');
    const items = things.map((thing) => {
      const item = document.importNode(content, true);
      write(item, thing);
      return item;
    });
    this.#part(part)?.replaceChildren(...items);
  }

  #part(name: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #reveal(name: string, isShown: boolean): void {
    this.#part(name)?.toggleAttribute('hidden', !isShown);
  }
}

/** Puts in copies of what stands in the outline below a heading, or in an item, without its anchors. */
function borrow(parent: ParentNode, selector: string, anchor: string): void {
  const found = document.getElementById(anchor);
  const home = found?.matches('h3') ? found.parentElement : found;
  const copies = [...(home?.querySelector('[data-body]')?.childNodes ?? [])].map((node) =>
    node.cloneNode(true),
  );
  for (const copy of copies) {
    if (!(copy instanceof Element)) continue;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  }
  parent.querySelector(selector)?.replaceChildren(...copies);
}

function write(parent: ParentNode, selector: string, text: string): void {
  const element = parent.querySelector(selector);
  if (element) element.textContent = text;
}
