/** `npm run serve`: serves the built site as it is meant to be served. */

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { basePath } from '../i18n/base-path.ts';

const folder = resolve(process.env.OUT_DIR || 'dist');
const base = basePath(process.env.BASE_PATH || '/');
const port = Number(process.env.PORT || 4321);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT is "${process.env.PORT}", which is not a port.`, 'choose a number from 1 to 65535.');
}

const notFound = await readFile(resolve(folder, '404.html'), 'utf8').catch(() =>
  fail(`There is no built site in ${folder}.`, 'run npm run build first.'),
);
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(notFound)?.[1] ?? '';
const headers = {
  'Content-Security-Policy': policy.replaceAll('&#39;', "'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

const compress = compression({ threshold: 0 });
const files = sirv(folder, { etag: true });
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  compress(
    // The middleware is written for Express, whose request and response these are the base of.
    request as Parameters<typeof compress>[0],
    response as Parameters<typeof compress>[1],
    () => serve(request, response),
  );
});

function serve(request: IncomingMessage, response: ServerResponse): void {
  const address = request.url ?? '/';
  if (address === base.slice(0, -1)) {
    response.writeHead(301, { Location: base }).end();
    return;
  }
  if (!address.startsWith(base)) {
    sendNotFound(response);
    return;
  }
  request.url = address.slice(base.length - 1);
  files(request, response, () => sendNotFound(response));
}

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    fail(`Port ${port} is taken by another program.`, 'choose another: PORT=8080 npm start');
  }
  throw error;
});
server.listen(port, () => console.log(`Vägval is at http://localhost:${port}${base}`));

function fail(message: string, fix: string): never {
  console.error(`${message}\n  Fix: ${fix}`);
  process.exit(1);
}
