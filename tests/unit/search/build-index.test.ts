import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import type { PackedHead } from '../../../src/query/packed-index.ts';
import { textFile } from '../../../src/query/weights.ts';
import { buildOf, buildSearchIndex } from '../../../src/search/build-index.ts';
import type { Vocabulary } from '../../../src/search/other-names.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { wordsWith } from '../../../src/search/site-words.ts';

after(() => close());

const letters = 'abcdefghijklmnopqrst';
/** A word for a number, unlike all others. */
const word = (index: number) =>
  [...String(index).padStart(6, '0')].map((digit) => letters[Number(digit)]).join('');
/** A page of words that no other page has. */
const page = (index: number, words: number): SearchRecord => ({
  locale: index % 10 === 9 ? 'en' : 'sv',
  path: `/sv/guides/g${index}/`,
  title: `Sida ${index}`,
  sections: [
    {
      id: '',
      depth: 2,
      title: '',
      text: Array.from({ length: words }, (_, at) => word(index * words + at)).join(' '),
    },
  ],
  context: [],
  names: [],
  facets: { type: 'guide' },
});
const site: Vocabulary = { site: { languages: ['sv', 'en'] }, terms: [], everydayWords: [] };
const asked: string[] = [];
const files = await buildSearchIndex(
  Array.from({ length: 100 }, (_, index) => page(index, 100)),
  site,
  wordsWith(async (locale) => {
    asked.push(locale);
    return () => false;
  }),
);
const sized = (folder: RegExp) =>
  files.filter(({ path }) => folder.test(path)).map(({ content }) => content.length);

test('the index comes in files of which a search fetches few', () => {
  const sizes = sized(/\/words\/sv\/\d/);
  // In one file of Pagefind's own size there would be 9,000 words of Swedish.
  assert.ok(sizes.length >= 15, `${sizes.length} files`);
  const [all, most] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
  assert.ok(most < all / 8, `${most} of ${all} bytes`);
});

test('so do the places of words, of which a phrase fetches few', () => {
  const sizes = sized(/\/places\/sv\/\d/);
  const [all, most] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
  assert.ok(most < all / 3, `${most} of ${all} bytes`);
});

test('but not in more than a list of them is worth', () => {
  assert.ok(sized(/\/words\/sv\//).length <= 100, `${sized(/\/words\/sv\//).length} files`);
});

test('a word that many records have is no more to fetch where it stands in many parts of them', async () => {
  const text = (part: number, where: readonly number[]) =>
    `${where.includes(part) ? 'klient ' : ''}${'ord '.repeat(1000)}`;
  const sizeWith = async (...where: readonly number[]) => {
    const said = Array.from({ length: 20 }, (_, number) => ({
      ...page(number, 1),
      sections: [0, 1, 2].map((part) => ({
        id: `s${part}`,
        depth: 2,
        title: '',
        text: text(part, where),
      })),
    }));
    const made = await buildSearchIndex(
      said,
      site,
      wordsWith(async () => () => false),
    );
    return made
      .filter(({ path }) => path.includes('/words/sv/'))
      .reduce((sum, { content }) => sum + content.length, 0);
  };
  const [once, often] = [await sizeWith(0), await sizeWith(0, 1, 2)];
  assert.ok(often < once * 1.2, `${often} and ${once} bytes`);
});

test('what has no text is shown too, first or in numbers, and files stay small', async () => {
  const bare = (number: number): SearchRecord => ({
    ...page(number, 1),
    locale: 'sv',
    sections: [],
  });
  const made = await buildSearchIndex(
    Array.from({ length: 400 }, (_, number) => bare(number)),
    site,
    wordsWith(async () => () => false),
  );
  const shown = made.filter(({ path }) => path.includes('/texts/sv/'));
  assert.ok(shown.some(({ path }) => path.endsWith('/texts/sv/0.json')));
  const head = made.find(({ path }) => path === 'words/sv.json');
  const { texts }: PackedHead = JSON.parse(new TextDecoder().decode(head?.content));
  assert.equal(texts[0], 0);
  const most = Math.max(...shown.map(({ content }) => content.length));
  assert.ok(most < 3 * textFile.letters, `${most} bytes`);
});

test('what is shown of a record comes in parts, and of short records together', async () => {
  const text = (number: number, length: number): SearchRecord => ({
    ...page(number, 1),
    sections: [{ id: '', depth: 2, title: '', text: 'ord '.repeat(length) }],
  });
  const made = await buildSearchIndex(
    [text(0, 9), text(1, 9), text(2, 2500), text(3, 9)],
    site,
    wordsWith(async () => () => false),
  );
  const shown = made
    .filter(({ path }) => path.includes('/texts/'))
    .map(({ content }) => Object.keys(JSON.parse(new TextDecoder().decode(content))));
  assert.deepEqual(shown, [['0', '1'], ['2'], ['2'], ['2'], ['3']]);
});

test('a build is told from others by what stands in it', async () => {
  const build = async (...words: number[]) =>
    buildOf(
      await buildSearchIndex(
        words.map((count) => page(1, count)),
        site,
        wordsWith(async () => () => false),
      ),
    );
  assert.match((await build(5)) ?? '', /^[0-9a-f]{12}$/);
  assert.equal(await build(5), await build(5));
  assert.notEqual(await build(5), await build(6));
});

test('a dictionary is asked for where compounds are written in one word', () => {
  assert.deepEqual(asked, ['sv']);
});

test('each language has its own list of words', () => {
  const records = (locale: string) => {
    const file = files.find(({ path }) => path === `words/${locale}.json`);
    return (JSON.parse(new TextDecoder().decode(file?.content)) as PackedHead).records;
  };
  assert.deepEqual([records('sv'), records('en')], [90, 10]);
});

test('what the site does not use is not shipped', () => {
  const own = /^(?:[0-9a-f]{12}|words|titles)\//;
  const others = files.map(({ path }) => path).filter((path) => !own.test(path));
  assert.deepEqual(others, ['pagefind.wasm']);
});
