import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { describeSite, manifestFile, sha256 } from '../../../src/release/manifest.ts';
import { edit, temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

/** A site as a build leaves it. */
async function builtSite(context: TestContext): Promise<string> {
  const site = temporaryFolder(context);
  mkdirSync(join(site, 'sv/te på burk'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<p>Te</p>', { mode: 0o600 });
  writeFileSync(join(site, 'sv/te på burk/index.html'), '<p>Burk</p>');
  const manifest = await describeSite(site, { day: '2026-03-01', packages: [] });
  writeFileSync(join(site, manifestFile), JSON.stringify(manifest));
  return site;
}

const release = (...words: string[]) => run('src/cli/release.ts', {}, words);

suite('npm run release', () => {
  test('writes archives that can be checked before and after they are unpacked', async (context) => {
    const [site, into] = [await builtSite(context), temporaryFolder(context)];
    const { code, output } = await release('--dist', site, '--into', into);
    assert.equal(code, 0, output);
    const names = readdirSync(into).sort();
    const title = /^(vagval-2026-03-01-[0-9a-f]{7})\.tar\.gz$/.exec(
      names.find((name) => name.endsWith('.gz')) ?? '',
    )?.[1];
    assert.deepEqual(names, ['SHA256SUMS', `${title}.cdx.json`, `${title}.tar.gz`, `${title}.zip`]);
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: into });
    execFileSync('tar', ['-xzf', `${title}.tar.gz`], { cwd: into });
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: join(into, `${title}`),
    });
    assert.deepEqual(readdirSync(join(into, `${title}`)).sort(), [
      'SHA256SUMS',
      'bom.cdx.json',
      'site',
    ]);
    assert.equal(
      readFileSync(join(into, `${title}/site/sv/te på burk/index.html`), 'utf8'),
      '<p>Burk</p>',
    );
  });

  test('writes the same twice', async (context) => {
    const site = await builtSite(context);
    const hashes = [];
    for (const into of [temporaryFolder(context), temporaryFolder(context)]) {
      await release('--dist', site, '--into', into, '--version', '1.2');
      hashes.push(
        readdirSync(into).map((name) => `${name} ${sha256(readFileSync(join(into, name)))}`),
      );
    }
    assert.deepEqual(hashes[1], hashes[0]);
    assert.ok(hashes[0]?.some((line) => line.startsWith('vagval-1.2.zip ')));
  });

  test('takes what a server was given along, and nothing of a build before', async (context) => {
    const [site, into] = [await builtSite(context), temporaryFolder(context)];
    mkdirSync(join(site, '_astro'));
    for (const path of ['index.html.br', 'web.config', '_astro/former.js', '_astro/builds.json'])
      writeFileSync(join(site, path), 'x');
    await release('--dist', site, '--into', into, '--version', '1');
    const listed = execFileSync('tar', ['-tzf', join(into, 'vagval-1.tar.gz')], {
      encoding: 'utf8',
    });
    assert.match(listed, /site\/index\.html\.br\n[\s\S]+site\/web\.config\n/);
    assert.doesNotMatch(listed, /_astro/);
  });

  test('refuses a folder that is not as it was built', async (context) => {
    const [site, into] = [await builtSite(context), temporaryFolder(context)];
    edit(join(site, 'index.html'), 'Te', 'Kaffe');
    rmSync(join(site, 'sv'), { recursive: true });
    const { code, output } = await release('--dist', site, '--into', into);
    assert.equal(code, 1);
    assert.match(
      output,
      /not as it was built: index\.html, sv\/te på burk\/index\.html are missing or changed/,
    );
    assert.deepEqual(readdirSync(into), []);
  });

  test('says when there is no built site, and when it is misspelt', async () => {
    const { code, output } = await release('--dist', 'no-such-folder');
    assert.equal(code, 1);
    assert.match(output, /no built site in .*no-such-folder\.\n {2}Fix: run npm run build/);
    const misspelt = await release('--dits', 'dist');
    assert.equal(misspelt.code, 1);
    assert.match(misspelt.output, /--dits[\s\S]+Usage: npm run release/);
    assert.match((await release('--version', '../x')).output, /cannot stand in a file/);
  });
});
