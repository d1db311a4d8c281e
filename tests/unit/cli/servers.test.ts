import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles } from '../../../src/cli/compress.ts';
import { parseServersRequest } from '../../../src/cli/servers-request.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const page = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">${'te '.repeat(400)}`;

/** A site as a build leaves it. */
function builtSite(context: TestContext): string {
  const folder = temporaryFolder(context);
  for (const [path, content] of Object.entries({
    '404.html': page,
    'index.html': '<title>Te</title>',
    'sv/index.html': page,
    'media/tea.png': 'x'.repeat(2000),
    'data/v1/site.json': '{"name":{"sv":"Te","en":"Tea"}}',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

suite('npm run servers', () => {
  test('writes a configuration for each server, and says where', async (context) => {
    const out = join(temporaryFolder(context), 'servers');
    const words = ['--base', 'kb', '--root', '/srv/www/tea', '--into', out, '--by-language'];
    const { code, output } = await run(
      'src/cli/servers.ts',
      { OUT_DIR: builtSite(context) },
      words,
    );
    assert.equal(code, 0, output);
    for (const name of [
      'nginx.conf',
      'apache.conf',
      'vagval.caddy',
      'web.config',
      'Containerfile',
    ]) {
      assert.ok(output.includes(join(out, name)));
      assert.match(readFileSync(join(out, name), 'utf8'), /tea|kb\\404/);
    }
    const nginx = readFileSync(join(out, 'nginx.conf'), 'utf8');
    assert.match(nginx, /"object-src 'none'; .*; frame-ancestors 'self'"/);
    assert.match(nginx, /\(sv\|en\)/);
  });

  test('compresses what is worth it, beside the files, once', async (context) => {
    const site = builtSite(context);
    const words = ['--into', temporaryFolder(context)];
    const { output } = await run('src/cli/servers.ts', { OUT_DIR: site }, words);
    assert.match(output, /2 of 5 files compressed/);
    assert.equal(String(brotliDecompressSync(readFileSync(join(site, 'sv/index.html.br')))), page);
    assert.equal(String(gunzipSync(readFileSync(join(site, 'sv/index.html.gz')))), page);
    assert.ok(!existsSync(join(site, 'index.html.gz')), 'too small');
    assert.ok(!existsSync(join(site, 'media/tea.png.gz')), 'a picture');

    const files = Array.from({ length: 40 }, (_, nth) => `sv/${nth}.html`);
    for (const file of files) writeFileSync(join(site, file), `${page}${file}`);
    const sizes = (ending: string) =>
      files.reduce((sum, file) => sum + statSync(join(site, file + ending)).size, 0);
    const sum = await compressFiles(site, files);
    assert.deepEqual(sum, {
      files: 40,
      bytes: sizes(''),
      brotli: sizes('.br'),
      gzip: sizes('.gz'),
    });

    const written = () => statSync(join(site, '404.html.br')).ctimeMs;
    const first = written();
    await run('src/cli/servers.ts', { OUT_DIR: site }, words);
    assert.equal(written(), first, 'nothing was new');
    const changed = page.replace('te', 'kaffe');
    writeFileSync(join(site, '404.html'), changed);
    await run('src/cli/servers.ts', { OUT_DIR: site }, words);
    assert.equal(String(brotliDecompressSync(readFileSync(join(site, '404.html.br')))), changed);
  });

  test('tells where the page for wrong addresses needs script', async (context) => {
    const site = builtSite(context);
    writeFileSync(join(site, '404.html'), `${page}<link href="/kb/_astro/a.css">`);
    const out = temporaryFolder(context);
    const servedAt = (path: string) =>
      run('src/cli/servers.ts', { OUT_DIR: site }, ['--into', out, '--base', path]);
    assert.match(
      (await servedAt('/')).output,
      /built to be at \/kb\/: at \/ its page .*\n.*--base \/,/,
    );
    assert.doesNotMatch((await servedAt('/kb/')).output, /built to be at/);
  });

  test('tells of files that no server would know', async (context) => {
    const site = builtSite(context);
    writeFileSync(join(site, 'tea.xyz'), 'x');
    const words = ['--into', temporaryFolder(context)];
    const { output } = await run('src/cli/servers.ts', { OUT_DIR: site }, words);
    assert.match(output, /"\.xyz" have no media type/);
  });

  test('says when there is no built site, and how it is used', async () => {
    const missing = await run('src/cli/servers.ts', { OUT_DIR: 'no-such-folder' });
    assert.equal(missing.code, 1);
    assert.match(missing.output, /no built site in .*no-such-folder/);
    const wrong = await run('src/cli/servers.ts', {}, ['--pth', '/kb/']);
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /'--pth'[\s\S]*Usage:/);
  });
});

suite('what it is asked for', () => {
  const parse = (words: readonly string[], environment = {}) =>
    parseServersRequest(words, environment, '/home/tea/dist');

  test('is what the settings say where nothing is said', () => {
    assert.deepEqual(parse([], { BASE_PATH: 'kb', EMBEDDERS: 'https://a.example' }), {
      into: 'servers',
      served: {
        path: '/kb/',
        root: '/home/tea/dist',
        embedders: ['https://a.example'],
        isHttpsOnly: false,
        choosesLanguage: false,
      },
    });
  });

  test('may be a folder of Windows, or one with spaces', () => {
    assert.equal(parse(['--root', 'C:\\inetpub\\kb\\']).served.root, 'C:/inetpub/kb');
    assert.equal(parse(['--root', '/srv/våra sidor/']).served.root, '/srv/våra sidor');
  });

  for (const words of [
    ['--base', '/k b/'],
    ['--base', '/a//b/'],
    ['--base', '/"/'],
    ['--root', 'dist'],
    ['--root', '/srv/"; include /etc/passwd'],
    ['--root', '/srv/$uri'],
    ['--root', '/srv/{env.HOME}'],
    ['--root', '/srv/a\nb'],
    ['--embed', 'intranet.example.org'],
    ['--embed', "https://a.example 'unsafe-inline'"],
    ['--embed', 'https://a.example/path'],
  ]) {
    test(`is refused as ${words.join(' ')}`, () => {
      assert.throws(
        () => parse(words),
        new RegExp(`--(?:base|root) |"${words[1]?.[0]}.*" is no origin`),
      );
    });
  }
});
