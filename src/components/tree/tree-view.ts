/** The page of a decision tree, as far as it shows where the reader stands. */

import { longDate, today } from '../../browser/days.ts';
import { fill } from '../../browser/fill.ts';
import { withoutSoftHyphens } from '../../browser/soft-hyphens.ts';
import type { RecordFields } from '../../domain/decision-record.ts';
import type { OutcomeKind } from '../../domain/decision-tree.ts';
import { daysAhead } from '../../domain/look-again.ts';
import { ruledOutBy } from '../../domain/ruled-out.ts';
import { doubtsOf, standingOf } from '../../domain/tree-doubts.ts';
import { answerOf, questionOf, type Step } from '../../domain/tree-graph.ts';
import {
  type Asking,
  alternativesTo,
  giveAnswer,
  type TreeSession,
  whereabouts,
} from '../../domain/tree-session.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import { segmentsOf, totalOf } from './progress.ts';
import { stepsIn, withSteps } from './tree-address.ts';
import { showWhereabouts } from './tree-margin.ts';
import type { TreeWords } from './tree-words.ts';

/** So many outcomes are told one by one. */
const few = 3;

/**
 * Shows a session in the elements of a host with `data-part`, by its templates with `data-for`. The
 * question or the outcome itself comes from the page of the tree's steps, where it has `data-node`.
 */
export class TreeView {
  readonly words: TreeWords;
  readonly #host: HTMLElement;
  readonly #tree: WordedTree;
  readonly #steps: Document;
  /** What the page is called before anything is answered. */
  readonly #title = document.title;

  constructor(host: HTMLElement, tree: WordedTree, steps: Document, words: TreeWords) {
    this.#host = host;
    this.#tree = tree;
    this.#steps = steps;
    this.words = words;
  }

  show(session: TreeSession): void {
    const { asking, path } = session;
    const place = whereabouts(this.#tree, session);
    const isBeginning = asking !== undefined && path.length === 0;
    this.say(this.#newsOf(session));
    this.#bringIn(place.here);
    for (const part of ['about', 'others', 'rest']) this.#reveal(part, isBeginning);
    this.#reveal('progress', asking !== undefined);
    this.#reveal('take-along', !asking);
    this.#host.toggleAttribute('data-complete', !asking);
    this.#showPath(session);
    showWhereabouts(this.#host, place, this.words.left);
    if (asking) this.#showQuestion(session, asking);
    else this.#showOutcome(session);
    const heading = this.#part('step')?.querySelector('h1')?.textContent ?? '';
    document.title = isBeginning ? this.#title : `${withoutSoftHyphens(heading)} – ${this.#title}`;
  }

  say(message: string): void {
    write(this.#host, '[data-part=status]', message);
  }

  /** Brings the reader to the question that is asked, or to the outcome. */
  focus(): void {
    const heading = this.#part('step')?.querySelector('h1');
    heading?.focus({ preventScroll: true });
    const top = this.#part('step')?.querySelector('.kicker') ?? this.#part('progress');
    top?.scrollIntoView({ block: 'nearest' });
  }

  /** The document of an outcome as it goes into another: with whole addresses, without what is not shown. */
  document(): { readonly rich?: Element } {
    const sheet = this.#host.querySelector('.sheet');
    if (!sheet) return {};
    const rich = document.importNode(sheet, true);
    for (const part of rich.querySelectorAll('[hidden], button')) part.remove();
    for (const link of rich.querySelectorAll('a')) link.setAttribute('href', link.href);
    return { rich };
  }

  /** Puts into the document of an outcome what the reader writes beside it; of an empty field nothing. */
  writeFields({ title, date, decisionMakers }: RecordFields): void {
    const sheet = this.#host.querySelector('.sheet');
    if (!sheet) return;
    write(sheet, '[data-part=date]', longDate(date));
    write(sheet, '[data-part=title]', title);
    this.#reveal('title', title !== '');
    const signing = decisionMakers.length > 0 ? decisionMakers : [''];
    this.#list('signatures', 'signature', signing, (item, name) =>
      write(item, '[data-name]', name),
    );
  }

  /** What is said of answers that do not fit, or that another has done away with. */
  #newsOf({ misfit, dropped }: TreeSession): string {
    if (misfit) return fill(this.words.misfits[misfit.reason], this.#titles(misfit.step));
    if (dropped.length === 0) return '';
    const titles = dropped.map((step) => this.#titles(step));
    const answers = titles.map(({ question, answer }) => `${question} ${answer}`).join('; ');
    return fill(this.words.dropped, { answers });
  }

  /** What stands there already is left alone, with what the reader has opened in it. */
  #bringIn(node: string): void {
    const step = this.#part('step');
    const [standing] = step?.children ?? [];
    const isStanding = standing?.getAttribute('data-node') === node;
    if (isStanding && !standing?.matches('.sheet')) return;
    const found = this.#steps.querySelector(`[data-node="${node}"]`);
    if (!step || !found) return;
    step.replaceChildren(document.importNode(found, true));
    // What was there when the page came has not come in.
    step.toggleAttribute('data-fresh', 'ready' in this.#host.dataset);
  }

  #showPath({ path, asking }: TreeSession): void {
    this.#reveal('so-far', path.length > 0);
    this.#list('path', 'step', path, (item, step) => {
      this.#writeStep(item, step);
      if (step.question === asking?.question) item.querySelector('button')?.remove();
      else this.#leadBack(item, step, this.words.change);
    });
  }

  #showQuestion(session: TreeSession, asking: Asking): void {
    const { number, before } = asking;
    const count = fill(this.words.progress, { number, total: totalOf(asking) });
    write(this.#host, '[data-part=count]', count);
    const segments = segmentsOf(asking).map((name) => {
      const segment = document.createElement('i');
      segment.className = name;
      return segment;
    });
    this.#part('segments')?.replaceChildren(...segments);
    for (const link of this.#host.querySelectorAll<HTMLAnchorElement>('[data-choice]')) {
      const { choice = '' } = link.dataset;
      link.href = withSteps(location.href, giveAnswer(this.#tree, session, choice).given);
      link.querySelector('small')?.remove();
      if (choice !== before) continue;
      const mark = document.createElement('small');
      mark.textContent = this.words.before;
      link.append(mark);
    }
  }

  #showOutcome(session: TreeSession): void {
    const { outcomes } = this.#tree;
    const outcome = outcomes.find(({ id }) => id === session.reached);
    if (!outcome) return;
    this.#showDoubts(session, outcome.kind);
    this.#markRuledOut(session);
    this.#takeAlong(session);
    this.#reveal('calendar', daysAhead(outcome.days, today()).length > 0);
    this.#list('given', 'step', session.path, (item, step) => {
      this.#writeStep(item, step);
      item.querySelector('button')?.remove();
    });
    const alternatives = alternativesTo(this.#tree, session);
    this.#reveal('no-changes', alternatives.length === 0);
    this.#reveal('alternatives', alternatives.length > 0);
    this.#list('changes', 'alternative', alternatives, (row, alternative) => {
      this.#writeStep(row, alternative);
      const address = withSteps(location.href, alternative.given);
      row.querySelector('a')?.setAttribute('href', address);
      const ends = outcomes.filter(({ id }) => alternative.outcomes.includes(id));
      const titles = ends.map(({ title }) => title).join(' / ');
      const count = ends.length;
      write(row, '[data-outcomes]', count > few ? fill(this.words.possible, { count }) : titles);
    });
    joinRows(this.#part('changes'));
  }

  /** What the reader does not know makes the outcome preliminary, and is what to find out first. */
  #showDoubts({ path }: TreeSession, kind: OutcomeKind): void {
    const doubts = doubtsOf(this.#tree, path);
    const standing = standingOf(kind, doubts);
    const place = this.#part('standing');
    if (place) place.dataset.standing = standing;
    write(this.#host, '[data-part=standing]', this.words.standings[standing]);
    this.#reveal('doubts', doubts.length > 0);
    this.#reveal('preliminary', standing === 'preliminary');
    this.#list('to-find-out', 'doubt', doubts, (item, step) => {
      write(item, '[data-question]', this.#titles(step).question);
      this.#writeHowToFindOut(item, step);
      this.#leadBack(item, step, this.words.answerNow);
    });
  }

  /** With the links that the words of an answer have, which stand below its question. */
  #writeHowToFindOut(item: ParentNode, { question, answer }: Step): void {
    const linked = this.#steps.querySelector(
      `[data-node="${question}"] [data-words="${answer}"]`,
    )?.childNodes;
    const plain = answerOf(this.#tree, { question, answer })?.ask ?? '';
    const copies = [...(linked ?? [])].map((node) => document.importNode(node, true));
    item.querySelector('[data-words]')?.append(...(copies.length > 0 ? copies : [plain]));
  }

  /** Says of what one accepts with an outcome where an answer has done away with it. */
  #markRuledOut({ path }: TreeSession): void {
    for (const [claim, step] of ruledOutBy(this.#tree, path)) {
      const item = this.#part('step')?.querySelector(`[data-claim="${claim}"]`);
      const note = document.createElement('em');
      note.textContent = ` (${fill(this.words.ruledOut, this.#titles(step))})`;
      item?.append(note);
    }
  }

  /** Gives the trees in which the decision goes on the answers that they know too. */
  #takeAlong({ path }: TreeSession): void {
    for (const link of this.#host.querySelectorAll<HTMLAnchorElement>('a[data-shared]')) {
      const known = link.dataset.shared?.split(' ') ?? [];
      const shared = path.filter(({ question, answer }) => known.includes(`${question}=${answer}`));
      link.href = withSteps(link.href, [...stepsIn(link.search), ...shared]);
    }
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

/** One heading for rows that follow each other under the same. */
function joinRows(body: Element | null): void {
  let above: HTMLTableCellElement | undefined;
  for (const heading of body?.querySelectorAll('th') ?? []) {
    if (above?.textContent === heading.textContent) {
      above.rowSpan += 1;
      heading.remove();
    } else above = heading;
  }
}

function write(parent: ParentNode, selector: string, text: string): void {
  const element = parent.querySelector(selector);
  if (element) element.textContent = text;
}
