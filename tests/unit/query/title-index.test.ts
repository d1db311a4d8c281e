/** The search where Pagefind cannot run: it knows what records are called, and nothing of their texts. */

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { closed, wholeHeading, wholeName } from '../../../src/query/pagefind-insides.ts';
import { Search } from '../../../src/query/search.ts';
import { type TitleRecord, titleIndex } from '../../../src/query/title-index.ts';
import { wordSource } from '../../support/word-list.ts';

/** A record with its words closed, as it is shipped. */
function record(
  id: string,
  title: string,
  meta: Readonly<Record<string, string>> = {},
  headings: readonly string[] = [],
  filters: Readonly<Record<string, string>> = { type: 'guide' },
): TitleRecord {
  const fields = Object.entries(meta).map(([name, text]) => [name, closed(text)]);
  const whole = [
    wholeName(title, 'sv'),
    ...headings.map((heading) => wholeHeading(heading, 'sv')),
  ].join(' ');
  return {
    url: `/sv/guides/${id}/`,
    meta: { title: closed(title), whole, ...Object.fromEntries(fields) },
    filters,
    headings: headings.map((heading, at) => [`part-${at}`, closed(heading)]),
  };
}

const words = {
  moln: 3,
  kostnad: 3,
  server: 3,
  port: 3,
  proxy: 1,
  'moln^server': 1,
  avgift: 1,
  molnen: 1,
};

async function hits(records: readonly TitleRecord[], text: string, choice = {}) {
  const source = wordSource({ words, records: records.length }, 'sv');
  const search = await Search.open(titleIndex(records, '/kb'), 'sv', source);
  const { groups } = await search.run({ text, choice, isVerbatim: false });
  return (await Promise.all(groups.map(({ fetch }) => fetch(0, 20)))).flat();
}

const found = async (records: readonly TitleRecord[], text: string, choice = {}) =>
  (await hits(records, text, choice)).map(({ href }) => href.split('/').at(-2));

const other = record('other', 'Något annat');

test('a record is found by its title, its other names, its headings, where it belongs and its page', async () => {
  const records = [
    record('title', 'Kostnad i månaden'),
    record('names', 'Pris', { names: 'kostnad' }),
    record('heading', 'Betala', {}, ['Kostnad varje dag']),
    record('context', 'Räkna', { context: 'Kostnad · Vägledning' }),
    record('page', 'Summa', { page: 'Kostnad' }),
    other,
  ];
  const all = ['context', 'heading', 'names', 'page', 'title'];
  assert.deepEqual((await found(records, 'kostnad')).sort(), all);
  assert.deepEqual(await found(records, 'proxy'), []);
});

test('a compound is found by itself and by its parts', async () => {
  const records = [other, record('compound', 'En moln^server')];
  for (const text of ['molnserver', 'moln ', 'server ', 'moln server'])
    assert.deepEqual(await found(records, text), ['compound'], text);
});

test('what a record is called counts more than its headings, and a rare word more than a usual one', async () => {
  const called = [
    record('heading', 'Betala i tid', {}, ['Kostnad varje dag']),
    record('title', 'Kostnad i månaden och året'),
    other,
  ];
  assert.deepEqual(await found(called, 'kostnad'), ['title', 'heading']);
  const named = [
    record('context', 'Betala i tid', { context: 'Kostnad' }),
    record('names', 'Dyrt', { names: 'kostnad varje dag och natt' }),
    other,
  ];
  assert.deepEqual(await found(named, 'kostnad'), ['names', 'context']);
  const rare = [
    ...['ett', 'tre', 'fem'].map((id) => record(id, `Port nummer ${id}`)),
    record('rare', 'Proxy nummer noll'),
    other,
  ];
  assert.equal((await found(rare, 'port proxy'))[0], 'rare');
});

test('what is called nearly so comes before what says more in its title, or in another name', async () => {
  const titled = [record('more', 'Kostnad månad vecka'), record('near', 'Kostnad månad'), other];
  assert.deepEqual(await found(titled, 'kostnad'), ['near', 'more']);
  const named = [
    record('more', 'Pris', { names: 'kostnad månad vecka' }),
    record('near', 'Avgifter', { names: 'kostnad månad' }),
    other,
  ];
  assert.deepEqual(await found(named, 'kostnad'), ['near', 'more']);
});

test('what is called just so comes first, and then what has such a heading', async () => {
  const records = [
    record('more', 'Kostnad och annat, och så vidare', {}, ['Mer']),
    record('heading', 'Kostnad och annat, och så vidare', {}, ['Kostnad']),
    record('called', 'Kostnad'),
    other,
  ];
  assert.deepEqual(await found(records, 'kostnad'), ['called', 'heading', 'more']);
});

test('words between quotation marks must stand in a row', async () => {
  const records = [record('row', 'Om port server'), record('turned', 'Om server port'), other];
  assert.deepEqual(await found(records, '"port server"'), ['row']);
});

test('what is chosen narrows, and everything is found where nothing is typed', async () => {
  const claim = { type: 'claim', kind: 'advantage' };
  const records = [record('claim', 'Kostnad', {}, [], claim), record('guide', 'Kostnad'), other];
  assert.deepEqual(await found(records, 'kostnad', { type: 'claim' }), ['claim']);
  assert.deepEqual(await found(records, '', { type: 'guide' }), ['guide', 'other']);
  assert.deepEqual(await found(records, '', { kind: 'advantage' }), ['claim']);
});

test('a hit leads to its page below the address of the site, and to the headings that match', async () => {
  const [hit] = await hits(
    [
      other,
      record('guide', 'Betala i tid', { context: 'Vägledning' }, ['Innan', 'Moln^server', 'Efter']),
    ],
    'molnserver',
  );
  const shown = (runs: NonNullable<typeof hit>['title']) =>
    runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  assert.equal(hit?.href, '/kb/sv/guides/guide/');
  assert.equal(shown(hit?.title ?? []), 'Betala i tid');
  assert.deepEqual(hit?.context, ['Vägledning']);
  assert.deepEqual(
    hit?.sections.map(({ href, title }) => [href, shown(title)]),
    [['/kb/sv/guides/guide/#part-1', '[Molnserver]']],
  );
});
