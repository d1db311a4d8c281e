/** What Pagefind does and does not promise: a version that does otherwise fails here, not at a reader's. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { packed } from '../../../src/query/cbor.ts';
import {
  closed,
  commonWeight,
  endMark,
  gapMark,
  headingWeight,
  packedMark,
  partMark,
  programFile,
  termOf,
  unmarked,
  wholeHeading,
  wholeName,
} from '../../../src/query/pagefind-insides.ts';
import { partOf } from '../../../src/query/postings.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { unpacked, unwrapped } from '../../../src/search/cbor.ts';
import type { Compounds } from '../../../src/search/compounds.ts';
import { indexRecords } from '../../../src/search/pack-index.ts';
import { readRecord } from '../../../src/search/read-record.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { Tokens } from '../../../src/search/tokens.ts';
import { serveIndex } from '../../support/served-index.ts';

const record = (path: string, title: string, ...texts: readonly string[]): SearchRecord => ({
  locale: 'sv',
  path,
  title,
  sections: texts.map((text, at) => ({ id: `s${at}`, depth: 2, title: `Rubrik ${at}`, text })),
  context: [],
  names: [],
  facets: { type: 'guide' },
});

/** Texts that have their marks already. */
const marked: Compounds = {
  split: (word) => [word],
  breaks: (word) => [word],
  mark: (text) => text,
};
const tokens = new Tokens();
const read = [
  record(
    '/b/',
    'Burkar',
    `Den användaren har åtgärdat en klient${partMark}hantering och ett plats${gapMark}system. Ett café. M365-konto i en AD-grupp, AES256/RSA. Felet:0x80070652|Starta om PowerShell.`,
  ),
  record(
    '/a/',
    'Serverns burk',
    `Burkarna, en burk${partMark}server och KB4489873 på 10124–10139. Intune-mallen har Wi-Fi \u200b \ufeff sist.`,
  ),
].map(({ sections, ...rest }) =>
  readRecord(
    { ...rest, sections: sections.map((section) => ({ ...section, title: '' })) },
    marked,
    tokens,
  ),
);
const { terms, placesOf, lengths, files } = await indexRecords(
  read,
  tokens,
  [[0], [0]],
  () => false,
);
/** The records that a word is told of, by their numbers. */
const having = (...parts: string[]) => {
  let record = -1;
  const [, ...postings] = terms.find(([term]) => term === termOf(parts)) ?? [''];
  return postings.flatMap((number) => {
    if (number < 0) return [];
    record += number;
    return [record];
  });
};

test('records are told by the numbers that they were given', () => {
  assert.deepEqual(having('burkar'), [0]);
  assert.deepEqual(having('burkarna'), [1]);
  assert.deepEqual(lengths.length, 2);
});

test('a word is told as it is written: no stem of it, and its letters without marks', () => {
  assert.deepEqual(having('anvandaren'), [0]);
  assert.deepEqual(having('anvand'), []);
  assert.deepEqual(having('atgardat'), [0]);
});

test('a word with our marks in it is told as a whole and by each part', () => {
  for (const parts of [
    ['klient', 'hantering'],
    ['klient'],
    ['hantering'],
    ['plats', 'system'],
    ['plats'],
    ['system'],
  ])
    assert.deepEqual(having(...parts), [0], parts.join(partMark));
});

test('numbers are told in their ranges and after letters, and what a hyphen joins by its words', () => {
  for (const parts of [
    ['10124'],
    ['10139'],
    ['4489873'],
    ['kb', '4489873'],
    ['mallen'],
    ['wi', 'fi'],
  ])
    assert.deepEqual(having(...parts), [1], parts.join(partMark));
});

test('what signs join is told by each of its words, whatever their capitals and digits', () => {
  for (const parts of [
    ['m365'],
    ['konto'],
    ['m365', 'konto'],
    ['ad'],
    ['grupp'],
    ['aes256'],
    ['rsa'],
    ['0x80070652'],
    ['starta'],
  ])
    assert.deepEqual(having(...parts), [0], parts.join(partMark));
  for (const piece of ['365', '256', 'd', '80070652']) assert.deepEqual(having(piece), [], piece);
});

test('a name of joined words is told as a whole and by its last word', () => {
  assert.deepEqual(having('powershell'), [0]);
  assert.deepEqual(having('shell'), [0]);
});

test('its places are counted by the words of the text, a title first', () => {
  const text = placesOf(termOf(['mallen']))[0]?.[1] ?? [];
  // Serverns burk. Burkarna, en burkserver och KB4489873 på 10124–10139. Intune- mallen
  assert.equal(text.at(-1), 10);
  assert.ok((text[0] ?? 0) < 0);
});

test('what Pagefind sees nothing of moves no place', () => {
  assert.equal(placesOf(termOf(['sist']))[0]?.[1].at(-1), 14);
});

test('a word counts by where it stands, and a part of a compound by its share', () => {
  const countsOf = (...parts: string[]) =>
    placesOf(termOf(parts)).map(([, texts]) => texts.filter((number) => number < 0));
  assert.deepEqual(countsOf('serverns'), [[-1 - headingWeight(1)]]);
  assert.deepEqual(countsOf('klient', 'hantering'), [[-1 - commonWeight]]);
  assert.deepEqual(countsOf('klient'), [[-1 - commonWeight / 2]]);
});

test('what is written for Pagefind is what it writes itself', () => {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  assert.ok(file);
  const value = unpacked(file.content);
  const wrapped = (content: Uint8Array) =>
    gzipSync(Buffer.concat([Buffer.from(packedMark), content]));
  assert.deepEqual(unpacked(wrapped(packed(value))), value);
  const numbers = [0, 23, 24, 255, 256, 65535, 65536, -1, -24, -25, -300, 'å', ['b']];
  assert.deepEqual(unpacked(wrapped(packed(numbers))), numbers);
});

test('its program lies beside the index, and is WebAssembly', () => {
  const program = files.find(({ path }) => path === programFile);
  assert.ok(program);
  assert.ok(WebAssembly.validate(new Uint8Array(unwrapped(program.content))));
});

const filler = (letter: string) => `${letter}${letter}${letter} `.repeat(800);
const served = serveIndex(
  await buildSearchIndex(
    [
      record('/called/', 'Kostnader', 'ab cd'),
      record('/says/', 'Om kostnader', 'Kostnader, kostnader och burk. cd ab ab'),
      record('/long/', 'Långt', filler('x'), filler('y'), `burkar ${filler('z')}`),
    ],
    { site: { languages: ['sv', 'en'] }, terms: [], everydayWords: [] },
    wordsWith(async () => () => false),
  ),
  'sv',
);
after(() => close());

const { pagefind, index } = await served.open();
const head = await index.head();

async function found(term: string) {
  const [file] = head.starts.keys();
  const { results } = await pagefind.search(term, term.startsWith('"') ? undefined : file);
  return Promise.all(results.map(async (result) => ({ ...result, ...(await result.data()) })));
}
const urls = async (term: string) => (await found(term)).map(({ url }) => url).sort();

test('a closed word is found as itself alone: neither longer ones nor shorter ones are', async () => {
  assert.equal(head.starts.length, 1);
  assert.deepEqual(await urls(termOf(['burk'])), ['/says/']);
  assert.deepEqual(await urls(termOf(['burkar'])), ['/long/']);
  assert.deepEqual(await urls(termOf(['bur'])), []);
  // What has been fetched meanwhile changes nothing.
  assert.deepEqual(await urls(termOf(['burk'])), ['/says/']);
});

test('it is told in which part of a text a word stands, and which part of it is shown', async () => {
  const [hit] = await found(termOf(['burkar']));
  const [place = 0] = hit?.words ?? [];
  assert.ok(partOf(place) > 0);
  const shown = await hit?.data(partOf(place));
  assert.match(shown?.content ?? '', /^Långt .*burkar/);
  assert.ok(!hit?.content.includes('burkar'));
});

test('a whole name is found by itself and by nothing else, and a heading as one', async () => {
  assert.deepEqual(await urls(`"${wholeName('kostnader', 'sv')}"`), ['/called/']);
  assert.deepEqual(await urls(`"${wholeHeading('Rubrik 2', 'sv')}"`), ['/long/']);
  assert.deepEqual(await urls(`"${wholeName('Rubrik 2', 'sv')}"`), []);
});

test('words between quotation marks must stand in a row', async () => {
  assert.deepEqual(await urls(`"${termOf(['ab'])} ${termOf(['cd'])}"`), ['/called/']);
  assert.deepEqual(await urls(`"${termOf(['ab'])} ${termOf(['ab'])}"`), ['/says/']);
});

test('it is told which fields a word stands in', async () => {
  const fields = Object.fromEntries(
    (await found(termOf(['kostnader']))).map(({ url, matchedMetaFields }) => [
      url,
      matchedMetaFields,
    ]),
  );
  assert.deepEqual(fields, { '/called/': ['title'], '/says/': ['title'] });
  const [hit] = await found(termOf(['burk']));
  assert.deepEqual(hit?.matchedMetaFields ?? [], []);
});

test('what records are is told, and all of them are found by nothing', async () => {
  assert.deepEqual(await pagefind.facets(), { type: { guide: ['0', '1', '2'] } });
  const { results } = await pagefind.search(null);
  assert.deepEqual(results.map(({ id }) => id).sort(), ['0', '1', '2']);
});

test('a closed text is shown as it was written', () => {
  const text = 'Intune-klienten, KB4489873 på 10124–10139 (ʘ) med Wi-Fi.';
  assert.equal(unmarked(closed(text.replaceAll(endMark, ''))), text.replaceAll(endMark, ''));
});
