import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const record = (folder: string, ...words: string[]) =>
  run('src/cli/ledger.ts', { CONTENT_DIR: folder }, words);

suite('npm run ledger', () => {
  test('records what is new, then what has changed, and never alters what was there', async (context) => {
    const folder = copyOfTeas(context);
    const first = await record(folder);
    assert.equal(first.code, 0);
    assert.match(first.output, /^TE-01 {2}new {2}green-cheap\n/);
    assert.match(first.output, /Ledger: 5 recorded, 5 in all\.\n$/);
    const before = readFileSync(join(folder, 'ledger.yaml'), 'utf8');

    edit(join(folder, 'topics/tea/options/herbal/en.mdx'), 'Wakes nobody.', 'Wakes no one.');
    const second = await record(folder, '--minor');
    assert.match(second.output, /^TE-05 {2}minor {2}herbal-no-caffeine\n/);
    const after = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    assert.ok(after.startsWith(before), 'the last entry grew at its end and the rest is untouched');
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(check.code, 0);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('ledger')),
      ['ledger.yaml'],
    );
  });

  test('records that a claim has been turned', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const option = join(folder, 'topics/tea/options/herbal/option.yaml');
    edit(option, 'kind: disadvantage', 'kind: advantage');
    const turned = await record(folder);
    assert.match(turned.output, /^TE-05 {2}turned {2}herbal-no-caffeine\n/);
    const text = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    assert.match(
      text,
      /- id: herbal-no-caffeine\n {4}code: TE-05\n {4}topic: tea\n {4}option: herbal\n {4}kind: disadvantage\n/,
    );
    assert.match(text, /kind: turned\n {8}to: advantage\n/);
  });

  test('notes in a ledger from before what it did not keep, and records no change', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const file = join(folder, 'ledger.yaml');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replaceAll(/^ {4}(?:option|kind): .*\n/gm, ''));
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(check.code, 0);
    const { output } = await record(folder);
    assert.equal(
      output,
      'Of 5 from before, option and kind are noted now, as they stand.\nLedger: 0 recorded, 5 in all.\n',
    );
    assert.equal(readFileSync(file, 'utf8'), whole);
  });

  test('records nothing while the content has another fault', async (context) => {
    const folder = copyOfTeas(context);
    edit(join(folder, 'vocabulary/sources.yaml'), '2025-01-02', 'then');
    const { code, output } = await record(folder);
    assert.equal(code, 1);
    assert.match(output, /sources\.yaml:6:14 {2}schema/);
    assert.match(output, /Nothing was recorded\.\n {2}Fix:/);
    assert.ok(!readdirSync(folder).includes('ledger.yaml'));
  });

  test('records nothing while something is still to be written', async (context) => {
    const folder = copyOfTeas(context);
    edit(join(folder, 'topics/tea/options/herbal/en.mdx'), 'Wakes nobody.', '[[Write: what]]');
    const { code, output } = await record(folder);
    assert.equal(code, 1);
    assert.match(output, /herbal\/en\.mdx:8:1 {2}unwritten/);
    assert.ok(!readdirSync(folder).includes('ledger.yaml'));
  });

  test('passes over the draft that an interruption left', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const before = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    writeFileSync(join(folder, '.ledger.yaml.1.tmp'), before.slice(0, 40));
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(check.code, 0);
    const again = await record(folder);
    assert.match(again.output, /^Ledger: 0 recorded/);
    assert.equal(readFileSync(join(folder, 'ledger.yaml'), 'utf8'), before);
  });

  test('does not mend a ledger that was edited by hand', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const file = join(folder, 'ledger.yaml');
    edit(file, 'TE-02', 'TE-01');
    const before = readFileSync(file, 'utf8');
    const { code, output } = await record(folder);
    assert.equal(code, 1);
    assert.match(output, /ledger-code-repeated/);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  test('says which words it knows', async (context) => {
    const { code, output } = await record(copyOfTeas(context), '--major');
    assert.equal(code, 1);
    assert.match(output, /--major/);
  });
});
