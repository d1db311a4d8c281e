/** Names the collections; what they hold is said by the schema room. */

import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './catalog/folder.ts';
import { fileGlob, fileKinds } from './schema/files.ts';

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

export const collections = {
  siteWords: collection('siteWords'),
  topicFacts: collection('topicFacts'),
  topicWords: collection('topicWords'),
  assessments: collection('assessments'),
  estimate: collection('estimate'),
  flow: collection('flow'),
  optionFacts: collection('optionFacts'),
  optionWords: collection('optionWords'),
  treeFacts: collection('treeFacts'),
  treeWords: collection('treeWords'),
  guideFacts: collection('guideFacts'),
  guideWords: collection('guideWords'),
  criteria: collection('criteria'),
  sources: collection('sources'),
  terms: collection('terms'),
  style: collection('style'),
  provenance: collection('provenance'),
  ledger: collection('ledger'),
};
