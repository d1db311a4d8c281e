import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { topicParts } from '../../../src/domain/catalog.ts';
import { compareOptions } from '../../../src/domain/comparison.ts';
import {
  complementsOf,
  type Option,
  optionsInOrder,
  shortTitle,
} from '../../../src/domain/option.ts';
import { checkedSince, sourcesOf } from '../../../src/domain/source.ts';
import { wordedTree } from '../../../src/domain/worded-tree.ts';
import { type Changes, replacing, teasCatalog, withComplement } from '../../support/content.ts';

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

test('where nothing is claimed the comparison says why, if somebody has said it', () => {
  const gapsIn = (changes = {}) =>
    compareOptions(tea(changes)).rows[0]?.cells.map(({ gap }) => gap?.en);
  assert.deepEqual(gapsIn(), [
    undefined,
    'Costs what most drinks cost.',
    'The herbs grow in the garden.',
  ]);
  const silent = { 'topics/tea/options/black/option.yaml': replacing('price:', 'caffeine:') };
  assert.equal(gapsIn(silent)?.[1], undefined);
});

test('a reason why there is no claim yields to a claim', () => {
  const change = replacing('caffeine:', 'brewing:');
  const { rows } = compareOptions(tea({ 'topics/tea/options/green/option.yaml': change }));
  assert.equal(rows[2]?.cells[0]?.claims.length, 1);
  assert.equal(rows[2]?.cells[0]?.gap, undefined);
});

test('a complement has a column only where it is asked for, after those of the alternatives', () => {
  const black = (text: string) => `kind: complement\n${text}`;
  const topic = tea({ 'topics/tea/options/black/option.yaml': black });
  const columns = (options?: readonly Option[]) => {
    const comparison = compareOptions(topic, options);
    for (const { cells } of comparison.rows)
      assert.deepEqual(
        cells.map(({ option }) => option),
        comparison.options,
      );
    return comparison.options.map(({ id }) => id);
  };
  assert.deepEqual(columns(), ['green', 'herbal']);
  assert.deepEqual(columns(optionsInOrder(topic)), ['green', 'herbal', 'black']);
  assert.deepEqual(
    complementsOf(topic).map(({ id }) => id),
    ['black'],
  );
});

test('what a decision tree has no word on is no complement that was considered', () => {
  const considered = (changes: Changes) => {
    const topic = tea({ ...withComplement, ...changes });
    const [tree] = topic.trees;
    assert.ok(tree);
    return wordedTree(topic, tree, 'sv', (path) => path).options.map(({ id }) => id);
  };
  const tree = 'topics/tea/trees/which/tree.yaml';
  const silent = { [tree]: (text: string) => text.replace(/never:[\s\S]*/, '') };
  assert.deepEqual(considered({}), ['green', 'black', 'herbal']);
  assert.deepEqual(considered(silent), ['green', 'black']);
  const both = (text: string) =>
    text.replace(/never:[\s\S]*/, '').replace('[green]\n', '[green, herbal]\n');
  assert.deepEqual(considered({ [tree]: both }), ['green', 'black', 'herbal']);
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
