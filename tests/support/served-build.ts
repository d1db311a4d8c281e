/** A small build behind a server that is sound, or broken in one way. */

import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Manifest, manifestFile, sha256, sums } from '../../src/release/manifest.ts';
import { contentType, mediaTypeOf } from '../../src/servers/media-types.ts';
import {
  cachingOf,
  notFoundFile,
  notFoundIn,
  securityHeaders,
} from '../../src/servers/served-site.ts';

export interface Reply {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/**
 * Changes what a sound server would reply, or gives another reply.
 * @param path from the site’s root, as asked for
 */
export type Breakage = (path: string, reply: Reply, request: IncomingMessage) => Reply | undefined;

const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc='";
const page = (words: string, near: string) =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}"><script type="module" src="${near}_astro/main.AbC12345.js"></script><p>${words}</p>`;

/** By its path; what is built at another place tells so on the page for wrong addresses. */
export function smallBuild(place = '/'): ReadonlyMap<string, string> {
  return new Map([
    ['404.html', page('Adressen finns inte', place)],
    ['sv/404/index.html', page('Adressen finns inte på svenska', place)],
    ['index.html', page('Välj språk', './')],
    ['sv/index.html', page('Te på svenska. '.repeat(200), '../')],
    ['sv/index.md', '# Te på svenska\n'],
    ['k/te-01/index.html', page('TE-01', '../../')],
    ['llms.txt', 'Vägval'],
    ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['_astro/main.AbC12345.js', 'export const tea = 1;\n'.repeat(100)],
    ['_astro/page.DeF45678.css', 'p { color: green }'],
    // Without a hash, and so not to be kept.
    ['_astro/as-file.js', 'self'],
    ['data/v1/site.json', JSON.stringify({ text: 'te '.repeat(900) })],
    ['pagefind/words/sv.json', '{}'],
    ['pagefind/pagefind.wasm', 'program'],
  ]);
}

export function manifestOf(files: ReadonlyMap<string, string>): Manifest {
  const hashed = Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
  return { build: sha256(sums(hashed)), day: '2026-03-01', packages: [], files: hashed };
}

/** Serves a build below a path until the test is done, and gives its address. */
export async function serveBuild(
  context: TestContext,
  files: ReadonlyMap<string, string>,
  breakage: Breakage = () => undefined,
  place = '/',
): Promise<string> {
  const all = new Map([...files, [manifestFile, JSON.stringify(manifestOf(files))]]);
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '').slice(place.length);
    const sound = soundReply(path, all, request);
    const { status, headers, body } = breakage(path, sound, request) ?? sound;
    const isCompressed = headers['Content-Encoding'] === 'gzip';
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value);
    response.writeHead(status);
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`;
}

function soundReply(
  path: string,
  files: ReadonlyMap<string, string>,
  request: IncomingMessage,
): Reply {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(`${path}/index.html`))
    return { status: 301, headers: { Location: `${request.url}/` }, body: '' };
  const body = files.get(file);
  const kind = mediaTypeOf(body === undefined ? '404.html' : file);
  const headers: OutgoingHttpHeaders = {
    ...Object.fromEntries(securityHeaders({ policy, embedders: [], isHttpsOnly: false })),
    'Content-Type': contentType(kind),
    'Cache-Control': cachingOf(file),
    ETag: `"${sha256(body ?? '').slice(0, 8)}"`,
    ...(kind.shrinks && { 'Content-Encoding': 'gzip' }),
  };
  if (body === undefined) {
    const own = files.get(notFoundIn(path.split('/')[0] ?? ''));
    return { status: 404, headers, body: own ?? files.get(notFoundFile) ?? '' };
  }
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers, body: '' };
  return { status: 200, headers, body };
}
