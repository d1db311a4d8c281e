/** What authors may not write in words and in guides: each fault with its place. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parseGuide } from '../../../src/markdown/parse-guide.ts';
import { parseWords } from '../../../src/markdown/parse-words.ts';

type Fault = readonly [place: string, rule: string, message: string];

function told(faults: ReturnType<typeof parseWords>['faults']): Fault[] {
  return faults.map(({ line, column, rule, message, fix }) => {
    assert.notEqual(fix, '');
    return [`${line}:${column}`, rule, message];
  });
}

const unsupported = (place: string, what: string): Fault => [
  place,
  'markup-unsupported',
  `The text holds ${what}, which words cannot carry.`,
];

suite('words', () => {
  const cases: readonly [source: string, ...faults: Fault[]][] = [
    ['x\n\n# Te', ['3:1', 'heading-level', 'A heading of level 1 stands in the text.']],
    ['x\n\n### Te', ['3:1', 'heading-level', 'A heading of level 3 stands in the text.']],
    [
      '## Te {#tea}\n\n### Grönt\n\n#### Svart',
      ['5:1', 'heading-level', 'A heading of level 4 stands in the text.'],
    ],
    ['x\n\n## Te', ['3:1', 'heading-id-missing', 'A heading has no anchor.']],
    ['## Te {#tea}\n\n### Grönt'],
    ['x\n\n<Claim>y</Claim>', ['3:1', 'claim-id-missing', 'A claim has no id.']],
    ['<Claim id="">y</Claim>', ['1:1', 'claim-id-missing', 'A claim has no id.']],
    ['<Claim id={a}>y</Claim>', ['1:1', 'claim-id-missing', 'A claim has no id.']],
    [
      'x\n\n<Claim id="a" kind="b">y</Claim>',
      [
        '3:1',
        'claim-attribute-unknown',
        'Claim "a" has the attribute "kind", which means nothing here.',
      ],
    ],
    [
      '<Claim id="a" {...b}>y</Claim>',
      ['1:1', 'claim-attribute-unknown', 'Claim "a" has an expression, which means nothing here.'],
    ],
    [
      '<Claim kind="b">y</Claim>',
      ['1:1', 'claim-id-missing', 'A claim has no id.'],
      [
        '1:1',
        'claim-attribute-unknown',
        'A claim has the attribute "kind", which means nothing here.',
      ],
    ],
    [
      'x\n\n<Claim id="a">\n- y\n</Claim>',
      ['3:1', 'claim-empty', 'Claim "a" does not begin with a paragraph.'],
    ],
    [
      '<Claim id="a"></Claim>',
      ['1:1', 'claim-empty', 'Claim "a" does not begin with a paragraph.'],
    ],
    ['- <Claim id="a">y</Claim>', ['1:3', 'claim-misplaced', 'A claim stands inside other text.']],
    ['> ## Te {#tea}', unsupported('1:3', 'a heading inside other text')],
    ['<Claim id="a">\nx <b>y</b>\n</Claim>', unsupported('2:3', 'the element <b>')],
    ['<Te />', unsupported('1:1', 'the element <Te>')],
    ['<>x</>', unsupported('1:1', 'the element <>')],
    ['x {y}', unsupported('1:3', 'an expression in braces')],
    ['{y}', unsupported('1:1', 'an expression in braces')],
    ["import a from 'b'", unsupported('1:1', 'an import or export')],
    [
      '## ![x](/media/y.png) {#tea}\n\ny',
      ['1:4', 'markup-misplaced', 'A heading holds a picture.'],
    ],
    ['![x][y]\n\n[y]: /z/', unsupported('1:1', 'a picture whose address stands elsewhere')],
    [
      'x ![x](/media/y.png) y',
      ['1:3', 'markup-misplaced', 'An introduction begins with a picture.'],
    ],
    ['x[^1]\n\n[^1]: y', ['1:2', 'markup-misplaced', 'An introduction begins with a footnote.']],
    [
      '<Claim id="a">\nx[^1]\n\ny[^1] ![x](/media/y.png)\n\n[^1]: z\n</Claim>',
      [
        '2:2',
        'markup-misplaced',
        'Claim "a" has a footnote in its sentence, which stands in tables and lists.',
      ],
    ],
    ['x\n\n![x](/media/y.png)\n\n> [!NOTE]\n> y[^1]\n\n```\nz\n```\n\n[^1]: a'],
    ['[x][y]\n\n[y]: /z/', unsupported('1:1', 'a link whose address stands elsewhere')],
  ];
  for (const [source, ...faults] of cases) {
    test(JSON.stringify(source), () => assert.deepEqual(told(parseWords(source).faults), faults));
  }

  test('that do not parse are told by where the parser stopped', () => {
    const { words, faults } = parseWords('x\n\n<Claim id="a">y');
    assert.equal(words, undefined);
    const [fault, ...others] = told(faults);
    assert.deepEqual(others, []);
    assert.deepEqual(fault?.slice(0, 2), ['3:1', 'mdx-syntax']);
    assert.equal(fault?.[2], 'The claim that begins here has no end.');
  });
});

suite('a guide', () => {
  const html: Fault = [
    '3:1',
    'markup-unsupported',
    'The text holds HTML, which guides cannot carry.',
  ];
  const cases: readonly [source: string, ...faults: Fault[]][] = [
    ['x\n\n# Te {#tea}', ['3:1', 'heading-level', 'A heading of level 1 stands in the text.']],
    ['### Te {#tea}\n\n## Grönt', ['3:1', 'heading-id-missing', 'A heading has no anchor.']],
    ['## Te {#tea}\n\n##### Grönt'],
    [
      '## Te {#tea}\n\n### Te {#tea}\n\n### Te {#tea}',
      ['3:1', 'anchor-duplicate', 'The anchor "tea" is set already, on line 1.'],
      ['5:1', 'anchor-duplicate', 'The anchor "tea" is set already, on line 1.'],
    ],
    ['x\n\n<div>y</div>', html],
    ['x\n\n<!-- y -->'],
    ['x<br />y'],
    ['x <br/> y'],
  ];
  for (const [source, ...faults] of cases) {
    test(JSON.stringify(source), () =>
      assert.deepEqual(told(parseGuide(source, 'md').faults), faults),
    );
  }

  test('holds nothing that is run, and no claims', () => {
    const mdx = 'import x from "y"\n\n{x}\n\nTe {x}\n\n<Claim id="tea">Te.</Claim>\n\n<Te />\n';
    assert.deepEqual(
      parseGuide(mdx, 'mdx').faults.map(({ line, rule }) => [line, rule]),
      [
        [1, 'markup-unsupported'],
        [3, 'markup-unsupported'],
        [5, 'markup-unsupported'],
        [7, 'claim-misplaced'],
        [9, 'markup-unsupported'],
      ],
    );
  });
});
