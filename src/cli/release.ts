/**
 * `npm run release`: builds the site, or takes one that is built (`-- --dist folder`), and writes it as archives to hand
 * over, with sums, licences and a bill of materials.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRelease } from '../release/write-release.ts';
import { buildSite } from './build-site.ts';
import { takeSettings } from './settings.ts';

const usage = `Usage: npm run release -- [--dist folder] [--into release] [--version 1.2]
  --dist      a site that is built; without it, it is built first, and npm run build’s settings hold
  --into      the folder for the archives
  --version   what stands in their names; the day and the build where it is not said`;

try {
  const { values } = parseArgs({
    args: takeSettings(process.argv.slice(2), ['content', 'base', 'url', 'out']),
    options: {
      dist: { type: 'string' },
      into: { type: 'string', default: 'release' },
      version: { type: 'string' },
    },
  });
  if (values.version !== undefined && !/^[\w.+-]+$/.test(values.version))
    throw new Error(`--version "${values.version}" cannot stand in a file’s name.\n\n${usage}`);
  const site = values.dist ?? (await build());
  if (site !== undefined) {
    const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
    const written = await writeRelease({
      site: resolve(site),
      into: values.into,
      name,
      version: values.version,
      lock: readFileSync('package-lock.json', 'utf8'),
    });
    for (const path of written) console.log(path);
  }
} catch (error) {
  const isMistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error((error as Error).message + (isMistyped ? `\n\n${usage}` : ''));
  process.exitCode = 1;
}

/** The folder of the site, or undefined where it could not be built and somebody has said why. */
async function build(): Promise<string | undefined> {
  process.exitCode = await buildSite({ isVerbose: false });
  return process.exitCode === 0 ? process.env.OUT_DIR || 'dist' : undefined;
}
