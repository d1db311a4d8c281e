/** What Pagefind does and does not promise: a version that does otherwise fails here, not at a reader's. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import {
  gapMark,
  indexFileVariable,
  partMark,
  unmarked,
  unusedFiles,
  wholeName,
} from '../../../src/query/pagefind-insides.ts';
import { serveIndex } from '../../support/served-index.ts';

after(async () => {
  await served.close();
  await close();
});

// Pagefind reads it when it starts: before anything is indexed.
process.env[indexFileVariable] = '500';
const many = Array.from({ length: 40 }, (_, page) =>
  Array.from({ length: 100 }, (_, index) => `ord${page}x${index}`).join(' '),
);
const { files } = await indexed({
  '/marked/': `<h1>Rubrik</h1><p>En klient${partMark}hantering, ett plats${gapMark}system.</p>`,
  '/apart/': '<h1>Rubrik</h1><p>En klient och en hantering, ett system och en plats.</p>',
  '/called/': `<h1>Kostnader</h1><meta data-pagefind-meta="whole[content]" content="${wholeName('Kostnader')}"><p>ab cd</p>`,
  '/says/': '<h1>Om kostnader</h1><p>Kostnader, kostnader och qzorna. cd ab ab</p>',
  ...Object.fromEntries(many.map((text, page) => [`/many/${page}/`, `<p>${text}</p>`])),
});
const served = await serveIndex(files, 'sv');
const pagefind = await served.open();

async function indexed(pages: Readonly<Record<string, string>>) {
  const { index } = await createIndex();
  assert.ok(index);
  for (const [url, body] of Object.entries(pages)) {
    const content = `<!doctype html><html lang="sv"><body>${body}</body></html>`;
    await index.addHTMLFile({ url, content });
  }
  return index.getFiles();
}

async function found(term: string) {
  const { results } = await pagefind.search(term);
  return Promise.all(results.map(async (result) => ({ ...result, ...(await result.data()) })));
}
const urls = async (term: string) => (await found(term)).map(({ url }) => url).sort();

test('a word with our marks in it is found as a whole and by each part', async () => {
  for (const whole of ['klienthantering', 'platssystem'])
    assert.deepEqual(await urls(whole), ['/marked/'], whole);
  for (const part of ['klient', 'hantering', 'plats', 'system'])
    assert.deepEqual(await urls(part), ['/apart/', '/marked/'], part);
});

test('a marked word is one word of a text, and is shown with its marks', async () => {
  const [hit] = await found('platssystem');
  const place = hit?.words[0] ?? -1;
  const word = hit?.content.split(' ')[place] ?? '';
  assert.equal(word, `plats${gapMark}system.`);
  assert.equal(unmarked(word), 'plats system.');
});

test('a whole name is found by itself and by nothing else', async () => {
  assert.deepEqual(await urls(`"${wholeName('kostnader')}"`), ['/called/']);
});

test('words between quotation marks must stand in a row, and are told with their places and no score', async () => {
  assert.deepEqual(await urls('"ab cd"'), ['/called/']);
  const [hit] = await found('"ab"');
  assert.ok(hit && hit.words.length > 0);
  const scores = new Set((await found('"ab"')).map(({ score }) => score));
  assert.equal(scores.size, 1, 'a phrase has a score now: `Finder` need not reckon one');
});

test('it is told which fields a word stands in', async () => {
  const fields = Object.fromEntries(
    (await found('kostnader')).map(({ url, matchedMetaFields }) => [url, matchedMetaFields]),
  );
  assert.deepEqual(fields['/called/'], ['title']);
  assert.deepEqual(fields['/says/'], ['title']);
  const [hit] = await found('qzorna');
  assert.deepEqual(hit?.matchedMetaFields ?? [], []);
});

test('the size of an index file is read from the environment', () => {
  const parts = files.filter(({ path }) => path.startsWith('index/'));
  assert.ok(parts.length > 4, `${parts.length} files for 4,000 words`);
});

test('the ready-made interfaces lie beside the index by the names that we leave out', () => {
  const left = files.map(({ path }) => path).filter((path) => !unusedFiles.test(path));
  const scripts = left.filter((path) => /\.(?:js|css)$/.test(path));
  assert.deepEqual(scripts.sort(), ['pagefind-worker.js', 'pagefind.js']);
  assert.ok(files.some(({ path }) => path.startsWith('pagefind-ui.')));
  assert.deepEqual(
    left.filter((path) => path.startsWith('wasm.')),
    ['wasm.sv.pagefind'],
  );
});
