import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { daysAhead, daysOf, lookOn, nameOfDay } from '../../../src/domain/look-again.ts';
import { readTeas } from '../../support/content.ts';

const [topic] = assembleCatalog(readTeas().content).topics;
assert.ok(topic);
const optionsOf = (...ids: string[]) => topic.options.filter(({ id }) => ids.includes(id));
const days = (...recommends: string[]) =>
  daysOf(topic, { recommends: optionsOf(...recommends) }, 'sv', (path) => path);
const labels = (given: ReturnType<typeof days>) => given.map(({ label }) => label);

test('an outcome has the days of what it recommends and those of the whole topic, in their order', () => {
  assert.deepEqual(labels(days('green')), [
    '2025',
    'Grönt te blir dyrare',
    'Kitteln ersätts',
    '2098',
    'Te',
  ]);
  assert.deepEqual(labels(days('black')), ['2025', 'Kitteln ersätts', '2098', 'Te']);
  assert.deepEqual(labels(days()), labels(days('black')));
});

test('a day that several recommended options share is one', () => {
  assert.deepEqual(labels(days('green', 'black')), labels(days('green')));
});

test('what has passed is not ahead; a month has passed when its last day has', () => {
  assert.deepEqual(labels(daysAhead(days('green'), '2026-11-30')), labels(days('green')).slice(1));
  const [kettle] = days('black').filter(({ label }) => label === 'Kitteln ersätts');
  assert.ok(kettle);
  assert.equal(daysAhead([kettle], '2099-06-30').length, 1);
  assert.equal(daysAhead([kettle], '2099-07-01').length, 0);
  assert.equal(lookOn(kettle, '2026-11-30'), '2099-06-01');
  assert.equal(lookOn(kettle, '2099-06-15'), '2099-06-30');
});

test('a day is named by its kind, whatever its label holds', () => {
  const words = { deadline: '{label}', version: 'Slut för {label}', review: 'Läs {label}' };
  const day = { kind: 'version', date: '2027', label: '$& {label}', url: '/' } as const;
  assert.equal(nameOfDay(day, words), 'Slut för $& {label}');
});
