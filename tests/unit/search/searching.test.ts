/** The whole search, from records to answers, with Pagefind itself. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import type { PageHit } from '../../../src/query/search.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records.ts';
import { teasCatalog } from '../../support/content.ts';
import { openSearch, serveIndex } from '../../support/served-index.ts';

const catalog = teasCatalog();
const guide = (id: string, title: string, ...texts: string[]): SearchRecord => ({
  locale: 'sv',
  path: `/sv/guides/${id}/`,
  title,
  sections: texts.map((text, index) => ({
    id: index === 0 ? '' : `part-${index}`,
    depth: 2,
    title: index === 0 ? '' : `Del ${index}`,
    text,
  })),
  context: ['Vägledning'],
  names: [{ text: id.replaceAll('-', ' '), locale: 'en' }],
  facets: { type: 'guide' },
});
const records = [
  ...searchRecords(catalog).filter(({ locale }) => locale === 'sv'),
  guide('clients', 'Klienthantering', 'Klienter och hantering av klienter.', 'Hantering igen.'),
  guide('sites', 'Plats system roller', 'Ett plats system har roller. Platssystem igen.'),
  guide('talk', 'Tal om kostnader i kronor', 'Kostnader, kostnader, kostnader.', 'Kostnader.'),
  guide('costs', 'Kostnader', 'Utgående trafik kostar. Trafik är utgående.'),
];
const knows = (word: string) => ['klient', 'hantering', 'plats', 'system'].includes(word);
const index = await serveIndex(await buildSearchIndex(records, catalog, async () => knows), 'sv');
after(async () => {
  await index.close();
  await close();
});
const search = await openSearch(index);

async function find(text: string, choice = {}, isVerbatim = false) {
  const answer = await search.run({ text, choice, isVerbatim });
  return { answer, pages: await answer.fetch(0, 10) };
}

const hrefs = (pages: readonly PageHit[]) =>
  pages.map(({ excerpts }) => excerpts.map(({ href }) => href));

test('a claim is shown with its subject, which finds nothing and moves nothing', async () => {
  const subject = 'Grönt te (GT)';
  const { pages } = await find('temperatur');
  const [claim] = pages.flatMap(({ excerpts }) => excerpts);
  assert.equal(claim?.subject, subject);
  assert.equal(claim?.title.map(({ text }) => text).join(''), 'kräver rätt temperatur.');
  const without = records.map(({ subject: _, ...record }) => record);
  const bare = await serveIndex(await buildSearchIndex(without, catalog, async () => knows), 'sv');
  const other = await openSearch(bare);
  for (const text of [subject, 'grönt', 'te', 'gt']) {
    const answer = await other.run({ text, choice: {}, isVerbatim: false });
    const found = await find(text);
    assert.equal(found.answer.hits, answer.hits, text);
    assert.deepEqual(hrefs(found.pages), hrefs(await answer.fetch(0, 10)), text);
  }
  await bare.close();
});

test('a claim comes before the page that it stands on, with its option and kind', async () => {
  const { pages } = await find('temperatur');
  const [first] = pages[0]?.excerpts ?? [];
  assert.equal(first?.href, '/sv/tea/#green-fussy');
  assert.equal(first?.context, 'GT · Nackdel · Bryggning');
  assert.equal(pages[0]?.title, 'Vilket te ska du brygga?');
});

test('a page is shown once, with its best excerpts and how many more there are', async () => {
  const { answer, pages } = await find('te');
  const all = hrefs(pages).map(([href = '']) => href.replace(/#.*$/, ''));
  assert.equal(new Set(all).size, all.length);
  assert.equal(answer.pages, pages.length);
  const tea = pages.find(({ excerpts }) => excerpts[0]?.href.startsWith('/sv/tea/#'));
  assert.equal(tea?.excerpts.length, 4);
  const rest = (await tea?.fetchMore()) ?? [];
  assert.equal(rest.length, tea?.more);
  const excerpts = [...(tea?.excerpts ?? []), ...rest].map(({ href }) => href);
  assert.equal(new Set(excerpts).size, excerpts.length);
});

test('a part of a compound finds it, and the compound its parts', async () => {
  assert.equal(hrefs((await find('hantering')).pages)[0]?.[0], '/sv/guides/clients/');
  assert.equal(hrefs((await find('klienthanteringen')).pages)[0]?.[0], '/sv/guides/clients/');
});

test('a compound finds what the text writes apart, and the other way round', async () => {
  for (const query of ['platssystemroller', 'platssystem', 'plats system'])
    assert.equal(hrefs((await find(query)).pages)[0]?.[0], '/sv/guides/sites/', query);
});

test('a guide is shown with the sections that match', async () => {
  const { pages } = await find('hantering igen');
  assert.deepEqual(hrefs(pages)[0], ['/sv/guides/clients/', '/sv/guides/clients/#part-1']);
});

test('a correction says what was searched for, and words are left as typed where that is asked', async () => {
  const { answer, pages } = await find('kostnadre');
  assert.equal(answer.corrected, 'kostnader');
  assert.equal(hrefs(pages)[0]?.[0], '/sv/guides/costs/');
  const typed = await find('kostnadre', {}, true);
  assert.deepEqual([typed.answer.hits, typed.answer.corrected], [0, undefined]);
});

test('what is called just so comes first, however often others say it', async () => {
  const { pages } = await find('kostnader');
  assert.equal(hrefs(pages)[0]?.[0], '/sv/guides/costs/');
  const { pages: corrected } = await find('kostnadre');
  assert.equal(hrefs(corrected)[0]?.[0], '/sv/guides/costs/');
});

test('a phrase must stand so', async () => {
  assert.deepEqual(hrefs((await find('"utgående trafik"')).pages), [['/sv/guides/costs/']]);
  assert.deepEqual(hrefs((await find('"trafik utgående"')).pages), []);
  assert.deepEqual(hrefs((await find('"plats system"')).pages), [['/sv/guides/sites/']]);
});

test('a term is found by its name in the other language', async () => {
  assert.equal(hrefs((await find('infusion')).pages)[0]?.[0], '/sv/terms/infusion/');
});

test('what is chosen narrows, alone or with words, and its counts say what else there is', async () => {
  const { answer } = await find('', { kind: 'disadvantage' });
  const disadvantages = records.filter(({ facets }) => facets.kind === 'disadvantage');
  assert.equal(answer.hits, disadvantages.length);
  const kinds = Object.fromEntries(answer.counts.kind);
  const advantages = records.filter(({ facets }) => facets.kind === 'advantage');
  assert.deepEqual(kinds, {
    advantage: advantages.length,
    disadvantage: disadvantages.length,
  });
  const { pages } = await find('te', { option: 'green', kind: 'disadvantage' });
  for (const excerpt of pages.flatMap(({ excerpts }) => excerpts))
    assert.match(excerpt.context, /^GT · Nackdel/);
});

test('nothing, and words that are everywhere, ask for nothing', async () => {
  const empty = await find('  ');
  assert.deepEqual([empty.answer.hits, empty.answer.isCommonOnly], [0, false]);
  const common = await find('och att');
  assert.deepEqual([common.answer.hits, common.answer.isCommonOnly], [0, true]);
});

test('a search that is no longer wanted stops', async () => {
  const controller = new AbortController();
  const running = search.run({ text: 'te', choice: {}, isVerbatim: false }, controller.signal);
  controller.abort();
  await assert.rejects(running, { name: 'AbortError' });
});

test('a first search fetches less than 250 kB', async () => {
  const { bytes } = await index.count(async () => {
    const fresh = await openSearch(index);
    const answer = await fresh.run({ text: 'klienthantering', choice: {}, isVerbatim: false });
    await answer.fetch(0, 10);
  });
  assert.ok(bytes > 50_000 && bytes < 250_000, `${bytes} bytes`);
});
