import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Term } from '../../../src/domain/catalog.ts';
import type { ComparedTopic } from '../../../src/query/named-options.ts';
import { calledByGlossary } from '../../../src/search/compared-options.ts';
import { inLanguages } from '../../support/languages.ts';

const topic: ComparedTopic = {
  id: 'tea',
  title: 'Jämför {options}',
  options: [
    { id: 'green', name: 'Grönt', names: ['gront'] },
    { id: 'black', name: 'Svart', names: ['svart'] },
  ],
};
const term = (abbreviation: string | undefined, ...synonyms: string[]): Term => ({
  id: 'x',
  sources: [],
  abbreviation,
  formerly: [],
  isMarked: true,
  words: inLanguages({
    sv: { term: 'Te', definition: '', synonyms, avoid: ['fel'] },
    en: { term: 'Tea', definition: '', synonyms: ['cuppa'], avoid: [] },
  }),
});
const names = (...terms: Term[]) =>
  calledByGlossary(topic, { terms }).options.map((one) => one.names);

test('an option has the names of the term that is called as it is, in every language', () => {
  assert.deepEqual(names(term('GT', 'Grönt', 'sencha te')), [
    ['gront', 'gt', 'te', 'sencha te', 'tea', 'cuppa'],
    ['svart'],
  ]);
  assert.deepEqual(names(term('Svart')), [['gront'], ['svart', 'te', 'tea', 'cuppa']]);
  assert.deepEqual(names(term(undefined, 'mate')), [['gront'], ['svart']]);
});

test('what two options would be called is the name of neither, but for what their topic calls them', () => {
  assert.deepEqual(names(term(undefined, 'Grönt', 'Svart', 'Blad')), [['gront'], ['svart']]);
});
