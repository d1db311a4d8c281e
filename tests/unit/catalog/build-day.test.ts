import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { suite, type TestContext, test } from 'node:test';
import { findBuildDay } from '../../../src/catalog/build-day.ts';
import { today } from '../../../src/catalog/today.ts';
import { readTeas } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folder.ts';

const unread = () => Promise.reject(new Error('nobody needs the content for this'));
const published = (ledger: string) => async () => readTeas({ 'ledger.yaml': ledger }).content;

function repository(context: TestContext, committed: string): string {
  const folder = temporaryFolder(context);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...words], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: committed },
    });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  return folder;
}

suite('the day of a build', () => {
  test('is the one that the environment names', async (context) => {
    const folder = repository(context, '2026-03-01T12:00:00Z');
    assert.deepEqual(await findBuildDay(folder, '1767225599', unread), {
      day: '2025-12-31',
      from: 'SOURCE_DATE_EPOCH',
    });
    for (const epoch of ['yesterday', '-1', '1.5', '1e30', '99999999999999'])
      await assert.rejects(findBuildDay(folder, epoch, unread), /SOURCE_DATE_EPOCH is ".+Fix: /s);
  });

  test('is that of the last commit, the same wherever on earth it was made', async (context) => {
    const folder = repository(context, '2026-03-01T23:30:00-0500');
    assert.deepEqual(await findBuildDay(folder, '', unread), {
      day: '2026-03-02',
      from: 'the last commit',
    });
  });

  test('is the newest of the ledger where there is no repository', async (context) => {
    const claim = (id: string, code: string, dates: readonly string[]) =>
      `  - id: ${id}\n    code: ${code}\n    topic: tea\n    revisions:\n${dates
        .map(
          (date) =>
            `      - { date: ${date}, kind: new, sv: aaaaaaaaaaaaaaaa, en: bbbbbbbbbbbbbbbb }\n`,
        )
        .join('')}`;
    const ledger = `claims:\n${claim('green-cheap', 'TE-01', ['2026-01-05', '2026-02-07'])}${claim('green-fussy', 'TE-02', ['2026-02-06'])}anchors: {}\npassages: {}\n`;
    assert.deepEqual(await findBuildDay(temporaryFolder(context), undefined, published(ledger)), {
      day: '2026-02-07',
      from: 'the ledger',
    });
  });

  test('is today where nobody knows better', async (context) => {
    assert.deepEqual(
      await findBuildDay(temporaryFolder(context), undefined, async () => readTeas().content),
      { day: today(), from: 'the clock' },
    );
  });
});
