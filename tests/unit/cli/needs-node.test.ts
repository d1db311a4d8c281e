import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
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
  return { folder, run };
}

suite('a command under a Node.js that is too old', () => {
  test('says which it needs and how to fetch it', (context) => {
    const { folder, run } = checkout(context);
    mkdirSync(join(folder, 'node_modules/node'), { recursive: true });
    const { status, stdout, stderr } = run('20.20.2');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /needs Node\.js 24 or newer, and got v20\.20\.2/);
    assert.match(stderr, /Fix: run npm rebuild node --ignore-scripts=false/);
  });

  test('says how to install the packages where there are none', (context) => {
    const { run } = checkout(context);
    assert.match(run('20.20.2').stderr, /Fix: run npm ci,/);
  });

  test('runs where the version is right, whoever’s it is', (context) => {
    const { run } = checkout(context);
    assert.match(run('24.0.0').stdout, /the command ran/);
    assert.match(run('100.0.0').stdout, /the command ran/);
  });

  test('is each of those that npm runs', () => {
    const scripts: Record<string, string> = manifest.scripts;
    const commands = Object.entries(scripts).filter(([, line]) => line.startsWith('node '));
    assert.ok(commands.length > 10);
    for (const [name, line] of commands) {
      assert.ok(line.startsWith(`node --import ./${guard} `), `npm run ${name} does not look`);
    }
  });
});
