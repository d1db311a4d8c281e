/** Whose code a build sends to browsers, as the bundler knows it. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` has it; undefined where it says nothing. */
  readonly licence?: string | undefined;
  /** Absolute path. */
  readonly folder: string;
}

/** As much of the bundler's output as is asked for. */
export type Bundle = Readonly<
  Record<
    string,
    { readonly moduleIds?: readonly string[]; readonly originalFileNames?: readonly string[] }
  >
>;

/**
 * The modules and files of a bundle that end up in browsers. Of what runs while the site is built, that is its style
 * alone.
 */
export function shippedModules(bundle: Bundle, isForBrowsers: boolean): string[] {
  return Object.values(bundle)
    .flatMap(({ moduleIds = [], originalFileNames = [] }) => [...moduleIds, ...originalFileNames])
    .filter((id) => isForBrowsers || /\.css(?:$|\?)/.test(id));
}

/**
 * The package of each module, once, by name.
 * @param modules as the bundler names them: paths, and `\0vite/helper.js` for what a tool adds of its own
 * @param project absolute path of the folder that paths may start from, whose own modules are in no package
 * @throws when nobody can be found for a module
 */
export function packagesOf(modules: Iterable<string>, project: string): Package[] {
  const packages = new Map<string, Package>();
  for (const id of modules) {
    const folder = folderOf(id, project);
    if (folder && folder !== project) packages.set(folder, readPackage(folder));
  }
  return [...packages.values()].sort(byName);
}

export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, licence: typeof license === 'string' ? license : undefined, folder };
}

/** The folder of an installed package. @throws when it is not installed */
export function folderOfPackage(name: string, project: string): string {
  const folders = createRequire(join(project, 'package.json')).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find(isPackage);
  if (!found) throw new Error(`The package ${name} is not installed.\n  Fix: npm ci`);
  return found;
}

function folderOf(id: string, project: string): string | undefined {
  if (id.startsWith('\0')) {
    const [, name] = /^\0((?:@[^/]+\/)?[^/:]+)\//.exec(id) ?? [];
    if (name) return folderOfPackage(name, project);
  }
  const [path = ''] = id.replace(/^\0/, '').split('?');
  let folder = dirname(resolve(project, path));
  while (!isPackage(folder)) {
    if (folder === dirname(folder)) throw new Error(`Nobody knows which package ${id} is from.`);
    folder = dirname(folder);
  }
  return folder;
}

/** A folder with a name and a version; some packages have further `package.json` inside that only tell of modules. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
  return name !== undefined && version !== undefined;
}

function byName(one: Package, other: Package): number {
  return `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1;
}
