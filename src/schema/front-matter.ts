/** What the front matter of each kind of MDX file holds. */

import { z } from 'zod';

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

export const guideFrontMatter = z.strictObject({ title: words, description: words });

export const treeFrontMatter = z.strictObject({
  title: words,
  /** What the tree decides, in a sentence. */
  description: words,
});
