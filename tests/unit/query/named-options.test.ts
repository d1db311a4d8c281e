import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type ComparedTopic, namedOptions } from '../../../src/query/named-options.ts';

const tea: ComparedTopic = {
  id: 'tea',
  title: 'Jämför {options}',
  options: [
    { id: 'green', name: 'Grönt', names: ['gt', 'gront', 'gront te'] },
    { id: 'black', name: 'Svart', names: ['svart'] },
    { id: 'herbal', name: 'Ört', names: ['ort'] },
    { id: 'both', name: 'Grönt + svart', names: ['gront svart', 'blandat'] },
  ],
};
const paint: ComparedTopic = {
  id: 'paint',
  title: 'Jämför {options}',
  options: [
    { id: 'green', name: 'Grön', names: ['gron'] },
    { id: 'black', name: 'Svart', names: ['svart'] },
  ],
};
const named = (text: string) => {
  const found = namedOptions(text, [tea, paint], ['sv', 'en']);
  return found && [found.topic.id, ...found.options.map(({ id }) => id), found.isAll];
};

test('two options or more are named by all that they are called, in the order of their topic', () => {
  assert.deepEqual(named('svart grönt'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('GT, ört & svart?'), ['tea', 'green', 'black', 'herbal', true]);
  assert.deepEqual(named('svart grön'), ['paint', 'green', 'black', true]);
});

test('a longer name is taken whole, and one that joins two options is those two', () => {
  assert.deepEqual(named('grönt te eller svart'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('grönt te svart'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('grönt svart'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('blandat eller svart'), ['tea', 'black', 'both', true]);
});

test('words that only compare say nothing more, and others do', () => {
  assert.deepEqual(named('vad är skillnaden mellan svart och grönt'), [
    'tea',
    'green',
    'black',
    true,
  ]);
  assert.deepEqual(named('compare svart vs grönt'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('när ska man välja svart framför grönt'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('when to choose svart over grönt'), ['tea', 'green', 'black', true]);
  assert.deepEqual(named('koffein i svart och grönt'), ['tea', 'green', 'black', false]);
});

test('on both sides of a word that compares, a word that only one option has to do with is enough', () => {
  const brewed: ComparedTopic = {
    id: 'tea',
    title: 'Jämför {options}',
    options: [
      { id: 'bags', name: 'Påse', names: ['tepase', 'te med pase'] },
      { id: 'leaves', name: 'Löv', names: ['losvikt', 'te med losa blad'] },
      { id: 'iced', name: 'Is', names: ['iste'] },
    ],
  };
  const found = (text: string) => {
    const { options, isAll } = namedOptions(text, [brewed], ['sv', 'en']) ?? {};
    return options && [...options.map(({ id }) => id), isAll];
  };
  assert.deepEqual(found('påsar eller lösa blad'), ['bags', 'leaves', true]);
  assert.deepEqual(found('iste eller blad om sommaren'), ['leaves', 'iced', false]);
  assert.deepEqual(found('te påse eller blad'), ['bags', 'leaves', true]);
  assert.equal(found('påse blad'), undefined);
  assert.equal(found('te eller iste'), undefined);
});

test('one option, the same twice, or those of two topics are not compared', () => {
  assert.equal(named('svart'), undefined);
  assert.equal(named('svart svart'), undefined);
  assert.equal(named('ört grön'), undefined);
});
