/** What a build is: a list of its files in the site itself, by which it can be known again wherever it is served. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

/** What the site calls its own list. */
export const manifestFile = 'build.json';

const shape = z.object({
  /** The same for two builds exactly when all their files are. */
  build: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601 calendar date that the pages speak of as today. */
  day: z.iso.date(),
  /** Whose code is sent to browsers. */
  packages: z.array(
    z.object({ name: z.string(), version: z.string(), licence: z.string().optional() }),
  ),
  /** Every other file of the site, from its root, with its SHA-256 in hexadecimal. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Manifest = z.infer<typeof shape>;

/**
 * Lists a site that has just been built.
 * @param folder absolute path
 * @throws when a file cannot be read
 */
export async function describeSite(
  folder: string,
  { day, packages }: Pick<Manifest, 'day' | 'packages'>,
): Promise<Manifest> {
  const files: Record<string, string> = {};
  for (const path of await filesOf(folder)) {
    if (path !== manifestFile) files[path] = sha256(await readFile(join(folder, path)));
  }
  return { build: sha256(sums(files)), day, packages, files };
}

/** The paths of a folder's files from there, with `/` and in the order of their bytes. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('.git/'))
    .sort();
}

/** @throws when the text is no list of a build */
export function parseManifest(text: string): Manifest {
  return shape.parse(JSON.parse(text));
}

/** What `sha256sum -c` reads. */
export function sums(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
