/** What can be read off a built site. */

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface BuiltSite {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** The content security policy that every page carries. */
  readonly policy: string;
  /** The path that it was built for: where the page for wrong addresses leads. */
  readonly base: string;
}

/**
 * @param folder that OUT_DIR names
 * @throws Error with what to do, when there is no built site
 */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const absolute = resolve(folder);
  const notFound = await readFile(join(absolute, '404.html'), 'utf8').catch(() => {
    throw new Error(`There is no built site in ${absolute}.\n  Fix: run npm run build first.`);
  });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(notFound)?.[1] ?? '';
  const base = /(?:href|src)="([^"]*)_astro\//.exec(notFound)?.[1] ?? '/';
  return { folder: absolute, policy: policy.replaceAll('&#39;', "'"), base };
}

/**
 * The languages of a built site, in its own order.
 * @throws when the site's data cannot be read
 */
export async function languagesOf({ folder }: BuiltSite): Promise<string[]> {
  const data: { readonly name: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(folder, 'data/v1/site.json'), 'utf8'),
  );
  return Object.keys(data.name);
}
