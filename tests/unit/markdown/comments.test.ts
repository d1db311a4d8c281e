import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { withoutComments } from '../../../src/markdown/comments.ts';
import { parseWords } from '../../../src/markdown/parse-words.ts';

test('comments are no part of a text, and its lines stay where they are', () => {
  for (const [written, left] of [
    ['a <!-- b --> c', 'a  c'],
    ['a {/* b */} c', 'a  c'],
    ['a  <!-- b -->\nc', 'a\nc'],
    ['a\n\n<!-- b\n\nb -->\n\nc', 'a\n\n\n\n\n\nc'],
    ['`<!-- a -->` ``{/* ` */}``', '`<!-- a -->` ``{/* ` */}``'],
    ['```\n<!-- a -->\n```\n<!-- b -->\n', '```\n<!-- a -->\n```\n\n'],
    ['~~~ html\n{/* a */}', '~~~ html\n{/* a */}'],
    ['a \\<!-- b --> c \\{/* d */}', 'a \\<!-- b --> c \\{/* d */}'],
    ['a <!-- b', 'a <!-- b'],
    ['a < b', 'a < b'],
  ] as const)
    assert.equal(withoutComments(written, 'mdx'), left, written);
});

test('what Markdown may take for code is left alone', () => {
  const code = 'a\n\n    <!-- b -->\n\n\t{/* c */}';
  assert.equal(withoutComments(code, 'md'), code);
  assert.equal(withoutComments(`${code}\n\n<!-- d -->`, 'md'), `${code}\n\n`);
});

test('words with comments parse, and their faults are where they stand', () => {
  const { words, faults } = parseWords('<!-- look\nagain -->\n\nTe {/* why? */}\n\nx <b>y</b>\n');
  assert.deepEqual(
    faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ['6:3 markup-unsupported'],
  );
  assert.equal(words?.introduction.text, 'Te x y');
});
