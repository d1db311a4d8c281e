/** Sound content into a catalog: references become the things they refer to. */

import { allClaims, type Catalog, type Term, type Topic } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { publishedTopics } from '../domain/ledger.ts';
import { localize } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import { assembleGuides } from './assemble-guide.ts';
import { assembleSite } from './assemble-site.ts';
import { assembleTopic } from './assemble-topic.ts';
import { type Content, type FileOf, fileAt, filesOf } from './content.ts';
import { borrowWords, draftLanguages } from './drafts.ts';
import { mediaFolder } from './read-content.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/**
 * Builds the catalog.
 * @throws when the content is not sound: run the checks first
 */
export function assembleCatalog(raw: Content): Catalog {
  const content = borrowWords(raw);
  const surroundings = surroundingsOf(content);
  const { languages } = content;
  const guides = assembleGuides(surroundings);
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const topics = filesOf(content, 'topicFacts').map((file) => {
    const spoken = file.data.draft ? draftLanguages(raw, file.topic) : languages;
    return assembleTopic(file, spoken, byId, surroundings);
  });
  const [first, ...others] = languages.filter(
    (locale) =>
      guides.some(({ words }) => words[locale]) ||
      topics.some((topic) => topic.languages.includes(locale)),
  );
  return {
    // Where a language has no page to read, its site would be empty: none is offered.
    site: { ...assembleSite(surroundings), languages: first ? [first, ...others] : languages },
    topics: withMoved(topics),
    guides,
    contents: localize(
      languages,
      (locale) => fileAt(content, placeOf('guideContents', { locale }))?.data.items ?? [],
    ),
    terms: filesOf(content, 'terms').flatMap((file) => assembleTerms(file, surroundings)),
    everydayWords: filesOf(content, 'everydayWords').flatMap(({ data }) => Object.values(data)),
    sources: surroundings.sources,
    files: new Map([...content.media].map(([name, bytes]) => [`/${mediaFolder}${name}`, bytes])),
  };
}

const assembled = new WeakMap<Content, Catalog>();

/** The catalog of a content, built once; the like of `assembleCatalog` else. */
export function catalogOf(content: Content): Catalog {
  const known = assembled.get(content) ?? assembleCatalog(content);
  assembled.set(content, known);
  return known;
}

function assembleTerms({ data }: FileOf<'terms'>, { languages, cite }: Surroundings): Term[] {
  return Object.entries(data).map(([id, term]) => ({
    id,
    formerly: term.formerly,
    abbreviation: term.abbreviation,
    isMarked: term.mark,
    sources: cite(term.sources),
    words: localize(languages, (locale) => term[locale]),
  }));
}

/** Tells each topic which claims have left its page. */
function withMoved(topics: readonly Topic[]): Topic[] {
  const placed = allClaims({ topics });
  return topics.map((topic) => {
    const moved = placed
      .filter(({ claim, topic: home }) => home.id !== topic.id && hasStoodOn(claim, topic))
      .flatMap(({ claim, topic: home }) =>
        [claim.id, ...claim.formerly].map((id) => [id, { claim, topic: home.id }] as const),
      );
    return { ...topic, moved: new Map(moved) };
  });
}

function hasStoodOn({ published }: Claim, topic: Topic): boolean {
  return published !== undefined && publishedTopics(published).includes(topic.id);
}
