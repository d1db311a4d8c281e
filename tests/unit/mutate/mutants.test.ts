import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { mutantsIn, sampleOf, shown } from '../../mutate/mutants.ts';

/** What a source becomes by each of its mutants. */
function mutated(source: string): string[] {
  return mutantsIn(source).map(
    ({ start, end, text }) => source.slice(0, start) + text + source.slice(end),
  );
}

suite('a source is changed in one place at a time', () => {
  const cases: readonly (readonly [source: string, ...mutants: string[]])[] = [
    ['a < b', 'a <= b', 'a >= b'],
    ['a === b', 'a !== b'],
    ['a && b', 'a || b'],
    ['a + b', 'a - b'],
    ['a ?? b', '(a)', '(b)'],
    ["a ?? ''", "('')"],
    ['!a', 'a'],
    ['a ? b : c', '(b)', '(c)'],
    ['if (a) b', 'if (false) b'],
    ['f(a)', ';'],
    ['await f()', ';'],
    ['x = a.filter(f)', 'x = a'],
    ['x = a.toSorted()', 'x = a'],
    ['x = a.some(f)', 'x = a.every(f)'],
    ['x = true', 'x = false'],
    ['x = 0', 'x = 1'],
    ['x = -1', 'x = 1'],
    ['x = 3', 'x = 4', 'x = 2'],
    ['x = [a]', 'x = []'],
    ['x = { a }', 'x = {}'],
    ['x = [...a]', 'x = []', 'x = [...[]]'],
    ['x = { ...a }', 'x = {}', 'x = { ...{} }'],
    ["a = 'b-c'", "a = ''"],
    [
      'function f(): string | undefined { return a }',
      'function f(): string | undefined { return undefined }',
    ],
  ];
  for (const [source, ...expected] of cases) {
    test(source, () => assert.deepEqual(mutated(source).sort(), expected.sort()));
  }
});

suite('what decides nothing is left as it is', () => {
  for (const source of [
    "import a from './a.ts'",
    "export { a } from './a.ts'",
    "type A = 'b' | 1",
    'interface A { readonly b: true }',
    'let a: 0',
    "throw new Error(errors.join('; '))",
    "a = 'The file is not there.'",
    "a = { 'b-c': d }.e",
    'function f(): string { return a }',
    'x = []',
    "x = ''",
  ]) {
    test(source, () => {
      const others = mutated(source).filter((changed) => !changed.includes('{}'));
      assert.deepEqual(others, []);
    });
  }
});

test('a mutant is shown with its lines, before and after', () => {
  const source = 'const a = 1;\n\nconst b = a\n  .filter(f)\n  .map(g);\n';
  const [removed] = mutantsIn(source).filter(({ text }) => text === 'a');
  assert.ok(removed);
  assert.equal(
    shown('src/a.ts', source, removed),
    'src/a.ts:3\n  - const b = a .filter(f)\n  + const b = a',
  );
});

test('a sample is the same for the same seed, in order, and all where enough are asked for', () => {
  const things = Array.from({ length: 100 }, (_, index) => index);
  const sample = sampleOf(things, 10, 1);
  assert.equal(sample.length, 10);
  assert.deepEqual(sample, sampleOf(things, 10, 1));
  assert.notDeepEqual(sample, sampleOf(things, 10, 2));
  assert.deepEqual(
    sample,
    sample.toSorted((a, b) => a - b),
  );
  assert.deepEqual(sampleOf(things, 1000, 1), things);
});
