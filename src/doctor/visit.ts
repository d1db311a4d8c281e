/** A running site, asked for every file of a build. */

import { type Manifest, sha256 } from '../release/manifest.ts';

export interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly headers: Headers;
  /** As it was before it was compressed. */
  readonly body: Buffer;
  /** Why none came. */
  readonly error?: string;
}

/** What came of a file of the build. */
export interface Visited extends Omit<Answer, 'body'> {
  /** Path in the build. */
  readonly path: string;
  readonly bytes: number;
  readonly isWhole: boolean;
  /** What came instead of what was built. */
  readonly instead?: string | undefined;
}

export interface Visit {
  /** Where the site is, with a slash at its end. */
  readonly base: URL;
  readonly build: Manifest;
  readonly files: readonly Visited[];
  /** Asks once; leads of the server are not followed. */
  readonly ask: Ask;
}

/** @param address from the site’s base, or whole */
export type Ask = (address: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

export interface VisitOptions {
  /** How many requests are on their way at the same time. */
  readonly atOnce: number;
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number;
}

/** Asks below an address, a few at a time. */
export function asker(base: URL, { atOnce, patience }: VisitOptions): Ask {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (address, headers = {}) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await request(new URL(address, base), headers, patience);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  patience: number,
): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      headers: { 'Accept-Encoding': understood(url), ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body };
  } catch (error) {
    return { status: 0, headers: new Headers(), body: Buffer.alloc(0), error: reasonOf(error) };
  }
}

/** What browsers ask for: without encryption they leave brotli out, since it has come to harm on the way. */
function understood({ protocol }: URL): string {
  return protocol === 'https:' ? 'gzip, deflate, br' : 'gzip, deflate';
}

/** `fetch` says only that it failed; why stands in the cause. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { readonly cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return 'no answer in time';
  return cause?.code ?? cause?.message ?? message;
}

/** Asks for every file of a build. */
export async function visitFiles(build: Manifest, ask: Ask): Promise<Visited[]> {
  return Promise.all(
    Object.entries(build.files).map(async ([path, sum]) => {
      const { body, ...answer } = await ask(addressOf(path));
      const isWhole = answer.status === 200 && sha256(body) === sum;
      return {
        path,
        bytes: body.length,
        isWhole,
        ...answer,
        ...(!isWhole && { instead: body.toString() }),
      };
    }),
  );
}

/** Where readers meet a file: `sv/index.html` → `sv/`. */
export function addressOf(path: string): string {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  return address === '' ? '.' : address.split('/').map(encodeURIComponent).join('/');
}

export function isPage({ path }: { readonly path: string }): boolean {
  return path.endsWith('.html');
}
