/** What cites a claim: passages that link to it. */

import {
  type Catalog,
  claimPath,
  type PlacedClaim,
  type Prose,
  type Section,
  type Topic,
} from './catalog.ts';
import { type Localized, locales, localize } from './locale.ts';

/** Something that links to a claim: another claim, an option, a section or a topic. */
export interface Citation {
  /** Path in any language: `/tea/#both-teas`. */
  readonly path: string;
  readonly title: Localized<string>;
}

interface Passage extends Citation {
  readonly prose: Localized<readonly (Prose | undefined)[]>;
}

/** What cites a claim, in any language and under any of its ids. */
export function citationsOf({ topics }: Pick<Catalog, 'topics'>, cited: PlacedClaim): Citation[] {
  const { claim, topic } = cited;
  const addresses = [claim.id, ...claim.formerly].map((id) => `/${topic.id}/#${id}`);
  return topics
    .flatMap(passagesOf)
    .filter(({ prose }) =>
      locales.some((locale) =>
        prose[locale].some((passage) => passage?.links.some((link) => addresses.includes(link))),
      ),
    )
    .map(({ path, title }) => ({ path, title }));
}

/** Everything that is written in a topic, in the order of its page. */
function passagesOf(topic: Topic): Passage[] {
  const page = `/${topic.id}/`;
  const sectionPassage = ({ id, words }: Section): Passage => ({
    path: `${page}#${id}`,
    title: localize((locale) => words[locale].title),
    prose: localize((locale) => [words[locale].body]),
  });
  return [
    {
      path: page,
      title: localize((locale) => topic.words[locale].question),
      prose: localize((locale) => [topic.words[locale].introduction]),
    },
    ...topic.sections.map(sectionPassage),
    ...topic.options.flatMap(({ id, words, claims, withdrawn, sections }) => [
      {
        path: `${page}#${id}`,
        title: localize((locale) => words[locale].title),
        prose: localize((locale) => [words[locale].introduction]),
      },
      ...[...claims, ...withdrawn].map((claim) => ({
        path: claimPath({ claim, topic }),
        title: localize((locale) => claim.words[locale].sentence.text),
        prose: localize((locale) => [
          claim.words[locale].sentence,
          claim.words[locale].explanation,
        ]),
      })),
      ...sections.map(sectionPassage),
    ]),
  ];
}
