import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Notice } from '../../../src/importing/notice.ts';
import { isSuspicion, reportText } from '../../../src/importing/report.ts';

const notice = (kind: Notice['kind'], rule: string, line: number): Notice => ({
  kind,
  rule,
  file: 'a.md',
  at: { line, column: 1 },
  message: `Line ${line}.`,
  fix: 'mend it.',
});

suite('the report of an import', () => {
  const notices = [
    notice('note', 'import-comment', 1),
    ...Array.from({ length: 500 }, (_, index) => notice('lost', 'import-image-missing', index + 2)),
    notice('refused', 'import-name-taken', 9),
  ];

  test('tells first what was lost, each rule once with its number, on a page', () => {
    const text = reportText([], notices);
    const at = ['import-name-taken, 1', 'import-image-missing, 500', 'import-comment, 1'].map(
      (words) => text.indexOf(words),
    );
    assert.ok(at.every((index) => index > 0));
    assert.deepEqual(
      at.toSorted((a, b) => a - b),
      at,
    );
    assert.match(text, /… and 497 more, in details\.txt/);
    assert.ok(text.split('\n').length < 40);
  });

  test('leaves what is only suspected to a file of its own', () => {
    assert.equal(isSuspicion(notice('damage', 'import-apart-suspected', 1)), true);
    assert.equal(isSuspicion(notice('damage', 'import-apart', 1)), false);
  });
});
