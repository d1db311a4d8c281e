import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parseWords, type Words } from '../../../src/markdown/parse-words.ts';
import {
  renderInlineMarkdown,
  renderMarkdown,
  resolveLinks,
} from '../../../src/markdown/render.ts';

function parse(source: string): Words {
  const { words, faults } = parseWords(source);
  assert.deepEqual(faults, []);
  assert.ok(words);
  return words;
}

const same = (address: string) => address;

suite('a claim', () => {
  test('has its first paragraph as the sentence and the rest as explanation', () => {
    const [claim] = parse('<Claim id="a">\nÄr *bra*.\n\nFör att:\n\n- ett\n- två\n</Claim>').claims;
    assert.equal(claim?.id, 'a');
    assert.deepEqual(claim?.sentence, { markdown: 'Är *bra*.', text: 'Är bra.', links: [] });
    assert.equal(claim?.explanation?.text, 'För att: ett två');
    assert.equal(
      renderMarkdown(claim?.explanation?.markdown ?? '', same),
      '<p>För att:</p>\n<ul>\n<li>ett</li>\n<li>två</li>\n</ul>',
    );
  });

  test('can stand on one line, and then has no explanation', () => {
    const [claim] = parse('<Claim id="a">Är *mycket* bra, se `x`.</Claim>').claims;
    assert.deepEqual(claim?.sentence, {
      markdown: 'Är *mycket* bra, se `x`.',
      text: 'Är mycket bra, se x.',
      links: [],
    });
    assert.equal(claim?.explanation, undefined);
  });

  test('can be indented without its text becoming code', () => {
    const [claim] = parse(
      '<Claim id="a">\n    Är bra\n    i längden.\n\n    1. ett\n       mer\n</Claim>',
    ).claims;
    assert.equal(renderInlineMarkdown(claim?.sentence.markdown ?? '', same), 'Är bra\ni längden.');
    assert.match(
      renderMarkdown(claim?.explanation?.markdown ?? '', same),
      /<ol>\n<li>ett\nmer<\/li>/,
    );
  });

  test('knows where it begins and ends', () => {
    const [, second] = parse('<Claim id="a">x</Claim>\n\n<Claim id="b">\ny\n</Claim>').claims;
    assert.deepEqual(second?.at, { line: 3, column: 1 });
    assert.deepEqual(second?.end, { line: 5, column: 9 });
  });
});

test('the introduction is what stands before the first heading, claims taken out', () => {
  const words = parse(
    '---\ntitle: x\n---\n\nEtt.\n\n<Claim id="a">x</Claim>\n\nTvå.\n\n## Tre {#tre}\n\nFyra.',
  );
  assert.equal(words.introduction.text, 'Ett. Två.');
  assert.equal(words.introduction.markdown, 'Ett.\n\nTvå.');
});

test('a section has the anchor of its heading and the text below it', () => {
  const { sections } = parse('## Om *te* {#on-tea}\n\nEtt.\n\n## Slut {#end}\n');
  assert.deepEqual(
    sections.map(({ id, title, body }) => [id, title, body.text]),
    [
      ['on-tea', 'Om te', 'Ett.'],
      ['end', 'Slut', ''],
    ],
  );
});

test('a section is known whole, and by what its headings of the third level part', () => {
  const [section] = parse(
    '## Te {#tea}\n\nEtt.\n\n### Grönt {#green}\n\nTvå.\n\n### Svart\n',
  ).sections;
  assert.equal(section?.body.text, 'Ett. Grönt Två. Svart');
  assert.equal(section?.lead.text, 'Ett.');
  assert.deepEqual(
    section?.parts.map(({ id, at, title, body }) => [id, at.line, title, body.text]),
    [
      ['green', 5, 'Grönt', 'Två.'],
      ['', 9, 'Svart', ''],
    ],
  );
});

test('links are found wherever they stand, with their places', () => {
  const { links } = parse('a [b](/c/)\n\n<Claim id="a">\nx\n\n- [d](/e/)\n</Claim>');
  assert.deepEqual(links, [
    { address: '/c/', at: { line: 1, column: 3 } },
    { address: '/e/', at: { line: 6, column: 3 } },
  ]);
});

test('table cells and line breaks are parted in plain text', () => {
  const words = parse('| a | b |\n| - | - |\n| c | d |\n\ne\\\nf');
  assert.equal(words.introduction.text, 'a b c d e f');
});

suite('rendering', () => {
  test('sends links within the site through the page, and leaves the others alone', () => {
    const html = renderMarkdown(
      '[a](/b/#c) [d](https://e.example/)',
      (address) => `/kb/sv${address}`,
    );
    assert.equal(html, '<p><a href="/kb/sv/b/#c">a</a> <a href="https://e.example/">d</a></p>');
  });

  test('leaves quotation marks as the author typed them', () => {
    assert.equal(renderInlineMarkdown('”så här” -- "so"', same), '”så här” -- "so"');
  });

  test('puts tables in named regions that scroll, with no heading in an empty corner', () => {
    const html = renderMarkdown(
      '|  | a |\n| - | - |\n| b | `<th></th>` |',
      same,
      undefined,
      'A & "B"',
    );
    assert.match(
      html,
      /^<div class="wide" role="region" aria-label="A &amp; &quot;B&quot;" tabindex="0"><table>/,
    );
    assert.match(html, /<td><\/td>\s*<th>a<\/th>/);
    assert.match(html, /<code>&lt;th>&lt;\/th><\/code>|<code>&lt;th&gt;&lt;\/th&gt;<\/code>/);
    assert.match(html, /<\/table><\/div>$/);
  });

  test('escapes what is not markup', () => {
    assert.equal(
      renderInlineMarkdown('`1 < 2` & \\<b>', same),
      '<code>1 &lt; 2</code> &amp; &lt;b&gt;',
    );
  });
});

test('links in Markdown are resolved where they are links, and only there', () => {
  const markdown = '[å](/b/#c) `[d](/e/)` *[/b/](/b/)*, [f](https://g.example/)';
  assert.equal(
    resolveLinks(markdown, (address) => `/kb/sv${address}`),
    '[å](/kb/sv/b/#c) `[d](/e/)` *[/b/](/kb/sv/b/)*, [f](https://g.example/)',
  );
});
