import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { teasFolder } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const queries = (...words: string[]) =>
  run('src/cli/queries.ts', { CONTENT_DIR: teasFolder }, words);
const line = (path: string) =>
  `10.0.0.1 - - [30/Nov/2026:10:00:00 +0100] "GET ${path} HTTP/1.1" 200 5`;

suite('npm run queries', () => {
  test('lists the searches that find nothing, and those that find nothing of their kind', async (context) => {
    const log = join(temporaryFolder(context), 'access.log');
    const paths = [
      '/sv/search/?q=temperatur',
      '/sv/search/?q=xkvt',
      '/en/search/?q=fussy+temperature&type=guide',
    ];
    writeFileSync(log, [...paths, '/nb/search/?q=te'].map(line).join('\n'));
    const { code, output } = await queries(log);
    assert.equal(code, 0, output);
    assert.match(output, /4 requests, 3 different searches\./);
    assert.match(output, /Nothing is found for:\n +1 × {2}sv {2}xkvt\n/);
    assert.match(
      output,
      /Nothing of the kind that was chosen is found for:\n +1 × {2}en {2}fussy temperature {2}\(guide\)/,
    );
    assert.doesNotMatch(output, /sv {2}temperatur/);
  });

  test('without a log, with none that can be read and with something else it says what to name', async (context) => {
    assert.match((await queries()).output, /Usage: npm run queries -- <access\.log …>/);
    const none = await queries('no-such.log');
    assert.deepEqual(
      [none.code, /no-such\.log cannot be read\.\n {2}Fix: /.test(none.output)],
      [2, true],
    );
    const other = join(temporaryFolder(context), 'other.txt');
    writeFileSync(other, 'not a log\n');
    const wrong = await queries(other);
    assert.equal(wrong.code, 2);
    assert.match(wrong.output, /no line is a request .*\n {2}Fix: /);
    assert.match((await queries('--odd')).output, /Unknown option '--odd'[\s\S]*Usage/);
  });
});
