/** Puts the search index beside the pages: written by a build, kept in memory by the dev server. */

import { mkdir, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { assembleCatalog } from '../catalog/assemble.ts';
import { readContentFolder } from '../catalog/files.ts';
import { openDictionary } from '../language/spelling.ts';
import { buildSearchIndex, type IndexFile } from './build-index.ts';
import { searchRecords } from './records.ts';

/** @param contentFolder absolute path of the folder that the pages are made from */
export function search(contentFolder: string): AstroIntegration {
  return {
    name: 'vagval-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexOf(contentFolder);
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`wrote ${files.length} files of the search index`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let index: Promise<ReadonlyMap<string, IndexFile>> | undefined;
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentFolder)) index = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!path) return next();
          try {
            index ??= indexOf(contentFolder).then(byPath);
            const file = (await index).get(path);
            if (!file) return next();
            response.setHeader('Content-Type', mediaType(path));
            response.end(file.content);
          } catch (error) {
            index = undefined;
            logger.error(`The search index could not be built: ${String(error)}`);
            next();
          }
        });
      },
    },
  };
}

async function indexOf(contentFolder: string): Promise<IndexFile[]> {
  const { content } = await readContentFolder(contentFolder);
  const catalog = assembleCatalog(content);
  return buildSearchIndex(searchRecords(catalog), catalog, openDictionary);
}

function byPath(files: readonly IndexFile[]): ReadonlyMap<string, IndexFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function mediaType(path: string): string {
  return (
    { '.js': 'text/javascript', '.json': 'application/json' }[extname(path)] ??
    'application/octet-stream'
  );
}
