/** Runs Astro's command line with its telemetry off: nothing here calls home. */

import { ownSettings } from './settings.ts';

// Astro has a port and a host of its own for the dev server.
process.argv.splice(
  2,
  Number.POSITIVE_INFINITY,
  ...ownSettings(['content', 'base', 'url', 'out'], ['*']),
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A URL, since Astro's package exports no entry for its command line.
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
