/** The comparison that the import finds in a document. */

import { findComparison } from '../../src/importing/comparison.ts';
import { readDocument } from '../../src/importing/convert-page.ts';

export function comparisonIn(markdown: string): ReturnType<typeof findComparison> {
  const { page } = readDocument('page.md', markdown, () => undefined);
  return findComparison(page);
}

/** The options that are found, each with its numbers of advantages and disadvantages. */
export function optionsIn(markdown: string): string[] | undefined {
  return comparisonIn(markdown).comparison?.options.map(({ title, lists }) => {
    const count = (kind: string) =>
      lists.filter((list) => list.kind === kind).reduce((sum, { items }) => sum + items.length, 0);
    return `${title} ${count('advantage')}+${count('disadvantage')}`;
  });
}
