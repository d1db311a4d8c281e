/** Names the collections; what they hold is said by the schema room. */

import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readSourceFiles } from './catalog/files.ts';
import { contentFolder } from './catalog/folder.ts';
import { splitFrontMatter } from './catalog/read-file.ts';
import { type FileKind, fileGlob, fileKinds, placeFile } from './schema/files.ts';

const collection = <K extends keyof typeof fileKinds>(kind: K) =>
  defineCollection({
    loader: forgiving(
      glob({
        base: contentFolder(),
        pattern: fileGlob(kind),
        // The path is the id, so that an entry's place can be read off it.
        generateId: ({ entry }) => entry,
      }),
    ),
    schema: fileKinds[kind].schema,
  });

/**
 * The dev server starts all the same where a file cannot be read: it shows the faults to the author,
 * and loads anew once they are mended.
 */
function forgiving(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      try {
        await loader.load(context);
      } catch (error) {
        // Only the dev server watches.
        if (!context.watcher) throw error;
      }
    },
  };
}

/**
 * Markdown as it stands: pages render it themselves, so a module and a rendering for each of thousands
 * would be made for nothing. What has not changed is kept from the last build.
 */
function markdownFiles(kind: FileKind): Loader {
  const base = contentFolder();
  return forgiving({
    name: 'markdown-files',
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      await read();
      watcher?.add(base);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(base) || !path.endsWith('.md')) return;
        read().catch((error: unknown) => logger.error(String(error)));
      });

      async function read(): Promise<void> {
        const seen = new Set<string>();
        for (const { path, text } of await readSourceFiles(base)) {
          if (placeFile(path)?.kind !== kind) continue;
          seen.add(path);
          const digest = generateDigest(text);
          if (store.get(path)?.digest === digest) continue;
          const { data, body } = splitFrontMatter(text);
          store.set({ id: path, data: await parseData({ id: path, data }), body, digest });
        }
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      }
    },
  });
}

export const collections = {
  siteWords: collection('siteWords'),
  topicFacts: collection('topicFacts'),
  topicWords: collection('topicWords'),
  assessments: collection('assessments'),
  estimate: collection('estimate'),
  dates: collection('dates'),
  flow: collection('flow'),
  optionFacts: collection('optionFacts'),
  optionWords: collection('optionWords'),
  treeFacts: collection('treeFacts'),
  treeWords: collection('treeWords'),
  guideFacts: collection('guideFacts'),
  guideWords: collection('guideWords'),
  plainGuide: defineCollection({
    loader: markdownFiles('plainGuide'),
    schema: fileKinds.plainGuide.schema,
  }),
  guideContents: collection('guideContents'),
  criteria: collection('criteria'),
  sources: collection('sources'),
  terms: collection('terms'),
  everydayWords: collection('everydayWords'),
  style: collection('style'),
  provenance: collection('provenance'),
  ledger: collection('ledger'),
};
