/** Lets every build say what it is: the licences of what it sends along, and the list of its files. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { BuildDay } from '../catalog/build-day.ts';
import { requireKnown, type Shipped } from './collect-shipped.ts';
import { licencesFile, licenceText } from './licences.ts';
import { describeSite, filesOf, manifestFile } from './manifest.ts';
import { folderOfPackage, packagesOf, readPackage } from './shipped-packages.ts';

/**
 * Stands after what writes into the site.
 * @param shipped what is seen of its bundles
 * @param findDay the day that the pages speak of
 */
export function describeBuild(
  shipped: Shipped,
  findDay: () => Promise<BuildDay>,
): AstroIntegration {
  let project: string;
  return {
    name: 'vagval-release',
    hooks: {
      'astro:config:setup': ({ config }) => {
        project = fileURLToPath(config.root).replace(/[\\/]$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const packages = await toldWell(async () => {
          const scripts = (await filesOf(site)).filter((path) => /^_astro\/.+\.js$/.test(path));
          requireKnown(scripts, shipped);
          // Pagefind's files come from no bundle of ours.
          const pagefind = join(folderOfPackage('pagefind', project), 'package.json');
          const found = packagesOf([...shipped.modules, pagefind], project);
          await writeFile(join(site, licencesFile), licenceText([readPackage(project), ...found]));
          return found.map(({ name, version, licence }) => ({ name, version, licence }));
        });
        const { day, from } = await findDay();
        const manifest = await describeSite(site, { day, packages });
        await writeFile(join(site, manifestFile), `${JSON.stringify(manifest)}\n`);
        logger.info(`the pages speak of ${day}, the day of ${from}`);
        logger.info(`the build is ${manifest.build}`);
      },
    },
  };
}

/** What is wrong, in the way that Astro prints it. */
async function toldWell<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [message, hint] = (error as Error).message.split('\n  Fix: ');
    throw new AstroError(message ?? '', hint);
  }
}
