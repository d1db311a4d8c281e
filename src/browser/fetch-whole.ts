/** Fetches what belongs to this build, and makes sure that it is that: a server may answer with a page of its own. */

import { Fault } from './fault.ts';

/** How long one waits before it is told, and before it is given up, in milliseconds. */
export const patience = { slow: 3_000, most: 20_000 };

/** What a file must be; a program is one of WebAssembly. */
export type Kind = 'page' | 'json' | 'program';

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
  const answer = await fetch(address, {
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
  check(content, kind, address);
  return new Response(content);
}

/** @throws Fault where what has come is not of its kind, or not whole */
function check(content: ArrayBuffer, kind: Kind, address: string): void {
  if (kind === 'page') return;
  // A page may come under any media type.
  if (/^\s*</.test(new TextDecoder().decode(content.slice(0, 32))))
    throw new Fault('updated', address);
  const isWhole = kind === 'json' ? isJson(content) : WebAssembly.validate(content);
  if (!isWhole) throw new Fault('unanswered', address);
}

function isJson(content: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(content));
    return true;
  } catch {
    return false;
  }
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
