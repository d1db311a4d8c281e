import type { DecisionTree } from '../../domain/decision-tree.ts';
import { countPaths } from '../../domain/tree-paths.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** How much there is to a tree: `4 questions, 3 outcomes and 7 paths`. */
export function treeSize(tree: DecisionTree, { t, list }: PageContext): string {
  return list([
    t('tree.questions', { count: tree.questions.length }),
    t('tree.outcomes', { count: tree.outcomes.length }),
    t('tree.paths', { count: Number(countPaths(tree)) }),
  ]);
}
