/** `npm run serve`: serves the built site as it is meant to be served. */

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { basePath } from '../i18n/base-path.ts';
import { filesOf } from '../release/manifest.ts';
import { contentType, mediaTypeOf } from '../servers/media-types.ts';
import {
  caching,
  cachingOf,
  notFoundFile,
  notFoundIn,
  securityHeaders,
} from '../servers/served-site.ts';
import { readBuiltSite } from './built-site.ts';
import { type Listening, listening, whyNot } from './listening.ts';
import { parseEmbedders } from './servers-request.ts';
import { ownSettings } from './settings.ts';

ownSettings(['base', 'out', 'port', 'host']);

const base = basePath(process.env.BASE_PATH || '/');
const where = whereToServe();

const site = await readBuiltSite(process.env.OUT_DIR || 'dist').catch(fail);
const { folder, policy } = site;
const there = new Set(await filesOf(folder));
const headers = securityHeaders({ policy, embedders: embedders(), isHttpsOnly: false });

const compress = compression({ threshold: 0 });
const files = sirv(folder, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, pathname) => {
    const path = pathname.replace(/^\//, '');
    response.setHeader('Content-Type', contentType(mediaTypeOf(path)));
    response.setHeader('Cache-Control', cachingOf(path));
  },
});
const server = createServer((request, response) => {
  for (const [name, value] of headers) response.setHeader(name, value);
  compress(
    // The middleware is written for Express, whose request and response these are the base of.
    request as Parameters<typeof compress>[0],
    response as Parameters<typeof compress>[1],
    () => serve(request, response),
  );
});

function serve(request: IncomingMessage, response: ServerResponse): void {
  const [, address = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
  if (isThere(address)) {
    request.url = address.slice(base.length - 1);
    files(request, response, () => void sendNotFound(address, response));
  } else if (isThere(`${address}/`)) {
    response.writeHead(301, { Location: `${address}/${query}` }).end();
  } else void sendNotFound(address, response);
}

/** Whether a file answers for an address, or the page of a folder where it ends with a slash. */
function isThere(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const path = decoded(address.slice(base.length));
  return there.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function sendNotFound(address: string, response: ServerResponse): Promise<void> {
  const [language = ''] = address.startsWith(base) ? address.slice(base.length).split('/') : [];
  const own = notFoundIn(language);
  const page = await readFile(join(folder, there.has(own) ? own : notFoundFile));
  response
    .writeHead(404, {
      'Content-Type': contentType(mediaTypeOf(notFoundFile)),
      'Cache-Control': caching.other,
    })
    .end(page);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  fail(whyNot(where, error));
});
server.listen(where, () => {
  const name = where.host === '127.0.0.1' ? 'localhost' : where.host;
  console.log(
    `Vägval is at http://${name.includes(':') ? `[${name}]` : name}:${where.port}${base}`,
  );
});

function whereToServe(): Listening {
  try {
    return listening(process.env);
  } catch (error) {
    return fail(error);
  }
}

function embedders(): string[] {
  try {
    return parseEmbedders(process.env.EMBEDDERS ?? '');
  } catch (error) {
    return fail(`EMBEDDERS: ${error instanceof Error ? error.message : error}`);
  }
}

function fail(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
}
