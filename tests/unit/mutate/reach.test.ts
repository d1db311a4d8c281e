import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { reachIn } from '../../mutate/reach.ts';

test('a file is reached by the tests that import what imports it, and not for its types', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'reach-'));
  context.after(() => rmSync(root, { recursive: true }));
  const files = {
    'src/a.ts': 'export const a = 1;',
    'src/b.ts': "export { a } from './a.ts';",
    'src/c.ts': "export const c = () => import('./b.ts');",
    'src/d.ts': "import type { A } from './a.ts';",
    'tests/a.test.ts': "import { a } from '../src/a.ts';",
    'tests/b.test.ts': "import '../src/b.ts';",
    'tests/c.test.ts': "import { c } from '../src/c.ts';",
    'tests/d.test.ts': "import '../src/d.ts';",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  assert.deepEqual([...reachIn(root)('src/a.ts')].sort(), [
    ['tests/a.test.ts', 1],
    ['tests/b.test.ts', 2],
    ['tests/c.test.ts', 3],
  ]);
});
