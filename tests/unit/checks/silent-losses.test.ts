/** What a page would show otherwise than its author meant is told. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { faultsIn, replacing } from '../../support/content.ts';

const words = 'topics/tea/options/green/sv.mdx';
const guide = 'guides/brewing/kettle/sv.mdx';
const claim = 'Kräver rätt temperatur.';

function told(file: string, from: string, to: string): string[] {
  return faultsIn({ [file]: replacing(from, to) }).map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );
}

suite('markup of other dialects', () => {
  for (const [what, text, message] of [
    [
      'a footnote',
      'Koka[^1] upp',
      'A footnote that says nothing would be shown here as it is typed.',
    ],
    [
      'a drawing in words',
      '```mermaid\na --> b\n```\n\nKoka upp',
      'A drawing in “mermaid” would be shown here as it is typed.',
    ],
    [
      'a block',
      ':::note Obs\n\nKoka upp',
      'A block of another dialect would be shown here as it is typed.',
    ],
    [
      'a block of MkDocs',
      '!!! note\n\nKoka upp',
      'A block of another dialect would be shown here as it is typed.',
    ],
    ['a mark', '==Obs== Koka upp', 'A mark would be shown here as it is typed.'],
    ['a formula of its own', '$$a$$ Koka upp', 'A formula would be shown here as it is typed.'],
    ['a formula', '$a^2$ Koka upp', 'A formula would be shown here as it is typed.'],
    [
      'a heading',
      '##Mer\n\nKoka upp',
      'A heading without a space after its # would be shown here as it is typed.',
    ],
    [
      'an alert of no kind',
      '> [!VIKTIGT]\n> Obs\n\nKoka upp',
      '“[!VIKTIGT]” would be shown here as it is typed.',
    ],
    [
      'an alert with a title',
      '> [!NOTE] Obs\n> Obs\n\nKoka upp',
      '“[!NOTE] Obs” would be shown here as it is typed.',
    ],
  ] as const)
    test(`${what} is told in a guide`, () => {
      assert.deepEqual(told(guide, 'Koka upp', text), [`10 markup-as-typed ${message}`]);
    });

  for (const [word, mark] of [
    ['VIKTIGT', 'IMPORTANT'],
    ['OBS!', 'NOTE'],
    ['VAR FÖRSIKTIG', 'CAUTION'],
    ['Advarsel', 'WARNING'],
    ['tip', 'TIP'],
    ['BRA ATT VETA', 'NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION'],
  ] as const)
    test(`[!${word}] is told with its mark`, () => {
      const text = replacing('Koka upp', `> [!${word}]\n> Obs\n\nKoka upp`);
      const [{ rule, fix } = { rule: '', fix: '' }, ...others] = faultsIn({ [guide]: text });
      assert.deepEqual([rule, others], ['markup-as-typed', []]);
      assert.ok(fix.startsWith(`write [!${mark}] alone on its line`), fix);
    });

  for (const text of [
    '> [!TIP]\n> Obs\n\nKoka upp',
    '`[^1]` Koka upp',
    'För $5 till $10 Koka upp',
    '#1 Koka upp',
    'a == b och c == d Koka upp',
    'Va?!!! Koka upp',
  ])
    test(`${text} is not`, () => assert.deepEqual(told(guide, 'Koka upp', text), []));

  test('what an introduction cannot begin with is told, since its first sentence stands alone', () => {
    for (const [text, what] of [
      ['> [!NOTE]\n> Obs\n\nTre sorter', 'a quote or an alert'],
      ['```\nte\n```\n\nTre sorter', 'code'],
      ['| a |\n| - |\n| b |\n\nTre sorter', 'a table'],
    ] as const)
      assert.deepEqual(told('topics/tea/sv.mdx', 'Tre sorter', text), [
        `7 markup-misplaced An introduction begins with ${what}.`,
      ]);
  });

  test('a footnote that nothing refers to is told, one of another paragraph is not', () => {
    assert.deepEqual(told(guide, 'Koka upp', '[^a]: Länge.\n\nKoka upp'), [
      '10 footnote-idle Nothing refers to the footnote [^a], and no page shows it.',
    ]);
    assert.deepEqual(told(guide, 'Koka upp', '[^a]: Länge.\n\nKoka[^a] upp'), []);
  });
});

suite('a claim', () => {
  for (const [text, what] of [
    ['Kräver rätt temperatur', 'does not end with a full stop'],
    ['Kräver rätt temperatur. Kräver tid.', 'is of several sentences'],
  ] as const)
    test(what, () => {
      assert.deepEqual(told(words, claim, text), [
        `16 claim-sentence The claim "green-fussy" ${what}.`,
      ]);
    });

  for (const text of [
    'Kräver t.ex. rätt temperatur.',
    'Kräver 2.5 grader (minst).',
    'Kräver ”tid”.',
  ])
    test(`${text} is one sentence`, () => assert.deepEqual(told(words, claim, text), []));

  test('has what explains it in itself', () => {
    assert.deepEqual(told(words, '<Claim id="green-fussy">', 'Löst.\n\n<Claim id="green-fussy">'), [
      '16 text-loose Text stands after a claim, and belongs to nothing.',
    ]);
  });
});

test('words in the quotation marks of a keyboard are told, and what is code is not', () => {
  assert.deepEqual(told(guide, 'Koka upp', '"Koka" upp `"te"`'), [
    '10 quotation-marks Words stand in the quotation marks of a keyboard.',
  ]);
});

suite('a link', () => {
  const link = '/tea/#green-cheap';
  test('with a language in it is told without it', () => {
    const [fault] = faultsIn({ 'topics/tea/sv.mdx': replacing(link, `/sv${link}`) });
    assert.equal(fault?.fix, `leave the language out: ${link}.`);
  });

  test('may be a number to call', () => {
    assert.deepEqual(told('topics/tea/sv.mdx', link, 'tel:+46812345'), []);
  });
});

test('a file in the wrong place is sent to the right one', () => {
  const fixOf = (path: string) => faultsIn({ [path]: 'x: y\n' })[0]?.fix;
  assert.equal(
    fixOf('estimate.yaml'),
    'move it to where it belongs: topics/<topic>/estimate.yaml.',
  );
  assert.equal(fixOf('topics/tea/EN.mdx'), 'rename it to en.mdx.');
  for (const name of ['plan.html', 'plan.js', 'plan.exe', 'plan.doc'])
    assert.match(
      fixOf(`media/${name}`) ?? '',
      /^remove it, or save it as something else: .*\(png, jpg, .*\(pdf, docx, xlsx, /,
    );
});

test('of a file that cannot be read only that is said', () => {
  const ledger =
    'anchors: {}\nclaims:\n  - id: gone\n    code: TE-01\n    topic: tea\n    revisions:\n      - { date: 2026-01-01, kind: new, sv: 0123456789abcdef, en: 0123456789abcdef }\n';
  const rules = faultsIn({
    'ledger.yaml': ledger,
    'topics/tea/options/green/option.yaml': replacing('kind: advantage', 'kind: Advantage'),
  }).map(({ rule }) => rule);
  assert.deepEqual(
    rules.filter((rule) => /gone|schema/.test(rule)),
    ['schema'],
  );
});
