import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  compareDiagnostics,
  type Diagnostic,
  formatDiagnostic,
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
