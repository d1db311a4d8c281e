import { type Content, filesOf } from '../catalog/content.ts';
import { pageKey } from '../catalog/current.ts';
import { anchorsByPage } from '../catalog/page-anchors.ts';
import { aliasPattern, anchorPattern, reservedTopicIds } from '../domain/anchors.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { anchorFix } from './claim-ids.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'anchor-invalid': {
    summary: 'An id cannot be an anchor.',
    file: 'topics/tea/topic.yaml',
    bad: '- id: Both teas',
    good: '- id: both-teas',
  },
  'anchor-duplicate': {
    summary: 'An id is an anchor of the page already.',
    file: 'topics/tea/topic.yaml',
    bad: '- id: comparison',
    good: '- id: both-teas',
  },
  'topic-id-invalid': {
    summary: 'The name of a topic’s folder cannot be part of an address.',
    bad: 'topics/Te/',
    good: 'topics/tea/',
  },
  'topic-id-reserved': {
    summary: 'A topic has the address of a page of the site.',
    bad: 'topics/search/',
    good: 'topics/tea/',
  },
  'tree-id-invalid': {
    summary: 'The name of a decision tree’s folder cannot be part of an address.',
    bad: 'topics/tea/trees/Which one/',
    good: 'topics/tea/trees/which/',
  },
  'term-id-invalid': {
    summary: 'The id of a term cannot be part of an address.',
    file: 'vocabulary/terms.yaml',
    bad: 'In fusion:',
    good: 'infusion:',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Anchors are valid and unique on their page, and the names of folders make valid addresses.
 * Two claims with one id are a rule of their own.
 */
export const anchors = defineRule({
  scope: ['topicFacts', 'optionFacts', 'treeFacts', 'assessments', 'terms'],
  why: 'An anchor is an address for ever. Two of one name lead to the same place, and not every name can stand in an address.',
  findings,
  check: (content) => {
    const topics = new Set(content.files.map(({ topic }) => topic).filter(Boolean));
    const trees = new Set(content.files.filter(({ tree }) => tree).map(pageKey));
    return [
      ...[...topics].flatMap((topic) => topicFaults(content, topic)),
      ...[...trees].flatMap((key) => treeFaults(content, key)),
      ...filesOf(content, 'terms').flatMap((file) =>
        Object.keys(file.data)
          .filter((id) => !anchorPattern.test(id))
          .map((id): Found => {
            const message = `The term id "${id}" cannot be part of an address.`;
            return {
              ...foundAt(content, file, [id]),
              rule: 'term-id-invalid',
              message,
              fix: anchorFix,
            };
          }),
      ),
      ...[...anchorsByPage(content).values()].flatMap((anchors) =>
        anchors.flatMap((anchor, index, all): Found[] => {
          // Those of the page itself are declared elsewhere, by rules of their own.
          if (anchor.what === 'page') return [];
          if (anchor.what === 'claim' && !anchorPattern.test(anchor.id)) return [];
          const at = { file: anchor.file, ...anchor.at };
          // What others link to is as they wrote it.
          const pattern = anchor.what === 'alias' ? aliasPattern : anchorPattern;
          if (!pattern.test(anchor.id)) {
            const message = `The ${anchor.what} id "${anchor.id}" cannot be an anchor.`;
            return [{ ...at, rule: 'anchor-invalid', message, fix: anchorFix }];
          }
          const first = all.findIndex(({ id }) => id === anchor.id);
          const earlier = all[first];
          if (first === index || !earlier) return [];
          if (earlier.what === 'claim' && anchor.what === 'claim') return [];
          const where = earlier.file
            ? `at ${earlier.file}:${earlier.at.line}`
            : 'by the page itself';
          return [
            {
              ...at,
              rule: 'anchor-duplicate',
              message: `The ${anchor.what} id "${anchor.id}" is an anchor already, set ${where}.`,
              fix:
                anchor.what === 'former'
                  ? `one claim alone goes on under a former id. Where a claim was split, declare "${anchor.id}" again as it was, with "withdrawn: { date: …, replacedBy: [one, another] }".`
                  : 'choose another id.',
            },
          ];
        }),
      ),
    ];
  },
});

function topicFaults(content: Content, topic: string): Found[] {
  const at = { file: `${content.root}/topics/${topic}`, ...fileStart };
  if (!anchorPattern.test(topic)) {
    const message = `The folder name "${topic}" cannot be part of an address.`;
    return [{ ...at, rule: 'topic-id-invalid', message, fix: anchorFix }];
  }
  if ((reservedTopicIds as readonly string[]).includes(topic)) {
    const message = `The address of "${topic}" belongs to a page of the site.`;
    return [{ ...at, rule: 'topic-id-reserved', message, fix: 'rename the folder.' }];
  }
  return [];
}

function treeFaults(content: Content, key: string): Found[] {
  const name = key.split('/').at(-1) ?? '';
  if (anchorPattern.test(name)) return [];
  const at = { file: `${content.root}/topics/${key}`, ...fileStart };
  const message = `The folder name "${name}" cannot be part of an address.`;
  return [{ ...at, rule: 'tree-id-invalid', message, fix: anchorFix }];
}
