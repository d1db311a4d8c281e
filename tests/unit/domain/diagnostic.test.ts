import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  compareDiagnostics,
  type Diagnostic,
  formatDiagnostic,
  gathered,
} from '../../../src/domain/diagnostic.ts';

const fault: Diagnostic = {
  file: 'content/a.yaml',
  line: 3,
  column: 5,
  rule: 'source-unknown',
  message: 'The source "x" is not known.',
  fix: 'add it.',
};

test('a fault is written so that editors and people can follow it', () => {
  assert.equal(
    formatDiagnostic(fault),
    'content/a.yaml:3:5  source-unknown  The source "x" is not known.\n  Fix: add it.',
  );
});

test('faults are ordered by file, line and column, lines as numbers', () => {
  const at = (file: string, line: number, column: number) => ({ ...fault, file, line, column });
  const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 7), at('a', 9, 2)].sort(
    compareDiagnostics,
  );
  assert.deepEqual(
    sorted.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ['a:9:2', 'a:9:7', 'a:10:1', 'b:1:1'],
  );
});

test('what one thing mends is told at once where there is more than a little of it', () => {
  const at = (line: number, several?: string) => ({ ...fault, line, ...(several && { several }) });
  const alike = [4, 5, 6, 7].map((line) => at(line, 'claims have no code yet'));
  const [first, second, ...rest] = gathered([at(3), ...alike, at(8), at(9), at(10), at(11)]);
  assert.deepEqual(first, at(3));
  assert.equal(
    second && formatDiagnostic(second),
    'content/a.yaml:4:5  source-unknown  4 claims have no code yet: here, at content/a.yaml:5:5, content/a.yaml:6:5, and in 1 more.\n  Fix: add it.',
  );
  assert.deepEqual(rest, [at(8), at(9), at(10), at(11)]);
  assert.deepEqual(gathered(alike.slice(1)), alike.slice(1), 'three are told by name');
  const other = at(12, 'claims have been moved');
  assert.ok(gathered([...alike, other]).includes(other), 'another thing is told apart');
});
