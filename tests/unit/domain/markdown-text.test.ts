import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type MdastNode, markdownToHtml, markdownToMdast } from 'satteri';
import { escapeMarkdown, markdownLink, oneLine } from '../../../src/domain/markdown-text.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';

/** Types of node that words alone have no need of. */
function markupIn(node: MdastNode): string[] {
  const own = ['root', 'paragraph', 'text', 'heading', 'list', 'listItem'].includes(node.type)
    ? []
    : [node.type];
  return [...own, ...('children' in node ? node.children.flatMap(markupIn) : [])];
}

function withoutJoiners(text: string): string {
  return text.replaceAll('\u2060', '');
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[here](javascript:alert(1))',
  '![x](https://evil.example/)',
  '[ref]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/ www.evil.example a@evil.example',
  '**bold** __bold__ `code` ~~gone~~',
  'one\n\n# two\n\n---\n\n```\nthree',
  '# heading #',
  '> quote',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '| a | b |',
  '===',
  '&lt;b&gt; &#60;',
  'a \\',
  '{#anchor} $x$ {a}',
  'ett\u2028två\u0085tre\u0000fyra',
];

suite('words in Markdown', () => {
  for (const text of hostile) {
    test(`are words and nothing else: ${JSON.stringify(text)}`, () => {
      for (const around of [(words: string) => words, (words: string) => `* ${words}`]) {
        const tree = markdownToMdast(around(escapeMarkdown(text)));
        assert.deepEqual(markupIn(tree), []);
        assert.equal(withoutJoiners(plainText(tree)), oneLine(text));
      }
      const heading = markdownToMdast(`# ${escapeMarkdown(text)}`);
      assert.equal(withoutJoiners(plainText(heading)), oneLine(text));
      assert.doesNotMatch(markdownToHtml(escapeMarkdown(text)).html, /<(?!\/?p>)/);
    });
  }

  test('are left alone where they are plain', () => {
    for (const text of ['Kostar minst, 3–5 kr (per kanna).', 'Entra ID – ja! 50 % av 1.5?'])
      assert.equal(escapeMarkdown(text), text);
  });
});

suite('a link in Markdown', () => {
  test('keeps its words and its address apart', () => {
    assert.equal(markdownLink('IC-07', 'https://a.example/#b'), '[IC-07](https://a.example/#b)');
    const text = 'x](https://evil.example) [y';
    const url = 'https://a.example/?b=c d)(<e>\\';
    const tree = markdownToMdast(markdownLink(text, url));
    assert.deepEqual(markupIn(tree), ['link']);
    assert.equal(withoutJoiners(plainText(tree)), text);
    assert.match(JSON.stringify(tree), /"url":"https:\/\/a\.example\/\?b=c%20d%29%28%3ce%3e%5c"/);
  });
});
