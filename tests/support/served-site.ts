import type { ServedSite } from '../../src/servers/served-site.ts';

/** A site as it is served, with what a test wants otherwise. */
export function servedSite(other: Partial<ServedSite> = {}): ServedSite {
  return {
    path: '/kb/',
    root: '/srv/www/vagval',
    languages: ['sv', 'en'],
    policy:
      "default-src 'none'; script-src 'self' 'sha256-Kept='; style-src 'self' 'sha256-6gBa+1/='; base-uri 'none'",
    unhashed: ['_astro/as-file.js'],
    embedders: [],
    isHttpsOnly: false,
    choosesLanguage: false,
    ...other,
  };
}
