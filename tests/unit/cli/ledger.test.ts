import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      /- id: herbal-no-caffeine\n {4}code: TE-05\n {4}topic: tea\n {4}option: herbal\n {4}kind: disadvantage\n {4}criterion: caffeine\n {4}sources:\n {6}- tea-board\n/,
    );
    assert.match(text, /kind: turned\n {8}to: advantage\n/);
  });

  test('notes in a ledger from before what it did not keep, and records no change', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const file = join(folder, 'ledger.yaml');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      whole
        .replaceAll(/^ {4}(?:option|kind|criterion): .*\n/gm, '')
        .replaceAll(/^ {4}(?:sources|inferredFrom):\n(?: {6}- .*\n)+/gm, ''),
    );
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(check.code, 0);
    const { output } = await record(folder);
    assert.equal(
      output,
      'Of 5 from before, option, kind, criterion and sources are noted now, as they stand.\nLedger: 0 recorded, 5 in all.\n',
    );
    assert.equal(readFileSync(file, 'utf8'), whole);
  });

  test('tells which languages have not followed, until they do or need not', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    edit(join(folder, 'topics/tea/options/herbal/sv.mdx'), 'Väcker ingen.', 'Väcker nästan ingen.');
    edit(join(folder, 'topics/tea/en.mdx'), 'Three kinds', 'Four kinds');
    const { output } = await record(folder);
    assert.match(
      output,
      /^TE-05 {2}changed {2}herbal-no-caffeine\nLedger: 1 recorded, 5 in all\.\n/,
    );
    assert.match(
      output,
      /herbal\/en\.mdx:7:1 {2}translation-behind {2}The English of "herbal-no-caffeine" has not followed the Swedish, which has changed\.\n {2}Fix: let it say what \S+herbal\/sv\.mdx:7:1 says; where it does already, npm run status -- --accept herbal-no-caffeine\./,
    );
    assert.match(
      output,
      /topics\/tea\/sv\.mdx:1:1 .*The Swedish of "tea" has not followed the English/,
    );

    edit(join(folder, 'topics/tea/sv.mdx'), 'Tre sorter', 'Fyra sorter');
    await run('src/cli/status.ts', { CONTENT_DIR: folder }, ['--accept', 'herbal-no-caffeine']);
    const { output: after } = await record(folder);
    assert.equal(after, 'Ledger: 0 recorded, 5 in all.\n');
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

  test('records another criterion and other sources', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const option = join(folder, 'topics/tea/options/herbal/option.yaml');
    edit(
      option,
      'criterion: caffeine\n    sources: [tea-board]',
      'criterion: price\n    sources: [tebladet]',
    );
    edit(option, '  price: {', '  caffeine: {');
    const { output } = await record(folder);
    assert.match(output, /^TE-05 {2}resourced {2}herbal-no-caffeine\n/);
    const text = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    assert.match(text, /kind: reclassified\n {8}criterion: price\n/);
    assert.match(text, /kind: resourced\n {8}sources:\n {10}- tebladet\n/);
    assert.match((await record(folder)).output, /^Ledger: 0 recorded/);
  });

  test('begins no second ledger where git knows of a first, and the check tells', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
    const before = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    rmSync(join(folder, 'ledger.yaml'));
    const { code, output } = await record(folder);
    assert.equal(code, 1);
    const fix =
      /The ledger is gone, and commit \w+ still had it[\s\S]* {2}Fix: bring it back: (git checkout \w+ -- ledger\.yaml)/;
    assert.match(output, fix);
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(check.code, 1);
    assert.match(check.output, /ledger\.yaml:1:1 {2}ledger-gone/);
    git(...(fix.exec(check.output)?.[1]?.split(' ').slice(1) ?? []));
    assert.equal(readFileSync(join(folder, 'ledger.yaml'), 'utf8'), before);
    assert.equal((await record(folder)).code, 0);
  });

  /** The teas as two branches have left them, each with a claim of its own under the code TE-06. */
  async function mergedTeas(context: Parameters<typeof copyOfTeas>[0]) {
    const folder = copyOfTeas(context);
    await record(folder);
    const file = join(folder, 'ledger.yaml');
    const before = readFileSync(file, 'utf8');
    const claim = (id: string, fingerprint: string) =>
      before
        .slice(before.lastIndexOf('  - id: '))
        .replace('herbal-no-caffeine', id)
        .replace('TE-05', 'TE-06')
        .replaceAll(/(sv|en): [0-9a-f]{16}/g, `$1: ${fingerprint.repeat(16)}`);
    const [ours, theirs] = [claim('herbal-garden', 'a'), claim('herbal-quiet', 'b')];
    writeFileSync(
      file,
      `${before}<<<<<<< HEAD\n${ours}||||||| base\n=======\n${theirs}>>>>>>> other\n`,
    );
    return { folder, file };
  }

  for (const [side, kept, recoded] of [
    ['theirs', 'herbal-quiet', 'herbal-garden'],
    ['ours', 'herbal-garden', 'herbal-quiet'],
  ] as const)
    test(`makes one of the ledgers of two branches: the codes of ${side} stand`, async (context) => {
      const { folder, file } = await mergedTeas(context);
      const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
      assert.match(check.output, /merge-conflict[\s\S]*npm run ledger -- --merge theirs/);
      const { output } = await record(folder, '--merge', side);
      assert.match(output, new RegExp(`^TE-06 → TE-07 {2}${recoded}\n`));
      const text = readFileSync(file, 'utf8');
      assert.match(text, new RegExp(`- id: ${kept}\n {4}code: TE-06\n`));
      assert.match(text, new RegExp(`- id: ${recoded}\n {4}code: TE-07\n`));
      assert.doesNotMatch(text, /<<<<|====|>>>>/);
    });

  test('makes one of two that a merge has put one after the other', async (context) => {
    const { folder, file } = await mergedTeas(context);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^(?:<|\||=|>){7}.*\n/gm, ''));
    const check = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.match(check.output, /ledger-code-repeated[\s\S]*npm run ledger -- --merge ours/);
    const { output } = await record(folder, '--merge', 'theirs');
    assert.match(output, /^TE-06 → TE-07 {2}herbal-garden\n/);
    assert.match(readFileSync(file, 'utf8'), /- id: herbal-quiet\n {4}code: TE-06\n/);
  });

  test('says what it needs to make one ledger of two', async (context) => {
    const { folder, file } = await mergedTeas(context);
    const wrong = await record(folder, '--merge', 'mine');
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /"mine" is no side of a merge\.\n {2}Fix: .*ours .* or theirs/);
    edit(file, 'code: TE-05', 'code: 5');
    const broken = await record(folder, '--merge', 'ours');
    assert.match(broken.output, /One of the two cannot be read:\n.*schema/);
    const whole = copyOfTeas(context);
    await record(whole);
    const alone = await record(whole, '--merge', 'ours');
    assert.match(alone.output, /holds no two versions\.\n {2}Fix: merge the branches first/);
  });

  test('says which words it knows', async (context) => {
    const { code, output } = await record(copyOfTeas(context), '--major');
    assert.equal(code, 1);
    assert.match(output, /--major/);
  });
});
