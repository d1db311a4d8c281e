import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** What keeps something with a reader, or tells somebody else of them. */
const keeping =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|sendBeacon|WebSocket|EventSource)\b|document\.cookie|\bcaches\./;

test('nothing is kept with a reader but by the table that the page about the site lists', async () => {
  const found: string[] = [];
  for await (const file of glob('{browser,components,layouts,query,dev}/**/*.{ts,astro}', {
    cwd: src,
  }))
    if (keeping.test(readFileSync(`${src}${file}`, 'utf8'))) found.push(file);
  assert.deepEqual(found.sort(), ['browser/kept-searches.ts', 'browser/preferences.ts']);
});
