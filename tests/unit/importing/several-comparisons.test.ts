import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { importDocuments } from '../../support/import.ts';

const pair = (heading: string, a: string, b: string) =>
  `## ${heading}\n\nOm ${heading}, se [${a}](#${a.toLowerCase()}).\n\n### ${a}\n\nFördelar:\n\n- bra ${a}\n\nNackdelar:\n\n- dyr ${a}\n\n### ${b}\n\nFördelar:\n\n- bra ${b}\n\nNackdelar:\n\n- dyr ${b}\n\n`;
const house = `# Hus\n\nVälj väl.\n\n${pair('Dorr', 'Nyckel', 'Kort')}${pair('Varme', 'Gas', 'Olja')}## Mer\n\nSe [gas](#gas) och [dörr](#dorr).\n`;

suite('a page that compares several things', () => {
  test('becomes a topic for each, and a page that leads to them', async () => {
    const { files, states, notices } = await importDocuments({
      'hus.md': house,
      'b.md': '# B\n\n[olja](hus.md#olja) [mer](hus.md#mer)\n',
    });
    assert.deepEqual(states, {
      'b.md': 'guide',
      'hus.md#dorr': 'topic',
      'hus.md#varme': 'topic',
      'hus.md': 'guide',
    });
    const bodyOf = (path: string) => files.get(path)?.replace(/^---\n[\s\S]*?\n---\n\n?/, '');
    assert.equal(
      bodyOf('guides/hus/sv.md'),
      'Välj väl.\n\n## Dorr {#dorr}\n\n[Dorr](/hus-dorr/)\n\n## Varme {#varme}\n\n[Varme](/hus-varme/)\n\n## Mer {#mer}\n\nSe [gas](/hus-varme/#gas) och [dörr](#dorr).\n',
    );
    assert.equal(bodyOf('guides/b/sv.md'), '[olja](/hus-varme/#olja) [mer](/guides/hus/#mer)\n');
    assert.match(
      files.get('topics/hus-dorr/topic.yaml') ?? '',
      /imported: hus#dorr\n[\s\S]*options:\n {2}- nyckel\n {2}- kort\n/,
    );
    assert.match(files.get('topics/hus-dorr/sv.mdx') ?? '', /\(\/hus-dorr\/#nyckel\)/);
    assert.deepEqual(
      notices.map(({ file, rule, message }) => [file, rule, message]),
      [
        [
          'hus.md',
          'import-several',
          'The page compares several things, and each becomes a topic: "Dorr", "Varme".',
        ],
      ],
    );
    const sources = [...files].map(([path, text]) => ({ path, text }));
    const faults = checkContent(readContent('content', sources));
    assert.deepEqual(
      faults.filter(({ isAdvice }) => !isAdvice),
      [],
    );
  });

  test('changes nothing when it is imported again', async () => {
    const first = await importDocuments({ 'hus.md': house });
    const again = await importDocuments({ 'hus.md': house }, { into: first.files });
    assert.deepEqual(again.written, []);
  });

  test('stays one topic where it became one before', async () => {
    const one = house.replace(/## Varme[\s\S]*(?=## Mer)/, '').replace('[gas](#gas)', 'gas');
    const first = await importDocuments({ 'hus.md': one });
    assert.equal(first.states['hus.md'], 'topic');
    const { states, notices } = await importDocuments({ 'hus.md': house }, { into: first.files });
    assert.deepEqual(Object.keys(states), ['hus.md']);
    assert.ok(notices.some(({ rule }) => rule === 'import-comparison-another'));
  });
});
