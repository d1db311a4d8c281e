/** What the last build was made of: where all of that is the same, and its site stands as it was, another makes no other. */

import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { findBuildDay } from '../catalog/build-day.ts';
import { decisionsFolder, overlayFolder } from '../catalog/folder.ts';
import { today } from '../catalog/today.ts';
import { manifestFile, parseManifest, sha256, sums } from '../release/manifest.ts';
import { replaceFile } from './replace-file.ts';

/** A build by what it is made of, and the folder of its site. */
export interface Build {
  /** The same for two builds that make the same. */
  readonly made: string;
  /** Absolute path. */
  readonly site: string;
}

const shape = z.object({
  made: z.string(),
  build: z.string(),
  said: z.string(),
  /** Of each file of the site, as the build left it: see `stampOf`. */
  stamps: z.record(z.string(), z.string()),
});

/** Settings that a site is made by. */
const settings = [
  'SITE_URL',
  'BASE_PATH',
  'OUT_DIR',
  'CONTENT_DIR',
  'OVERLAY_DIR',
  'DECISIONS_DIR',
  'SOURCE_DATE_EPOCH',
] as const;

/**
 * Reads all that a build is made of: the project and the content, what is added beside it, settings, versions and the day.
 * @param project absolute path of its folder
 * @param content absolute path of the content folder
 * @throws when a file cannot be read, or SOURCE_DATE_EPOCH is no moment
 */
export async function buildOf(
  project: string,
  content: string,
  environment: NodeJS.ProcessEnv,
): Promise<Build> {
  const site = resolve(project, environment.OUT_DIR || 'dist');
  const made: Record<string, string> = {};
  const beside = [overlayFolder(), decisionsFolder()].filter((folder) => folder !== undefined);
  for (const folder of new Set([project, content, ...beside]))
    for (const file of await filesBelow(folder, site)) made[file] = sha256(await readFile(file));
  for (const name of settings) made[name] = environment[name] ?? '';
  made.node = process.version;
  // The check goes by the clock whatever day the pages speak of.
  made.today = today();
  const { day } = await findBuildDay(content, environment.SOURCE_DATE_EPOCH, async () => nothing);
  made.day = day;
  return { made: sha256(sums(made)), site };
}

/** Where there is no commit, the day is in the content, which counts itself. */
const nothing = {
  root: '',
  languages: ['en'],
  files: [],
  unreadable: new Set<string>(),
  media: new Map(),
  look: { theme: undefined, mark: undefined, favicon: undefined },
  drawings: new Map(),
} as const;

/**
 * What the build that stands had to say, where it is the same.
 * @returns undefined where there is none, it was made of something else, or its site is not as it was left
 */
export async function standingBuild({ made, site }: Build): Promise<string | undefined> {
  try {
    const kept = shape.parse(JSON.parse(await readFile(fileOf(site), 'utf8')));
    if (kept.made !== made) return undefined;
    const manifest = parseManifest(await readFile(join(site, manifestFile), 'utf8'));
    if (manifest.build !== kept.build) return undefined;
    for (const [path, sum] of Object.entries(manifest.files)) {
      const file = join(site, path);
      // A site of ten thousand pages is a gigabyte: what nobody has touched since is not read again.
      if ((await stampOf(file)) === kept.stamps[path]) continue;
      if (sha256(await readFile(file)) !== sum) return undefined;
    }
    return kept.said;
  } catch {
    // Whatever cannot be read is built anew.
    return undefined;
  }
}

/**
 * Remembers a build that has ended well.
 * @param said what it had to say
 * @throws when its site has no list of its files
 */
export async function keepBuild({ made, site }: Build, said: string): Promise<void> {
  const { build, files } = parseManifest(await readFile(join(site, manifestFile), 'utf8'));
  const stamps: Record<string, string> = {};
  for (const path of Object.keys(files)) stamps[path] = await stampOf(join(site, path));
  const file = fileOf(site);
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, JSON.stringify({ made, build, said, stamps }));
}

/** What changes whenever a file is written: its size and the times of it and of its entry, which no program can set back. */
async function stampOf(file: string): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}

function fileOf(site: string): string {
  return resolve('.cache/builds', `${sha256(site).slice(0, 12)}.json`);
}

/** Absolute paths of the files of a folder, in order. What is hidden, installed or built is passed over; `.env` counts. */
async function filesBelow(folder: string, site: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const isHidden = entry.name.startsWith('.') && !entry.name.startsWith('.env');
    if (isHidden || entry.name === 'node_modules' || path === site) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(path, site)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}
