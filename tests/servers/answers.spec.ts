/** What each server answers, address by address. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { contentType, mediaTypeOf } from '../../src/servers/media-types.ts';
import { cachingOf } from '../../src/servers/served-site.ts';
import { type Answer, ask } from './ask.ts';
import { builtSite, urlOf } from './cells.ts';
import { expect, test } from './test.ts';

const all = readdirSync(builtSite, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(builtSite.length + 1));
const files = all.filter((path) => !/\.(?:br|gz)$/.test(path));
const isCompressed = new Set(all);
const everything = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
const decompress = { br: brotliDecompressSync, gzip: gunzipSync };

/** What every answer carries. */
function unsafe({ headers }: Answer): string[] {
  const wanted: Readonly<Record<string, RegExp>> = {
    'content-security-policy':
      /^object-src 'none'; .*script-src 'self' .*; frame-ancestors 'self'$/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^same-origin$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
    'permissions-policy': /camera=\(\), .*clipboard-write=\(self\)$/,
  };
  return Object.entries(wanted)
    .filter(([name, value]) => !value.test(String(headers[name] ?? '')))
    .map(([name]) => `${name}: ${headers[name]}`);
}

test('every file is there, with its type, its headers, and compressed where it can be', async ({
  cell,
}) => {
  const wrong: string[] = [];
  const waiting = files.values();
  const leads = new Set<string>();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const path of waiting) {
        const url = `${urlOf(cell)}${path.replace(/(^|\/)index\.html$/, '$1')}`;
        // The front door is another test's where the server chooses the language.
        const answer = await ask(url, everything);
        const { status, headers, body } = answer;
        const encoding = isCompressed.has(`${path}.br`) ? cell.encoding : undefined;
        const told = {
          status,
          type: headers['content-type'],
          cache: headers['cache-control'],
          encoding: headers['content-encoding'],
          unsafe: unsafe(answer),
        };
        const right = {
          status: 200,
          type: contentType(mediaTypeOf(path)),
          cache: cachingOf(path),
          encoding,
          unsafe: [],
        };
        if (JSON.stringify(told) !== JSON.stringify(right)) {
          wrong.push(`${path}: ${JSON.stringify(told)} and not ${JSON.stringify(right)}`);
          continue;
        }
        const text = encoding ? decompress[encoding](body) : body;
        if (!text.equals(readFileSync(join(builtSite, path)))) wrong.push(`${path}: other bytes`);
        if (encoding && !/\baccept-encoding\b/i.test(headers.vary ?? '')) {
          wrong.push(`${path}: Vary: ${headers.vary}`);
        }
        if (path.endsWith('.html') && !/(?:^|\/)404(?:\.html|\/index\.html)$/.test(path)) {
          for (const [, address = ''] of String(text).matchAll(
            /\s(?:href|src|action)="([^"#]+)/g,
          )) {
            const lead = new URL(address.replaceAll('&amp;', '&'), url);
            if (lead.origin === new URL(url).origin) leads.add(lead.origin + lead.pathname);
          }
        }
      }
    }),
  );
  expect(wrong.slice(0, 20)).toEqual([]);

  expect(leads.size).toBeGreaterThan(100);
  const known = new Set(
    files.map((path) => `${urlOf(cell)}${path.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  expect([...leads].filter((lead) => !known.has(lead))).toEqual([]);
  test.info().annotations.push({
    type: 'measured',
    description: `${files.length} files, ${leads.size} addresses that pages lead to`,
  });
});

test('what a browser cannot take compressed comes as it is', async ({ cell }) => {
  const { headers, body } = await ask(`${urlOf(cell)}sv/commuting/`);
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.equals(readFileSync(join(builtSite, 'sv/commuting/index.html')))).toBe(true);
  const gzip = await ask(`${urlOf(cell)}sv/commuting/`, { 'Accept-Encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
});

for (const path of [
  'nothing',
  'sv/nothing/',
  'en/nothing/',
  '_astro/nothing.js',
  'pagefind/index/',
  '_astro/',
  'nothing.wasm',
]) {
  test(`/${path} is not there, is told so on our page, and no folder is listed`, async ({
    cell,
  }) => {
    const answer = await ask(`${urlOf(cell)}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(unsafe(answer)).toEqual([]);
    const [, language] = /^(sv|en)\//.exec(path) ?? [];
    const page = language ? `${language}/404/index.html` : '404.html';
    expect(String(answer.body)).toBe(readFileSync(join(builtSite, page), 'utf8'));
  });
}

test('a folder without its slash leads to the one with it, on the same host', async ({ cell }) => {
  const folders = ['sv', 'sv/commuting', ...(cell.path === '/' ? [] : [''])];
  for (const folder of folders) {
    const url = `${urlOf(cell)}${folder}`.replace(/\/$/, '');
    const { status, headers } = await ask(url);
    expect([301, 308], url).toContain(status);
    expect(new URL(headers.location ?? '', url).href).toBe(`${url}/`);
  }
});

test('what a browser has and is current is not sent again', async ({ cell }) => {
  const url = `${urlOf(cell)}sv/commuting/`;
  const { headers } = await ask(url, everything);
  const again = await ask(url, { ...everything, 'If-None-Match': headers.etag ?? 'none' });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test('the front door leads on by language, where it is to', async ({ cell }) => {
  const entrance = readFileSync(join(builtSite, 'index.html'), 'utf8');
  for (const [languages, leadsTo] of [
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['de-DE,de;q=0.9,en-GB;q=0.8,sv;q=0.7', 'en'],
    ['de,fr;q=0.5', undefined],
    ['svk', undefined],
  ] as const) {
    const { status, headers, body } = await ask(urlOf(cell), { 'Accept-Language': languages });
    if (cell.choosesLanguage && leadsTo) {
      expect(status).toBe(302);
      expect(new URL(headers.location ?? '', urlOf(cell)).href).toBe(`${urlOf(cell)}${leadsTo}/`);
    } else expect([status, String(body)]).toEqual([200, entrance]);
  }
});
