/** How the rules of a tree stand on a page: each with a name to be referred to by, and what they begin with said once. */

import type { TreeGraph } from '../../domain/tree-graph.ts';
import { type Condition, type Rule, tablePartsOf } from '../../domain/tree-table.ts';

/** One of the tables of a page. */
export interface NamedPart {
  /** `A`, `B` …; empty where it is the only one. */
  readonly name: string;
  /** The id of the question that it begins with. */
  readonly first: string;
  readonly groups: readonly RuleGroup[];
}

/** Rules that begin alike. */
export interface RuleGroup {
  /** What all of its rules begin with; empty where it is a rule alone, or where they begin with nothing alike. */
  readonly shared: readonly Condition[];
  /** Without what they share. */
  readonly rules: readonly NamedRule[];
}

export interface NamedRule extends Rule {
  /** The name of its part and its number there: `B3`. */
  readonly name: string;
}

/** The tables of a tree. Rules are numbered as they stand. */
export function namedParts(tree: TreeGraph): readonly NamedPart[] {
  const parts = tablePartsOf(tree);
  return parts.map(({ first, rules }, index) => {
    const name = parts.length > 1 ? lettersOf(index) : '';
    let number = 0;
    const groups = groupsOf(rules).map((group) => {
      const shared = group.length > 1 ? sharedBy(group) : 0;
      return {
        shared: group[0]?.conditions.slice(0, shared) ?? [],
        rules: group.map(({ conditions, to }) => {
          number += 1;
          return { name: `${name}${number}`, conditions: conditions.slice(shared), to };
        }),
      };
    });
    return { name, first, groups };
  });
}

/**
 * Sets of rules of which what they share is said once. Some of a set are set apart where less is said so, in all:
 * what they share with the others is then said twice, but what they share with each other once.
 */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const shared = sharedBy(rules);
  const alike = [
    ...Map.groupBy(rules, ({ conditions }) => JSON.stringify(conditions[shared])).values(),
  ];
  if (rules.length < 2 || alike.length < 2) return [rules];
  const sets = alike.map((set) => ({ set, groups: groupsOf(set) }));
  const apart = sets.filter(({ set, groups }) => {
    const here = set.reduce((sum, { conditions }) => sum + conditions.length - shared, 0);
    return groups.reduce((sum, group) => sum + lengthOf(group), 0) < here;
  });
  const together = sets.filter((one) => !apart.includes(one)).flatMap(({ set }) => set);
  return [
    ...apart.flatMap(({ groups }) => groups),
    ...(together.length > 0 ? [together] : []),
  ].sort(([one], [other]) => rules.indexOf(one as Rule) - rules.indexOf(other as Rule));
}

/** How many conditions are said of rules that stand together. */
function lengthOf(rules: readonly Rule[]): number {
  const shared = sharedBy(rules);
  return rules.reduce((sum, { conditions }) => sum + conditions.length - shared, shared);
}

/** With how many conditions all of some rules begin. */
function sharedBy(rules: readonly Rule[]): number {
  const [one, ...others] = rules.map(({ conditions }) =>
    conditions.map((condition) => JSON.stringify(condition)),
  );
  if (!one) return 0;
  const differs = one.findIndex((condition, nth) =>
    others.some((other) => other[nth] !== condition),
  );
  return differs < 0 ? one.length : differs;
}

/** As the columns of a sheet are named: `A` … `Z`, `AA` … */
function lettersOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
