import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { importDocuments } from '../../support/import.ts';

const sides = '### Fördelar\n\n- a\n\n### Nackdelar\n\n- b\n\n';

/** What becomes of a document, which the check must pass. */
async function imported(markdown: string) {
  const { files, notices, states } = await importDocuments({ 'las.md': markdown });
  assert.deepEqual(states, { 'las.md': 'topic' });
  const sources = [...files].map(([path, text]) => ({ path, text }));
  const faults = checkContent(readContent('content', sources));
  assert.deepEqual(
    faults.filter(({ isAdvice }) => !isAdvice),
    [],
  );
  const bodyOf = (path: string) => files.get(path)?.replace(/^---\n[\s\S]*?\n---\n\n?/, '') ?? '';
  return { bodyOf, notices };
}

suite('what introduces a topic or an option', () => {
  test('begins with its first sentence, where an alert, a table or code stood before it', async () => {
    const { bodyOf } = await imported(
      `# Lås\n\n| Del | Vikt |\n|-|-|\n| Bom | 2 kg |\n\nLås håller dörrar stängda.\n\n## Nyckel\n\n> [!WARNING]\n> Tappa den inte.\n\nEn nyckel är av stål.\n\n${sides}## Kort\n\n${sides}`,
    );
    assert.match(bodyOf('topics/las/sv.mdx'), /^Lås håller dörrar stängda\.\n\n\| Del/);
    assert.match(
      bodyOf('topics/las/options/nyckel/sv.mdx'),
      /^En nyckel är av stål\.\n\n> \[!WARNING\]\n> Tappa den inte\.\n/,
    );
  });

  test('begins with its name, where no sentence of it can lead', async () => {
    const { bodyOf } = await imported(
      `# Lås\n\nVälj.\n\n## Nyckel\n\n> Av stål.\n\nTänk på:\n\n${sides}## Kort\n\n${sides}`,
    );
    assert.match(
      bodyOf('topics/las/options/nyckel/sv.mdx'),
      /^Nyckel\n\n> Av stål\.\n\nTänk på:\n/,
    );
  });
});

suite('a heading with nothing below it', () => {
  test('is no section, is told, and its anchor still arrives', async () => {
    const { bodyOf, notices } = await imported(
      `# Lås\n\nVälj. [Sedan](#sedan)\n\n## Nyckel\n\n${sides}## Kort\n\n${sides}## Sedan\n`,
    );
    assert.doesNotMatch(bodyOf('topics/las/sv.mdx'), /##/);
    assert.deepEqual(
      notices.map(({ rule, at, message }) => [rule, at.line, message]),
      [
        [
          'import-heading-empty',
          25,
          'Nothing stands below the heading "Sedan", and it was left out.',
        ],
      ],
    );
  });
});

test('a document without a title is a source by its name', async () => {
  const { files } = await importDocuments({
    'las.md': `Välj.\n\n## Nyckel\n\n${sides}## Kort\n\n${sides}`,
  });
  assert.match(files.get('vocabulary/sources.yaml') ?? '', /las:\n {2}title: las\n/);
});
