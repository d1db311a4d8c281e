/** Do browsers keep what they may keep, and ask about the rest? */

import { isHashed } from '../../servers/served-site.ts';
import { type Check, together } from '../check.ts';
import type { Visited } from '../visit.ts';

const sent = ({ headers }: Visited) => headers.get('cache-control') ?? '';
const said = (file: Visited) => sent(file) || 'nothing';

export const freshness: Check = {
  id: 'freshness',
  title: 'Browsers are not told to ask whether a file is current.',
  why: 'after an update, readers see the former page for days, and it asks for files that are gone.',
  mend: {
    nginx: 'add_header Cache-Control "no-cache" always;',
    Apache: 'Header set Cache-Control "no-cache" (mod_headers)',
    Caddy: 'header Cache-Control "no-cache"',
    IIS: '<clientCache cacheControlMode="DisableCache" />',
  },
  find: ({ files }) =>
    together(
      files
        .filter((file) => file.status === 200 && !isHashed(file.path))
        .filter((file) => !/\bno-cache\b|\bno-store\b|\bmax-age=0\b/.test(sent(file)))
        .map((file) => [file.path, `has Cache-Control ${said(file)}, not no-cache`]),
    ),
};

export const keeping: Check = {
  id: 'keeping',
  title: 'Browsers are not told to keep what never changes.',
  why: 'every page asks again for its style and scripts before it is ready.',
  mend: {
    nginx: 'location /_astro/ { add_header Cache-Control "public, max-age=31536000, immutable"; }',
    Apache:
      '<LocationMatch "/_astro/">Header set Cache-Control "public, max-age=31536000, immutable"</LocationMatch>',
    Caddy: 'header /_astro/* Cache-Control "public, max-age=31536000, immutable"',
    IIS: '<location path="_astro"> with <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
  },
  find: ({ files }) =>
    together(
      files
        .filter((file) => file.status === 200 && isHashed(file.path))
        .filter((file) => !/\bimmutable\b/.test(sent(file)) || !/\bmax-age=\d{7,}/.test(sent(file)))
        .map((file) => [file.path, `has Cache-Control ${said(file)}, not immutable for a year`]),
    ),
};

export const revalidation: Check = {
  id: 'revalidation',
  title: 'What a browser has already is sent again in full.',
  why: 'every visit costs what the first one did.',
  mend: {
    nginx: 'etag on; (as it is where nobody has said otherwise), and no sub_filter.',
    Apache:
      'FileETag MTime Size; with mod_deflate, DeflateAlterETag NoChange or files compressed beforehand.',
    Caddy: 'file_server sends an ETag by itself: look for a header directive that removes it.',
    IIS: 'leave ETag and Last-Modified alone: look for a rule that removes them.',
  },
  find: async ({ files, ask }) => {
    const page = files.find(({ path, status }) => path === 'index.html' && status === 200);
    if (!page) return [];
    const [tag, date] = [page.headers.get('etag'), page.headers.get('last-modified')];
    if (!tag && !date) return [`${page.path} has neither ETag nor Last-Modified`];
    const { status } = await ask('.', {
      ...(tag && { 'If-None-Match': tag }),
      ...(date && { 'If-Modified-Since': date }),
    });
    return status === 304
      ? []
      : [`${page.path}, asked for again, is answered with ${status}, not 304`];
  },
};
