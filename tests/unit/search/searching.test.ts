/** The whole search, from records to answers, with Pagefind itself. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import type { Answer } from '../../../src/query/search.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
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
const index = serveIndex(
  await buildSearchIndex(
    records,
    catalog,
    wordsWith(async () => knows),
  ),
  'sv',
);
after(() => close());
const search = await openSearch(index);

async function find(text: string, choice = {}, isVerbatim = false) {
  const answer = await search.run({ text, choice, isVerbatim });
  return { answer, hits: await firstHits(answer) };
}

/** The first hits of each kind, kind by kind. */
async function firstHits({ groups }: Answer) {
  return (await Promise.all(groups.map((group) => group.fetch(0, 10)))).flat();
}

const hrefs = (hits: readonly { readonly href: string }[]) => hits.map(({ href }) => href);
/** Where the first hit leads. */
const first = async (text: string) => hrefs((await find(text)).hits)[0];

test('a claim is shown with its subject, which finds nothing and moves nothing', async () => {
  const subject = 'GT:';
  const [claim] = (await find('temperatur')).hits;
  assert.equal(claim?.subject, subject);
  assert.equal(claim?.title.map(({ text }) => text).join(''), 'kräver rätt temperatur.');
  const without = records.map(({ subject: _, ...record }) => record);
  const bare = serveIndex(
    await buildSearchIndex(
      without,
      catalog,
      wordsWith(async () => knows),
    ),
    'sv',
  );
  const other = await openSearch(bare);
  for (const text of ['Grönt te (GT)', 'grönt', 'te', 'gt']) {
    const answer = await other.run({ text, choice: {}, isVerbatim: false });
    const found = await find(text);
    assert.equal(found.answer.hits, answer.hits, text);
    assert.deepEqual(hrefs(found.hits), hrefs(await firstHits(answer)), text);
  }
});

test('a phrase of words that hold sentences together is found as it stands', async () => {
  const { hits } = await find('"om en"');
  assert.deepEqual(hrefs(hits), []);
  // The same words, one after the other as a text has them.
  assert.equal(await first('"och av"'), undefined);
  assert.equal(await first('"i kronor"'), '/sv/guides/talk/');
  const said = guide('be', 'Att vara', 'Att vara eller inte vara, det är det som är.');
  const spoken = serveIndex(
    await buildSearchIndex(
      [...records, said],
      catalog,
      wordsWith(async () => knows),
    ),
    'sv',
  );
  const other = await openSearch(spoken);
  const answer = await other.run({ text: '"det är det som är"', choice: {}, isVerbatim: false });
  assert.deepEqual(hrefs(await firstHits(answer)), ['/sv/guides/be/']);
  assert.equal((await other.run({ text: '"som det är"', choice: {}, isVerbatim: false })).hits, 0);
});

test('a language without a record finds nothing, and says no more', async () => {
  const files = await buildSearchIndex(
    records,
    catalog,
    wordsWith(async () => knows),
  );
  const english = serveIndex(files, 'en');
  const other = await openSearch(english);
  const answer = await other.run({ text: 'tea', choice: {}, isVerbatim: false });
  assert.deepEqual([answer.hits, answer.groups], [0, []]);
});

test('of two records that say a word, the one that says more of it in fewer words comes first', async () => {
  const filler = Array.from({ length: 400 }, (_, at) => `fyllning${at}`).join(' ');
  const said = [
    guide('long', 'Långt', `Mörtfisket börjar här. ${filler}`),
    guide('short', 'Kort', 'Mörtfisket börjar här.'),
    guide(
      'often',
      'Ofta',
      'Kräftfisket är roligt. Kräftfisket är dyrt. Kräftfisket är snart slut.',
    ),
    guide('once', 'En gång', 'Kräftfisket är roligt. Hummern är dyr. Hösten är snart slut.'),
  ];
  const fishing = serveIndex(
    await buildSearchIndex(
      said,
      catalog,
      wordsWith(async () => () => false),
    ),
    'sv',
  );
  const other = await openSearch(fishing);
  const order = async (text: string) =>
    hrefs(await firstHits(await other.run({ text, choice: {}, isVerbatim: false })));
  assert.deepEqual(await order('mörtfisket'), ['/sv/guides/short/', '/sv/guides/long/']);
  assert.deepEqual(await order('kräftfisket'), ['/sv/guides/often/', '/sv/guides/once/']);
});

test('a claim comes before the page that it stands on, with its option and kind', async () => {
  const [claim] = (await find('temperatur')).hits;
  assert.equal(claim?.href, '/sv/tea/#green-fussy');
  assert.deepEqual(claim?.context, ['GT', 'Nackdel', 'Bryggning']);
  assert.deepEqual([claim?.type, claim?.kind], ['claim', 'disadvantage']);
  assert.equal(claim?.page, 'Vilket te ska du brygga?');
});

test('every hit is told once, under the kind that it is', async () => {
  const { answer, hits } = await find('te');
  assert.equal(new Set(hrefs(hits)).size, hits.length);
  assert.ok(answer.groups.length > 2);
  for (const { type, hits: count, fetch } of answer.groups) {
    const some = await fetch(0, count);
    if (type === 'best') continue;
    assert.equal(hits.filter((hit) => hit.type === type).length, count);
    assert.ok(some.every((hit) => hit.type === type));
  }
  assert.equal(hits.length, answer.hits);
});

test('a part of a compound finds it, and the compound its parts', async () => {
  assert.equal(await first('hantering'), '/sv/guides/clients/');
  assert.equal(await first('klienthanteringen'), '/sv/guides/clients/');
});

test('a compound finds what the text writes apart, and the other way round', async () => {
  for (const query of ['platssystemroller', 'platssystem', 'plats system'])
    assert.equal(await first(query), '/sv/guides/sites/', query);
});

test('a guide is shown with the sections that match', async () => {
  const [guide] = (await find('hantering igen')).hits;
  assert.equal(guide?.href, '/sv/guides/clients/');
  assert.deepEqual(hrefs(guide?.sections ?? []), ['/sv/guides/clients/#part-1']);
});

test('a correction says what was searched for, and words are left as typed where that is asked', async () => {
  const { answer, hits } = await find('kostnadre');
  assert.equal(answer.corrected, 'kostnader');
  assert.equal(hrefs(hits)[0], '/sv/guides/costs/');
  const typed = await find('kostnadre', {}, true);
  assert.deepEqual([typed.answer.hits, typed.answer.corrected], [0, undefined]);
});

test('what is called just so comes first, however often others say it', async () => {
  assert.equal(await first('kostnader'), '/sv/guides/costs/');
  assert.equal(await first('kostnadre'), '/sv/guides/costs/');
});

test('a phrase must stand so', async () => {
  assert.deepEqual(hrefs((await find('"utgående trafik"')).hits), ['/sv/guides/costs/']);
  assert.deepEqual(hrefs((await find('"trafik utgående"')).hits), []);
  assert.deepEqual(hrefs((await find('"plats system"')).hits), ['/sv/guides/sites/']);
});

test('a phrase is compared word by word, whatever stands between them', async () => {
  const text = 'Öppna 10124-10139, 8530/8531 och 49152–65535 för en klient-server-lösning.';
  const ports = serveIndex(
    await buildSearchIndex(
      [guide('ports', 'Nummer', text)],
      catalog,
      wordsWith(async () => knows),
    ),
    'sv',
  );
  const hitsOf = async (phrase: string) => {
    const other = await openSearch(ports);
    return (await other.run({ text: `"${phrase}"`, choice: {}, isVerbatim: false })).hits;
  };
  for (const phrase of [
    '10124–10139',
    '10124-10139',
    '10124 10139',
    '8530–8531',
    '8530/8531',
    '49152-65535',
    '49152 65535',
    'klient server lösning',
  ])
    assert.equal(await hitsOf(phrase), 1, phrase);
  assert.equal(await hitsOf('10139 10124'), 0);
});

test('a letter of another dress finds what is written plainly', async () => {
  assert.equal(await first('ｋｏｓｔｎａｄｅｒ'), '/sv/guides/costs/');
});

test('a term is found by its name in the other language', async () => {
  assert.equal(await first('infusion'), '/sv/terms/infusion/');
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
  const { hits } = await find('te', { option: 'green', kind: 'disadvantage' });
  assert.ok(hits.length > 0);
  for (const { context } of hits) assert.deepEqual(context.slice(0, 2), ['GT', 'Nackdel']);
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
    await firstHits(answer);
  });
  assert.ok(bytes > 50_000 && bytes < 250_000, `${bytes} bytes`);
});

test('among other words a code finds its claim, and no other for being a code too', async () => {
  const coded = records.map((record, index) =>
    record.facets.type === 'claim' ? { ...record, code: `TE-${10 + index}` } : record,
  );
  const own = serveIndex(
    await buildSearchIndex(
      coded,
      catalog,
      wordsWith(async () => knows),
    ),
    'sv',
  );
  const opened = await openSearch(own);
  const answerTo = (text: string) => opened.run({ text, choice: {}, isVerbatim: false });
  const [one, two] = coded.filter(({ code }) => code);
  const both = await firstHits(await answerTo(`${one?.code} ${two?.code}`));
  assert.deepEqual(hrefs(both).sort(), [one?.path, two?.path].sort());
  const among = await answerTo(`hantering ${two?.code?.replace('-', '').toLowerCase()}`);
  const claims = (await firstHits(among)).filter(({ type }) => type === 'claim');
  assert.deepEqual(hrefs(claims), [two?.path]);
  // What nobody has finds nothing, and does not stand in the way of the rest.
  const unknown = await answerTo('klienthantering TE-99');
  assert.equal(hrefs(await firstHits(unknown))[0], '/sv/guides/clients/');
  assert.ok(!unknown.groups.some(({ type }) => type === 'claim'));
});
