import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { reservedTopicIds } from '../../../src/domain/anchors.ts';

test('no topic can take the address of a page that the site has in each language', () => {
  const folder = new URL('../../../src/pages/[locale]', import.meta.url);
  const names = readdirSync(folder).map((name) => name.replace('.astro', ''));
  const taken = names.filter((name) => /^[a-z]+$/.test(name) && name !== 'index');
  assert.deepEqual([...reservedTopicIds].sort(), [...new Set(taken)].sort());
});
