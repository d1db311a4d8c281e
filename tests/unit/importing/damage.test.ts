import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Locale } from '../../../src/domain/locale.ts';
import { formsExpression } from '../../../src/domain/terms.ts';
import { addWords, findDamage, mend } from '../../../src/importing/damage.ts';
import { proseRuns } from '../../../src/importing/prose-runs.ts';
import { parseMarkdown } from '../../../src/importing/read-page.ts';
import { openDictionary } from '../../../src/language/spelling.ts';

const knows = await openDictionary('sv');

function damageIn(source: string, elsewhere = '', locale: Locale = 'sv') {
  const stems = new Map<string, number>();
  addWords(stems, elsewhere);
  const runs = proseRuns(parseMarkdown(source), source);
  const terms = [{ expression: formsExpression(['tedoppare'], locale), write: '“tepåse”' }];
  return findDamage(runs, locale, { stems, knows }, terms);
}

/** What is found, as `found → write`, with a question mark where a person must decide. */
function told(source: string, elsewhere = '', locale: Locale = 'sv'): string[] {
  return damageIn(source, elsewhere, locale).map(
    ({ found, write, isCertain }) =>
      `${found.replaceAll('\n', '⏎')} → ${write}${isCertain ? '' : '?'}`,
  );
}

suite('compounds written apart', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a form that only begins compounds',
      'Se över lagrings behovet nu.',
      ['lagrings behovet → lagringsbehovet'],
    ],
    [
      'three parts',
      'Öppna lagrings enhets listan.',
      ['lagrings enhets listan → lagringsenhetslistan'],
    ],
    ['a capital first', 'Lagrings behov', ['Lagrings behov → Lagringsbehov']],
    ['across a line', 'ett lagrings\nbehov', ['lagrings⏎behov → lagringsbehov']],
  ];
  for (const [name, source, expected] of cases) {
    test(name, () => assert.deepEqual(told(source), expected));
  }

  test('are certain where other documents write them together', () => {
    const elsewhere = 'En tekanna. Flera tekannor står där. Skolgårdar och en skolgård.';
    assert.deepEqual(told('Vid skol gården.', elsewhere), ['skol gården → skolgården']);
    assert.deepEqual(told('Vid skol gården.'), ['skol gården → skolgården?']);
  });

  test('are none where both words have a capital, even if other documents write them together', () => {
    const elsewhere = 'En skolgård, skolgården, skolgårdar.';
    assert.deepEqual(told('Vid Skol gården.', elsewhere), ['Skol gården → Skolgården']);
    assert.deepEqual(told('Vid Skol Gården.', elsewhere), []);
  });

  test('are none across code, bold words, punctuation or names', () => {
    for (const source of [
      'lagrings `x` behovet',
      'lagrings **behovet**',
      'lagrings, behovet',
      'Lagrings Behovet',
      '`lagrings behovet`',
      '[x](<lagrings behovet>)',
      'alla behov, till gång, denna lagring, varje enhet',
    ]) {
      assert.deepEqual(told(source, 'tillgång tillgång tillgång'), [], source);
    }
  });

  test('are none where the first may own the second, or says what it is like', () => {
    for (const source of [
      'Din organisations krav gäller.',
      'Skydda en enhets innehåll, och varje mobil enhets innehåll.',
      'En snabb genomsökning av en mobil enhet.',
    ]) {
      const elsewhere =
        'organisationskrav organisationskraven enhetsinnehåll mobilenheten mobilenhet';
      assert.deepEqual(told(source, elsewhere), [], source);
    }
    assert.deepEqual(told('Ett lagrings behov.'), ['lagrings behov → lagringsbehov']);
  });

  test('are suspected alone in what no machine has translated', () => {
    const source = 'Se över lagrings behovet, det är är så.';
    const runs = proseRuns(parseMarkdown(source), source);
    const found = findDamage(runs, 'sv', { stems: new Map(), knows }, [], false);
    assert.deepEqual(
      found.map(({ isCertain }) => isCertain),
      [false, false],
    );
    assert.equal(mend(source, found), source);
  });

  test('are Swedish alone', () => {
    assert.deepEqual(told('the storages behovet', '', 'en'), []);
  });
});

suite('other damage', () => {
  test('a hyphen without its blank', () => {
    assert.deepEqual(told('Te-och kaffekannor, in- och utsida.'), ['Te-och → Te- och']);
    assert.deepEqual(told('Te-og kaffekanner, inn- og utside.', '', 'nb'), ['Te-og → Te- og']);
    assert.deepEqual(told('A tea-and coffee pot.', '', 'en'), []);
  });

  test('words said twice, also across a line', () => {
    assert.deepEqual(told('Det är är så att\natt kannan kannan är het.'), [
      'är är → är',
      'att⏎att → att',
      'kannan kannan → kannan?',
    ]);
    assert.deepEqual(told('Brygg och brygg te.'), ['Brygg och brygg → Brygg?']);
    assert.deepEqual(told('The the pot that that he had had.', '', 'en'), [
      'The the → The',
      'that that → that?',
      'had had → had?',
    ]);
    assert.deepEqual(told('Kannen er er varm.', '', 'nb'), ['er er → er']);
  });

  test('what the glossary advises against', () => {
    assert.deepEqual(told('En tedoppare.'), ['tedoppare → “tepåse”?']);
  });

  test('is mended only where it is certain, and leaves the rest as it was', () => {
    const source = '# Lagrings behov\n\nDet är är **så** kannan kannan.\n';
    assert.equal(
      mend(source, damageIn(source)),
      '# Lagringsbehov\n\nDet är **så** kannan kannan.\n',
    );
  });
});
