import { type Content, displayPath, filesOf } from '../catalog/content.ts';
import { currentClaims } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { fileStart } from '../domain/diagnostic.ts';
import {
  type CurrentClaim,
  changedLocales,
  entryOf,
  type LedgerEntry,
  publishedIds,
  publishedTopics,
  unrecordedChanges,
} from '../domain/ledger.ts';
import type { Locale } from '../domain/locale.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

/** Faults that recording mends. */
export const recordableRules: readonly string[] = [
  'claim-unrecorded',
  'claim-words-changed',
  'claim-change-unrecorded',
  'passage-unrecorded',
];

const findings = {
  'claim-gone': {
    summary: 'A published claim is gone.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- id: green-needs-care',
    good: '- id: green-fussy',
  },
  'topic-gone': {
    summary: 'The page where a claim has been published is gone.',
    bad: 'topics/te/',
    good: 'topics/tea/',
  },
  'draft-published': {
    summary: 'A topic with published claims is called a draft.',
    file: 'topics/tea/topic.yaml',
    bad: 'draft: true\nprefix: TE',
    good: 'prefix: TE',
  },
  'claim-unrecorded': {
    summary: 'A claim is not in the ledger, and so has no code.',
    file: 'ledger.yaml',
    bad: '- id: green-fuzzy',
    good: '- id: green-fussy',
  },
  'claim-words-changed': {
    summary: 'The words of a published claim have changed since they were recorded.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'Fordrar rätt temperatur.',
    good: 'Kräver rätt temperatur.',
  },
  'claim-change-unrecorded': {
    summary:
      'A published claim has been renamed, moved, turned or withdrawn, and the ledger does not know.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- id: green-fussy\n    kind: advantage',
    good: '- id: green-fussy\n    kind: disadvantage',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * What has been published stays: no id and no page of a claim disappears, and nothing about a claim
 * changes unrecorded. A folder without a ledger has published nothing.
 */
export const publishedClaims = defineRule({
  scope: ['ledger', 'topicFacts', 'optionFacts', 'optionWords'],
  why: 'What has been published is cited: it may change, but not disappear, and not in silence.',
  findings,
  check: (content) => {
    const [file] = filesOf(content, 'ledger');
    if (!file) return [];
    const { entries } = ledgerOf(content);
    const claims = currentClaims(content).filter(
      ({ isUnwritten, topic }) => !isUnwritten && !isDraftTopic(content, topic),
    );
    const kept = keptIds(content);
    const topics = new Set(filesOf(content, 'topicFacts').map(({ topic }) => topic));
    const inLedger = (index: number, field: string) => ({
      ...foundAt(content, file, ['claims', index, field]),
    });
    return [
      ...entries.flatMap((entry, index): Found[] => [
        ...publishedIds(entry)
          .filter((id) => !kept.has(id))
          .map(
            (id): Found => ({
              ...inLedger(index, 'id'),
              rule: 'claim-gone',
              message: `The published claim "${id}" (${entry.code}) is gone.`,
              fix: `declare it again: with "formerly: [${id}]" on the claim that it has become, or as it was with "withdrawn".`,
            }),
          ),
        ...publishedTopics(entry)
          .filter((topic) => !topics.has(topic) && content.unreadable.size === 0)
          .map(
            (topic): Found => ({
              ...inLedger(index, 'topic'),
              rule: 'topic-gone',
              message: `The page of "${topic}", where ${entry.code} has been published, is gone.`,
              fix: `bring back topics/${topic}/.`,
            }),
          ),
        ...publishedTopics(entry)
          .filter((topic) => isDraftTopic(content, topic))
          .map(
            (topic): Found => ({
              ...inLedger(index, 'topic'),
              rule: 'draft-published',
              message: `The topic "${topic}" is a draft, and ${entry.code} has been published on its page.`,
              fix: 'take "draft: true" out of its topic.yaml: what was published stays.',
            }),
          ),
      ]),
      ...claims.flatMap((claim) => claimFaults(content, entryOf(entries, claim), claim)),
    ];
  },
});

/** Ids that still lead to a claim, by name or by former name. */
function keptIds(content: Content): ReadonlySet<string> {
  return new Set(
    filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap(({ id, formerly }) => [...(id === undefined ? [] : [id]), ...formerly]),
    ),
  );
}

function claimFaults(
  content: Content,
  entry: LedgerEntry | undefined,
  claim: CurrentClaim,
): Found[] {
  const facts = declaration(content, claim);
  if (!entry) {
    return [
      {
        ...facts,
        rule: 'claim-unrecorded',
        message: `The claim "${claim.id}" has no code yet.`,
        fix: 'run npm run ledger, which gives it one for ever; its id can be changed until then.',
      },
    ];
  }
  return unrecordedChanges(entry, claim).flatMap((change): Found[] =>
    change === 'changed'
      ? changedLocales(entry, claim).map((locale) => wordsChanged(content, claim.id, entry, locale))
      : [
          {
            ...facts,
            rule: 'claim-change-unrecorded',
            message: `The published claim "${claim.id}" (${entry.code}) has been ${happened(change, claim)}.`,
            fix: 'run npm run ledger to record it.',
          },
        ],
  );
}

function happened(
  change: 'renamed' | 'moved' | 'turned' | 'withdrawn',
  { kind, option }: CurrentClaim,
): string {
  if (change === 'turned') return `turned: it is of the kind "${kind}" now`;
  return change === 'moved' ? `moved: it is about "${option}" now` : change;
}

function declaration(content: Content, { id }: CurrentClaim) {
  for (const file of filesOf(content, 'optionFacts')) {
    const index = file.data.claims.findIndex((claim) => claim.id === id);
    if (index >= 0) return { ...foundAt(content, file, ['claims', index, 'id']) };
  }
  return { file: content.root, ...fileStart };
}

function wordsChanged(content: Content, id: string, { code }: LedgerEntry, locale: Locale): Found {
  const places = filesOf(content, 'optionWords')
    .filter((file) => file.locale === locale)
    .flatMap((file) =>
      file.words.claims
        .filter((claim) => claim.id === id)
        .map(({ at }) => ({ file: displayPath(content, file), ...at })),
    );
  return {
    ...(places[0] ?? { file: content.root, ...fileStart }),
    rule: 'claim-words-changed',
    message: `The words of the published claim "${id}" (${code}) have changed.`,
    fix: 'run npm run ledger to record the change, with -- --minor if it says the same as before.',
  };
}
