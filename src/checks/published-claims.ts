import { type Content, displayPath, filesOf } from '../catalog/content.ts';
import { currentClaims } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { type CurrentClaim, entryOf, type LedgerEntry, publishedIds } from '../domain/ledger.ts';
import {
  type Change,
  changedLocales,
  lastKnown,
  unrecordedChanges,
} from '../domain/ledger-changes.ts';
import type { Locale } from '../domain/locale.ts';
import { claimIdsTwice, holdsOneOf } from './claims-twice.ts';
import { foundAt } from './file-fault.ts';
import { goneOptions, keptIds } from './gone-options.ts';
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
  'claims-merged': {
    summary: 'A claim goes by the names of two that have been published.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- id: green-fussy\n    formerly: [green-cheap]',
    good: '- id: green-fussy',
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
 * What has been published stays: no id of a claim disappears, and nothing about a claim changes unrecorded. A folder without a ledger has published nothing.
 */
export const publishedClaims = defineRule({
  scope: ['ledger', 'optionFacts', 'optionWords'],
  why: 'What has been published is cited: it may change, but not disappear, and not in silence.',
  findings,
  check: (content) => {
    const [file] = filesOf(content, 'ledger');
    if (!file) return [];
    const { entries } = ledgerOf(content);
    const twice = claimIdsTwice(content);
    const claims = currentClaims(content).filter(
      ({ id, isUnwritten, topic }) =>
        !twice.has(id) && !isUnwritten && !isDraftTopic(content, topic),
    );
    const unclear = filesOf(content, 'optionFacts').filter((file) => holdsOneOf(file, twice));
    const kept = keptIds(content);
    // While a file cannot be read nobody can tell what is gone.
    const isWhole = content.unreadable.size === 0;
    const isToldOf = (entry: LedgerEntry) =>
      unclear.some(({ option }) => option === lastKnown(entry).option) ||
      goneOptions(content).some(({ claims: gone }) => gone.some(({ code }) => code === entry.code));
    return [
      ...entries.flatMap((entry, index) =>
        publishedIds(entry)
          .filter((id) => isWhole && !kept.has(id) && !isToldOf(entry))
          .map(
            (id): Found => ({
              ...foundAt(content, file, ['claims', index, 'id']),
              rule: 'claim-gone',
              message: `The published claim "${id}" (${entry.code}) is gone.`,
              fix: `declare it again: with "formerly: [${id}]" on the claim that it has become, or as it was with "withdrawn".`,
            }),
          ),
      ),
      ...mergedFaults(content, entries),
      ...claims.flatMap((claim) => claimFaults(content, entryOf(entries, claim), claim)),
    ];
  },
});

/** A claim has one code: it can stand for one that was published, under several names, and for no other. */
function mergedFaults(content: Content, entries: readonly LedgerEntry[]): Found[] {
  return filesOf(content, 'optionFacts').flatMap((file) =>
    file.data.claims.flatMap(({ id, formerly }, index): Found[] => {
      if (id === undefined) return [];
      const names = [id, ...formerly];
      const one = entryOf(entries, { id, formerly });
      const other = entries.find(
        (entry) => entry !== one && publishedIds(entry).some((name) => names.includes(name)),
      );
      const name = other && publishedIds(other).find((each) => names.includes(each));
      if (!one || !other || name === undefined) return [];
      return [
        {
          ...foundAt(content, file, ['claims', index, 'formerly']),
          rule: 'claims-merged',
          message: `The claim "${id}" stands for ${one.code} and ${other.code}, and a claim has one code.`,
          fix: `take "${name}" out of formerly, and declare it again as it was, with "withdrawn: { date: …, replacedBy: ${id} }".`,
        },
      ];
    }),
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
        several: 'claims have no code yet',
      },
    ];
  }
  // That a criterion is gone is told once, for all its claims; that one or a source is unknown, where it is named.
  const isSource = (id: string) =>
    filesOf(content, 'sources').some(({ data }) => Object.hasOwn(data, id));
  const { criterion = claim.criterion } = lastKnown(entry);
  const changes = unrecordedChanges(entry, claim).filter((change) => {
    if (change === 'reclassified')
      return isCriterion(content, criterion) && isCriterion(content, claim.criterion);
    return change !== 'resourced' || [...claim.sources, ...claim.inferredFrom].every(isSource);
  });
  return changes.flatMap((change): Found[] =>
    change === 'changed'
      ? changedLocales(entry, claim).map((locale) => wordsChanged(content, claim.id, entry, locale))
      : [
          {
            ...facts,
            rule: 'claim-change-unrecorded',
            message: `The published claim "${claim.id}" (${entry.code}) has been ${happened(change, claim)}.`,
            fix: 'run npm run ledger to record it.',
            several: `published claims have been ${inShort(change)}`,
          },
        ],
  );
}

function isCriterion(content: Content, id: string): boolean {
  return filesOf(content, 'criteria').some(({ data }) => Object.hasOwn(data, id));
}

function happened(
  change: Exclude<Change, 'changed'>,
  { kind, option, criterion }: CurrentClaim,
): string {
  if (change === 'turned') return `turned: it is of the kind "${kind}" now`;
  if (change === 'moved') return `moved: it is about "${option}" now`;
  if (change === 'reclassified') return `reclassified: its criterion is "${criterion}" now`;
  return inShort(change);
}

function inShort(change: Change): string {
  return change === 'resourced' ? 'given other sources' : change;
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
    several: 'texts of published claims have changed',
  };
}
