import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type Drawing, layOut, type Rectangle } from '../../../src/diagram/layout.ts';
import { lineHeight, measure } from '../../../src/diagram/measure.ts';
import type { DecisionTree } from '../../../src/domain/decision-tree.ts';
import { treeDiagram } from '../../../src/domain/tree-diagram.ts';
import { faultsIn, teasCatalog } from '../../support/content.ts';
import { randomTree } from '../../support/random-tree.ts';
import { treeFiles } from '../../support/tree-content.ts';

function treeOf(name: string, changes = {}): DecisionTree {
  const [topic] = teasCatalog(changes).topics;
  const tree = topic?.trees.find(({ id }) => id === name);
  assert.ok(tree);
  return tree;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What the words of each arrow cover. */
function labelsOf({ arrows }: Drawing): Rectangle[] {
  return arrows.flatMap(({ lines }) =>
    lines.map(({ x, y, text }) => {
      const width = measure(text);
      return { x: x - width / 2, y: y - 0.75 * lineHeight, width, height: lineHeight };
    }),
  );
}

suite('the picture of a tree', () => {
  const tree = treeOf('which');
  const diagram = treeDiagram(tree, 'sv');

  test('has a box for every question and outcome, which leads to it', () => {
    assert.deepEqual(
      diagram.groups.flatMap(({ boxes }) => boxes.map(({ id, kind, href }) => [id, kind, href])),
      [
        ['awake', 'question', '#awake'],
        ['milk', 'question', '#milk'],
        ['choose-green', 'outcome', '#choose-green'],
        ['choose-black', 'outcome', '#choose-black'],
      ],
    );
  });

  test('has an arrow for every answer, in its words', async () => {
    const { arrows, boxes } = await layOut(diagram, 'DOWN');
    assert.deepEqual(
      arrows.map(({ id, from, to, lines }) => [
        id,
        from,
        to,
        lines.map(({ text }) => text).join(' '),
      ]),
      [
        ['awake-stay', 'awake', 'choose-black', 'Ja, hela natten'],
        ['awake-sleep', 'awake', 'milk', 'Nej, jag vill sova'],
        ['awake-unsure', 'awake', 'milk', 'Vet inte'],
        ['milk-with', 'milk', 'choose-black', 'Ja'],
        ['milk-without', 'milk', 'choose-green', 'Nej'],
      ],
    );
    assert.equal(boxes.find(({ id }) => id === 'milk')?.href, '#milk');
  });

  test('leaves out an answer that leads nowhere', () => {
    const astray = { ...tree, outcomes: tree.outcomes.slice(0, 1) };
    assert.deepEqual(
      treeDiagram(astray, 'sv').arrows.map(({ id }) => id),
      ['awake-sleep', 'awake-unsure', 'milk-without'],
    );
  });

  test('has the words of an answer on its arrow', async () => {
    const { arrows } = await layOut(diagram, 'DOWN');
    for (const { id, points, lines } of arrows) {
      const crossed = lines.some(({ x }) => points.some((point) => Math.abs(point.x - x) < 1));
      assert.ok(crossed, id);
    }
  });
});

test('a tree of 200 nodes is sound, and nothing in its picture covers anything else', async () => {
  const files = treeFiles('large', randomTree(12, 100, 100));
  assert.deepEqual(faultsIn(files), []);
  const tree = treeOf('large', files);
  const drawing = await layOut(treeDiagram(tree, 'sv'), 'DOWN');
  assert.equal(drawing.boxes.length, 200);
  assert.equal(drawing.arrows.length, tree.questions.flatMap(({ answers }) => answers).length);
  const covering = [...drawing.boxes, ...labelsOf(drawing)];
  for (const [index, one] of covering.entries()) {
    assert.ok(one.x >= 0 && one.x + one.width <= drawing.width, 'inside from side to side');
    assert.ok(one.y >= 0 && one.y + one.height <= drawing.height, 'inside from top to bottom');
    for (const other of covering.slice(index + 1)) assert.ok(!overlap(one, other));
  }
});
