/** Fetches what belongs to this build, and makes sure that it is that: a server may answer with a page of its own. */

import { Fault } from './fault.ts';

/** How long one waits before it is told, and before it is given up, in milliseconds. */
export const patience = { slow: 3_000, most: 20_000 };

/** Kept from the start: the worker that runs Pagefind gives it another. */
const fetchFile = globalThis.fetch.bind(globalThis);

/** What a file must be; `gzip` comes unpacked. */
export type Kind = 'page' | 'json' | 'script' | 'gzip';

/**
 * Fetches a file whole.
 * @param cache what the browser may have kept; unless the address tells builds apart, the server is asked
 * @throws Fault: `unanswered` where it does not come, or not whole; `updated` where the server has something else
 */
export async function fetchWhole(
  address: string,
  kind: Kind,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  const answer = await fetchFile(address, {
    cache,
    signal: AbortSignal.timeout(patience.most),
  }).catch(() => {
    throw new Fault('unanswered', address);
  });
  if (answer.status >= 500) throw new Fault('unanswered', address);
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || (kind !== 'page' && type.startsWith('text/html')))
    throw new Fault('updated', address);
  const content = await answer.arrayBuffer().catch(() => {
    throw new Fault('unanswered', address);
  });
  return new Response(await checked(new Uint8Array(content), kind, address));
}

async function checked(
  content: Uint8Array<ArrayBuffer>,
  kind: Kind,
  address: string,
): Promise<BodyInit> {
  if (kind === 'page') return content;
  // A page may come under any media type.
  if (/^\s*</.test(new TextDecoder().decode(content.slice(0, 32))))
    throw new Fault('updated', address);
  try {
    if (kind === 'json') JSON.parse(new TextDecoder().decode(content));
    return kind === 'gzip' && isPacked(content) ? await unpacked(content) : content;
  } catch {
    throw new Fault('unanswered', address);
  }
}

/** What a server has called by its encoding has been unpacked on its way. */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Fails where something is missing: at the end stand its length and its sum. */
function unpacked(content: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/**
 * What comes in time.
 * @param most how long one waits for it, in milliseconds
 * @throws Fault, `unanswered`, where it does not, and what it fails with
 */
export async function inTime<T>(
  coming: Promise<T>,
  address = '',
  most = patience.most,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault('unanswered', address)), most);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
