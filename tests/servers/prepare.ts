/**
 * Before the tests of the servers: sees to it that the servers are there, builds one site, and has
 * `npm run servers` make ready what each of them is started with.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { run } from '../support/run.ts';
import { brotliModule, builtFor, builtSite, cells } from './cells.ts';
import { install, whereIs } from './programs.ts';

install(['nginx', 'apache2', 'caddy'].filter((program) => !whereIs(program)));
if (!existsSync(brotliModule)) install(['libnginx-mod-http-brotli-static']);

const environment = {
  OUT_DIR: builtSite,
  CACHE_DIR: '.cache/astro-servers',
  CONTENT_DIR: 'tests/fixtures/commuting',
  BASE_PATH: builtFor,
  SITE_URL: '',
};
console.log('Building the site …');
await must('src/cli/astro.ts', ['build']);
for (const cell of cells) {
  await rm(cell.folder, { recursive: true, force: true });
  await mkdir(cell.folder, { recursive: true });
  const words = ['--base', cell.path, '--root', cell.root, '--into', cell.folder];
  await must('src/cli/servers.ts', cell.choosesLanguage ? [...words, '--by-language'] : words);
  if (cell.hasOwnFolder) {
    await cp(builtSite, cell.root, { recursive: true, preserveTimestamps: true });
  }
}

async function must(script: string, words: readonly string[]): Promise<void> {
  const { code, output } = await run(script, environment, words);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
