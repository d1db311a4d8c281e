/** Tables with a column or a row for each side, and what stands around them. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { comparisonIn, optionsIn } from '../../support/comparison-in.ts';

const rows = (...lines: string[]) =>
  `| ${['Option | Pros | Cons', '- | - | -', ...lines].join(' |\n| ')} |\n\n`;

suite('a table that argues', () => {
  test('has its names in the second column where letters count its rows', () => {
    assert.deepEqual(
      optionsIn(
        '# Locks\n\n| | Option | Pros | Cons |\n|-|-|-|-|\n| **A** | Key | a | b |\n| **B** | Card | a; b | c |\n',
      ),
      ['Key 1+1', 'Card 2+1'],
    );
  });

  test('has its names in the first column where these are letters and the next describes', () => {
    assert.deepEqual(
      optionsIn(
        '# Vitamins\n\n| Vitamin | Source | Pros | Cons |\n|-|-|-|-|\n| C | Fruit | a | b |\n| D | Fish | a | b |\n',
      ),
      ['C 1+1', 'D 1+1'],
    );
  });

  test('names its sides as a translation left them', () => {
    assert.deepEqual(
      optionsIn(
        '# Lås\n\n| | Nyckel | Kort |\n|-|-|-|\n| **Proffs** | a | b |\n| **Kon** | c | d; e |\n',
      ),
      ['Nyckel 1+1', 'Kort 1+2'],
    );
  });

  test('goes on below headings of its options', () => {
    const page = `# Locks\n\n## Options\n\n${rows('A: Key (chosen) | a | b', 'B: Card | a | b', 'C: Code | a | b')}### Option A: Key (chosen)\n\n- **Pros:** more.\n- **Cons:** less.\n\n### Option C: Code (rejected)\n\nPros:\n\n- more\n`;
    assert.deepEqual(optionsIn(page), ['A: Key (chosen) 2+2', 'B: Card 1+1', 'C: Code 2+1']);
    assert.equal(comparisonIn(page).comparison?.options[2]?.id, 'option-c-code-rejected');
  });

  test('has options of its own where only a part of the name is that of a heading', () => {
    const page = `# Locks\n\n## Options\n\n${rows('Key (old) | a | b', 'Key (new) | a | b')}### Key (worn)\n\nPros:\n\n- c\n\nCons:\n\n- d\n`;
    assert.deepEqual(optionsIn(page), ['Key (old) 1+1', 'Key (new) 1+1', 'Key (worn) 1+1']);
  });
});

test('what a test finds wrongly is on neither side', () => {
  const option = (name: string) => `### ${name}\n\n#### Pros\n\n- a\n\n#### Cons\n\n- b\n\n`;
  assert.deepEqual(
    optionsIn(
      `# Alarms\n\n## Which sensor\n\n### False positives\n\nA cat sets it off.\n\n${option('Light')}${option('Sound')}`,
    ),
    ['Light 1+1', 'Sound 1+1'],
  );
});
