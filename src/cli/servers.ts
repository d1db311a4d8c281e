/**
 * `npm run servers`: makes a built site ready for nginx, Apache, Caddy or IIS. Compresses its files where they
 * lie, and writes a configuration for each server.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesOf } from '../release/manifest.ts';
import { apacheConfiguration } from '../servers/apache.ts';
import { caddyConfiguration } from '../servers/caddy.ts';
import { containerfile } from '../servers/container.ts';
import { iisConfiguration } from '../servers/iis.ts';
import { extensionOf, mediaTypes } from '../servers/media-types.ts';
import { nginxConfiguration } from '../servers/nginx.ts';
import { unhashedAmong } from '../servers/served-site.ts';
import { languagesOf, readBuiltSite } from './built-site.ts';
import { compressFiles } from './compress.ts';
import { parseServersRequest, type ServersRequest, usage } from './servers-request.ts';

const writers = {
  'nginx.conf': nginxConfiguration,
  'apache.conf': apacheConfiguration,
  'vagval.caddy': caddyConfiguration,
  'web.config': iisConfiguration,
  Containerfile: containerfile,
};

const built = resolve(process.env.OUT_DIR || 'dist');
const request = readRequest();
if (request) {
  await prepare(request).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

function readRequest(): ServersRequest | undefined {
  try {
    return parseServersRequest(process.argv.slice(2), process.env, built);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function prepare({ into, served }: ServersRequest): Promise<void> {
  const site = await readBuiltSite(built);
  const { policy, base } = site;
  if (base !== served.path) {
    console.error(
      `The site was built to be at ${base}: at ${served.path} its page for wrong addresses needs script to find the way.\n  Fix: npm run build -- --base ${served.path}, where that matters. All else works there.`,
    );
  }
  const languages = await languagesOf(site);
  const files = (await filesOf(built)).filter((path) => !/\.(?:br|gz)$/.test(path));
  const unhashed = unhashedAmong(files);
  tellUnknown(files);

  await mkdir(into, { recursive: true });
  for (const [name, write] of Object.entries(writers)) {
    await writeFile(join(into, name), write({ ...served, policy, languages, unhashed }));
    console.log(join(into, name));
  }
  const sum = await compressFiles(built, files);
  console.log(
    `${built}: ${sum.files} of ${files.length} files compressed, ${inMegabytes(sum.bytes)} → ${inMegabytes(sum.brotli)} brotli, ${inMegabytes(sum.gzip)} gzip.`,
  );
}

/** IIS refuses what it has no type for, and browsers save it. */
function tellUnknown(files: readonly string[]): void {
  const unknown = new Set(files.map(extensionOf).filter((one) => !Object.hasOwn(mediaTypes, one)));
  for (const extension of unknown) {
    console.error(
      `Files that end in ".${extension}" have no media type.\n  Fix: give them one in src/servers/media-types.ts.`,
    );
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
