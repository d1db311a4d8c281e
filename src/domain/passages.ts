/** Everything that is written on a site, passage by passage, and what each rests on and leads to. */

import { type Catalog, claimPath, type Guide, type PlacedClaim, type Topic } from './catalog.ts';
import type { Claim } from './claim.ts';
import { featurePath } from './comparison.ts';
import { dateParts, datesPath, labelOf } from './dates.ts';
import { type DecisionTree, treePath } from './decision-tree.ts';
import { estimateParts } from './estimate.ts';
import { type Localized, languagesOf, mapLanguages } from './locale.ts';
import type { Prose, Section } from './prose.ts';
import { type Source, sourcesOf } from './source.ts';

/** Something that can be pointed at. */
export interface Reference {
  /** Path in any language: `/tea/#both-teas`. */
  readonly path: string;
  readonly title: Localized<string>;
}

export interface Passage extends Reference {
  readonly prose: Localized<readonly Prose[]>;
  readonly sources: readonly Source[];
  /** Claims that it rests on, besides those that its words link to. */
  readonly claims?: readonly Claim[];
}

/** Every passage of a site, in the order of its pages: the front page's own words left out. */
export function allPassages({ topics, guides }: Pick<Catalog, 'topics' | 'guides'>): Passage[] {
  return [...topics.flatMap(topicPassages), ...guides.flatMap(guidePassages)];
}

/** What rests on a claim, or links to it in any language and under any of its ids. */
export function citationsOf(
  catalog: Pick<Catalog, 'topics' | 'guides'>,
  { claim, topic }: PlacedClaim,
): Reference[] {
  const { passages, byClaim, byLink } = citationsIn(catalog);
  const addresses = [claim.id, ...claim.formerly].map((id) => `/${topic.id}/#${id}`);
  const citing = new Set([
    ...(byClaim.get(claim.id) ?? []),
    ...addresses.flatMap((address) => byLink.get(address) ?? []),
  ]);
  return [...citing].sort((a, b) => a - b).flatMap((place) => passages[place] ?? []);
}

/** The passages of a site, and where among them stands what rests on each claim or links to each address. */
interface Citations {
  readonly passages: readonly Passage[];
  readonly byClaim: ReadonlyMap<string, readonly number[]>;
  readonly byLink: ReadonlyMap<string, readonly number[]>;
}

/** Every claim's card asks for what cites it. */
const citations = new WeakMap<Pick<Catalog, 'topics' | 'guides'>, Citations>();

function citationsIn(catalog: Pick<Catalog, 'topics' | 'guides'>): Citations {
  const known = citations.get(catalog);
  if (known) return known;
  const passages = allPassages(catalog);
  const byClaim = new Map<string, number[]>();
  const byLink = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, key: string, place: number) =>
    index.set(key, [...(index.get(key) ?? []), place]);
  for (const [place, { prose, claims = [] }] of passages.entries()) {
    for (const { id } of claims) note(byClaim, id, place);
    const links = languagesOf(prose).flatMap((locale) =>
      prose[locale].flatMap((part) => part.links),
    );
    for (const link of new Set(links)) note(byLink, link, place);
  }
  const found = { passages, byClaim, byLink };
  citations.set(catalog, found);
  return found;
}

/** The passages and terms that rest on each source, by its id. */
export function passagesBySource(
  catalog: Pick<Catalog, 'topics' | 'guides' | 'terms'>,
): ReadonlyMap<string, readonly Reference[]> {
  const terms = catalog.terms.map(({ id, words, sources }) => ({
    path: `/terms/${id}/`,
    title: mapLanguages(words, ({ term }) => term),
    sources,
  }));
  const pairs = [...allPassages(catalog), ...terms].flatMap((passage) =>
    passage.sources.map(({ id }) => ({ id, passage })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [
      id,
      group.map(({ passage }) => passage),
    ]),
  );
}

function topicPassages(topic: Topic): Passage[] {
  const page = `/${topic.id}/`;
  return [
    {
      path: page,
      title: mapLanguages(topic.words, ({ question }) => question),
      prose: mapLanguages(topic.words, ({ introduction }) => [introduction]),
      sources: topic.sources,
    },
    ...topic.sections.map((section) => sectionPassage(page, section)),
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
          title: mapLanguages(claim.words, ({ sentence }) => sentence.text),
          prose: mapLanguages(claim.words, ({ sentence, explanation }) =>
            explanation ? [sentence, explanation] : [sentence],
          ),
          sources: claim.sources,
        })),
        ...sections.map((section) => sectionPassage(`${page}options/${id}/`, section)),
      ],
    ),
    ...topic.features.map(({ id, label, assessments }) => ({
      path: featurePath(topic, { id }),
      title: label,
      prose: mapLanguages(label, () => []),
      sources: sourcesOf([...assessments.values()]),
    })),
    ...topic.trees.flatMap((tree) => treePassages(topic, tree)),
    ...estimatePassages(topic),
    ...datePassages(topic),
  ];
}

function treePassages({ id: topic }: Topic, tree: DecisionTree): Passage[] {
  const page = treePath(topic, tree.id);
  return [
    {
      path: page,
      title: mapLanguages(tree.words, ({ title }) => title),
      prose: mapLanguages(tree.words, ({ introduction }) => [introduction]),
      sources: sourcesOf(tree.never),
    },
    ...tree.questions.map((question) => ({
      path: `${page}#${question.id}`,
      title: mapLanguages(question.words, ({ title }) => title),
      prose: mapLanguages(question.words, (_words, locale) =>
        [question, ...question.answers].map(({ words }) => words[locale].body),
      ),
      sources: sourcesOf([question, ...question.answers]),
      claims: question.answers.flatMap(({ claims }) => claims),
    })),
    ...tree.outcomes.map((outcome) => ({
      path: `${page}#${outcome.id}`,
      title: mapLanguages(outcome.words, ({ title }) => title),
      prose: mapLanguages(outcome.words, (_words, locale) =>
        [outcome, ...outcome.prerequisites].map(({ words }) => words[locale].body),
      ),
      sources: sourcesOf(outcome.prerequisites),
      claims: [...outcome.claims, ...outcome.accepts],
    })),
  ];
}

function estimatePassages({ id, estimate }: Topic): Passage[] {
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

function datePassages({ id, dates, words }: Topic): Passage[] {
  return (dates ? dateParts(dates) : []).map((part) => ({
    path: datesPath(id, part.id),
    title: mapLanguages(words, (_words, locale) => labelOf(part, locale)),
    prose: mapLanguages(words, () => []),
    sources: part.sources,
  }));
}

function guidePassages({ id, words, sources, sections }: Guide): Passage[] {
  const page = `/guides/${id}/`;
  return [
    {
      path: page,
      title: mapLanguages(words, ({ title }) => title),
      prose: mapLanguages(words, ({ introduction }) => [introduction]),
      sources,
    },
    ...sections.map((section) => sectionPassage(page, section)),
  ];
}

function sectionPassage(page: string, { id, words, sources }: Section): Passage {
  return {
    path: `${page}#${id}`,
    title: mapLanguages(words, ({ title }) => title),
    prose: mapLanguages(words, ({ body }) => [body]),
    sources,
  };
}
