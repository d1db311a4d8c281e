/** A topic told whole in one document, to file and to archive: what it holds, and where each thing stands in it. */

import { assessmentsOf } from './assessment.ts';
import { type Catalog, claimPath, type Term, type Topic } from './catalog.ts';
import { allParts } from './citations.ts';
import type { Claim } from './claim.ts';
import { comparisonPath, featurePath } from './comparison.ts';
import { dateParts, datesPath } from './dates.ts';
import { treeOutlinePath, treeParts, treePath } from './decision-tree.ts';
import { estimateParts } from './estimate.ts';
import type { Locale } from './locale.ts';
import { claimsRowId } from './matrix.ts';
import { type Option, optionParts, optionsInOrder } from './option.ts';
import { type Source, sourcesOf } from './source.ts';
import { termFinder } from './terms.ts';

/** The path of the page, without language: `/tea/document/`. */
export function documentPath({ id }: Pick<Topic, 'id'>): string {
  return `/${id}/document/`;
}

/** The name of the same as a file by itself, which tells what it is wherever it is kept: `tea-sv.html`. */
export function documentFile({ id }: Pick<Topic, 'id'>, locale: Locale): string {
  return `${id}-${locale}.html`;
}

/** Every source that the document cites, once, in the order in which it cites them. */
export function documentSources(topic: Topic): readonly Source[] {
  return sourcesOf([
    topic,
    ...topic.sections,
    ...optionsInOrder(topic).flatMap(optionParts),
    ...assessmentsOf(topic.features),
    ...topic.trees.flatMap(treeParts),
    ...(topic.estimate ? estimateParts(topic.estimate) : []),
    ...(topic.dates ? dateParts(topic.dates) : []),
  ]);
}

/** The terms that a topic's texts use and that texts mark, in the order of the alphabet. */
export function documentTerms(catalog: Catalog, topic: Topic, locale: Locale): readonly Term[] {
  const find = termFinder(catalog.terms, locale);
  const parts = allParts({ topics: [topic], guides: [] });
  const found = parts.flatMap(({ prose }) => prose[locale].flatMap(({ text }) => find(text)));
  const used = new Set(found.map(({ term }) => term));
  return [...used]
    .filter(({ isMarked }) => isMarked)
    .sort((a, b) => a.words[locale].term.localeCompare(b.words[locale].term, locale));
}

/** The anchor of something that has its own on a page below the topic: no author can choose one with a slash. */
export function partOf(page: string, id: string): string {
  return `${page}/${id}`;
}

/** How what belongs to an option, a tree or the dates is called in the document, as by its address below the topic. */
export const partsOfOption = ({ id }: Pick<Option, 'id'>) => `options/${id}`;
export const partsOfTree = ({ id }: { readonly id: string }) => `trees/${id}`;
export const partsOfComparison = 'comparison';
export const partsOfDates = 'dates';
export const partsOfEstimate = 'estimate';
export const partsOfTerms = 'terms';

/**
 * The anchor of everything in the document by the address that it has on the site, without language. What stands on
 * the topic's page keeps its id, so that a claim is cited by the same one.
 */
export function documentAnchors(
  topic: Topic,
  terms: readonly Pick<Term, 'id'>[],
): ReadonlyMap<string, string> {
  const { id } = topic;
  const onPage = [
    ...optionsInOrder(topic).map((option) => option.id),
    ...topic.sections.map((section) => section.id),
    ...optionsInOrder(topic).flatMap(({ claims, withdrawn }) =>
      [...claims, ...withdrawn].map((claim) => claim.id),
    ),
  ];
  const known = new Map<string, string>([
    [`/${id}/`, 'main'],
    [comparisonPath(topic), partsOfComparison],
    ...onPage.map((anchor) => [`/${id}/#${anchor}`, anchor] as const),
    ...optionsInOrder(topic).flatMap((option) => placesOfOption(topic, option)),
    ...topic.criteria.map((criterion) => placeInComparison(topic, claimsRowId(criterion.id))),
    ...topic.features.map((feature) => placeInComparison(topic, feature.id)),
    ...topic.trees.flatMap((tree) => placesOfTree(topic, tree)),
    ...(topic.estimate ? [[`/${id}/estimate/`, partsOfEstimate] as const] : []),
    ...(topic.dates ? dateParts(topic.dates) : []).map(
      (part) => [datesPath(id, part.id), partOf(partsOfDates, part.id)] as const,
    ),
    ...terms.map((term) => [`/terms/${term.id}/`, partOf(partsOfTerms, term.id)] as const),
  ]);
  return new Map([...formerPlaces(topic, known), ...known]);
}

type Place = readonly [address: string, anchor: string];

function placesOfOption({ id }: Topic, option: Option): Place[] {
  const page = `/${id}/options/${option.id}/`;
  const own = [...option.sections.map((section) => section.id), ...(option.flow ? ['flow'] : [])];
  return [
    [page, option.id],
    [`${page}#claims`, option.id],
    ...own.map((anchor): Place => [`${page}#${anchor}`, partOf(partsOfOption(option), anchor)]),
  ];
}

function placeInComparison(topic: Topic, row: string): Place {
  return [featurePath(topic, { id: row }), partOf(partsOfComparison, row)];
}

function placesOfTree({ id }: Topic, tree: Topic['trees'][number]): Place[] {
  const nodes = [...tree.questions, ...tree.outcomes].map((node) => node.id);
  return [
    [treePath(id, tree.id), partsOfTree(tree)],
    [treeOutlinePath(id, tree.id), partsOfTree(tree)],
    ...nodes.flatMap((node): Place[] => {
      const anchor = partOf(partsOfTree(tree), node);
      return [
        [treeOutlinePath(id, tree.id, node), anchor],
        [`${treePath(id, tree.id)}#${node}`, anchor],
      ];
    }),
  ];
}

/** Addresses that lead on to where something stands now. */
function formerPlaces(topic: Topic, known: ReadonlyMap<string, string>): Place[] {
  const led = (from: string, to: string): Place[] => {
    const anchor = known.get(to);
    return anchor === undefined ? [] : [[from, anchor]];
  };
  return [
    ...optionsInOrder(topic)
      .flatMap(({ claims, withdrawn }) => [...claims, ...withdrawn])
      .flatMap((claim) =>
        claim.formerly.flatMap((id) => led(`/${topic.id}/#${id}`, claimPath({ claim, topic }))),
      ),
    ...[...topic.aliases].flatMap(([to, ids]) =>
      ids.flatMap((id) => led(`/${topic.id}/#${id}`, `/${topic.id}/#${to}`)),
    ),
    ...[...topic.formerRows].flatMap(([to, ids]) =>
      ids.flatMap((id) => led(featurePath(topic, { id }), featurePath(topic, { id: to }))),
    ),
  ];
}

/** Published claims by the day on which each was last written anew, the newest first: what version this is. */
export function documentVersions(
  topic: Topic,
): readonly { readonly date: string; readonly codes: readonly string[] }[] {
  const versions = optionsInOrder(topic)
    .flatMap(({ claims, withdrawn }) => [...claims, ...withdrawn])
    .flatMap(versionOf)
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  return [...Map.groupBy(versions, ({ date }) => date)]
    .map(([date, group]) => ({ date, codes: group.map(({ code }) => code) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function versionOf({ published }: Claim): { date: string; code: string }[] {
  const last = published?.revisions.at(-1);
  return published && last ? [{ date: last.date, code: published.code }] : [];
}

/** The most options that a table has room for beside each other on a sheet of A4. */
const widest = 6;

/** Options in groups as alike in size as can be, each a table that fits on a sheet. */
export function optionGroups(options: readonly Option[]): readonly (readonly Option[])[] {
  const groups = Math.ceil(options.length / widest);
  const start = (nth: number) => Math.round((nth * options.length) / groups);
  return Array.from({ length: groups }, (_, nth) => options.slice(start(nth), start(nth + 1)));
}
