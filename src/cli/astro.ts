/** Runs Astro's command line with its telemetry off: nothing here calls home. */

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A URL, since Astro's package exports no entry for its command line.
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
