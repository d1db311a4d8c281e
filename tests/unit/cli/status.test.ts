import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const status = (folder: string, ...words: string[]) =>
  run('src/cli/status.ts', { CONTENT_DIR: folder }, words);
const record = (folder: string) => run('src/cli/ledger.ts', { CONTENT_DIR: folder });
const herbal = 'topics/tea/options/herbal/en.mdx';

suite('npm run status', () => {
  test('finds nothing to do in content that is current', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const { code, output } = await status(folder);
    assert.equal(code, 0);
    assert.match(output, /^tea: \d+ parts, 0 to look at\n/);
    assert.match(output, /guides\/brewing\/kettle: 3 parts, 0 to look at/);
    assert.match(output, /\nNo everyday word leads to \d+ of \d+ pages\.\n/);
  });

  test('names exactly the twin of a claim that has changed, until that follows', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    edit(join(folder, herbal), 'Wakes nobody.', 'Wakes nobody at all.');
    await record(folder);
    const changed = await status(folder);
    assert.match(changed.output, /, 1 to look at\n {2}herbal-no-caffeine {2}sv stale\n/);
    edit(join(folder, herbal.replace('en', 'sv')), 'Väcker ingen.', 'Väcker ingen alls.');
    await record(folder);
    assert.doesNotMatch((await status(folder)).output, /stale/);
  });

  test('names a section whose other language has changed', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    edit(join(folder, 'guides/brewing/kettle/sv.mdx'), 'Koka upp det', 'Koka upp vattnet');
    const { output } = await status(folder);
    assert.match(output, /\n {2}guides\/brewing\/kettle#water {2}en stale\n/);
    assert.equal(output.match(/stale/g)?.length, 1);
  });

  test('names a question whose answers have changed in one language, and accepts that', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const tree = 'topics/tea/trees/which';
    edit(join(folder, tree, 'en.mdx'), 'Try a cup before', 'Drink a cup before');
    edit(join(folder, tree, 'tree.yaml'), '        sources: [tea-board]\n', '');
    const { output } = await status(folder);
    assert.match(output, /\n {2}tea\/trees\/which#awake {2}sv stale\n/);
    assert.match(output, /\n {2}tea\/trees\/which#milk {2}unsourced\n/);
    await status(folder, '--accept', 'tea/trees/which#awake');
    assert.doesNotMatch((await status(folder)).output, /stale/);
  });

  test('names what is missing, unsourced and past its review', async (context) => {
    const folder = copyOfTeas(context);
    edit(
      join(folder, 'guides/brewing/kettle/en.mdx'),
      '## The leaves {#leaves}',
      '## More {#more}',
    );
    edit(join(folder, 'guides/brewing/kettle/guide.yaml'), '2099-12-31', '2020-12-31');
    edit(join(folder, 'guides/brewing/kettle/guide.yaml'), '    sources: [tebladet]\n', '');
    const { output } = await status(folder);
    assert.match(output, /kettle#leaves {2}en missing; unsourced; review was due 2020-12-31\n/);
  });

  test('accepts a change of a claim that needs none elsewhere', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    edit(join(folder, herbal), 'Wakes nobody.', 'Wakes no one.');
    const early = await status(folder, '--accept', 'herbal-no-caffeine');
    assert.equal(early.code, 1);
    assert.match(early.output, /has not been recorded\.\n {2}Fix: run npm run ledger first/);
    await record(folder);
    const { code, output } = await status(folder, '--accept', 'herbal-no-caffeine');
    assert.equal(code, 0);
    assert.match(output, /Accepted: herbal-no-caffeine/);
    assert.doesNotMatch((await status(folder)).output, /stale/);
  });

  test('accepts a change of a section', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    edit(join(folder, 'guides/brewing/kettle/sv.mdx'), 'Koka upp det', 'Koka upp vattnet');
    await status(folder, '--accept', 'guides/brewing/kettle#water');
    assert.doesNotMatch((await status(folder)).output, /stale/);
  });

  test('refuses to accept what is not stale, or not there', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    const before = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    const fine = await status(folder, '--accept', 'green-cheap');
    assert.equal(fine.code, 1);
    assert.match(fine.output, /No language of "green-cheap" is stale\.\n {2}Fix:/);
    const unknown = await status(folder, '--accept', 'green-cheep');
    assert.equal(unknown.code, 1);
    assert.match(unknown.output, /Nothing is called "green-cheep"\.\n {2}Fix: .*green-cheap/);
    assert.equal(readFileSync(join(folder, 'ledger.yaml'), 'utf8'), before);
  });

  test('knows words for a machine’s until a person writes them anew', async (context) => {
    const folder = copyOfTeas(context);
    await record(folder);
    for (const [id, file, from, to] of [
      ['herbal-no-caffeine', herbal, 'Wakes nobody.', 'Keeps nobody awake.'],
      [
        'guides/brewing/kettle#water',
        'guides/brewing/kettle/en.mdx',
        'Boil it',
        'Bring it to a boil',
      ],
    ] as const) {
      const noted = await status(folder, '--machine', id, '--in', 'en');
      assert.equal(noted.code, 0, noted.output);
      const { output } = await status(folder);
      assert.match(output, new RegExp(`, 1 to look at\n {2}${id} {2}en machine\n`));
      edit(join(folder, file), from, to);
      assert.doesNotMatch((await status(folder)).output, /machine/);
    }
  });

  test('notes a machine’s words only where it is told of words and a language', async (context) => {
    const folder = copyOfTeas(context);
    const unknown = await status(folder, '--machine', 'green-cheep', '--in', 'sv');
    assert.equal(unknown.code, 1);
    assert.match(unknown.output, /Nothing is called "green-cheep"\.\n {2}Fix: .*green-cheap/);
    const nowhere = await status(folder, '--machine', 'green-cheap', '--in', 'de');
    assert.equal(nowhere.code, 1);
    assert.match(
      nowhere.output,
      /"de" is none of the languages\.\n {2}Fix: add --in with one of: sv, en/,
    );
    edit(join(folder, herbal), '<Claim id="herbal-no-caffeine">', '<Claim id="herbal-other">');
    const half = await status(folder, '--machine', 'herbal-no-caffeine', '--in', 'sv');
    assert.equal(half.code, 1);
    assert.match(half.output, /lacks words in some language\.\n {2}Fix: write them first/);
    assert.equal(existsSync(join(folder, 'provenance.yaml')), false);
  });

  test('tells what speaks for and against, and what is uneven in it', async (context) => {
    const folder = copyOfTeas(context);
    const even = await status(folder);
    assert.match(
      even.output,
      /\ntea: for and against\n {12}green {2}black {2}herbal\n {2}price {5}\+1 −0 {6}– {7}–\n/,
    );
    assert.match(
      even.output,
      /\n {2}total {5}\+1 −1 {2}\+2 −0 {3}\+0 −1\n {2}words sv +\d+ +6 +6\n/,
    );
    assert.doesNotMatch(even.output, /The claims of/);
    edit(join(folder, herbal), '\n\nNot even in the morning.', '');
    edit(join(folder, herbal.replace('en', 'sv')), '\n\nInte ens på morgonen.', '');
    const uneven = await status(folder);
    assert.match(uneven.output, /\n {2}The claims of the option "herbal" have less than half/);
  });

  test('counts what there is in each language', async (context) => {
    const { output } = await status(copyOfTeas(context));
    assert.match(output, /\n {18}sv {6}en\nwords +\d+ +\d+\noptions +3 +3\nclaims +(\d+) +\1\n/);
    assert.match(
      output,
      /\nassessments +6 +6\ntrees +1 +1\nguides +1 +1\nterms +2 +2\nsources +2 +2\n/,
    );
  });

  test('says which words it knows, and that there is no folder', async (context) => {
    const odd = await status(copyOfTeas(context), '--agree');
    assert.equal(odd.code, 1);
    assert.match(odd.output, /--agree/);
    const none = await status('no-such-folder');
    assert.equal(none.code, 1);
    assert.match(none.output, /no-such-folder/);
  });
});
