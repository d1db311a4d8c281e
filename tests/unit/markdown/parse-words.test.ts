import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parseWords, type Words } from '../../../src/markdown/parse-words.ts';
import {
  renderInlineMarkdown,
  renderMarkdown,
  resolveLinks,
} from '../../../src/markdown/render.ts';
import { wordsNames } from '../../support/words-names.ts';

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
      renderMarkdown(claim?.explanation?.markdown ?? '', { resolveLink: same }),
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
    assert.equal(
      renderInlineMarkdown(claim?.sentence.markdown ?? '', { resolveLink: same }),
      'Är bra\ni längden.',
    );
    assert.match(
      renderMarkdown(claim?.explanation?.markdown ?? '', { resolveLink: same }),
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
  const { sections } = parse('## Om *te* {#on-tea}\n\nEtt.\n\n## Slut {#end}\n\nTvå.\n');
  assert.deepEqual(
    sections.map(({ id, title, body }) => [id, title, body.text]),
    [
      ['on-tea', 'Om te', 'Ett.'],
      ['end', 'Slut', 'Två.'],
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
  const words = parse('x\n\n| a | b |\n| - | - |\n| c | d |\n\ne\\\nf');
  assert.equal(words.introduction.text, 'x a b c d e f');
});

suite('a footnote', () => {
  const words = parse(
    'x\n\n## A {#a}\n\na[^1]\n\n<Claim id="c">\n  b\n\n  c[^d]\n\n  > [!TIP]\n  > e\n</Claim>\n\n## B {#b}\n\nf\n\n[^1]: g[^d]\n[^d]: h\n\n    [i](/j/)\n[^k]: l',
  );

  test('goes with what refers to it, wherever in the file it stands', () => {
    const [a, b] = words.sections;
    assert.equal(a?.body.markdown, 'a[^1]\n\n[^1]: g[^d]\n\n[^d]: h\n\n    [i](/j/)');
    assert.equal(a?.body.text, 'a g h i');
    assert.deepEqual(a?.body.links, ['/j/']);
    assert.equal(b?.body.markdown, 'f');
    const [claim] = words.claims;
    assert.equal(claim?.sentence.markdown, 'b');
    assert.equal(claim?.explanation?.markdown, 'c[^d]\n\n> [!TIP]\n> e\n\n[^d]: h\n\n    [i](/j/)');
    // What an alert is called is no part of what it says.
    assert.equal(claim?.explanation?.text, 'c e h i');
    assert.deepEqual(words.loose, []);
  });

  test('is told where nothing refers to it', () => {
    assert.deepEqual(
      words.idleNotes.map(({ name, at }) => [name, at.line]),
      [['k', 24]],
    );
  });
});

suite('rendering', () => {
  test('sends links within the site through the page, and leaves the others alone', () => {
    const html = renderMarkdown('[a](/b/#c) [d](https://e.example/)', {
      resolveLink: (address) => `/kb/sv${address}`,
    });
    assert.equal(html, '<p><a href="/kb/sv/b/#c">a</a> <a href="https://e.example/">d</a></p>');
  });

  test('leaves quotation marks as the author typed them', () => {
    assert.equal(
      renderInlineMarkdown('”så här” -- "so"', { resolveLink: same }),
      '”så här” -- "so"',
    );
  });

  test('puts tables in named regions that scroll, with no heading in an empty corner', () => {
    const html = renderMarkdown('|  | a |\n| - | - |\n| b | `<th></th>` |', {
      resolveLink: same,
      names: { ...wordsNames, table: 'A & "B"' },
    });
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
      renderInlineMarkdown('`1 < 2` & \\<b>', { resolveLink: same }),
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
