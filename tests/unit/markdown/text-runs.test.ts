import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parseWords } from '../../../src/markdown/parse-words.ts';
import { placeIn } from '../../../src/markdown/text-runs.ts';

const runs = (source: string) => parseWords(source).words?.runs ?? [];
const told = (source: string) =>
  runs(source).map(({ text, at, isLabel }) => [
    text,
    `${at.line}:${at.column}`,
    ...(isLabel ? ['label'] : []),
  ]);

suite('running text', () => {
  test('is told block by block, front matter left out', () => {
    assert.deepEqual(told('---\ntitle: Te\n---\n\n## Te {#tea}\n\nEtt.\n\n- två\n- tre'), [
      ['   Te       ', '5:1'],
      ['Ett.', '7:1'],
      ['två', '9:3'],
      ['tre', '10:3'],
    ]);
  });

  test('keeps its places where code, marks and addresses are blank', () => {
    assert.deepEqual(told('Ett `kod` *två* ~~tre~~ slut.'), [
      ['Ett        två    tre   slut.', '1:1'],
    ]);
    assert.deepEqual(told('Se [te\noch](/tea/) nu.'), [['Se [te\noch         nu.', '1:1']]);
  });

  test('has what is bold apart, as labels', () => {
    assert.deepEqual(told('Välj **Spara *nu* `x`** i *en **Ny***.'), [
      ['Välj                    i  en        .', '1:1'],
      ['  Spara  nu       ', '1:6', 'label'],
      ['  Ny  ', '1:31', 'label'],
    ]);
  });
});

test('a place in a run is found over its lines', () => {
  const run = { text: 'Ett två\ntre fyra\nfem', at: { line: 7, column: 3 } };
  assert.deepEqual(placeIn(run, 0), { line: 7, column: 3 });
  assert.deepEqual(placeIn(run, 4), { line: 7, column: 7 });
  assert.deepEqual(placeIn(run, 8), { line: 8, column: 1 });
  assert.deepEqual(placeIn(run, 12), { line: 8, column: 5 });
  assert.deepEqual(placeIn(run, 17), { line: 9, column: 1 });
});
