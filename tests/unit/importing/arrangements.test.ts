import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { comparisonIn, optionsIn } from '../../support/comparison-in.ts';
import { importDocuments } from '../../support/import.ts';

const reasons = (markdown: string) => comparisonIn(markdown).doubts.map(({ reason }) => reason);
const sides = (level: string, pros = 1, cons = 1) =>
  `${level} Pros\n\n${'- a\n'.repeat(pros)}\n${level} Cons\n\n${'- b\n'.repeat(cons)}\n`;
const pair = `# Locks\n\n## Choices\n\n### Key\n\n${sides('####')}### Card\n\n${sides('####')}`;

suite('arguments in lines of their own', () => {
  test('with a sign before each, a paragraph or a line for each', () => {
    assert.deepEqual(
      optionsIn(
        '# Locks\n\n## Key\n\n✔️ a\n\n✔️ a\n\n❌ b\n\n## Card\n\n✅ a\n❌ b\n❌ b\n\n## Code\n\n❌ b\n',
      ),
      ['Key 2+1', 'Card 1+2', 'Code 0+1'],
    );
  });

  test('are none where the others are argued for by headings: the line tells a state', () => {
    assert.deepEqual(optionsIn(`${pair}### Verdict\n\n✅ Decided\n`), ['Key 1+1', 'Card 1+1']);
  });

  test('that are all for, as in a list of what a thing can do, are neither a comparison nor a doubt', () => {
    const page = '# Lock\n\n## Doors\n\n✅ Opens\n\n✅ Closes\n\n## Bolts\n\n✅ Slides\n';
    assert.equal(optionsIn(page), undefined);
    assert.deepEqual(reasons(page), []);
  });

  test('are none where they are examples of what to do and what not, or stand further down', () => {
    const example = (name: string) => `## ${name}\n\n❌ **Bad:** b\n\n✅ **Good:** a\n\n`;
    assert.equal(optionsIn(`# Locks\n\n${example('Oil')}${example('Wipe')}`), undefined);
    const steps = (name: string) => `## ${name}\n\n### Step\n\n✅ a\n\n### Step\n\n❌ b\n\n`;
    assert.equal(optionsIn(`# Locks\n\n${steps('Oil')}${steps('Wipe')}`), undefined);
  });

  test('led by lines without an empty one around them', () => {
    assert.deepEqual(
      optionsIn(
        '# Locks\n\nKey:\nPros:\n\n- a\n- a\nCons:\n- b\n\nCard:\nPros:\n\n- a\nCons:\n- b\n- b\n\nWe take the key.\n',
      ),
      ['Key 2+1', 'Card 1+2'],
    );
  });

  test('that pass a verdict, with or without because, in several languages', () => {
    const record = (good: string, bad: string) =>
      `# Lås\n\n## Nyckel\n\n- ${good} a\n- ${bad} b\n\n## Kort\n\n- ${good} a\n- ${bad} b\n`;
    for (const [good, bad] of [
      ['Bon,', 'Mauvais,'],
      ['Bon, parce que', 'Mauvais, car'],
      ['Bra, fordi', 'Dårlig, fordi'],
      ['Good,', 'Bad,'],
    ] as const) {
      assert.deepEqual(optionsIn(record(good, bad)), ['Nyckel 1+1', 'Kort 1+1'], good);
    }
  });
});

suite('options that do not stand side by side', () => {
  test('below what they are compared by, one of them on one criterion only', () => {
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Cost\n\n### Key\n\n${sides('####', 2)}### Card\n\n${sides('####')}## Maintenance\n\n### Key\n\n${sides('####')}### Card\n\n${sides('####', 1, 3)}## Security\n\n### Key\n\n#### Cons\n\n- b\n`,
      ),
      ['Key 3+3', 'Card 2+4'],
    );
  });

  test('above them, where the names below are those of criteria', () => {
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Key\n\n### Cost\n\n${sides('####')}### Security\n\n${sides('####')}## Card\n\n### Cost\n\n${sides('####')}### Security\n\n${sides('####')}`,
      ),
      ['Key 2+2', 'Card 2+2'],
    );
  });

  test('kinds of one of them are options beside the others, in the order of the document', () => {
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Choices\n\n### Keys\n\n#### Steel\n\n${sides('#####')}#### Brass\n\n${sides('#####')}### Card\n\n${sides('####')}### Code\n\n${sides('####')}`,
      ),
      ['Steel 1+1', 'Brass 1+1', 'Card 1+1', 'Code 1+1'],
    );
  });

  test('one in another chapter, at the same level', () => {
    const other = `## Later\n\nWe found one more.\n\n### Code\n\n${sides('####', 2)}`;
    assert.deepEqual(optionsIn(pair + other), ['Key 1+1', 'Card 1+1', 'Code 2+1']);
    assert.deepEqual(reasons(pair + other), []);
  });

  test('one below a heading that only says that there is another goes by what its sides name', () => {
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Key\n\n${sides('###')}## Alternatives\n\n### Pros of cards\n\n- a\n\n### Cons of cards\n\n- b\n`,
      ),
      ['Key 1+1', 'cards 1+1'],
    );
  });

  test('what repeats the arguments of the one that was chosen is no further option', () => {
    const again = '## Decision\n\n- **Card**\n  - Pros:\n    - a\n  - Cons:\n    - b\n';
    assert.deepEqual(optionsIn(pair + again), ['Key 1+1', 'Card 1+1']);
  });

  test('a heading that only opens what the next ones say parts two comparisons', async () => {
    const group = (heading: string, text: string, names: readonly string[]) =>
      `### ${heading}\n\n${text}${names.map((name) => `### ${name}\n\n${sides('####')}`).join('')}`;
    const { states } = await importDocuments(
      {
        'house.md': `# House\n\nText.\n\n## Choices\n\n${group('Ways to lock', '', ['Key', 'Card'])}${group('Options for heating', 'Two are left.\n\n', ['Gas', 'Oil'])}## Decision\n\nKey and gas.\n`,
      },
      { locale: 'en' },
    );
    assert.deepEqual(states, {
      'house.md#ways-to-lock': 'topic',
      'house.md#options-for-heating': 'topic',
      'house.md': 'guide',
    });
  });
});

suite('a side whose name a translation has lost', () => {
  const option = (name: string, first: string, second: string) =>
    `## <a name="${name}-pros-and-cons"></a>${name}- och nackdelar\n\nText.\n\n**${first}**\n\n- a\n- a\n\n**${second}**\n\n- b\n\nMer text.\n\n`;

  test('is the other one of two below a heading that speaks of both', () => {
    assert.deepEqual(
      optionsIn(
        `# Lås\n\n${option('Nyckel', 'Tekniker', 'Nackdelar')}${option('Kort', 'Fördelar', 'Baksidor')}`,
      ),
      ['Nyckel- och nackdelar 2+1', 'Kort- och nackdelar 2+1'],
    );
  });

  test('is told where neither is known', () => {
    assert.deepEqual(reasons(`# Lås\n\n${option('Nyckel', 'Tekniker', 'Baksidor')}`), ['unread']);
    assert.deepEqual(
      reasons('# Locks\n\n## Pros and cons of keys\n\nThey are small, and dear.\n'),
      ['unread'],
    );
  });
});

test('the first of several titles may be a side itself: one thing is argued for, and it is told', () => {
  assert.deepEqual(reasons('# Fördelar\n\n- a\n\n# Nackdelar\n\n- b\n'), ['one-option']);
});
