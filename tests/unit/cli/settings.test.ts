import { strict as assert } from 'node:assert';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { suite, test } from 'node:test';
import { type Setting, takeSettings } from '../../../src/cli/settings.ts';
import { run } from '../../support/run.ts';

const all: readonly Setting[] = ['content', 'base', 'url', 'out', 'port', 'host'];
const take = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) => ({
  rest: takeSettings(words, all, environment),
  environment,
});

suite('settings of a command', () => {
  test('are options, whose values may hold anything', () => {
    const words = [
      'build',
      '--port',
      '8080',
      '--out=../en mapp/på ö=1',
      '--content',
      'mitt bibliotek',
      '-x',
    ];
    assert.deepEqual(take(words), {
      rest: ['build', '-x'],
      environment: { PORT: '8080', OUT_DIR: '../en mapp/på ö=1', CONTENT_DIR: 'mitt bibliotek' },
    });
  });

  test('win over the environment, and leave what they do not say', () => {
    const { environment } = take(['--port', '8080'], { PORT: '1', HOST: '::1' });
    assert.deepEqual(environment, { PORT: '8080', HOST: '::1' });
  });

  test('arrive where PowerShell has kept the two hyphens before them', () => {
    for (const [words, kept] of [
      [['8080'], 'true'],
      [[], '8080'],
    ] as const) {
      const { rest, environment } = take(words, { npm_config_port: kept });
      assert.deepEqual([rest, environment.PORT], [[], '8080']);
    }
  });

  test('are asked for again where PowerShell has kept the hyphens of several', () => {
    assert.throws(
      () => take(['8080', 'a'], { npm_config_port: 'true', npm_config_host: 'true' }),
      /npm has kept --port, --host to itself.*\n {2}Fix: write it in quotation marks, '--'/,
    );
    const { environment } = take([], { npm_config_port: '8080', npm_config_host: 'a' });
    assert.deepEqual([environment.PORT, environment.HOST], ['8080', 'a']);
  });

  test('that the command does not have are left to it', () => {
    assert.deepEqual(takeSettings(['--port', '1', '--json'], ['content'], {}), [
      '--port',
      '1',
      '--json',
    ]);
  });

  for (const words of [['--port'], ['--port='], ['--port', '--host', 'a']]) {
    test(`need a value: ${words.join(' ')}`, () => {
      assert.throws(() => take(words), /--port has no value\.\n {2}Fix: .*--port 8080/);
    });
  }
});

suite('npm start', () => {
  test('says that the port is taken before it builds, and how to choose another', async (context) => {
    const other = createServer().listen(0, '127.0.0.1');
    context.after(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, output } = await run('src/cli/start.ts', {}, ['--port', port]);
    assert.equal(code, 1);
    assert.equal(
      output,
      `Port ${port} is taken by another program.\n  Fix: choose another: npm start -- --port 8080\n`,
    );
  });

  test('says what it does not understand', async () => {
    const { code, output } = await run('src/cli/start.ts', {}, ['--prot', '80']);
    assert.equal(code, 1);
    assert.match(output, /^"--prot" is not understood\.\n {2}Fix: use one of: .*--port 8080/);
  });

  test('prints every fault of the content, and builds nothing', async () => {
    const { code, output } = await run('src/cli/build.ts', {}, ['--content', 'no-such-folder']);
    assert.equal(code, 1);
    assert.match(output, /no-such-folder is not there/);
    assert.doesNotMatch(output, /Building/);
  });
});
