/** What a site says of itself. */

import { mapLanguages } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { filesOf, originIn } from './content.ts';
import type { Surroundings } from './surroundings.ts';

/** @throws when the site has no words in one of its languages: run the checks first */
export function assembleSite({ content, languages, wordsOf }: Surroundings): Site {
  const facts = filesOf(content, 'siteFacts')[0]?.data;
  return {
    languages,
    licence: facts?.licence,
    owner: facts?.owner,
    funding: facts?.funding,
    contact: facts?.contact,
    report: facts?.report,
    accessibility: facts?.accessibility,
    footer: facts?.footer ?? [],
    examples: facts?.examples ?? [],
    specimen: facts?.specimen,
    look: content.look,
    origin: originIn(content),
    words: mapLanguages(wordsOf('siteWords'), ({ data, words: { introduction } }) => ({
      ...data,
      introduction,
    })),
  };
}
