/** Tables that say of each option what it can do, or how it is. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { toString as textOf } from 'mdast-util-to-string';
import { comparisonIn } from '../../support/comparison-in.ts';
import { importDocuments } from '../../support/import.ts';

/** A table of lines with cells parted by bars. */
function table(...lines: string[]): string {
  const [head = '', ...rows] = lines.map((line) => `| ${line} |`);
  return [head, head.replaceAll(/[^|]+/g, '-'), ...rows, ''].join('\n');
}

/** Each feature with what it says of each option: a value, and a note in brackets. */
function featuresIn(markdown: string): string[] | undefined {
  return comparisonIn(markdown).comparison?.features.map(({ label, cells }) =>
    [
      label,
      ...cells.map((cell) => (cell ? `${cell.value}${cell.note && ` (${cell.note})`}` : '')),
    ].join(' | '),
  );
}

const optionsOf = (markdown: string) =>
  comparisonIn(markdown).comparison?.options.map(({ title }) => title);

const argued = '## Key\n\nPros:\n\n- a\n\n## Card\n\nCons:\n\n- b\n\n';

suite('a table of what each can do', () => {
  const matrix = table(
    ' | Key | Card',
    'Works in a power cut | ✔ | ✖',
    'Is blocked at once | No | Yes, by the desk',
  );

  test('becomes features, also without arguments', () => {
    assert.deepEqual(featuresIn(`# Compare locks\n\n${matrix}`), [
      'Works in a power cut | supported | not-supported',
      'Is blocked at once | not-supported | supported (by the desk)',
    ]);
  });

  test('stands beside the arguments of the same options', () => {
    const { comparison } = comparisonIn(`# Locks\n\n${matrix}\n${argued}`);
    assert.equal(comparison?.features.length, 2);
    assert.deepEqual(comparison?.introduction, []);
  });

  test('leaves a page alone that is about much else', () => {
    const text = 'Locks are serviced twice a year by the desk, who keep a list of them. '.repeat(9);
    const { comparison, doubts } = comparisonIn(`# Service\n\n${text}\n\n${matrix}`);
    assert.equal(comparison, undefined);
    assert.deepEqual(
      doubts.map(({ reason }) => reason),
      ['table'],
    );
  });

  test('is read in the way that headings name its options, also where it marks only what is there', () => {
    const page = `# Choose a lock\n\n## Key\n\nText.\n\n## Card\n\nText.\n\n## Compare by door\n\n${table(
      'Platform | Key | Card | Code',
      'Front door | Yes | | ',
      'Back door | Yes | Yes | ',
      'Gate | | Yes | ',
      'Cellar | | | Yes',
    )}`;
    assert.deepEqual(optionsOf(page), ['Key', 'Card', 'Code']);
    assert.equal(featuresIn(page)?.length, 4);
  });

  test('is read by names of signs, by grades, and where a sign and a word say the same', () => {
    assert.deepEqual(
      featuresIn(
        `# Compare locks\n\n${table(
          'Feature | Key | Card',
          'Opens | :white_check_mark: | ✅ - yes',
          'Bends | 🔶 | 🛑\\*(2)',
          'Floats | ❓ | :x:',
          'Rusts | ✅ | –',
        )}`,
      ),
      [
        'Opens | supported | supported',
        'Bends | partly | not-supported',
        'Floats | unknown | not-supported',
        'Rusts | supported | ',
      ],
    );
  });

  test('has a tick in each x where nothing else says yes, and a dash that denies it', () => {
    const rows = (yes: string) =>
      table(' | Key | Card', `Opens | ${yes} | x`, 'Floats | - | x', 'Rusts | x | ');
    assert.deepEqual(featuresIn(`# Compare locks\n\n${rows('x')}`), [
      'Opens | supported | supported',
      'Floats | not-supported | supported',
      'Rusts | supported | ',
    ]);
    assert.deepEqual(featuresIn(`# Compare locks\n\n${rows('✔')}`), [
      'Opens | supported | not-supported',
      'Floats |  | not-supported',
      'Rusts | not-supported | ',
    ]);
  });

  test('has no option in the column that remarks on rows; what it says stays', () => {
    const page = `# Compare locks\n\n${table(
      'Feature | Key | Card | Notes',
      'Opens | ✔ | ✔',
      'Is blocked | ✖ | ✔ | The desk does it.',
      'Floats | ✖ | ✔',
    )}`;
    assert.deepEqual(optionsOf(page), ['Key', 'Card']);
    assert.equal(featuresIn(page)?.length, 3);
    const left = comparisonIn(page).comparison?.introduction.map((block) => textOf(block));
    assert.deepEqual(left, ['FeatureNotesIs blockedThe desk does it.']);
  });

  test('says what its rows of pictures say by leaving them', () => {
    const page = `# Compare locks\n\n${table(
      'Feature | Key | Card',
      'Stars | ![](a.svg) | ![](b.svg)',
      'Opens | ✔ | ![Yes](yes.svg)',
      'Floats | ✖ | ✔',
      'Bends | ✖ | ✔',
    )}`;
    assert.deepEqual(featuresIn(page)?.[0], 'Opens | supported | supported');
    const left = comparisonIn(page).comparison?.introduction ?? [];
    assert.deepEqual(
      left.map((block) => block.type === 'table' && block.children.length),
      [2],
    );
  });

  test('names what each row is about where rows stand in groups', () => {
    assert.deepEqual(
      featuresIn(
        `# Compare locks\n\n${table(' | Key | Card', '**Safety** | | ', 'Alarm | ✔ | ✖', '**Use** | | ', 'Alarm | ✖ | ✔')}`,
      ),
      ['Safety: Alarm | supported | not-supported', 'Use: Alarm | not-supported | supported'],
    );
  });
});

suite('a table that says in words how each is', () => {
  test('is of the options that are argued for, as columns and as rows', () => {
    const columns = table(
      'Aspect | Key | Card',
      'Price | Low<br>now | High',
      'Weight | Heavy | None',
    );
    assert.deepEqual(featuresIn(`# Locks\n\n${argued}## Summary\n\n${columns}`), [
      'Price | described (Low now) | described (High)',
      'Weight | described (Heavy) | described (None)',
    ]);
    const rows = table('Kind | Price | Weight', 'Card | High | Light', 'Key | Low | Heavy');
    assert.deepEqual(featuresIn(`# Locks\n\n${argued}## Summary\n\n${rows}`), [
      'Price | described (Low) | described (High)',
      'Weight | described (Heavy) | described (Light)',
    ]);
  });

  test('keeps yes and no in a row of them', () => {
    const page = `# Locks\n\n${argued}${table(' | Key | Card', 'Alarm | Yes | By radio', 'Price | Low | High')}`;
    assert.equal(featuresIn(page)?.[0], 'Alarm | supported | described (By radio)');
  });

  test('may call options by how their headings begin, or without what counts them', () => {
    const page = `# Locks\n\n## 1. Rolling code\n\nText.\n\n## 2. Fixed code (old)\n\nText.\n\n## Summary\n\n${table('Approach | Price | Weight', 'Rolling | High | Low', '**Fixed code** | Low | High')}`;
    assert.deepEqual(optionsOf(page), ['Rolling', 'Fixed code']);
    assert.equal(featuresIn(page)?.length, 2);
    assert.deepEqual(
      comparisonIn(page).comparison?.sections.map(({ title }) => title),
      ['Summary'],
    );
  });

  test('is none where its rows sum up the chapters of the document', () => {
    const page = `# Rebuild\n\n## Walls\n\nText.\n\n## Roof\n\nText.\n\n## Summary\n\n${table('Phase | Led by | Time', 'Walls | Ann | Long', 'Roof | Bo | Short')}`;
    assert.equal(comparisonIn(page).comparison, undefined);
  });

  test('is a comparison by itself where the page says that it compares', () => {
    const rows = ['Price | 10 | 20', 'Weight | Heavy | Light', 'Key ring | Fits | Does not'];
    const words = table('Feature | Key | Card', ...rows);
    assert.equal(featuresIn(`# Key vs card\n\n${words}`)?.length, 3);
    assert.equal(featuresIn(`# Service of locks\n\n${words}`), undefined);
  });

  test('is none where it describes settings, versions, words or people', () => {
    const tables = [
      table('Option | Type | Default', 'size | number | 10', 'name | text | none', 'on | yes | no'),
      table('Name | Description | Example', 'size | How big | 10', 'name | What | a', 'b | c | d'),
      table('Feature | 1.0 | 2.0', 'Size | Small | Big', 'Name | Short | Long', 'Weight | 1 | 2'),
      table('Word | Meaning | Swedish', 'key | opens | nyckel', 'lock | shuts | lås', 'a | b | c'),
      table('Action | Owner | Sprint', 'Paint | Ann | 3', 'Wash | Bo | 4', 'Dry | Cy | 5'),
    ];
    for (const each of tables)
      assert.equal(comparisonIn(`# Compare and choose\n\n${each}`).comparison, undefined, each);
  });

  test('is told where a heading further up says that something is compared, and where it stands', () => {
    const rows = ['Price | 1<br>2 | <p>20</p>', 'Weight | Heavy | Light', 'Key ring | Fits | Not'];
    const text = 'Locks are serviced twice a year by the desk, who keep a list of them. '.repeat(9);
    const page = `# Service\n\n${text}\n\n## Keys compared\n\n### Sums\n\n`;
    assert.deepEqual(
      comparisonIn(`${page}${table('Feature | Key | Card', ...rows)}`).doubts.map(
        ({ at, names, reason }) => [at?.line, reason, ...names],
      ),
      [[7, 'table', 'Feature', 'Key', 'Card']],
    );
    assert.deepEqual(comparisonIn(`${page}${table('Flag | Type | Default', ...rows)}`).doubts, []);
  });

  test('that names others than the options stays, and is told where it compares', () => {
    const others = table('Aspect | Key | Chip', 'Price | Low | High', 'Weight | Heavy | Light');
    const { comparison, doubts } = comparisonIn(`# Locks\n\n${argued}## Comparison\n\n${others}`);
    assert.deepEqual(comparison?.features, []);
    assert.deepEqual(
      doubts.map(({ reason }) => reason),
      ['table'],
    );
  });
});

test('links and words that no value says are told', async () => {
  const page = `# Key vs card\n\n${table(
    'Feature | Key | Card | Notes',
    '[Opens](https://a.example/opens) | ✔ | ✖ | ',
    'Price | Low | [High](https://a.example/price) | ',
    'Weight | Heavy | Light | As [weighed](https://a.example/weight)',
  )}`;
  const { notices } = await importDocuments({ 'locks.md': page }, { locale: 'en' });
  const told = notices.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
  assert.match(told, /import-feature-links: .*https:\/\/a\.example\/opens https:\S+price$/m);
  assert.match(told, /import-feature-words: .*"Price", "Weight";/);
});
