/** The commands on content that an organisation has added something of its own to. */

import { strict as assert } from 'node:assert';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { teasOwnFolder } from '../../support/content.ts';
import { copyOfTeas, edit, temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const laterTeas = fileURLToPath(new URL('../../fixtures/teas-later', import.meta.url));

/** A copy of the teas that has been published, and one of what an organisation adds. */
async function published(context: TestContext) {
  const content = copyOfTeas(context);
  await run('src/cli/ledger.ts', { CONTENT_DIR: content });
  const overlay = temporaryFolder(context);
  cpSync(teasOwnFolder, overlay, { recursive: true });
  const environment = { CONTENT_DIR: content, OVERLAY_DIR: overlay };
  const command = (name: string, ...words: string[]) =>
    run(`src/cli/${name}.ts`, environment, words);
  const ledgers = () =>
    [content, overlay].map((folder) => readFileSync(join(folder, 'ledger.yaml'), 'utf8'));
  return { content, overlay, command, ledgers };
}

suite('an overlay', () => {
  test('has a ledger of its own, and the common one is left as it was', async (context) => {
    const { content, overlay, command, ledgers } = await published(context);
    const common = readFileSync(join(content, 'ledger.yaml'), 'utf8');
    const unrecorded = await command('check');
    assert.equal(unrecorded.code, 1);
    assert.match(unrecorded.output, /option\.yaml:2:\d+ {2}claim-unrecorded /);
    const { output } = await command('ledger');
    assert.match(
      output,
      /^Ledger: 0 recorded, 5 in all\.\nAB-01 {2}new {2}ab-green-stock\nAB-02 {2}new {2}ab-green-cold\nOwn ledger: 2 recorded, 2 in all\.\n/,
    );
    assert.equal(ledgers()[0], common);
    assert.doesNotMatch(ledgers()[1] ?? '', /TE-|green-cheap/);
    const check = await command('check');
    assert.equal(check.code, 0, check.output);

    // Words that have changed in one language are told, and may be accepted, in the same place.
    edit(join(overlay, 'topics/tea/options/green/en.mdx'), 'Goes cold', 'Grows cold');
    const changed = await command('ledger');
    assert.match(changed.output, /AB-02 {2}changed {2}ab-green-cold\n/);
    assert.match(changed.output, /translation-behind .*"ab-green-cold" has not followed/);
    const accepted = await command('status', '--accept', 'ab-green-cold');
    assert.equal(accepted.code, 0, accepted.output);
    assert.match(ledgers()[1] ?? '', /agreed: true/);
    const machine = await command('status', '--machine', 'ab-green-stock', '--in', 'en');
    assert.equal(machine.code, 0, machine.output);
    assert.ok(existsSync(join(overlay, 'provenance.yaml')));
    assert.ok(!existsSync(join(content, 'provenance.yaml')));
    assert.equal(ledgers()[0], common);
  });

  test('keeps its claims, codes and stances when the common content is updated', async (context) => {
    const { content, overlay, command, ledgers } = await published(context);
    await command('ledger');
    const [, own] = ledgers();
    rmSync(content, { recursive: true });
    cpSync(laterTeas, content, { recursive: true });

    // The later teas have no estimate, which is told; everything else still fits.
    const check = await command('check');
    assert.match(check.output, /estimate\.yaml:2:\d+ {2}own-input-unknown .*no input "price"/);
    assert.equal(check.output.match(/own-/g)?.length, 2, check.output);
    rmSync(join(overlay, 'topics/tea/estimate.yaml'));
    const sound = await command('check');
    assert.equal(sound.code, 0, sound.output);
    const recorded = await command('ledger');
    assert.match(recorded.output, /Own ledger: 0 recorded, 2 in all\.\n/);
    assert.equal(ledgers()[1], own);

    const { topics } = assembleCatalog((await readContentFolder(content, overlay)).content);
    const tea = topics.find(({ id }) => id === 'tea');
    const green = tea?.options.find(({ id }) => id === 'green');
    assert.deepEqual(
      green?.claims.filter(({ origin }) => origin).map(({ published }) => published?.code),
      ['AB-01', 'AB-02'],
    );
    assert.equal(green?.stance?.kind, 'chosen');
    assert.ok(
      tea?.options.some(({ id }) => id === 'powder'),
      'what is new is there',
    );
  });

  test('is asked for where it is named and is not there', async (context) => {
    const { command, overlay } = await published(context);
    rmSync(overlay, { recursive: true });
    for (const name of ['check', 'ledger', 'status']) {
      const { code, output } = await command(name);
      assert.equal(code, 1, name);
      assert.match(
        output,
        /The folder of own facts \S+ is not there\.\n {2}Fix: name another with OVERLAY_DIR, or make it with an overlay\.yaml/,
      );
    }
    cpSync(teasOwnFolder, overlay, { recursive: true });
  });
});
