/** The one table of what the files of a site are, for every server and for `npm run serve`. */

export interface MediaType {
  readonly type: string;
  /** Whether it is text, which is UTF-8 here, and said to be: what servers guess otherwise makes `å` into `Ã¥`. */
  readonly isText: boolean;
  /** Whether it becomes smaller when it is compressed: pictures and fonts already are. */
  readonly shrinks: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true, shrinks: true });
const binary = (type: string): MediaType => ({ type, isText: false, shrinks: false });
const unknown = binary('application/octet-stream');

/** By the end of a file's name, without the dot. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  map: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  dmn: text('application/xml'),
  svg: text('image/svg+xml'),
  md: text('text/markdown'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  wasm: { type: 'application/wasm', isText: false, shrinks: true },
  ico: { type: 'image/x-icon', isText: false, shrinks: true },
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  jpeg: binary('image/jpeg'),
  gif: binary('image/gif'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  woff: binary('font/woff'),
  woff2: binary('font/woff2'),
  pdf: binary('application/pdf'),
  docx: binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xlsx: binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  pptx: binary('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  odt: binary('application/vnd.oasis.opendocument.text'),
  ods: binary('application/vnd.oasis.opendocument.spreadsheet'),
  odp: binary('application/vnd.oasis.opendocument.presentation'),
  vsdx: binary('application/vnd.ms-visio.drawing'),
  drawio: { type: 'application/vnd.jgraph.mxfile', isText: false, shrinks: true },
  zip: binary('application/zip'),
};

/** @param path of a file, or of a folder with a slash at its end, which stands for its `index.html` */
export function mediaTypeOf(path: string): MediaType {
  return mediaTypes[extensionOf(path)] ?? unknown;
}

/** `sv/index.md` → `md`, `sv/` → `html`. */
export function extensionOf(path: string): string {
  if (path === '' || path.endsWith('/')) return 'html';
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** As it stands in a header: `text/html; charset=utf-8`. */
export function contentType({ type, isText }: MediaType): string {
  return isText ? `${type}; charset=utf-8` : type;
}

/** What servers are told: each type, by one of its names, with the endings of files that are of it. */
export function extensionsByType(
  nameOf: (type: MediaType) => string,
): readonly (readonly [type: string, extensions: readonly string[]])[] {
  const entries = Map.groupBy(Object.entries(mediaTypes), ([, type]) => nameOf(type));
  return [...entries].map(([type, found]) => [type, found.map(([extension]) => extension)]);
}
