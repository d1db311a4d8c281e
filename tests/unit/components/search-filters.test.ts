import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { contentKinds, searchFilters } from '../../../src/components/search/search-filters.ts';
import type { Topic } from '../../../src/domain/catalog.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const [tea] = catalog.topics as [Topic];
const page = { t: translator('sv'), locale: 'sv' } as const;
const paint: Topic = {
  ...tea,
  id: 'paint',
  options: tea.options.slice(0, 1),
  words: { ...tea.words, sv: { ...tea.words.sv, title: 'Färg' } },
};
const filter = (name: string, topics: readonly Topic[]) =>
  searchFilters({ topics }, page).find((one) => one.name === name);

test('the options of a topic are a group by its title, and those of two topics are told apart', () => {
  const groups = filter('option', [tea, paint])?.groups;
  assert.deepEqual(
    groups?.map(({ label, values }) => [label, values.map(({ value }) => value)]),
    [
      ['Te', ['tea/green', 'tea/black', 'tea/herbal']],
      ['Färg', ['paint/green']],
    ],
  );
});

test('the options of the only topic need no name of it', () => {
  const groups = filter('option', [tea])?.groups ?? [];
  assert.deepEqual(
    groups.map(({ label }) => label),
    [undefined],
  );
  assert.equal(groups[0]?.values[0]?.label, tea.options[0]?.words.sv.title);
});

test('a criterion of two topics is offered once', () => {
  const values = filter('criterion', [tea, paint])?.groups.flatMap((group) => group.values) ?? [];
  assert.deepEqual(
    values.map(({ value }) => value),
    tea.criteria.map(({ id }) => id),
  );
});

test('only kinds of content are offered that there are', () => {
  const types = (topics: readonly Topic[], rest = catalog) =>
    contentKinds({ ...rest, topics }, page).map(({ value }) => value);
  assert.deepEqual(types([tea]), [
    'claim',
    'option',
    'topic',
    'comparison',
    'tree',
    'guide',
    'term',
  ]);
  assert.deepEqual(types([{ ...tea, features: [], trees: [] }], { ...catalog, guides: [] }), [
    'claim',
    'option',
    'topic',
    'term',
  ]);
});

test('what leaves no choice is not offered', () => {
  assert.deepEqual(searchFilters({ topics: [] }, page), []);
  assert.equal(filter('option', [{ ...tea, options: tea.options.slice(0, 1) }]), undefined);
});
