/** Tests of the engine go by fixtures: whoever puts other content in `content/` finds them as they were. */

import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const own = 'fixtures-only.test.ts';
const root = fileURLToPath(new URL('../../', import.meta.url));

const files: { path: string; text: string }[] = [];
for await (const found of glob('{browser,support,unit}/**/*.ts', { cwd: join(root, 'tests') })) {
  const path = found.replaceAll('\\', '/');
  files.push({ path, text: read(`tests/${path}`) });
}

/** The ids that a content folder gives: of topics, options, trees and guides, by their folders, and of claims. */
async function idsIn(folder: string): Promise<Set<string>> {
  const ids: string[] = [];
  for await (const path of glob('{topics,guides}/**/*', { cwd: join(root, folder) })) {
    const name = path.replaceAll('\\', '/');
    ids.push(...dirname(name).split('/'));
    if (name.endsWith('/option.yaml'))
      for (const [, id = ''] of read(join(folder, name)).matchAll(/^ +- id: (\S+)$/gm))
        ids.push(id);
  }
  // A word alone may stand anywhere.
  return new Set(ids.filter((id) => id.includes('-')));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test('ids are found at all, in a fixture', async () => {
  const ids = await idsIn('tests/fixtures/commuting');
  for (const id of ['school-run', 'folding-bicycle', 'which-way', 'monthly-card', 'train-fast'])
    assert.ok(ids.has(id), id);
});

test('no test of the engine names anything that only the content has', async () => {
  assert.ok(existsSync(join(root, 'content')) && files.length > 50);
  const ids = await idsIn('content');
  for await (const fixture of glob('tests/fixtures/*', { cwd: root }))
    for (const id of await idsIn(fixture)) ids.delete(id);
  const named = files.flatMap(({ path, text }) =>
    [...new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g))]
      .filter((word) => ids.has(word))
      .map((id) => `tests/${path} names ${id}`),
  );
  assert.deepEqual(named, []);
});

test('no test of the engine reads the content', () => {
  const reads =
    /readContentFolder\((?:contentFolder|'content)|(?:load|glob|found)\([^\n]*'content'|cwd: [^\n]*'content'/;
  const reading = files.filter(({ path, text }) => !path.endsWith(own) && reads.test(text));
  assert.deepEqual(
    reading.map(({ path }) => path),
    [],
  );
});
