/** What the front matter of each kind of file with words holds. */

import { z } from 'zod';
import { importedFrom } from './parts.ts';

const words = z.string().trim().min(1, 'must not be empty');

export const siteFrontMatter = z.strictObject({
  /** The site's name, as it stands in the header and in every page's title. */
  name: words,
  /** The heading of the front page. */
  title: words,
  description: words,
});

export const topicFrontMatter = z.strictObject({
  /** The topic in a few words, for lists and breadcrumbs. */
  title: words,
  /** The question the topic answers, which is the heading of its page. */
  question: words,
  description: words,
});

export const optionFrontMatter = z.strictObject({ title: words });

/** What an organisation adds stands below the title of the common content. */
export const ownFrontMatter = z.strictObject({});

export const guideFrontMatter = z.strictObject({
  title: words,
  /** What stands after the title in a browser's tab. */
  titleSuffix: words.optional(),
  description: words.optional(),
  /** What else it is called, and searched for. */
  aliases: z.array(words).default([]),
  /** Anchors that others link to, each with the anchor of this page it leads to. */
  anchors: z.record(z.string(), z.string()).default({}),
  imported: importedFrom.extend({ words: z.string() }).optional(),
});

export const treeFrontMatter = z.strictObject({
  title: words,
  /** What the tree decides, in a sentence. */
  description: words,
});
