/**
 * The files of the content as Astro's collections, one for each kind, with the data that their schemas
 * made. They are for pages that an organisation adds: `getCollection('topicFacts')`, and `render(entry)`
 * for words in MDX. The engine's own pages go by the catalog, which is made from the same reading.
 */

import { defineCollection } from 'astro:content';
import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { filesOf } from './catalog/content.ts';
import { contentFolder } from './catalog/folder.ts';
import { siteSource } from './catalog/site-source.ts';
import { type FileKind, fileKinds, filePath } from './schema/files.ts';

function loaderOf(kind: FileKind): Loader {
  return {
    name: `vagval-${kind}`,
    load: async ({ store, generateDigest }) => {
      const folder = contentFolder();
      const { content } = await siteSource(folder).reading();
      store.clear();
      for (const file of filesOf(content, kind)) {
        const id = filePath(file);
        store.set({
          id,
          data: file.data as Record<string, unknown>,
          digest: generateDigest(file.text),
          ...(id.endsWith('.mdx') && {
            // From the project, wherever the content lies.
            filePath: relative(process.cwd(), join(folder, id)).replaceAll(sep, '/'),
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
