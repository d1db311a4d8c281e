import { displayPath, filesOf } from '../catalog/content.ts';
import { comparisonKey, sourcesKey, termsKey } from '../catalog/current.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { anchorsByPage } from '../catalog/page-anchors.ts';
import { goneOptions } from './gone-options.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'anchor-gone': {
    summary: 'A published anchor is gone.',
    file: 'topics/tea/topic.yaml',
    bad: '- id: mixing',
    good: '- id: both-teas',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

const vocabularies: Readonly<Record<string, string>> = {
  [sourcesKey]: 'sources.yaml',
  [termsKey]: 'terms.yaml',
};

/**
 * Anchors of options, sections, features and sources, and the pages of terms, stay once they have been published: as they are, or as aliases.
 */
export const publishedAnchorsStay = defineRule({
  scope: [
    'ledger',
    'topicFacts',
    'optionFacts',
    'guideFacts',
    'assessments',
    'dates',
    'sources',
    'terms',
  ],
  why: 'Others link to what has been published, and cannot be asked to change their links.',
  findings,
  check: (content) => {
    const [file] = filesOf(content, 'ledger');
    if (!file || content.unreadable.size > 0) return [];
    const pages = anchorsByPage(content);
    const gone = goneOptions(content);
    const topics = filesOf(content, 'topicFacts').map(({ topic }) => topic);
    const aliasFiles = new Map([
      ...topics.map((topic) => [topic, 'topic.yaml'] as const),
      ...topics.map((topic) => [comparisonKey(topic), 'assessments.yaml'] as const),
    ]);
    return Object.entries(ledgerOf(content).anchors).flatMap(([page, ids]) => {
      const kept = new Set(pages.get(page)?.map(({ id }) => id));
      const lost = gone.find(({ topic, option }) => page === `${topic}/options/${option}`);
      const isToldOf = (id: string) =>
        lost !== undefined || gone.some(({ topic, option }) => page === topic && id === option);
      return ids
        .map((id, index) => ({ id, at: file.at(['anchors', page, index]) }))
        .filter(({ id }) => !isToldOf(id))
        .filter(({ id }) => !kept.has(id))
        .map(
          ({ id, at }): Found => ({
            file: displayPath(content, file),
            ...at,
            rule: 'anchor-gone',
            message: `The published anchor "${id}" of "${page}" is gone.`,
            fix: vocabularies[page]
              ? `bring it back, or add "formerly: [${id}]" to what it has become, in vocabulary/${vocabularies[page]}.`
              : aliasFiles.has(page)
                ? `bring it back, or let it lead on with "aliases: { ${id}: … }" in ${aliasFiles.get(page)}.`
                : 'bring it back: the words under the heading may change, its anchor may not.',
          }),
        );
    });
  },
});
