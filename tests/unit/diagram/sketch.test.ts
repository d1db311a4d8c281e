import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { sketch } from '../../../src/diagram/sketch.ts';

const dots = [
  { id: 'first', isEnd: false },
  { id: 'second', isEnd: false },
  { id: 'soon', isEnd: true },
  { id: 'late', isEnd: true },
];
const lines = [
  { from: 'first', to: 'soon' },
  { from: 'first', to: 'second' },
  { from: 'first', to: 'second' },
  { from: 'second', to: 'soon' },
  { from: 'second', to: 'late' },
];

suite('the sketch of a tree', () => {
  test('begins at the top and has all ends in one row at the bottom, beside each other', async () => {
    const { dots: placed, width, height } = await sketch(dots, lines);
    const at = (id: string) => {
      const found = placed.find((dot) => dot.id === id);
      assert.ok(found, id);
      return found;
    };
    assert.ok(at('first').y < at('second').y);
    assert.ok(at('second').y < at('soon').y);
    assert.equal(at('soon').y, at('late').y);
    assert.ok(Math.abs(at('soon').x - at('late').x) >= 16);
    for (const { x, y } of placed) assert.ok(x >= 4 && x <= width - 4 && y >= 4 && y <= height - 4);
  });

  test('has one line between two dots, however many lead the same way', async () => {
    const { lines: drawn } = await sketch(dots, lines);
    assert.deepEqual(
      drawn.map(({ from, to }) => `${from} ${to}`),
      ['first soon', 'first second', 'second soon', 'second late'],
    );
  });

  test('has lines that begin at one dot and end at the other', async () => {
    const { dots: placed, lines: drawn } = await sketch(dots, lines);
    for (const { from, to, path } of drawn) {
      const numbers = [...path.matchAll(/-?\d+/g)].map(Number);
      const [x = 0, y = 0] = numbers;
      const begin = placed.find(({ id }) => id === from);
      const end = placed.find(({ id }) => id === to);
      assert.ok(begin && Math.abs(begin.x - x) <= 4 && Math.abs(begin.y - y) <= 5, path);
      assert.ok(end && Math.abs(end.y - (numbers.at(-1) ?? 0)) <= 5, path);
    }
  });
});
