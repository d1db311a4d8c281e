import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { claimIds } from '../../../src/importing/ids.ts';
import { importDocuments } from '../../support/import.ts';

interface Option {
  readonly title: string;
  readonly advantages: readonly string[];
  readonly disadvantages: readonly string[];
}

const claim = fc
  .array(fc.constantFrom('kostar', 'mer', 'varje', 'år', 'utan', 'stöd', 'för', 'alla', 'hus'), {
    minLength: 2,
    maxLength: 9,
  })
  .map((words) => words.join(' '));
const option = fc.record({
  title: fc.constantFrom('Moln', 'Lokalt', 'Blandat', 'Hyrt'),
  claims: fc.uniqueArray(claim, { minLength: 2, maxLength: 8 }),
});
const topic = fc
  .uniqueArray(option, { minLength: 2, maxLength: 3, selector: ({ title }) => title })
  .map((options) =>
    options.map(
      ({ title, claims }): Option => ({
        title,
        advantages: claims.slice(0, Math.ceil(claims.length / 2)),
        disadvantages: claims.slice(Math.ceil(claims.length / 2)),
      }),
    ),
  );

function written(name: string, options: readonly Option[]): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
  const parts = options.map(
    ({ title, advantages, disadvantages }) =>
      `## ${title} ${name}\n\n### Fördelar\n\n${list(advantages)}\n### Nackdelar\n\n${list(disadvantages)}`,
  );
  return `# Välj ${name}\n\n${parts.join('\n')}`;
}

/** The words of each claim by its id, of all topics. */
function claimsIn(files: ReadonlyMap<string, string>): Record<string, string> {
  const found = [...files].flatMap(([path, text]) =>
    path.endsWith('/sv.mdx')
      ? [...text.matchAll(/<Claim id="(.*?)">\n\n(.*?)\n/g)].map(([, id = '', words = '']) => [
          id,
          words,
        ])
      : [],
  );
  return Object.fromEntries(found.sort());
}

const turned = (options: readonly Option[]) =>
  options.map(({ title, advantages, disadvantages }) => ({
    title,
    advantages: advantages.toReversed(),
    disadvantages: disadvantages.toReversed(),
  }));

suite('ids of imported claims', () => {
  test('are the same in any order of documents and items, and beside other documents', async () => {
    await fc.assert(
      fc.asyncProperty(topic, topic, async (one, two) => {
        const [a, b] = [written('ett', one), written('två', two)];
        const together = claimsIn((await importDocuments({ 'a.md': a, 'b.md': b })).files);
        const alone = claimsIn((await importDocuments({ 'a.md': a })).files);
        assert.ok(Object.keys(alone).length > 0);
        for (const [id, words] of Object.entries(alone)) assert.equal(together[id], words);
        const first = await importDocuments({ 'b.md': b });
        const after = await importDocuments({ 'a.md': a }, { into: first.files });
        assert.deepEqual(claimsIn(after.files), together);
        const others = { 'a.md': written('ett', turned(one)), 'b.md': written('två', turned(two)) };
        assert.deepEqual(claimsIn((await importDocuments(others)).files), together);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('are as many words as tell a claim from the others of its option', () => {
    assert.deepEqual(
      claimIds('moln', ['Ett två tre fyra fem sex.', 'Ett två tre fyra fem sju åtta.', 'Nio']),
      ['moln-ett-tva-tre-fyra-fem-sex', 'moln-ett-tva-tre-fyra-fem-sju', 'moln-nio'],
    );
  });

  test('name the topic where another says the same of an option of that name', async () => {
    const options = [
      { title: 'Moln', advantages: ['Går fort'], disadvantages: ['Kostar'] },
      { title: 'Lokalt', advantages: ['Billigt'], disadvantages: ['Tar tid'] },
    ];
    const { files } = await importDocuments({
      'kort.md': written('här', options),
      'langt.md': written('här', options),
    });
    const ids = (path: string) =>
      parse(files.get(path) ?? '').claims.map(({ id }: { readonly id: string }) => id);
    assert.deepEqual(ids('topics/kort/options/moln-har/option.yaml'), [
      'moln-har-gar-fort',
      'moln-har-kostar',
    ]);
    assert.deepEqual(ids('topics/langt/options/moln-har/option.yaml'), [
      'langt-moln-har-gar-fort',
      'langt-moln-har-kostar',
    ]);
  });
});
