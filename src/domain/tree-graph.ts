/** Where the answers of a decision tree lead, by ids alone: walking a tree takes no words. */

/** Questions whose answers lead to other questions or to outcomes. A whole decision tree is one too. */
export interface TreeGraph {
  /** The id of the question that is asked first. */
  readonly first: string;
  readonly questions: readonly GraphQuestion[];
  readonly outcomes: readonly { readonly id: string }[];
}

export interface GraphQuestion {
  readonly id: string;
  readonly answers: readonly GraphAnswer[];
}

export interface GraphAnswer {
  /** Unique in its question. */
  readonly id: string;
  /** The id of a question or of an outcome. */
  readonly to: string;
}

/** An answer to a question, by ids. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Why an answer does not fit a tree. */
export type MisfitReason = 'unknown-question' | 'unknown-answer' | 'repeated' | 'not-reached';

/** Where some answers lead. */
export interface Walk {
  /** The answers that fit, in the order in which their questions are met. */
  readonly path: readonly Step[];
  /** The id of the question to answer next, or of the outcome. */
  readonly reached: string;
  readonly isComplete: boolean;
  /** The first answer given that is not on the path. */
  readonly misfit: { readonly step: Step; readonly reason: MisfitReason } | undefined;
}

/**
 * Answers questions one by one, as far as there are answers that fit. In which order they are given does
 * not matter; of two answers to a question the first counts.
 */
export function walk(tree: TreeGraph, given: readonly Step[]): Walk {
  const path: Step[] = [];
  let reached = tree.first;
  for (;;) {
    const step = given.find(({ question }) => question === reached);
    const answer = step && answerOf(tree, step);
    // A tree with a cycle in it is unsound, but is looked at while it is written.
    if (!answer || path.includes(step)) break;
    path.push(step);
    reached = answer.to;
  }
  const misfit = given.find((step) => !path.includes(step));
  return {
    path,
    reached,
    isComplete: tree.outcomes.some(({ id }) => id === reached),
    misfit: misfit && { step: misfit, reason: reasonOf(tree, path, misfit) },
  };
}

/** The question of an id, or undefined where it is an outcome's or nobody's. */
export function questionOf(tree: TreeGraph, id: string): GraphQuestion | undefined {
  return tree.questions.find((question) => question.id === id);
}

function answerOf(tree: TreeGraph, step: Step): GraphAnswer | undefined {
  return questionOf(tree, step.question)?.answers.find(({ id }) => id === step.answer);
}

function reasonOf(tree: TreeGraph, path: readonly Step[], step: Step): MisfitReason {
  if (!questionOf(tree, step.question)) return 'unknown-question';
  if (!answerOf(tree, step)) return 'unknown-answer';
  return path.some(({ question }) => question === step.question) ? 'repeated' : 'not-reached';
}
