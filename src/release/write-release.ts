/** A built site as something to hand over. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, tarGz, zip } from './archive.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { filesOf, type Manifest, manifestFile, parseManifest, sha256, sums } from './manifest.ts';

export interface ReleaseRequest {
  /** The folder of the built site. */
  readonly site: string;
  /** Where the archives go. */
  readonly into: string;
  readonly name: string;
  /** The day and the beginning of the build's hash where nothing else is said. */
  readonly version?: string | undefined;
  /** The text of `package-lock.json`. */
  readonly lock: string;
}

/**
 * Writes `<name>-<version>.tar.gz` and `.zip`, the bill of materials beside them, and `SHA256SUMS` of all three. In the
 * archives, one folder of that name holds the site as `site/`, the bill, and the sums of every file.
 * @returns the paths of what was written
 * @throws when the folder holds no built site, or not what was built
 */
export async function writeRelease(request: ReleaseRequest): Promise<string[]> {
  const manifest = await readManifest(request.site);
  const version = request.version ?? `${manifest.day}-${manifest.build.slice(0, 7)}`;
  const title = `${request.name}-${version}`;
  const site = await readSite(request.site, manifest);
  const bill = billOfMaterials(manifest, { name: request.name, version }, request.lock);
  const contents: Files = {
    'bom.cdx.json': Buffer.from(bill),
    ...Object.fromEntries(Object.entries(site).map(([path, file]) => [`site/${path}`, file])),
  };
  const archived = inFolder(title, {
    ...contents,
    SHA256SUMS: Buffer.from(sums(hashed(contents))),
  });
  const written: Files = {
    [`${title}.cdx.json`]: Buffer.from(bill),
    [`${title}.tar.gz`]: tarGz(archived),
    [`${title}.zip`]: zip(archived),
  };
  await mkdir(request.into, { recursive: true });
  const all = { ...written, SHA256SUMS: Buffer.from(sums(hashed(written))) };
  for (const [name, content] of Object.entries(all))
    await writeFile(join(request.into, name), content);
  return Object.keys(all).map((name) => join(request.into, name));
}

/** @throws when the folder holds no built site */
export async function readManifest(site: string): Promise<Manifest> {
  const text = await readFile(join(site, manifestFile), 'utf8').catch(() => {
    throw new Error(`There is no built site in ${site}.\n  Fix: run npm run build first.`);
  });
  return parseManifest(text);
}

/**
 * All that lies there, what a server was given along included; but for what a build keeps of the one before it, which is
 * another wherever it is built.
 */
async function readSite(folder: string, { files }: Manifest): Promise<Files> {
  const site: Record<string, Uint8Array> = {};
  for (const path of await filesOf(folder)) {
    const isFormer =
      path.startsWith('_astro/') && !Object.hasOwn(files, path.replace(/\.(?:br|gz)$/, ''));
    if (!isFormer) site[path] = await readFile(join(folder, path));
  }
  const changed = Object.entries(files).filter(([path, sum]) => {
    const content = site[path];
    return !content || sha256(content) !== sum;
  });
  if (changed.length > 0)
    throw new Error(
      `${folder} is not as it was built: ${changed
        .slice(0, 3)
        .map(([path]) => path)
        .join(
          ', ',
        )}${changed.length > 3 ? ` and ${changed.length - 3} more` : ''} are missing or changed.\n  Fix: build it again.`,
    );
  return site;
}

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]),
  );
}

function hashed(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [path, sha256(files[path] ?? '')]),
  );
}
