/** Everything that is written on a site, part by part, and what each rests on and leads to. */

import { type Catalog, claimPath, type PlacedClaim, type Topic } from './catalog.ts';
import type { Claim } from './claim.ts';
import { featurePath } from './comparison.ts';
import { dateParts, datesPath, labelOf } from './dates.ts';
import { type DecisionTree, treeOutlinePath, treePath } from './decision-tree.ts';
import { estimateParts } from './estimate.ts';
import type { Guide, GuideWords } from './guide.ts';
import { type Localized, languagesOf, mapLanguages } from './locale.ts';
import type { Prose, Section } from './prose.ts';
import { type Citing, sourcesOf } from './source.ts';

/** Something that can be pointed at. */
export interface Reference {
  /** Path in any language: `/tea/#both-teas`. */
  readonly path: string;
  readonly title: Localized<string>;
}

/** A part of a page that may rest on sources and claims, and link to others. */
export interface Part extends Reference, Citing {
  readonly prose: Localized<readonly Prose[]>;
  /** Claims that it rests on, besides those that its words link to. */
  readonly claims?: readonly Claim[];
}

/** Every part of a site, in the order of its pages: the front page's own words left out. */
export function allParts({ topics, guides }: Pick<Catalog, 'topics' | 'guides'>): Part[] {
  return [...topics.flatMap(partsOfTopic), ...guides.flatMap(partsOfGuide)];
}

/** What rests on a claim, or links to it in any language and under any of its ids. */
export function citationsOf(
  catalog: Pick<Catalog, 'topics' | 'guides'>,
  { claim, topic }: PlacedClaim,
): Reference[] {
  const { parts, byClaim, byLink } = citationsIn(catalog);
  const addresses = [claim.id, ...claim.formerly].map((id) => `/${topic.id}/#${id}`);
  const citing = new Set([
    ...(byClaim.get(claim.id) ?? []),
    ...addresses.flatMap((address) => byLink.get(address) ?? []),
  ]);
  return [...citing].sort((a, b) => a - b).flatMap((place) => parts[place] ?? []);
}

/** The parts of a site, and where among them stands what rests on each claim or links to each address. */
interface Citations {
  readonly parts: readonly Part[];
  readonly byClaim: ReadonlyMap<string, readonly number[]>;
  readonly byLink: ReadonlyMap<string, readonly number[]>;
}

/** Every claim's card asks for what cites it. */
const citations = new WeakMap<Pick<Catalog, 'topics' | 'guides'>, Citations>();

function citationsIn(catalog: Pick<Catalog, 'topics' | 'guides'>): Citations {
  const known = citations.get(catalog);
  if (known) return known;
  const parts = allParts(catalog);
  const byClaim = new Map<string, number[]>();
  const byLink = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, key: string, place: number) => {
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  };
  for (const [place, { prose, claims = [] }] of parts.entries()) {
    for (const { id } of claims) note(byClaim, id, place);
    const links = languagesOf(prose).flatMap((locale) =>
      prose[locale].flatMap((each) => each.links),
    );
    for (const link of new Set(links)) note(byLink, link, place);
  }
  const found = { parts, byClaim, byLink };
  citations.set(catalog, found);
  return found;
}

/** The parts and terms that rest on each source, by its id. */
export function citationsBySource(
  catalog: Pick<Catalog, 'topics' | 'guides' | 'terms'>,
): ReadonlyMap<string, readonly Reference[]> {
  const terms = catalog.terms.map(({ id, words, sources }) => ({
    path: `/terms/${id}/`,
    title: mapLanguages(words, ({ term }) => term),
    sources,
  }));
  const pairs = [...allParts(catalog), ...terms].flatMap((part) =>
    part.sources.map(({ id }) => ({ id, part })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [
      id,
      group.map(({ part }) => part),
    ]),
  );
}

function partsOfTopic(topic: Topic): Part[] {
  const page = `/${topic.id}/`;
  return [
    {
      path: page,
      title: mapLanguages(topic.words, ({ question }) => question),
      prose: mapLanguages(topic.words, ({ introduction }) => [introduction]),
      sources: topic.sources,
    },
    ...topic.sections.map((section) => partOfSection(page, section)),
    ...topic.options.flatMap(
      ({ id, words, claims, withdrawn, sections, sources, lifecycle, flow }) => [
        {
          path: `${page}#${id}`,
          title: mapLanguages(words, ({ title }) => title),
          prose: mapLanguages(words, ({ introduction }) => [introduction]),
          sources: [
            ...new Set([...sources, ...(lifecycle?.sources ?? []), ...(flow?.sources ?? [])]),
          ],
        },
        ...[...claims, ...withdrawn].map((claim) => ({
          path: claimPath({ claim, topic }),
          title: mapLanguages(claim.words, ({ alone }) => alone.text),
          prose: mapLanguages(claim.words, ({ sentence, explanation }) =>
            explanation ? [sentence, explanation] : [sentence],
          ),
          sources: claim.sources,
        })),
        ...sections.map((section) => partOfSection(`${page}options/${id}/`, section)),
      ],
    ),
    ...topic.features.map(({ id, label, assessments }) => ({
      path: featurePath(topic, { id }),
      title: label,
      prose: mapLanguages(label, () => []),
      sources: sourcesOf([...assessments.values()]),
    })),
    ...topic.trees.flatMap((tree) => partsOfTree(topic, tree)),
    ...partsOfEstimate(topic),
    ...partsOfDates(topic),
  ];
}

function partsOfTree({ id: topic }: Topic, tree: DecisionTree): Part[] {
  const at = (anchor: string) => treeOutlinePath(topic, tree.id, anchor);
  return [
    {
      path: treePath(topic, tree.id),
      title: mapLanguages(tree.words, ({ title }) => title),
      prose: mapLanguages(tree.words, ({ introduction }) => [introduction]),
      sources: sourcesOf(tree.never),
    },
    ...tree.questions.map((question) => ({
      path: at(question.id),
      title: mapLanguages(question.words, ({ title }) => title),
      prose: mapLanguages(question.words, (_words, locale) =>
        [question, ...question.answers].map(({ words }) => words[locale].body),
      ),
      sources: sourcesOf([question, ...question.answers]),
      claims: question.answers.flatMap(({ claims }) => claims),
    })),
    ...tree.outcomes.map((outcome) => ({
      path: at(outcome.id),
      title: mapLanguages(outcome.words, ({ title }) => title),
      prose: mapLanguages(outcome.words, (_words, locale) =>
        [outcome, ...outcome.prerequisites].map(({ words }) => words[locale].body),
      ),
      sources: sourcesOf(outcome.prerequisites),
      claims: [...outcome.claims, ...outcome.accepts],
    })),
  ];
}

function partsOfEstimate({ id, estimate }: Topic): Part[] {
  if (!estimate) return [];
  return [
    {
      path: `/${id}/estimate/`,
      title: mapLanguages(estimate.words, ({ title }) => title),
      prose: mapLanguages(estimate.words, () => []),
      sources: sourcesOf(estimateParts(estimate)),
    },
  ];
}

function partsOfDates({ id, dates, words }: Topic): Part[] {
  return (dates ? dateParts(dates) : []).map((part) => ({
    path: datesPath(id, part.id),
    title: mapLanguages(words, (_words, locale) => labelOf(part, locale)),
    prose: mapLanguages(words, () => []),
    sources: part.sources,
  }));
}

/** What introduces a guide, and its sections: each with words in those of its languages that have it. */
function partsOfGuide({ id, words, sources, passages }: Guide): Part[] {
  const page = `/guides/${id}/`;
  // A language that a guide lacks is not asked for.
  const there = words as Localized<GuideWords>;
  const sections = mapLanguages(
    there,
    (inOne) => new Map(inOne.sections.map((section) => [section.id, section])),
  );
  const anchors = new Set(languagesOf(there).flatMap((locale) => [...sections[locale].keys()]));
  return [
    {
      path: page,
      title: mapLanguages(there, ({ title }) => title),
      prose: mapLanguages(there, ({ introduction }) => [introduction]),
      sources,
    },
    ...[...anchors].map((anchor) => {
      const found = mapLanguages(sections, (inOne) => inOne.get(anchor));
      return {
        path: `${page}#${anchor}`,
        title: mapLanguages(found, (section, locale) => section?.title ?? there[locale].title),
        prose: mapLanguages(found, (section) => (section ? [section.body] : [])),
        sources: passages.get(anchor)?.sources ?? [],
      };
    }),
  ];
}

function partOfSection(page: string, { id, words, sources }: Section): Part {
  return {
    path: `${page}#${id}`,
    title: mapLanguages(words, ({ title }) => title),
    prose: mapLanguages(words, ({ body }) => [body]),
    sources,
  };
}
