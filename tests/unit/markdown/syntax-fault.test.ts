/** What MDX cannot read is told in an author’s words. */

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { parseWords } from '../../../src/markdown/parse-words.ts';

for (const [situation, written, told, fix] of [
  [
    'a claim is not closed',
    'x\n\n<Claim id="a">y',
    '3:1 The claim that begins here has no end.',
    /<\/Claim>/,
  ],
  [
    'an element of HTML is',
    'x<br>y',
    '1:2 The text holds the element <br>, which words cannot carry.',
    /paragraph/,
  ],
  [
    'another is',
    'x\n\n<b>y',
    '3:1 The text holds the element <b>, which words cannot carry.',
    /\*\*/,
  ],
  [
    'a claim is written small',
    '<claim id="a">y</Claim>',
    '1:1 <claim> is no element: that of a claim begins with a capital.',
    /<Claim/,
  ],
  ['a sign stands alone', 'x <50', '1:3 A < is read as the beginning of an element.', /\\</],
  [
    'a heading lacks its space',
    '##Te {#why-not}',
    '1:11 A heading has no space after its #.',
    /^write ## Te \{#why-not\}$/,
  ],
  ['a brace is opened', 'x {a b} y', '1:6 What stands in braces is read as a program.', /\\\{/],
  ['a comment is not closed', 'x <!-- y', '1:3 A comment has no end.', /-->/],
  [
    'a claim ends twice',
    '<Claim id="a">y</Claim></Claim>',
    '1:24 An element ends here that does not begin.',
    /^remove it/,
  ],
  [
    'an id has no quotation marks',
    '<Claim id=a>y</Claim>',
    '1:1 The id of a claim stands without quotation marks.',
    /id="…"/,
  ],
  [
    'an address stands alone',
    '<https://example.org>',
    '1:1 An address stands between < and >.',
    /^write \[text\]/,
  ],
  [
    'one to write to does',
    'x <te@example.org>',
    '1:3 An address stands between < and >.',
    /^write \[text\]/,
  ],
  [
    'another program is called',
    '{{< note >}}',
    '1:3 What stands in braces is read as a program.',
    /another program/,
  ],
] as const)
  test(situation, () => {
    const { words, faults } = parseWords(written);
    assert.equal(words, undefined);
    assert.equal(faults.length, 1);
    const [fault] = faults;
    assert.equal(`${fault?.line}:${fault?.column} ${fault?.message}`, told);
    assert.match(fault?.fix ?? '', fix);
  });

test('links by reference are told once, with what to write', () => {
  const { faults } = parseWords('[x][y]\n\n[y]: /z/');
  assert.deepEqual(
    faults.map(({ line, fix }) => `${line} ${fix}`),
    ['1 write the address where the link is: [text](/address/).'],
  );
});
