/** Markdown that nobody would write, and some that people do. */

import fc from 'fast-check';

const words = [
  'te',
  'kanna',
  'på',
  'hög',
  'The pot',
  'a_b_c',
  '*',
  '**',
  '_',
  '`',
  '``',
  '<',
  '>',
  '{',
  '}',
  '&',
  '&lt;',
  '\\',
  '[',
  ']',
  '(',
  ')',
  '!',
  '#',
  '|',
  '~',
  ':',
  ':::',
  '-',
  '+',
  '1.',
  '=',
  '"',
  "'",
  '$',
  '^',
  '@',
  'import x',
  'export {',
  '<b>',
  '</b>',
  '<br>',
  '<name>',
  '<a name="x"></a>',
  '<!-- c -->',
  '{#id}',
  '[a](b.md#c)',
  '![i](m.png)',
  '[x][y]',
  '[^1]',
  'https://example.org/a_b',
  'å ä ö',
  '😀',
  '\t',
  '  ',
  '\u00a0',
];

/** A line of odds and ends. */
const line = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(' ').replaceAll(/[\r\n]/g, ' '));

const blockStarts = [
  '',
  '',
  '# ',
  '## ',
  '#### <a name="n"></a>',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '> [!NOTE]\n> ',
  '    ',
  '```xml\n',
  '```\n',
  '~~~\n',
  '| a | b |\n| - | - |\n| ',
  ':::row:::\n',
  ':::column:::\n   ',
  ':::zone pivot="p"\n',
  '---\n',
  '* * *\n',
  '# [Tab](#tab/t)\n\n',
  '<table><tr><td>',
  '<div>\n',
  '[y]: /z\n',
  '[^1]: ',
  '[!INCLUDE [n](n.md)]\n',
  '**Fördelar**\n\n- ',
];

const block = fc
  .tuple(fc.constantFrom(...blockStarts), fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([start, lines]) => start + lines.join('\n'));

/** A whole document. */
export const randomMarkdown = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n'))
  .map(([blocks, gap]) => blocks.join(gap));
