import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { heavyTopics } from '../../../src/cli/page-weight.ts';
import { readTeas } from '../../support/content.ts';

test('a page of a topic that weighs more than the standard allows is told of', async (context) => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  context.after(() => rmSync(site, { recursive: true }));
  for (const [locale, text] of [
    ['sv', 'te'],
    ['en', 'te'.repeat(9)],
  ] as const) {
    mkdirSync(join(site, locale, 'tea'), { recursive: true });
    writeFileSync(join(site, locale, 'tea/index.html'), text);
  }
  const heavyAt = (standard: string) =>
    heavyTopics(readTeas({ 'promises/standard.yaml': standard }).content, site);
  assert.deepEqual(await heavyAt('topics: { weight: 22 }\n'), [
    '  en/tea/index.html: 24 bytes compressed, at most 22',
  ]);
  assert.deepEqual(await heavyAt('topics: { weight: 24 }\n'), []);
  assert.deepEqual(await heavyAt('options: { flow: true }\n'), []);
});
