/** Where a built site goes. */

import { createHash } from 'node:crypto';
import {
  access,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { overlayFolder } from '../catalog/folder.ts';

/**
 * Builds the site in the project's cache and puts it into Astro's `outDir` when it is whole. Astro runs the
 * pages from where it writes them, so that their imports are found below the project alone; and until a
 * build has ended well, the former site stays. Stands last, after what else writes into the site.
 * @param contentFolder absolute path of the folder that the pages are made from
 */
export function placeSite(contentFolder: string): AstroIntegration {
  let folder: string;
  const overlay = overlayFolder();
  return {
    name: 'vagval-site-folder',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = fileURLToPath(config.outDir);
        await prepareFolder(folder, [
          fileURLToPath(config.root),
          contentFolder,
          ...(overlay === undefined ? [] : [overlay]),
        ]);
        const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
        const built = join(fileURLToPath(config.root), '.cache/built', name, sep);
        updateConfig({ outDir: pathToFileURL(built) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await replaceSite(folder, fileURLToPath(dir));
        logger.info(`put the site into ${folder}`);
      },
    },
  };
}

/**
 * Makes sure, before the work begins, that its outcome can be put into a folder.
 * @param kept folders that must not be lost when it is emptied
 * @throws AstroError that says what is wrong with the folder
 */
export async function prepareFolder(folder: string, kept: readonly string[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new AstroError(
      `The site cannot be written into ${folder}: ${error instanceof Error ? error.message : error}`,
      'set OUT_DIR to a folder that you may write in.',
    );
  }
  const real = await realpath(folder);
  for (const other of kept) {
    if (!holds(real, await realpath(other))) continue;
    throw new AstroError(
      `A build empties the folder that the site is written into, and ${folder} holds ${other}.`,
      'set OUT_DIR to a folder for the site alone.',
    );
  }
}

function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where Astro puts what is called by its content, and how many former builds keep theirs. */
const assets = { folder: '_astro', list: 'builds.json', former: 2 };

/**
 * Puts a site in the place of the former one. The folder itself stays, since it may be a link or a disk of
 * its own, and so does the repository that it may be, as Astro has it. A page that was opened before still finds its
 * scripts and styles: those of the last builds are kept, and a list beside them says which are whose.
 * @param built a folder, gone afterwards
 */
export async function replaceSite(folder: string, built: string): Promise<void> {
  await keepFormerAssets(join(folder, assets.folder), join(built, assets.folder));
  for (const name of await readdir(folder)) {
    if (name !== '.git') await rm(join(folder, name), { recursive: true });
  }
  for (const name of await readdir(built)) await move(join(built, name), join(folder, name));
  await rm(built, { recursive: true });
}

/** Puts the files of former builds beside those of a new one, and lists each build, the newest first. */
async function keepFormerAssets(former: string, built: string): Promise<void> {
  const own = await namesIn(built);
  if (own.length === 0) return;
  const others = await readFile(join(former, assets.list), 'utf8').then(
    (list) => JSON.parse(list) as string[][],
    async () => [await namesIn(former)],
  );
  const builds = [
    own,
    ...others.filter((names) => names.length > 0 && String(names) !== String(own)),
  ].slice(0, 1 + assets.former);
  for (const name of new Set(builds.flat())) {
    // What somebody has removed is gone.
    if (!own.includes(name)) await cp(join(former, name), join(built, name)).catch(() => {});
  }
  await writeFile(join(built, assets.list), JSON.stringify(builds));
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name !== assets.list).sort();
}

/** Moves a file or a folder; from one disk to another it has to be copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
