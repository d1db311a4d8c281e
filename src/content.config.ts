/**
 * The files of the content as Astro's collections, one for each kind, with the data that their schemas
 * made. They are for pages that an organisation adds: `getCollection('topicFacts')`, and `render(entry)`
 * for words in MDX. The engine's own pages go by the catalog, which is made from the same reading.
 */

import { defineCollection } from 'astro:content';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { filesOf } from './catalog/content.ts';
import { contentFolder } from './catalog/folder.ts';
import { siteSource } from './catalog/site-source.ts';
import { type FileKind, fileKinds, filePath } from './schema/files.ts';

function loaderOf(kind: FileKind): Loader {
  return {
    name: `vagval-${kind}`,
    load: async ({ store, generateDigest }) => {
      const { content } = await siteSource(contentFolder()).reading();
      store.clear();
      for (const file of filesOf(content, kind)) {
        const id = filePath(file);
        store.set({
          id,
          data: file.data as Record<string, unknown>,
          digest: generateDigest(file.text),
          ...(id.endsWith('.mdx') && {
            // Relative to the project, wherever the folder is.
            filePath: relative(process.cwd(), join(contentFolder(), id)),
            deferredRender: true,
          }),
        });
      }
    },
  };
}

export const collections = Object.fromEntries(
  (Object.keys(fileKinds) as FileKind[]).map((kind) => [
    kind,
    defineCollection({ loader: loaderOf(kind) }),
  ]),
);
