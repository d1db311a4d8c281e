/** Runs Astro's command line with its telemetry off: nothing here calls home. */

import { ownSettings } from './settings.ts';
import { MissingFolder, siteFolderThere } from './site-settings.ts';

// Astro has a port and a host of its own for the dev server.
process.argv.splice(
  2,
  Number.POSITIVE_INFINITY,
  ...ownSettings(['content', 'base', 'url', 'out'], ['*']),
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  await siteFolderThere();
  // A URL, since Astro's package exports no entry for its command line.
  await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
} catch (error) {
  if (!(error instanceof MissingFolder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
