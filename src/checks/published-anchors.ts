import { displayPath, filesOf } from '../catalog/content.ts';
import { comparisonKey } from '../catalog/current.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { anchorsByPage } from './page-anchors.ts';
import type { Rule } from './rule.ts';

/**
 * Anchors of options, sections and features stay once they have been published: as they are, or as aliases.
 *
 * Bad: a section `{#both-teas}` renamed to `{#mixing}` without `aliases: { both-teas: mixing }`
 */
export const publishedAnchorsStay: Rule = (content) => {
  const [file] = filesOf(content, 'ledger');
  if (!file || content.unreadable.size > 0) return [];
  const pages = anchorsByPage(content);
  const topics = filesOf(content, 'topicFacts').map(({ topic }) => topic);
  const aliasFiles = new Map([
    ...topics.map((topic) => [topic, 'topic.yaml'] as const),
    ...topics.map((topic) => [comparisonKey(topic), 'assessments.yaml'] as const),
  ]);
  return Object.entries(ledgerOf(content).anchors).flatMap(([page, ids]) => {
    const kept = new Set(pages.get(page)?.map(({ id }) => id));
    return ids
      .map((id, index) => ({ id, at: file.at(['anchors', page, index]) }))
      .filter(({ id }) => !kept.has(id))
      .map(
        ({ id, at }): Diagnostic => ({
          file: displayPath(content, file),
          ...at,
          rule: 'anchor-gone',
          message: `The published anchor "${id}" of "${page}" is gone.`,
          fix: aliasFiles.has(page)
            ? `bring it back, or let it lead on with "aliases: { ${id}: … }" in ${aliasFiles.get(page)}.`
            : 'bring it back: the words under the heading may change, its anchor may not.',
        }),
      );
  });
};
