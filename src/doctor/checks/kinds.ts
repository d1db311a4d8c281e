/** Does the server say what each file is, and make it small on the way? */

import { contentType, mediaTypeOf } from '../../servers/media-types.ts';
import { type Check, type Fault, together } from '../check.ts';
import type { Visited } from '../visit.ts';

/** Names that mean the same to a browser. */
const same: readonly (readonly string[])[] = [
  ['text/javascript', 'application/javascript', 'application/x-javascript'],
  ['application/xml', 'text/xml', 'application/atom+xml', 'application/opensearchdescription+xml'],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
];

const servedFiles = (files: readonly Visited[]) => files.filter(({ status }) => status === 200);

export const mediaType: Check = {
  id: 'media-type',
  title: 'Files are sent as what they are not.',
  why: 'browsers save a text instead of showing it, and run no script and use no style of another type.',
  mend: {
    nginx: 'types { text/markdown md; } beside include mime.types.',
    Apache: 'AddType text/markdown .md',
    Caddy: 'header *.md Content-Type "text/markdown; charset=utf-8"',
    IIS: '<staticContent><mimeMap fileExtension=".md" mimeType="text/markdown; charset=utf-8" /></staticContent>',
  },
  find: ({ files }) =>
    together(
      servedFiles(files).flatMap(({ path, headers }): Fault[] => {
        const { type } = mediaTypeOf(path);
        const sent = typeIn(headers);
        // What is nobody's but the search's, which takes it for what it is, may have any type.
        if (anyType.has(type) || isSame(sent, type)) return [];
        return [[path, `is sent as ${sent || 'nothing'}, not ${type}`]];
      }),
    ),
};

const anyType: ReadonlySet<string> = new Set(['application/octet-stream', 'application/wasm']);

export const charset: Check = {
  id: 'charset',
  title: 'Text is sent without saying that it is UTF-8.',
  why: 'å, ä and ö are shown as Ã¥, Ã¤ and Ã¶.',
  mend: {
    nginx: 'charset utf-8; charset_types text/plain text/markdown text/css text/javascript;',
    Apache: 'AddDefaultCharset UTF-8, and AddCharset UTF-8 .md .txt .js .css .json .svg .xml',
    Caddy: 'header *.md Content-Type "text/markdown; charset=utf-8"',
    IIS: 'mimeType="text/plain; charset=utf-8" in the <mimeMap> of each kind of text.',
  },
  find: ({ files }) =>
    together(
      servedFiles(files).flatMap(({ path, headers }): Fault[] => {
        const kind = mediaTypeOf(path);
        const sent = /charset="?([^";\s]+)/i.exec(headers.get('content-type') ?? '')?.[1];
        // Pages say it themselves, and browsers take the rest for UTF-8 as long as nothing else is said.
        const isGuessed = ['text/plain', 'text/markdown', 'text/csv'].includes(kind.type);
        if (!kind.isText || !isSame(typeIn(headers), kind.type)) return [];
        if (/^utf-?8$/i.test(sent ?? (isGuessed ? '' : 'utf-8'))) return [];
        return [[path, `is sent as ${sent ?? 'no charset'}, not ${contentType(kind)}`]];
      }),
    ),
};

/** What fits into one packet gains nothing. */
const leastBytes = 1400;

export const compression: Check = {
  id: 'compression',
  title: 'Files are sent without compression.',
  why: 'pages come late: a page is five times its size, and the data of a topic likewise.',
  mend: {
    nginx:
      'gzip on; gzip_types text/css text/javascript application/json application/wasm application/xml image/svg+xml text/markdown text/plain; or gzip_static on.',
    Apache:
      'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/wasm application/xml image/svg+xml text/markdown text/plain',
    Caddy: 'encode zstd br gzip, or precompressed br gzip in file_server.',
    IIS: 'add application/json, application/wasm and image/svg+xml to <staticTypes> of <httpCompression> in applicationHost.config: web.config may not.',
  },
  find: ({ files }) =>
    together(
      servedFiles(files)
        .filter(({ path, bytes }) => bytes > leastBytes && mediaTypeOf(path).shrinks)
        .filter(
          ({ headers }) =>
            !/\b(?:br|gzip|zstd|deflate)\b/.test(headers.get('content-encoding') ?? ''),
        )
        .map(({ path }) => [path, 'is sent as it is']),
    ),
};

function typeIn(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function isSame(sent: string, type: string): boolean {
  return sent === type || same.some((names) => names.includes(sent) && names.includes(type));
}
