/** What a catalog says of what has been published before. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { stringify } from 'yaml';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { currentClaims, currentPassages } from '../../../src/catalog/current.ts';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { Translation } from '../../../src/domain/translation.ts';
import { type Changes, readTeas, replacing, teasCatalog } from '../../support/content.ts';

/** A second topic beside tea, from which claims may have moved. */
const coffee: Changes = {
  'topics/coffee/topic.yaml': 'prefix: CO\noptions: [filter, press]\ncriteria: [price]\n',
  ...Object.fromEntries(
    ['sv', 'en'].flatMap((locale) => [
      [
        `topics/coffee/${locale}.mdx`,
        '---\ntitle: Kaffe\nquestion: Vilket?\ndescription: Kaffe.\n---\n\nKaffe.\n',
      ],
      ...['filter', 'press'].flatMap((option) => [
        [`topics/coffee/options/${option}/option.yaml`, 'claims: []\n'],
        [`topics/coffee/options/${option}/${locale}.mdx`, '---\ntitle: Kaffe\n---\n\nKaffe.\n'],
      ]),
    ]),
  ),
};

/** The teas as they are, in the words of their ledger. */
const recorded = readTeas().content;
const claims = new Map(currentClaims(recorded).map((claim) => [claim.id, claim.fingerprints]));

function published(id: string, topic: string, ...later: readonly object[]) {
  const revisions = [{ kind: 'new' }, ...later].map((revision) => ({
    date: '2026-01-02',
    ...revision,
    ...claims.get(id),
  }));
  return { id, topic, revisions };
}

function ledger(...entries: readonly ReturnType<typeof published>[]): Changes {
  return {
    'ledger.yaml': stringify({
      claims: entries.map((entry, index) => ({ code: `TE-0${index + 1}`, ...entry })),
      passages: Object.fromEntries(
        currentPassages(recorded).map(({ key, fingerprints }) => [key, fingerprints]),
      ),
    }),
  };
}

suite('a claim that has moved', () => {
  const catalog = teasCatalog({
    ...coffee,
    'topics/tea/options/green/option.yaml': replacing(
      'id: green-fussy\n',
      'id: green-fussy\n    formerly: [green-hot]\n',
    ),
    ...ledger(
      { ...published('green-fussy', 'coffee', { kind: 'moved', topic: 'tea' }), id: 'green-hot' },
      published('green-cheap', 'tea'),
    ),
  });
  const moved = (id: string) =>
    [...(catalog.topics.find((topic) => topic.id === id)?.moved ?? [])].map(
      ([was, { claim, topic }]) => [was, topic, claim.id],
    );

  test('leads on from the topic that it has left, under every id that it had', () => {
    assert.deepEqual(moved('coffee'), [
      ['green-fussy', 'tea', 'green-fussy'],
      ['green-hot', 'tea', 'green-fussy'],
    ]);
  });

  test('leads nowhere from where it stands, nor do those that never stood elsewhere', () => {
    assert.deepEqual(moved('tea'), []);
  });

  test('keeps what was published of it; a claim that was not has nothing', () => {
    const published = catalog.topics
      .flatMap(({ options }) => options)
      .flatMap((option) => option.claims)
      .map((claim) => [claim.id, claim.published?.code]);
    assert.deepEqual(Object.fromEntries(published), {
      'green-cheap': 'TE-02',
      'green-fussy': 'TE-01',
      'black-strong': undefined,
      'black-forgiving': undefined,
      'herbal-no-caffeine': undefined,
    });
  });
});

suite('a change in one language leaves the other behind', () => {
  const tea = ({ topics: [topic] }: Catalog) => topic;
  const green = (catalog: Catalog) => tea(catalog)?.options[0];
  const guide = ({ guides: [first] }: Catalog) => first;
  const tree = (catalog: Catalog) => tea(catalog)?.trees[0];
  type Part = { readonly translation: Translation } | undefined;
  const cases: readonly [what: string, file: string, from: string, part: (c: Catalog) => Part][] = [
    ['the title of a topic', 'topics/tea/sv.mdx', 'title: Te\n', tea],
    ['its question', 'topics/tea/sv.mdx', 'Vilket te ska du', tea],
    ['its description', 'topics/tea/sv.mdx', 'sida vid sida', tea],
    ['its introduction', 'topics/tea/sv.mdx', 'en kanna', tea],
    ['a section’s heading', 'topics/tea/sv.mdx', 'Kan man', (c) => tea(c)?.sections[0]],
    ['a section’s words', 'topics/tea/sv.mdx', 'tar över', (c) => tea(c)?.sections[0]],
    ['the title of an option', 'topics/tea/options/green/sv.mdx', 'Grönt te', green],
    ['what introduces it', 'topics/tea/options/green/sv.mdx', 'ångas direkt', green],
    ['a claim', 'topics/tea/options/green/sv.mdx', 'per kanna, se', (c) => green(c)?.claims[0]],
    ['its explanation', 'topics/tea/options/green/sv.mdx', 'lösvikt', (c) => green(c)?.claims[0]],
    ['the title of a guide', 'guides/brewing/kettle/sv.mdx', 'title: ', guide],
    ['its description', 'guides/brewing/kettle/sv.mdx', 'description: ', guide],
    ['the title of a tree', 'topics/tea/trees/which/sv.mdx', 'title: ', tree],
  ];
  for (const [what, file, from, part] of cases) {
    test(what, () => {
      const changes = {
        ...ledger(published('green-cheap', 'tea')),
        [file]: replacing(from, from.endsWith('\n') ? `${from.trimEnd()}er\n` : `${from}Annat `),
      };
      const before = part(teasCatalog(ledger(published('green-cheap', 'tea'))));
      assert.deepEqual(before?.translation, { sv: 'current', en: 'current' });
      assert.deepEqual(part(teasCatalog(changes))?.translation, { sv: 'current', en: 'stale' });
    });
  }

  test('and nothing else of the page', () => {
    const catalog = teasCatalog({
      ...ledger(published('green-cheap', 'tea')),
      'topics/tea/sv.mdx': replacing('tar över', 'tar plats'),
    });
    const topic = tea(catalog);
    for (const part of [topic, ...(topic?.options ?? []), green(catalog)?.claims[0]]) {
      assert.deepEqual(part?.translation, { sv: 'current', en: 'current' });
    }
  });
});

test('words of a draft that are there but cannot be read are not borrowed from its other language', () => {
  const folder = 'topics/tea/options/green';
  const draft: Changes = { 'topics/tea/topic.yaml': (text) => `draft: true\n${text}` };
  const titles = (changes: Changes) =>
    assembleCatalog(readTeas({ ...draft, ...changes }).content).topics[0]?.options.map(
      ({ words }) => words.en.title,
    );
  assert.deepEqual(titles({ [`${folder}/en.mdx`]: null }), ['Grönt te', 'Black tea', 'Herbal tea']);
  assert.throws(
    () => titles({ [`${folder}/en.mdx`]: replacing('title:', 'titel:') }),
    /topics\/tea\/options\/green\/en\.mdx/,
  );
});
