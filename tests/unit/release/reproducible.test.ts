import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { manifestFile, parseManifest, sha256 } from '../../../src/release/manifest.ts';
import { teasFolder } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { projectRoot } from '../../support/run.ts';

interface Circumstances {
  readonly zone: string;
  /** How far the clock is from the right time. */
  readonly days: number;
  readonly umask: string;
}

/** The project in a folder of its own with the teas as its content, committed on a known day. */
function checkout(context: TestContext, name: string): string {
  const folder = temporaryFolder(context, join('/tmp', name));
  for (const file of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'LICENSE',
  ])
    cpSync(join(projectRoot, file), join(folder, file), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  cpSync(teasFolder, join(folder, 'content'), { recursive: true });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...words], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z' },
    });
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'Write about tea');
  return folder;
}

/** Builds as another machine would, and gives the folder of the site. */
function build(folder: string, { zone, days, umask }: Circumstances): string {
  const pretend = `const { now } = Date;
    Date.now = () => now() + ${days} * 86_400_000;
    globalThis.Date = class extends Date {
      constructor(...given) { given.length > 0 ? super(...given) : super(Date.now()); }
    };`;
  const { SOURCE_DATE_EPOCH: _, ...environment } = process.env;
  execFileSync(
    'sh',
    [
      '-c',
      `umask ${umask} && exec "$0" --import "$1" src/cli/astro.ts build`,
      process.execPath,
    ].concat(`data:text/javascript,${encodeURIComponent(pretend)}`),
    {
      cwd: folder,
      env: {
        ...environment,
        TZ: zone,
        CONTENT_DIR: 'content',
        OUT_DIR: 'the site',
        BASE_PATH: '',
        SITE_URL: '',
        CACHE_DIR: '.cache/astro',
      },
    },
  );
  return join(folder, 'the site');
}

test('a build is the same to the last byte in another folder, on another day and in another zone', async (context) => {
  const sites = [
    build(checkout(context, 'vägval här '), { zone: 'Asia/Tokyo', days: 0, umask: '022' }),
    build(checkout(context, 'elsewhere '), {
      zone: 'America/Los_Angeles',
      days: 400,
      umask: '077',
    }),
  ];
  const lists = sites.map((site) => readFileSync(join(site, manifestFile), 'utf8'));
  const [one = '', other = ''] = lists;
  assert.deepEqual(parseManifest(other), parseManifest(one));
  assert.equal(sha256(other), sha256(one));
  assert.equal(parseManifest(one).day, '2026-03-01');
  assert.ok(Object.keys(parseManifest(one).files).length > 100);
  for (const site of sites) {
    for (const [path, sum] of Object.entries(parseManifest(one).files))
      assert.equal(sha256(readFileSync(join(site, path))), sum, `${path} is not as listed`);
  }
  const licence = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').replaceAll(/\W/g, '');
  for (const { name } of parseManifest(one).packages) {
    const [maker = ''] = name.replace('@', '').split('/');
    assert.match(
      licence,
      new RegExp(maker.replaceAll(/\W/g, ''), 'i'),
      `${name} is not in LICENSE`,
    );
  }
  context.diagnostic(`the build is ${parseManifest(one).build}`);
});
