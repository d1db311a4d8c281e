/** Names the collections; what they hold is said by the schema room. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './catalog/folder.ts';
import { fileGlob, fileKinds } from './schema/files.ts';

const collection = <K extends keyof typeof fileKinds>(kind: K) =>
  defineCollection({
    loader: glob({
      base: contentFolder(),
      pattern: fileGlob(kind),
      // The path is the id, so that an entry's place can be read off it.
      generateId: ({ entry }) => entry,
    }),
    schema: fileKinds[kind].schema,
  });

export const collections = {
  siteWords: collection('siteWords'),
  topicFacts: collection('topicFacts'),
  topicWords: collection('topicWords'),
  estimate: collection('estimate'),
  flow: collection('flow'),
  optionFacts: collection('optionFacts'),
  optionWords: collection('optionWords'),
  guideFacts: collection('guideFacts'),
  guideWords: collection('guideWords'),
  criteria: collection('criteria'),
  sources: collection('sources'),
  terms: collection('terms'),
  style: collection('style'),
  provenance: collection('provenance'),
  ledger: collection('ledger'),
};
