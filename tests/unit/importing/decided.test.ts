import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { comparisonIn, optionsIn } from '../../support/comparison-in.ts';

const sides = (level: string) => `${level} Pros\n\n- a\n\n${level} Cons\n\n- b\n\n`;
const consequences = '## Consequences\n\n**Positive:**\n\n- a\n- a\n\n**Negative:**\n\n- b\n\n';
const decision = '## Decision\n\nWe take the **Key**, as before.\n\n';

suite('a record of a decision', () => {
  test('has what it lists among its options, also where nothing argues for it', () => {
    const listed = (names: string) =>
      `# Locks\n\n## Considered Options\n\n${names}\n\n## Pros and Cons of the Options\n\n### Key\n\n${sides('####')}### Card\n\n${sides('####')}`;
    assert.deepEqual(optionsIn(listed('* [Key](k.md)\n* Card\n* Nothing at all')), [
      'Key 1+1',
      'Card 1+1',
      'Nothing at all 0+0',
    ]);
    // A list of other things names no options.
    assert.deepEqual(optionsIn(listed('* Key\n* Doors\n* Gates\n* Windows')), [
      'Key 1+1',
      'Card 1+1',
    ]);
  });

  test('weighs what was decided for by its consequences, where that is among no options', () => {
    const rejected = `## Alternatives considered\n\n### Card\n\n${sides('####')}`;
    const expected = ['Key 2+1', 'Card 1+1'];
    assert.deepEqual(optionsIn(`# Locks\n\n${decision}${rejected}${consequences}`), expected);
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Decision Outcome\n\nChosen option:\n\n**A**. Key\n\n${consequences}## Pros and cons of the Card\n\n${sides('###')}`,
      ),
      expected,
    );
    assert.deepEqual(
      optionsIn(
        `# Schloss\n\n## Entscheidung\n\nEs wird der **Key**.\n\n## Betrachtete Alternativen\n\n### Card\n\n${sides('####')}${consequences.replace('Consequences', 'Konsequenzen')}`,
      ),
      expected,
    );
  });

  test('and beside several that were rejected', () => {
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n${decision}## Alternatives\n\n### Card\n\n${sides('####')}### Code\n\n${sides('####')}${consequences}`,
      ),
      ['Card 1+1', 'Code 1+1', 'Key 2+1'],
    );
  });

  test('weighs it too where it lists all and argues only for the others, or for none', () => {
    const list = '## Considered options\n\n- Key\n- Card\n- Code\n\n';
    const chosen = '## Decision outcome\n\nAfter a year we choose Key for all doors.\n\n';
    const record = `# Locks\n\n${list}${chosen}${consequences}`;
    assert.deepEqual(optionsIn(record), ['Key 2+1', 'Card 0+0', 'Code 0+0']);
    assert.deepEqual(
      optionsIn(
        `${record}## Pros and cons of the options\n\n### Card\n\n${sides('####')}### Code\n\n${sides('####')}`,
      ),
      ['Card 1+1', 'Code 1+1', 'Key 2+1'],
    );
    // Two of them are spoken of: which one was chosen is not told.
    assert.equal(optionsIn(record.replace('for all doors', 'and not Card')), undefined);
  });

  test('knows an option by a name that goes on in the list', () => {
    assert.deepEqual(
      optionsIn(
        `# Sites\n\n## Considered options\n\n- NextJS\n- Astro\n\n## Pros and cons\n\n### Next\n\n${sides('####')}### Astro\n\n${sides('####')}`,
      ),
      ['Next 1+1', 'Astro 1+1'],
    );
  });

  test('does not count it twice, and gives it no name that the record does not', () => {
    const rejected = `## Alternatives considered\n\n### Iron key\n\n${sides('####')}### Card\n\n${sides('####')}`;
    assert.deepEqual(optionsIn(`# Locks\n\n${decision}${rejected}${consequences}`), [
      'Iron key 1+1',
      'Card 1+1',
    ]);
    const single = `## Alternatives considered\n\n### Card\n\n${sides('####')}`;
    for (const said of ['We do as before.', 'We do **not** change.', '**Decided:** as before.']) {
      const { comparison, doubts } = comparisonIn(
        `# Locks\n\n## Decision\n\n${said}\n\n${single}${consequences}`,
      );
      assert.equal(comparison, undefined);
      assert.deepEqual(
        doubts.map(({ reason }) => reason),
        ['one-option'],
      );
    }
  });
});
