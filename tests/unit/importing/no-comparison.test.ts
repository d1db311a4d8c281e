import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { unreadableText } from '../../../src/catalog/unreadable-text.ts';
import { comparisonIn, optionsIn } from '../../support/comparison-in.ts';
import { importDocuments } from '../../support/import.ts';

const record = (options: readonly string[], pro: string, con: string) =>
  `# Lås\n\n${options.map((name) => `## ${name}\n\n* Good, because ${pro}\n* Bad, because ${con}\n`).join('\n')}`;

suite('what is argued for and is no comparison', () => {
  for (const [pro, con] of [
    ['{argument a}', '{argument b}'],
    ['[what speaks for it]', '[what speaks against it]'],
    ['...', '…'],
  ] as const) {
    test(`is a template, whose arguments are still to be written: ${pro}`, () => {
      const markdown = record(['{option 1}', '{option 2}'], pro, con);
      assert.equal(optionsIn(markdown), undefined);
      assert.deepEqual(comparisonIn(markdown).doubts, []);
    });
  }

  test('is a table of numbers under heads that may be sides', () => {
    const markdown =
      '# Lås\n\n| Lås | Positiva | Negativa |\n| - | - | - |\n| Nyckel | 12 | 3 % |\n| Kort | 7 | 0,5 |\n';
    assert.equal(optionsIn(markdown), undefined);
  });

  test('is a table of operators', () => {
    const markdown =
      '# Räkna\n\n| Operator | Beskrivning | Exempel |\n| - | - | - |\n| + | Lägg till | `1 + 1` |\n| - | Dra ifrån | `2 - 1` |\n| * | Multiplicera | `2 * 2` |\n';
    assert.equal(optionsIn(markdown), undefined);
  });

  test('but arguments that begin with brackets are arguments', () => {
    const markdown = record(['Nyckel', 'Kort'], '[it](https://a.example) is quick', '(b) is dear');
    assert.deepEqual(optionsIn(markdown), ['Nyckel 1+1', 'Kort 1+1']);
  });

  test('is questions side by side, which is told', () => {
    for (const names of [
      ['How to lock the door', 'Where to keep the key'],
      ['Should we lock it?', 'Is a chain enough?'],
      ['Hur dörren låses', 'Vilken nyckel som behövs'],
    ]) {
      const { comparison, doubts } = comparisonIn(record(names, 'a', 'b'));
      assert.equal(comparison, undefined, names[0]);
      assert.deepEqual(
        doubts.map(({ reason }) => reason),
        ['unattached'],
      );
    }
  });
});

test('a list whose lines say their side themselves goes before a lead that hardly says one', () => {
  const option = (name: string) =>
    `## ${name}\n\n**Trade-offs**:\n\n- ✅ quick\n- ❌ dear\n- ❌ late\n\n`;
  assert.deepEqual(optionsIn(`# Lås\n\n${option('Nyckel')}${option('Kort')}`), [
    'Nyckel 1+2',
    'Kort 1+2',
  ]);
  const section = (name: string) => `## ${name}\n\n### Limitations\n\n- (+) quick\n- (-) dear\n\n`;
  assert.deepEqual(optionsIn(`# Lås\n\n${section('Nyckel')}${section('Kort')}`), [
    'Nyckel 1+1',
    'Kort 1+1',
  ]);
});

test('a verdict that only leads a list is that of each of its lines', () => {
  const option = (name: string) =>
    `## ${name}\n\n* Good, because it is quick\n* Bad, because:\n  * it is dear\n  * it is late\n\n`;
  assert.deepEqual(optionsIn(`# Lås\n\n${option('Nyckel')}${option('Kort')}`), [
    'Nyckel 1+2',
    'Kort 1+2',
  ]);
});

test('a link that names no place loses its address, and the document is imported', async () => {
  const { states, files, notices } = await importDocuments({
    'a.md':
      '# A\n\n[värd](http://) [annan](HTTPS://a.example/b) [ring](tel:112) [utan](//a.example/c)\n',
  });
  assert.deepEqual(states, { 'a.md': 'guide' });
  assert.deepEqual(
    notices.map(({ rule }) => rule),
    ['import-link-broken'],
  );
  assert.match(
    files.get('guides/a/sv.md') ?? '',
    /värd \[annan\]\(https:\/\/a\.example\/b\) \[ring\]\(tel:112\) \[utan\]\(https:\/\/a\.example\/c\)/,
  );
});

test('headings of good and bad above code show how to write, and argue for nothing', () => {
  const rule = (name: string) =>
    `## ${name}\n\n### Bad\n\nNot so:\n\n\`\`\`js\na\n\`\`\`\n\n### Good\n\nBut so.\n\n\`\`\`js\nb\n\`\`\`\n\n`;
  const { comparison, doubts } = comparisonIn(`# Stil\n\n${rule('Namn')}${rule('Rader')}`);
  assert.equal(comparison, undefined);
  assert.deepEqual(doubts, []);
});

test('a line across the page does not keep a topic from beginning with words', async () => {
  const option = (name: string) =>
    `## ${name}\n\n### Fördelar\n\n- a\n\n### Nackdelar\n\n- b\n\n---\n\n`;
  const { states, files } = await importDocuments({
    'lock.md': `# Lås\n\n---\n\n${option('Nyckel')}${option('Kort')}`,
  });
  assert.deepEqual(states, { 'lock.md': 'topic' });
  assert.match(
    files.get('topics/lock/options/nyckel/sv.mdx') ?? '',
    /^---\ntitle: Nyckel\n---\n\nNyckel\n\n<Claim/,
  );
});

test('a document that shows what a conflict of versions looks like is imported', async () => {
  const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';
  const shown = `# Slå ihop\n\n\`\`\`\n${conflict}\`\`\`\n`;
  const { states } = await importDocuments({ 'merge.md': shown });
  assert.deepEqual(states, { 'merge.md': 'guide' });
  assert.equal(unreadableText(`${shown}\n${conflict}`)?.offset, shown.length + 1);
});

test('what is argued for an option stands with the option alone', async () => {
  const option = (name: string) =>
    `### ${name}\n\n* Good, because ${name} is quick\n* Bad, because ${name} is dear\n\n`;
  const { files } = await importDocuments({
    'lock.md': `# Lås\n\nEtt lås behövs.\n\n## Pros and Cons of the Options\n\nTvå prövades.\n\n${option('Nyckel')}${option('Kort')}## Mer\n\nOrd.\n`,
  });
  const topic = files.get('topics/lock/sv.mdx') ?? '';
  assert.match(topic, /Ett lås behövs\.\n\nTvå prövades\.\n\n## Mer/);
  assert.match(files.get('topics/lock/options/nyckel/sv.mdx') ?? '', /Nyckel is quick/);
});
