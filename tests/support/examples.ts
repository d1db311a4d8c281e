/** The sound folder that the examples of the rules are taken from: the teas with one of everything. */

import { stringify } from 'yaml';
import {
  type CurrentPassage,
  currentAnchors,
  currentClaims,
  currentPassages,
} from '../../src/catalog/current.ts';
import type { PageAnchors } from '../../src/catalog/ledger.ts';
import { ledgerShares } from '../../src/catalog/ledger-shares.ts';
import { withOverlay } from '../../src/catalog/overlay.ts';
import {
  type Reading,
  readContent,
  readOverlay,
  type SourceFile,
} from '../../src/catalog/read-content.ts';
import type { CurrentClaim } from '../../src/domain/ledger.ts';
import { recordClaims } from '../../src/domain/ledger-changes.ts';
import { changedTeas, replacing, replacingEach, teasOwn, withComplement } from './content.ts';

const black = 'topics/tea/options/black';

const written = changedTeas({
  'site/site.yaml': `languages: [sv, en]
specimen: green-cheap
contact: mailto:te@example.org
report: https://tickets.example.org/new?title={code}&text={words}
accessibility:
  assessed: 2026-02-03
  conformance: partial
  exceptions: [{ what: { sv: Ett foto, en: A photo }, why: breach }]
`,
  ...withComplement,
  'topics/tea/topic.yaml': (text) => `${text}trees: [which]\naliases: { pros: green-advantages }\n`,
  'topics/tea/assessments.yaml': (text) => `${text}aliases: { with-cream: with-milk }\n`,
  'topics/tea/sv.mdx': replacing(
    'en kanna.',
    'en [kanna](/media/pots.csv). En vattenkanna räcker.',
  ),
  'topics/tea/trees/which/tree.yaml': replacingEach(
    ['- id: awake\n', '- id: awake\n    sources: [tebladet]\n'],
    ['features: [with-milk]', 'features: [with-milk]\n        claims: [black-forgiving]'],
  ),
  [`${black}/option.yaml`]: replacing(
    'inferredFrom: [tebladet]\n',
    `inferredFrom: [tebladet]
  - id: black-dear
    kind: disadvantage
    criterion: price
    sources: [tea-board]
    withdrawn: { date: 2026-01-02, replacedBy: green-cheap }
`,
  ),
  [`${black}/sv.mdx`]: (text) => `${text}\n<Claim id="black-dear">\nKostar mest.\n</Claim>\n`,
  [`${black}/en.mdx`]: (text) => `${text}\n<Claim id="black-dear">\nCosts most.\n</Claim>\n`,
  // Told at length in one language only, so that an example need not change two files.
  'topics/tea/options/green/sv.mdx': (text) => text.replace(/\n\nRäknat[^<]*/, '\n'),
  'guides/brewing/kettle/sv.mdx': replacingEach(
    ['Koka upp det i en kittel.', 'Koka upp det i en kittel. Ta en vattenkanna till.'],
    ['Vänta, särskilt', 'Fråga **Tea Board**, om ni vill. Vänta, särskilt'],
  ),
  'guides/brewing/kettle/guide.yaml': replacing('2099-12-31', '2020-12-31'),
  'media/pots.csv': 'kanna;liter\n',
  'media/leaf.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
  <path d="M1 7Q1 1 7 1Q7 7 1 7"/>
</svg>
`,
  'guides/cups/mugs/sv.md': `---
title: Muggar
anchors: { cups: mugs }
---

## Muggar {#mugs}

![En mugg](/media/mug.png)

## Fler muggar {#more}

Text.
`,
  'guides/contents.sv.yaml': 'items:\n  - title: Muggar\n    guide: cups/mugs\n',
  'media/mug.png': 'png',
  'site/theme.css': ':root {\n  --link: light-dark(#114a77, #8fc7f0);\n}\n',
  'provenance.yaml': 'green-cheap:\n  sv: { by: machine, words: 0123456789abcdef }\n',
  'promises/queries.sv.yaml':
    '- query: rätt temperatur\n  first: /tea/#green-fussy\n  way: exact\n',
  'promises/paths.yaml': `- who: a guest who wants to sleep
  tree: tea/which
  answers: awake=sleep&milk=without
  outcome: choose-green
`,
  'promises/words.yaml': `- at: /tea/#green-fussy
  must: { sv: [temperatur], en: [temperature] }
  mustNot: { sv: [{ pattern: '\\d+ °C' }], en: [{ pattern: '\\d+ °C' }] }
  reason: Boiling water makes it bitter.
`,
  'promises/estimates.yaml': `- name: a small party
  topic: tea
  inputs: { guests: 12 }
  results: { pots: 3, total: unknown }
`,
  'promises/standard.yaml': `options: { sections: [], flow: false, lifecycle: false }
claims: { explained: false, secondhand: { sv: [fackpress], en: [{ pattern: 'trade press' }] } }
guides: { words: { least: 5, most: 100 } }
outcomes: { prerequisites: false }
passages: { sourced: true }
`,
  'exceptions.yaml': `- rule: review-overdue
  file: guides/brewing/kettle/guide.yaml
  reason: The water is what it was.
- rule: wording-doubtful
  file: guides/brewing/kettle/sv.mdx
  about: [ni]
  reason: The board is asked by several.
- rule: wording-doubtful
  file: guides/brewing/kettle/sv.mdx
  about: [Tea Board]
  reason: The sign on its door says so.
`,
});

/** Its files. */
export const examples: readonly SourceFile[] = [
  ...written,
  { path: 'ledger.yaml', text: publishedLedger(readContent('content', written)) },
].sort((a, b) => (a.path < b.path ? -1 : 1));

/** What an organisation adds to it, by paths that begin with the name of its folder. */
export const ownExamples: readonly SourceFile[] = [
  ...teasOwn,
  { path: 'ledger.yaml', text: ownLedger(readExamples([...examples, ...inFolder(teasOwn)])) },
].flatMap((source) => inFolder([source]));

function inFolder(sources: readonly SourceFile[]): SourceFile[] {
  return sources.map(({ path, text }) => ({ path: `overlay/${path}`, text }));
}

/** Reads files of a content folder, with those of an overlay where their paths begin with its name. */
export function readExamples(sources: readonly SourceFile[]): Reading {
  const isOwn = ({ path }: SourceFile) => path.startsWith('overlay/');
  const common = readContent(
    'content',
    sources.filter((source) => !isOwn(source)),
  );
  const own = sources
    .filter(isOwn)
    .map((source) => ({ ...source, path: source.path.slice('overlay/'.length) }));
  return withOverlay(common, readOverlay('overlay', common.content.languages, own));
}

/** The ledger of an overlay that knows it as it is. */
function ownLedger({ content }: Reading): string {
  const own = ledgerShares(content).find(({ isOwn }) => isOwn);
  return own ? ledgerText(own.claims, own.anchors, own.passages) : '';
}

/** A ledger that knows a content folder as it is. */
export function publishedLedger({ content }: Reading): string {
  return ledgerText(currentClaims(content), currentAnchors(content), currentPassages(content));
}

function ledgerText(
  claims: readonly CurrentClaim[],
  anchors: PageAnchors,
  passages: readonly CurrentPassage[],
): string {
  const when = { date: '2026-01-01', minor: false };
  // What is withdrawn was there before.
  const { entries } = recordClaims(recordClaims([], claims, when).entries, claims, when);
  return stringify({
    anchors,
    passages: Object.fromEntries(passages.map(({ key, fingerprints }) => [key, fingerprints])),
    claims: entries.map(({ revisions, ...entry }) => ({
      ...entry,
      revisions: revisions.map(({ fingerprints, ...revision }) => ({
        ...revision,
        ...fingerprints,
      })),
    })),
  });
}
