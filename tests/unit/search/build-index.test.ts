import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import type { WordIndex } from '../../../src/query/word-list.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SearchRecord } from '../../../src/search/records.ts';

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
const asked: string[] = [];
const files = await buildSearchIndex(
  Array.from({ length: 100 }, (_, index) => page(index, 100)),
  { site: { languages: ['sv', 'en'] }, terms: [], everydayWords: [] },
  async (locale) => {
    asked.push(locale);
    return () => false;
  },
);
const sized = (folder: RegExp) =>
  files.filter(({ path }) => folder.test(path)).map(({ content }) => content.length);

test('the index comes in files of which a search fetches few', () => {
  const sizes = sized(/^index\//);
  // In one file of Pagefind's own size there would be 9,000 words of Swedish.
  assert.ok(sizes.length >= 15, `${sizes.length} files`);
  const [all, most] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
  assert.ok(most < all / 8, `${most} of ${all} bytes`);
});

test('but not in more than a list of them is worth', () => {
  assert.ok(sized(/^index\//).length <= 100, `${sized(/^index\//).length} files`);
});

test('a dictionary is asked for where compounds are written in one word', () => {
  assert.deepEqual(asked, ['sv']);
});

test('each language has its own list of words', () => {
  const records = (locale: string) => {
    const file = files.find(({ path }) => path === `words/${locale}/index.json`);
    return (JSON.parse(new TextDecoder().decode(file?.content)) as WordIndex).records;
  };
  assert.deepEqual([records('sv'), records('en')], [90, 10]);
});

test('what the site does not use is not shipped', () => {
  assert.deepEqual(sized(/pagefind-ui|highlight|wasm\.unknown/), []);
});
