/** Builds the sites of the browser tests, one after another: builds share a cache. */

import { spawnSync } from 'node:child_process';
import { writeLibraryContent } from '../../support/library-content.ts';
import { writeWideContent } from '../../support/wide-content.ts';
import { sites } from './sites.ts';

writeWideContent('.cache/wide-content');
writeLibraryContent('.cache/library-content');
for (const { name, environment } of sites) {
  console.log(`Building the site "${name}" …`);
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/astro.ts', 'build'], {
    env: { ...process.env, CONTENT_DIR: '', SITE_URL: '', ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    console.error(stdout);
    process.exit(1);
  }
}
