import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { bringsBlocks, holdsBlocks } from '../../../src/domain/block-words.ts';
import { replacing, teasCatalog } from '../../support/content.ts';

test('running words are told from words with blocks in them', () => {
  for (const markdown of [
    '> [!NOTE]\n> Te',
    '```\nte\n```',
    '| a |\n| - |',
    'a ![b](/c.png)',
    'a[^1]',
  ])
    assert.ok(holdsBlocks({ markdown }), markdown);
  for (const markdown of ['Te > kaffe', '- a\n- `b`', '[a](/b/)', '**a** och *b*'])
    assert.ok(!holdsBlocks({ markdown }), markdown);
});

test('a page of a topic knows whether script may bring blocks to it', () => {
  const parts = ['overview', 'comparison', 'options', 'choose'] as const;
  const brought = (changes: Parameters<typeof teasCatalog>[0]) => {
    const [topic] = teasCatalog(changes).topics;
    return parts.filter((part) => topic && bringsBlocks(topic, part, 'sv'));
  };
  assert.deepEqual(brought({}), []);
  assert.deepEqual(
    brought({
      'topics/tea/options/black/sv.mdx': replacing(
        'Ger mest koffein.',
        'Ger mest koffein.\n\n> [!TIP]\n> Te.',
      ),
    }),
    ['overview', 'comparison'],
  );
  assert.deepEqual(
    brought({
      'topics/tea/trees/which/sv.mdx': (text) =>
        text.replace(/^### .*$/m, '$&\n\nDet ser ut så här.\n\n```\nte\n```'),
    }),
    ['choose'],
  );
});
