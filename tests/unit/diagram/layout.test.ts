import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type Drawing, layOut, type Rectangle } from '../../../src/diagram/layout.ts';
import { measure, wrap } from '../../../src/diagram/measure.ts';
import type { Diagram } from '../../../src/domain/diagram.ts';

const box = (id: string) => ({ id, label: `The box called ${id}` });
const diagram: Diagram = {
  groups: [
    { id: 'left', label: 'On the left', boxes: [box('a'), box('b')] },
    { id: 'right', label: 'On the right', boxes: [box('c')] },
    { id: 'rest', label: '', boxes: [box('d')] },
  ],
  arrows: [
    { from: 'a', to: 'c', label: '1. goes over' },
    { from: 'c', to: 'b', label: '2. comes back' },
    { from: 'a', to: 'd', label: '' },
  ],
};
const drawing = await layOut(diagram, 'RIGHT');

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxAt(id: string): Drawing['boxes'][number] {
  const found = drawing.boxes.find((other) => other.id === id);
  assert.ok(found);
  return found;
}

suite('a drawing', () => {
  test('has every box once, apart from the others and inside the picture', () => {
    assert.deepEqual(drawing.boxes.map(({ id }) => id).sort(), ['a', 'b', 'c', 'd']);
    for (const one of drawing.boxes) {
      assert.ok(one.x >= 0 && one.x + one.width <= drawing.width, `${one.id} is inside`);
      assert.ok(one.y >= 0 && one.y + one.height <= drawing.height, `${one.id} is inside`);
      for (const other of drawing.boxes) assert.ok(one === other || !overlap(one, other));
    }
  });

  test('has a frame around the boxes of each group that has a name', () => {
    assert.deepEqual(
      drawing.frames.map(({ label }) => label),
      ['On the left', 'On the right'],
    );
    const [left] = drawing.frames;
    assert.ok(left && overlap(left, boxAt('a')) && overlap(left, boxAt('b')));
    assert.ok(left && !overlap(left, boxAt('c')) && !overlap(left, boxAt('d')));
  });

  test('has arrows that begin and end at the edge of their boxes', () => {
    for (const { from, to, points } of drawing.arrows) {
      const near = ({ x, y, width, height }: Rectangle) => ({
        x: x - 1,
        y: y - 1,
        width: width + 2,
        height: height + 2,
      });
      const dot = (index: number) => {
        const point = points.at(index);
        assert.ok(point);
        return { ...point, width: 0.1, height: 0.1 };
      };
      assert.ok(overlap(near(boxAt(from)), dot(0)), `the arrow begins at ${from}`);
      assert.ok(overlap(near(boxAt(to)), dot(-1)), `the arrow ends at ${to}`);
    }
  });

  test('holds all words, and the label of an arrow over no box', () => {
    assert.equal(
      boxAt('a')
        .lines.map(({ text }) => text)
        .join(' '),
      'The box called a',
    );
    const labels = drawing.arrows.flatMap(({ lines }) => lines);
    assert.equal(labels.map(({ text }) => text).join(' '), '1. goes over 2. comes back');
    for (const { x, y } of labels)
      for (const one of drawing.boxes) assert.ok(!overlap(one, { x, y, width: 0.1, height: 0.1 }));
  });

  test('is the same each time', async () => {
    assert.deepEqual(await layOut(diagram, 'RIGHT'), drawing);
  });
});

suite('words in a drawing', () => {
  test('are broken between words, and a long word keeps whole', () => {
    assert.deepEqual(wrap('to be or not to be', 8), ['to be or', 'not to', 'be']);
    assert.deepEqual(wrap('programuppdateringsplats nu', 8), ['programuppdateringsplats', 'nu']);
  });

  test('take more room the wider they are', () => {
    assert.ok(measure('WWWW') > measure('aaaa'));
    assert.ok(measure('aaaa') > measure('iiii'));
  });
});
