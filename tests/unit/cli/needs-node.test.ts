import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { temporaryFolder } from '../../support/folder.ts';
import { projectRoot } from '../../support/run.ts';

const guard = 'src/cli/needs-node.js';
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** What stands before a command, as a Node.js of another version meets it in a checkout with no packages yet. */
function checkout(context: TestContext) {
  const folder = temporaryFolder(context);
  for (const file of ['package.json', guard]) cpSync(join(projectRoot, file), join(folder, file));
  const run = (version: string) => {
    const pretend = `Object.defineProperties(process, {
      version: { value: 'v${version}' },
      versions: { value: { ...process.versions, node: '${version}' } },
    })`;
    return spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, '--import', `./${guard}`],
      { cwd: folder, input: 'console.log("the command ran")', encoding: 'utf8' },
    );
  };
  return { run, folder };
}

/** A program in the place of the Node.js that comes with the packages. */
function writeOwnNode(folder: string, script: string): void {
  const bin = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'node'), script, { mode: 0o755 });
}

suite('a command under a Node.js that is too old', () => {
  test('says which it needs and how to fetch it', (context) => {
    const { run } = checkout(context);
    const { status, stdout, stderr } = run('20.20.2');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /needs Node\.js 24 or newer, and got v20\.20\.2/);
    assert.match(stderr, /Fix: run npm ci --include=optional,/);
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });

  test('is handed over to the one that came with the packages, words, path, end and all', (context) => {
    const { run, folder } = checkout(context);
    writeOwnNode(folder, '#!/bin/sh\necho "$@"\nprintenv PATH\nexit 7\n');
    const { status, stdout, stderr } = run('20.20.2');
    assert.equal(stderr, '');
    assert.equal(status, 7);
    const [words = '', path = ''] = stdout.split('\n');
    assert.ok(words.endsWith(`--import ./${guard}`), words);
    assert.match(path, new RegExp(`^[^:]+-${process.arch}/bin:`));
  });

  test('says what to do where that one cannot run here', (context) => {
    const { run, folder } = checkout(context);
    writeOwnNode(folder, '#!/no/such/loader\n');
    const { status, stderr } = run('20.20.2');
    assert.equal(status, 1);
    assert.match(stderr, /needs Node\.js 24 or newer, and got v20\.20\.2/);
  });

  test('runs where the version is right, whoever’s it is', (context) => {
    const { run } = checkout(context);
    assert.match(run('24.0.0').stdout, /the command ran/);
    assert.match(run('100.0.0').stdout, /the command ran/);
  });

  test('is each of those that npm runs', () => {
    const scripts: Record<string, string> = manifest.scripts;
    const commands = Object.entries(scripts).flatMap(([name, line]) =>
      line.split(' && ').map((command) => [name, command] as const),
    );
    const ours = commands.filter(([, command]) => command.startsWith('node '));
    assert.ok(ours.length > 10);
    for (const [name, command] of ours) {
      assert.ok(command.startsWith(`node --import ./${guard} `), `npm run ${name} does not look`);
    }
    assert.ok(commands.every(([, command]) => !command.startsWith('playwright ')));
  });
});
