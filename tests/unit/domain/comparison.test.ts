import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { checkedSince, shortTitle, sourcesOf, topicParts } from '../../../src/domain/catalog.ts';
import { compareOptions } from '../../../src/domain/comparison.ts';
import { replacing, teasCatalog } from '../../support/content.ts';

function tea(changes = {}) {
  const [topic] = teasCatalog(changes).topics;
  assert.ok(topic);
  return topic;
}

test('the comparison has a row per criterion and a cell per option, empty where nothing is claimed', () => {
  const { options, rows } = compareOptions(tea());
  assert.deepEqual(
    options.map(({ id }) => id),
    ['green', 'black', 'herbal'],
  );
  assert.deepEqual(
    rows.map(({ criterion, cells }) => [
      criterion.id,
      ...cells.map(({ claims }) => claims.map(({ id }) => id)),
    ]),
    [
      ['price', ['green-cheap'], [], []],
      ['caffeine', [], ['black-strong'], ['herbal-no-caffeine']],
      ['brewing', ['green-fussy'], ['black-forgiving'], []],
    ],
  );
});

test('advantages come before disadvantages in a cell, whatever the author wrote first', () => {
  const topic = tea({
    'topics/tea/options/black/option.yaml': (text: string) =>
      text
        .replace('kind: advantage', 'kind: disadvantage')
        .replace('criterion: caffeine', 'criterion: brewing'),
  });
  const cell = compareOptions(topic).rows.at(-1)?.cells[1];
  assert.deepEqual(
    cell?.claims.map(({ id, kind }) => [id, kind]),
    [
      ['black-forgiving', 'advantage'],
      ['black-strong', 'disadvantage'],
    ],
  );
});

test('an option goes by its abbreviation, or by its title where it has none', () => {
  const [green, black] = tea().options;
  assert.ok(green && black);
  assert.equal(shortTitle(green, 'sv'), 'GT');
  assert.equal(shortTitle(black, 'sv'), 'Svart te');
});

test('the sources of a topic are listed once, and the oldest check dates it', () => {
  assert.deepEqual(
    sourcesOf(topicParts(tea())).map(({ id }) => id),
    ['tea-board', 'tebladet'],
  );
  assert.equal(checkedSince(sourcesOf(topicParts(tea()))), '2026-02-03');
  const fresher = { 'vocabulary/sources.yaml': replacing('2026-02-03', '2026-06-01') };
  assert.equal(checkedSince(sourcesOf(topicParts(tea(fresher)))), '2026-03-04');
});
