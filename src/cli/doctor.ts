/**
 * `npm run doctor -- <address>`: looks at a running site from outside, and prints what readers would suffer from and
 * how to mend it. Exit code 1 where there is a fault, 2 where it could not be looked at.
 */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from '../doctor/examine.ts';
import { reportText } from '../doctor/report.ts';
import { manifestFile } from '../release/manifest.ts';
import { readManifest } from '../release/write-release.ts';

const usage = `Usage: npm run doctor -- <address> [--dist folder] [--json]
  --dist   the build that should be there; the one in OUT_DIR where there is one, else the one that the site
           says it is
  --json   print for programs`;

/** Few enough for a small server, enough not to wait for each answer. */
const atOnce = 8;
const patience = 15_000;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0) throw new Error(usage);
  const built = resolve(values.dist ?? (process.env.OUT_DIR || 'dist'));
  const isLocal = values.dist !== undefined || existsSync(join(built, manifestFile));
  const found = await examine(address, isLocal ? await readManifest(built) : undefined, {
    atOnce,
    patience,
  });
  console.log(values.json ? JSON.stringify(found, null, 2) : reportText(found));
  process.exitCode = found.findings.some(({ isNote, found }) => !isNote && found.length > 0)
    ? 1
    : 0;
} catch (error) {
  const isMistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error((error as Error).message + (isMistyped ? `\n\n${usage}` : ''));
  process.exitCode = 2;
}
