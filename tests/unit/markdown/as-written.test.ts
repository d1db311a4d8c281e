import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { renderGuide } from '../../../src/markdown/render-guide.ts';
import { wordsNames } from '../../support/words-names.ts';

/** What an author who writes of HTML may write, and what pages are made of. */
const pieces = fc.constantFrom(
  ...[
    'style="text-align: left"',
    ' style="text-align: right"',
    'class="wide"',
    '<table>',
    '</table>',
  ],
  ...['<th></th>', '<td>', '<pre>', '</pre>', '<!--chapter-->', '<!--"chapter"-->', '</p>', '<p>'],
  ...[
    '<input type="checkbox" disabled>',
    '<script>',
    '&amp;',
    '&',
    '"',
    "'",
    '<',
    '>',
    '$&',
    '$1',
    '\\',
  ],
  ...['{x}', '|', '*', '_', '#', '[a](/b/)', '](', '!', '~~', '{#id}', 'å', 'te', ' ', '0', '-'],
);
const words = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .map((parts) => `te${parts.join('').replaceAll(/ +/g, ' ').trimEnd()}te`);

/** Markdown that says a text: every sign that means something is taken for itself. */
const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** The text as code, with no sign escaped but the stroke, which would end a cell. One after a backslash cannot be said. */
const asCode = (text: string) => `\`${text.replaceAll(/\\*\|/g, '\\|')}\``;

const forms: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => escaped(text),
  'a cell of a table': (text) => `| a | b |\n| :- | -: |\n| 1 | ${escaped(text)} |`,
  'the head of a table': (text) => `| a | ${escaped(text)} |\n| :-: | - |\n| 1 | 2 |`,
  'code in a cell': (text) => `| a | b |\n| :- | -: |\n| 1 | ${asCode(text)} |`,
  'bold words of a list': (text) => `- **${escaped(text)}**\n- [ ] b`,
  'a block of code': (text) => `\`\`\`\n${text}\n\`\`\``,
  'a part heading': (text) => `### ${escaped(text)} {#an-id}`,
  'a quote': (text) => `> ${escaped(text)}`,
  'the title of a link': (text) => `[a](/b/ "${escaped(text)}")`,
};

/** All that a page says, attributes that are shown too. */
function said(html: string): string {
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') texts.push(String(node.properties.title ?? ''));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(raw({ type: 'root', children: [{ type: 'raw', value: html }] } as never));
  return texts.join('');
}

const setting = {
  resolveLink: (address: string) => address,
  names: { ...wordsNames, table: 'Tabell "<th>"' },
  anchorName: () => 'länk',
};
const guide = (markdown: string) =>
  renderGuide(markdown, setting)
    .map(({ heading, html }) => heading + html)
    .join('');

suite('what an author writes stands in the page as written', () => {
  for (const [form, write] of Object.entries(forms)) {
    for (const [kind, render] of Object.entries({
      words: (markdown: string) => renderMarkdown(markdown, setting),
      guide,
    })) {
      test(`${form}, in ${kind}`, () => {
        fc.assert(
          fc.property(words, (text) => {
            const html = render(write(text));
            const meant = form === 'code in a cell' ? text.replaceAll(/\\+\|/g, '|') : text;
            assert.ok(said(html).includes(meant), `${write(text)}\n${html}`);
          }),
          { numRuns: 300 },
        );
      });
    }
  }

  test('the alignment of a column is a class, and words about one are not', () => {
    const html = guide(
      '| A |\n| :- |\n| `style="text-align: left"` |\n\nSkriv style="text-align: left" i cellen.',
    );
    assert.match(html, /<td class="left"><code>style="text-align: left"<\/code><\/td>/);
    assert.match(html, /<p>Skriv style="text-align: left" i cellen\.<\/p>/);
  });
});
