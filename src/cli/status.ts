/**
 * `npm run status`: what is stale, missing, a machine's, unreviewed past its date or unsourced, how evenly
 * alternatives are treated, how much there is, and which pages no everyday word leads to. With `-- --accept <id>` a change in one language is
 * acknowledged as needing none in the others; with `-- --machine <id> --in <language>` words are known to be
 * a machine's.
 */

import { parseArgs } from 'node:util';
import { assembleCatalog } from '../catalog/assemble.ts';
import { balances } from '../catalog/balance.ts';
import { type Content, filesOf } from '../catalog/content.ts';
import { currentClaims, currentPassages } from '../catalog/current.ts';
import { readDecisions } from '../catalog/decisions.ts';
import { readContentFolder } from '../catalog/files.ts';
import { decisionsFolder, overlayFolder } from '../catalog/folder.ts';
import type { Ledger } from '../catalog/ledger.ts';
import { shareOf } from '../catalog/ledger-shares.ts';
import { nearest } from '../catalog/nearest.ts';
import { provenanceOf } from '../catalog/provenance.ts';
import { contentStatus, isFine, type PartStatus } from '../catalog/status.ts';
import { today } from '../catalog/today.ts';
import { balanceAdvice } from '../checks/balance.ts';
import { definitionsOf, textsOf } from '../checks/texts.ts';
import { type Balance, countWords, type Sides } from '../domain/balance.ts';
import { allClaims } from '../domain/catalog.ts';
import { reviewDecision } from '../domain/decision-review.ts';
import { entryOf } from '../domain/ledger.ts';
import { changedLocales } from '../domain/ledger-changes.ts';
import { isLocale, type Locale, languagesOf } from '../domain/locale.ts';
import { sum } from '../domain/numbers.ts';
import { prefixesOf, trackedClaims } from '../domain/tracked-claim.ts';
import { pagesWithoutNames } from '../search/names-missing.ts';
import { writeLedger } from './ledger-file.ts';
import { writeProvenance } from './provenance-file.ts';
import { siteFolderThere } from './site-settings.ts';

/** How many pages that no everyday word leads to are named. */
const mostNamed = 40;

try {
  const { values } = parseArgs({
    options: {
      accept: { type: 'string' },
      machine: { type: 'string' },
      in: { type: 'string' },
    },
  });
  const folder = await siteFolderThere();
  const overlay = overlayFolder();
  const { content } = await readContentFolder(folder, overlay);
  const homeOf = (id: string) => (shareOf(content, id).isOwn && overlay) || folder;
  const parts = contentStatus(content, today());
  if (values.accept !== undefined) {
    await writeLedger(homeOf(values.accept), accepting(values.accept, content, parts));
    console.log(`Accepted: ${values.accept} says the same in every language.`);
  } else if (values.machine !== undefined) {
    const provenance = byMachine(values.machine, values.in ?? '', content, parts);
    await writeProvenance(homeOf(values.machine), provenance);
    console.log(
      `Noted: ${values.machine} is a machine’s in ${values.in}, until somebody rewrites it.`,
    );
  } else {
    printStatus(parts);
    for (const { topic, balance } of balances(content))
      printBalance(topic, balance, content.languages);
    printCounts(content);
    printWithoutNames(content);
    await printDecisions(content);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Where a folder of decisions is named, those of them whose claims have changed, or that cite one that is not there. */
async function printDecisions(content: Content): Promise<void> {
  const folder = decisionsFolder();
  if (folder === undefined) return;
  const { topics } = assembleCatalog(content);
  const claims = trackedClaims({ topics }, content.languages[0], (path) => path);
  const decisions = await readDecisions(folder, prefixesOf(claims));
  const citing = decisions.filter(({ basis }) => basis.cited.length > 0);
  const stale = new Set(
    contentStatus(content, today())
      .filter((part) => !isFine(part))
      .map(({ id }) => id),
  );
  const codesOfStale = allClaims({ topics }).flatMap(({ claim }) =>
    claim.published && stale.has(claim.id) ? [claim.published.code] : [],
  );
  console.log(`decisions: ${citing.length} that rest on a claim`);
  for (const { file, basis } of citing) {
    const { changes, unknown } = reviewDecision(basis, claims);
    const lines = [
      [changes.map(({ claim }) => claim.code), 'changed since'],
      [codesOfStale.filter((code) => basis.cited.some((one) => one.code === code)), 'to look at'],
      [unknown, 'not there'],
    ] as const;
    for (const [codes, what] of lines)
      if (codes.length > 0) console.log(`  ${file}: ${what}: ${codes.join(', ')}`);
  }
}

function accepting(id: string, content: Content, parts: readonly PartStatus[]): Ledger {
  const { before: ledger, passages, claims } = shareOf(content, id);
  if (!Object.values(partOf(id, parts).translations).includes('stale')) {
    throw new Error(
      `No language of "${id}" is stale.\n  Fix: nothing; npm run status lists what is.`,
    );
  }
  const passage = passages.find(({ key }) => key === id);
  if (passage) {
    return { ...ledger, passages: { ...ledger.passages, [id]: passage.fingerprints } };
  }
  const claim = claims.find((other) => other.id === id);
  const entry = claim && entryOf(ledger.entries, claim);
  if (!entry || changedLocales(entry, claim).length > 0) {
    throw new Error(
      `The change of "${id}" has not been recorded.\n  Fix: run npm run ledger first.`,
    );
  }
  const revisions = entry.revisions.map((revision, index) =>
    index === entry.revisions.length - 1 ? { ...revision, agreed: true as const } : revision,
  );
  return {
    ...ledger,
    entries: ledger.entries.map((other) => (other === entry ? { ...entry, revisions } : other)),
  };
}

function byMachine(
  id: string,
  locale: string,
  content: Content,
  parts: readonly PartStatus[],
): Parameters<typeof writeProvenance>[1] {
  partOf(id, parts);
  const { languages } = content;
  if (!isLocale(locale) || !languages.includes(locale)) {
    throw new Error(
      `"${locale}" is none of the languages.\n  Fix: add --in with one of: ${languages.join(', ')}.`,
    );
  }
  const words =
    currentPassages(content).find(({ key }) => key === id) ??
    currentClaims(content).find((claim) => claim.id === id);
  if (!words) {
    throw new Error(
      `"${id}" lacks words in some language.\n  Fix: write them first; npm run check says where.`,
    );
  }
  const { own } = content;
  const before = provenanceOf(shareOf(content, id).isOwn && own ? own : (own?.common ?? content));
  const origin = { by: 'machine', words: words.fingerprints[locale] };
  return { ...before, [id]: { ...before[id], [locale]: origin } };
}

function partOf(id: string, parts: readonly PartStatus[]): PartStatus {
  const part = parts.find((other) => other.id === id);
  if (part) return part;
  const known = nearest(
    id,
    parts.map((other) => other.id),
  );
  throw new Error(`Nothing is called "${id}".\n  Fix: use one of: ${known.join(', ')}.`);
}

function printStatus(parts: readonly PartStatus[]): void {
  for (const [group, members] of Map.groupBy(parts, (part) => part.group)) {
    const open = members.filter((part) => !isFine(part));
    console.log(`${group}: ${members.length} parts, ${open.length} to look at`);
    for (const part of open) console.log(`  ${part.id}  ${troubles(part).join('; ')}`);
  }
}

function troubles({ translations, isSourced, overdue }: PartStatus): string[] {
  return [
    ...languagesOf(translations)
      .filter((locale) => translations[locale] !== 'current')
      .map((locale) => `${locale} ${translations[locale]}`),
    ...(isSourced ? [] : ['unsourced']),
    ...(overdue ? [`review was due ${overdue}`] : []),
  ];
}

/** A table of what speaks for and against the alternatives of a topic, and what is uneven in it. */
function printBalance(
  topic: string,
  { criteria, options, findings }: Balance,
  languages: readonly Locale[],
): void {
  const rows = [
    ['', ...options.map(({ id }) => id)],
    ...criteria.map((criterion) => [
      criterion,
      ...options.map(({ on }) => sidesText(on.get(criterion))),
    ]),
    ['total', ...options.map(({ total }) => sidesText(total))],
    ...languages.map((locale) => [
      `words ${locale}`,
      ...options.map(({ words }) => String(words[locale])),
    ]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  console.log(`\n${topic}: for and against`);
  for (const [name = '', ...cells] of rows) {
    const padded = cells.map((cell, index) => cell.padStart(width(index + 1) + 2));
    console.log(`  ${name.padEnd(width(0))}${padded.join('')}`);
  }
  for (const finding of findings) console.log(`  ${balanceAdvice(finding).message}`);
}

/** What readers may not know the name of. Content with faults has no pages yet; the check tells those. */
function printWithoutNames(content: Content): void {
  let found: ReturnType<typeof pagesWithoutNames>;
  try {
    found = pagesWithoutNames(assembleCatalog(content));
  } catch {
    return;
  }
  const { pages, without } = found;
  console.log(`\nNo everyday word leads to ${without.length} of ${pages} pages.`);
  for (const { locale, path, title } of without.slice(0, mostNamed))
    console.log(`  ${locale}  ${path}  ${title}`);
  if (without.length > mostNamed) console.log(`  … and ${without.length - mostNamed} more`);
}

function sidesText(sides: Sides | undefined): string {
  return sides && sides.for + sides.against > 0 ? `+${sides.for} −${sides.against}` : '–';
}

/** A table of what there is in each language; sources have none of their own. */
function printCounts(content: Content): void {
  const texts = [...textsOf(content), ...definitionsOf(content)];
  const options = filesOf(content, 'optionWords');
  const trees = filesOf(content, 'treeWords');
  const guides = filesOf(content, 'guideWords');
  const assessments = filesOf(content, 'assessments').flatMap(({ data }) =>
    data.features.flatMap((feature) => Object.keys(feature.assessments)),
  );
  const terms = filesOf(content, 'terms').flatMap(({ data }) => Object.keys(data));
  const sources = filesOf(content, 'sources').flatMap(({ data }) => Object.keys(data));
  const of = (locale: Locale) => (file: { readonly locale: Locale }) => file.locale === locale;
  const rows: [name: string, count: (locale: Locale) => number | string][] = [
    ['', (locale) => locale],
    ['words', (locale) => sum(texts.filter(of(locale)).map(({ text }) => countWords(text)))],
    ['options', (locale) => options.filter(of(locale)).length],
    ['claims', (locale) => sum(options.filter(of(locale)).map(({ words }) => words.claims.length))],
    ['assessments', () => assessments.length],
    ['trees', (locale) => trees.filter(of(locale)).length],
    ['guides', (locale) => guides.filter(of(locale)).length],
    ['terms', () => terms.length],
    ['sources', () => sources.length],
  ];
  console.log('');
  for (const [name, count] of rows) {
    const cells = content.languages.map((locale) => String(count(locale)).padStart(8));
    console.log(name.padEnd(12) + cells.join(''));
  }
}
