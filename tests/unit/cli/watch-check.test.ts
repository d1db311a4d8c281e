import { strict as assert } from 'node:assert';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import type { Outcome } from '../../../src/cli/run-check.ts';
import { watchCheck } from '../../../src/cli/watch-check.ts';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

/** What is told of a folder, one after the other. */
function watching(context: TestContext, folder: string): () => Promise<Outcome> {
  const told: Outcome[] = [];
  let wake = () => {};
  const watcher = watchCheck(folder, [], 'text', (outcome) => {
    told.push(outcome);
    wake();
  });
  context.after(() => watcher.close());
  return async () => {
    while (told.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return told.shift() as Outcome;
  };
}

/** Reads on until something is told that fits: one save may be told of twice. */
async function until(next: () => Promise<Outcome>, fits: (outcome: Outcome) => boolean) {
  let outcome = await next();
  while (!fits(outcome)) outcome = await next();
  return outcome;
}

const unsound = ({ code }: Outcome) => code === 1;
const sound = ({ code }: Outcome) => code === 0;

suite('npm run check -- --watch', () => {
  test('tells how things stand now and after each save, spelling included', async (context) => {
    const folder = copyOfTeas(context);
    await run('src/cli/ledger.ts', { CONTENT_DIR: folder });
    const next = watching(context, folder);
    assert.match((await next()).output, /no faults in \d+ files/);
    const words = join(folder, 'topics/tea/options/green/sv.mdx');
    edit(words, 'id="green-fussy"', 'id="green-fusy"');
    assert.match((await until(next, unsound)).errors, /green\/sv\.mdx:\d+/);
    edit(words, 'id="green-fusy"', 'id="green-fussy"');
    assert.match((await until(next, sound)).output, /no faults/);
  });

  test('follows files that are made, and put in the place of others', async (context) => {
    const folder = copyOfTeas(context);
    await run('src/cli/ledger.ts', { CONTENT_DIR: folder });
    const next = watching(context, folder);
    await next();
    writeFileSync(join(folder, 'topics/tea/nb.mdx'), '---\ntitle: Te\n---\n');
    assert.match((await until(next, unsound)).errors, /does not have the language "nb"/);
    renameSync(join(folder, 'topics/tea/nb.mdx'), join(folder, 'topics/tea/odd.mdx'));
    const odd = await until(next, ({ errors }) => errors.includes('odd.mdx'));
    assert.match(odd.errors, /No file of this name belongs here/);
  });

  test('does not begin with a folder that is not there, or with words that make no sense', async () => {
    const missing = await run('src/cli/check.ts', { CONTENT_DIR: 'no-folder' }, ['--watch']);
    assert.equal(missing.code, 1);
    assert.match(missing.output, /no-folder is not there[\s\S]*Fix: .*npm run new/);
    const odd = await run('src/cli/check.ts', { CONTENT_DIR: 'no-folder' }, ['--watch', '--wait']);
    assert.equal(odd.code, 1);
    assert.match(odd.output, /--wait/);
  });
});
