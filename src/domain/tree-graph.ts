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
  /** Whether it says “don’t know”. */
  readonly isUnsure?: boolean;
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
  /** Answers given to questions that can still be met: they hold when these are. */
  readonly pending: readonly Step[];
  /** The first answer given that fits neither. */
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
  const ahead = reachableFrom(tree, reached);
  const pending = given.filter(
    (step, index) =>
      step.question !== reached &&
      ahead.has(step.question) &&
      answerOf(tree, step) !== undefined &&
      given.findIndex(({ question }) => question === step.question) === index,
  );
  const misfit = given.find((step) => !path.includes(step) && !pending.includes(step));
  return {
    path,
    reached,
    isComplete: tree.outcomes.some(({ id }) => id === reached),
    pending,
    misfit: misfit && { step: misfit, reason: reasonOf(tree, [...path, ...pending], misfit) },
  };
}

/** Every node that can be come to from a node, itself included. Ids that nothing has are left out. */
export function reachableFrom(tree: TreeGraph, id: string): ReadonlySet<string> {
  const nodes = new Set([...tree.questions, ...tree.outcomes].map((node) => node.id));
  const reached = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next) || !nodes.has(next)) continue;
    reached.add(next);
    open.push(...(questionOf(tree, next)?.answers ?? []).map(({ to }) => to));
  }
  return reached;
}

/** The question of an id, or undefined where it is an outcome's or nobody's. */
export function questionOf<Question extends { readonly id: string }>(
  tree: { readonly questions: readonly Question[] },
  id: string,
): Question | undefined {
  return tree.questions.find((question) => question.id === id);
}

/** The answer of a step, or undefined where its question has none such. */
export function answerOf<Answer extends { readonly id: string }>(
  tree: {
    readonly questions: readonly { readonly id: string; readonly answers: readonly Answer[] }[];
  },
  step: Step,
): Answer | undefined {
  return questionOf(tree, step.question)?.answers.find(({ id }) => id === step.answer);
}

function reasonOf(tree: TreeGraph, fitting: readonly Step[], step: Step): MisfitReason {
  if (!questionOf(tree, step.question)) return 'unknown-question';
  if (!answerOf(tree, step)) return 'unknown-answer';
  return fitting.some(({ question }) => question === step.question) ? 'repeated' : 'not-reached';
}
