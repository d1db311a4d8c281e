/** A decision tree as a table of decisions: which answers suffice for each outcome. */

import { type GraphQuestion, questionOf, type TreeGraph } from './tree-graph.ts';
import { countPaths } from './tree-paths.ts';

/** That a question has one of some answers, which are not all that it has. */
export interface Condition {
  /** Its id. */
  readonly question: string;
  /** Ids of its answers, in the order of the question. */
  readonly answers: readonly string[];
}

/** If all of its conditions hold, then that. What it does not name does not matter to it. */
export interface Rule {
  /** In the order of the tree. Whoever answers as they say is asked every one of their questions. */
  readonly conditions: readonly Condition[];
  /** The id of an outcome; in a part of a table, also that of the question where another part begins. */
  readonly to: string;
}

/** What a reader looks up from one question on. */
export interface TablePart {
  /** The id of the question. */
  readonly first: string;
  readonly rules: readonly Rule[];
}

/**
 * The whole tree as one table, in the order of its answers. Whatever is answered, one rule holds and no other; no two
 * rules could be one. There are at most as many as there are paths, which may be very many. A cycle adds none.
 */
export function rulesOf(tree: TreeGraph): readonly Rule[] {
  const [whole] = partsBy(tree, () => false);
  return whole?.rules ?? [];
}

/** Whether the whole table is of a size that anybody can use: it has no more rules than the tree has paths. */
export function fitsOneTable(tree: TreeGraph): boolean {
  return countPaths(tree) <= mostPaths;
}

/** Above it a table would be counted in megabytes. */
const mostPaths = 10_000n;

/**
 * The table of a tree in parts that are short enough to be read: a question that several others lead to begins one of
 * its own, unless it has so few rules that they are as well said in each place. The first part begins with the tree,
 * the others follow in the order of their questions.
 */
export function tablePartsOf(tree: TreeGraph): readonly TablePart[] {
  const isShared = (id: string) =>
    tree.questions.filter(({ answers }) => answers.some(({ to }) => to === id)).length > 1;
  return partsBy(tree, (id, rules) => rules.length > rulesSaidAgain && isShared(id));
}

/** So many rules are said again in each place that leads to them. */
const rulesSaidAgain = 2;

function partsBy(
  tree: TreeGraph,
  standsAlone: (question: string, rules: readonly Rule[]) => boolean,
): readonly TablePart[] {
  const parts = new Map<string, TablePart>();
  const known = new Map(tree.outcomes.map(({ id }) => [id, [endingIn(id)]]));
  const rulesFrom = (id: string): readonly Rule[] => {
    const found = known.get(id);
    if (found) return found;
    known.set(id, []);
    const question = questionOf(tree, id);
    const rules = question ? rulesAt(question, rulesFrom) : [];
    const isPart = id === tree.first || standsAlone(id, rules);
    if (isPart) parts.set(id, { first: id, rules });
    known.set(id, isPart ? [endingIn(id)] : rules);
    return known.get(id) ?? [];
  };
  rulesFrom(tree.first);
  return [...new Set([tree.first, ...tree.questions.map(({ id }) => id)])].flatMap(
    (id) => parts.get(id) ?? [],
  );
}

/** What follows alike on several answers is one rule, and on all of them one that does not name the question. */
function rulesAt(
  { id, answers }: GraphQuestion,
  rulesFrom: (id: string) => readonly Rule[],
): Rule[] {
  const after = new Map<string, { readonly rule: Rule; readonly answers: string[] }>();
  for (const answer of answers) {
    for (const rule of rulesFrom(answer.to)) {
      const key = JSON.stringify(rule);
      const found = after.get(key) ?? { rule, answers: [] };
      after.set(key, found);
      found.answers.push(answer.id);
    }
  }
  return [...after.values()].map(({ rule, answers: given }) =>
    given.length === answers.length
      ? rule
      : { ...rule, conditions: [{ question: id, answers: given }, ...rule.conditions] },
  );
}

function endingIn(id: string): Rule {
  return { conditions: [], to: id };
}
