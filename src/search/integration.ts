/** Puts the search index beside the pages: written by a build, kept in memory by the dev server. */

import { mkdir, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { siteSource } from '../catalog/site-source.ts';
import { buildOf, type IndexFile } from './build-index.ts';
import { setCurrentBuild } from './current-build.ts';
import { indexCatalog } from './index-catalog.ts';

/** @param contentFolder absolute path of the folder that the pages are made from */
export function search(contentFolder: string): AstroIntegration {
  let files: readonly IndexFile[] = [];
  return {
    name: 'vagval-search',
    hooks: {
      // Before the pages, which say which index is theirs.
      'astro:build:start': async () => {
        files = await indexCatalog(await siteSource(contentFolder).catalog());
        await close();
        setCurrentBuild(buildOf(files));
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`wrote ${files.length} files of the search index`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!path) return next();
          try {
            const catalog = await siteSource(contentFolder).catalog();
            const file = (await indexCatalog(catalog)).find((one) => one.path === path);
            if (!file) return next();
            response.setHeader('Content-Type', mediaType(path));
            response.end(file.content);
          } catch (error) {
            logger.error(`The search index could not be built: ${String(error)}`);
            next();
          }
        });
      },
    },
  };
}

function mediaType(path: string): string {
  return (
    { '.wasm': 'application/wasm', '.json': 'application/json' }[extname(path)] ??
    'application/octet-stream'
  );
}
