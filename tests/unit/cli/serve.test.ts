import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { run } from '../../support/run.ts';

suite('npm run serve', () => {
  test('says when the port is taken, and how to choose another', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(folder, '404.html'), 'nothing here');
    const other = createServer().listen(0);
    context.after(() => {
      other.close();
      rmSync(folder, { recursive: true });
    });
    const port = String((other.address() as AddressInfo).port);
    const { code, output } = await run('src/cli/serve.ts', { PORT: port, OUT_DIR: folder });
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Port ${port} is taken`));
    assert.match(output, /Fix: choose another: npm start -- --port \d+/);
  });

  test('says when there is no built site', async () => {
    const { code, output } = await run('src/cli/serve.ts', { OUT_DIR: 'no-such-folder' });
    assert.equal(code, 1);
    assert.match(output, /no built site in .*no-such-folder/);
    assert.match(output, /npm run build/);
  });

  for (const port of ['eighty', '0', '70000', '80.5']) {
    test(`says when PORT is "${port}"`, async () => {
      const { code, output } = await run('src/cli/serve.ts', { PORT: port });
      assert.equal(code, 1);
      assert.match(output, new RegExp(`PORT is "${port}", which is not a port`));
    });
  }
});
