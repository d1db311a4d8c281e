/** `npm start`: checks the content, builds the site and serves it. What would keep it from being served is told first. */

import { buildSite } from './build-site.ts';
import { assertFree, listening } from './listening.ts';
import { ownSettings } from './settings.ts';

const words = ownSettings(['content', 'base', 'url', 'out', 'port', 'host'], ['--verbose']);
try {
  await assertFree(listening(process.env));
  const code = await buildSite({ isVerbose: words.includes('--verbose') });
  if (code === 0) {
    process.argv.splice(2);
    await import('./serve.ts');
  } else process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
