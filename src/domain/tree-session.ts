/** A reader in front of a tree: what is asked, what has been answered, and what each answer does to the others. */

import { type AnswerChange, changesOf } from './tree-changes.ts';
import { reachableFrom, type Step, type TreeGraph, type Walk, walk } from './tree-graph.ts';
import { type QuestionsLeft, questionsLeft } from './tree-paths.ts';

/** How it stands after some answers: at a question, or at an outcome. */
export interface TreeSession {
  /** The answers that hold: those of the path, then those that wait for their questions. */
  readonly given: readonly Step[];
  readonly path: readonly Step[];
  /** The id of the outcome, or of the first question of the path that has no answer. */
  readonly reached: string;
  /** The first answer that did not fit, of those that the session began with. */
  readonly misfit: Walk['misfit'];
  /** The answers that the last one has done away with. */
  readonly dropped: readonly Step[];
  /** Undefined where an outcome is reached, and no answer is about to be changed. */
  readonly asking: Asking | undefined;
}

/** A question in front of the reader. */
export interface Asking {
  /** Its id. */
  readonly question: string;
  /** Which one it is on the path, counted from 1. */
  readonly number: number;
  /** How many may follow it: the fewest and the most. */
  readonly left: QuestionsLeft;
  /** The id of the answer that it has, where that is about to be changed. */
  readonly before: string | undefined;
}

/** Begins with answers from anywhere, of which those are kept that fit. */
export function beginSession(tree: TreeGraph, answers: readonly Step[]): TreeSession {
  const { path, pending, reached, isComplete, misfit } = walk(tree, answers);
  return {
    given: [...path, ...pending],
    path,
    reached,
    misfit,
    dropped: [],
    asking: isComplete ? undefined : ask(tree, path, reached),
  };
}

/** Asks a question of the path anew. Its answer holds until there is another. */
export function askAnew(tree: TreeGraph, session: TreeSession, question: string): TreeSession {
  const asking = ask(tree, session.path, question);
  return { ...session, misfit: undefined, dropped: [], asking };
}

/** Answers what is asked. Other answers stay as far as their questions are met or can still be. */
export function giveAnswer(tree: TreeGraph, session: TreeSession, answer: string): TreeSession {
  const { given, path, reached, asking } = session;
  const step = { question: asking?.question ?? reached, answer };
  const index = path.findIndex(({ question }) => question === step.question);
  const answers = index < 0 ? given.toSpliced(path.length, 0, step) : given.with(index, step);
  const next = beginSession(tree, answers);
  const dropped = answers.filter((other) => !next.given.includes(other));
  return { ...next, misfit: undefined, dropped };
}

/** Where the reader is: the answers given on the way there, and what can still be come to. */
export interface Whereabouts {
  /** The id of the question that is asked, or of the outcome. */
  readonly here: string;
  readonly behind: readonly Step[];
  /** The ids of questions and outcomes, that of the place itself among them. */
  readonly ahead: ReadonlySet<string>;
}

/** A question that is asked anew has everything before it again that can follow it. */
export function whereabouts(tree: TreeGraph, { path, reached, asking }: TreeSession): Whereabouts {
  const here = asking?.question ?? reached;
  const behind = asking ? path.slice(0, asking.number - 1) : path;
  return { here, behind, ahead: reachableFrom(tree, here) };
}

/** Another answer that leads to another outcome. */
export interface Alternative extends AnswerChange {
  /** The answers that hold where it is given. */
  readonly given: readonly Step[];
}

/** What would change the outcome that is reached, as long as one is. */
export function alternativesTo(tree: TreeGraph, session: TreeSession): readonly Alternative[] {
  const { path, reached } = session;
  return changesOf(tree, { steps: path, outcome: reached }).map((change) => {
    const { question, answer } = change;
    const index = path.findIndex((step) => step.question === question);
    const { given } = beginSession(tree, path.with(index, { question, answer }));
    return { ...change, given };
  });
}

function ask(tree: TreeGraph, path: readonly Step[], question: string): Asking {
  const index = path.findIndex((step) => step.question === question);
  const { least, most } = questionsLeft(tree, question);
  return {
    question,
    number: (index < 0 ? path.length : index) + 1,
    left: { least: least - 1, most: most - 1 },
    before: path[index]?.answer,
  };
}
