/** The files of a topic into a topic: what its options can do, what it counts with, and when things happen. */

import type { Feature } from '../domain/assessment.ts';
import type { Topic } from '../domain/catalog.ts';
import type { Criterion } from '../domain/criterion.ts';
import { byDate, type Dates } from '../domain/dates.ts';
import type { Estimate, EstimateInput } from '../domain/estimate.ts';
import type { Guide } from '../domain/guide.ts';
import { type Locale, localize, mapLanguages } from '../domain/locale.ts';
import { claimsRowId } from '../domain/matrix.ts';
import { assessmentsOf } from '../schema/assessment-facts.ts';
import { placeOf } from '../schema/files.ts';
import { assembleOption } from './assemble-option.ts';
import { assembleTree } from './assemble-tree.ts';
import { type Content, type FileOf, fileAt, filesOf, originIn } from './content.ts';
import { pageKey } from './current.ts';
import { found } from './found.ts';
import { assembleSections, type Surroundings } from './surroundings.ts';

/**
 * @param languages those that the topic has words of its own in
 * @throws when the topic is not sound: run the checks first
 */
export function assembleTopic(
  file: FileOf<'topicFacts'>,
  languages: readonly Locale[],
  guides: ReadonlyMap<string, Guide>,
  surroundings: Surroundings,
): Topic {
  const { content, cite, criterionOf, translationAt, wordsOf } = surroundings;
  const { topic: id, data } = file;
  const files = wordsOf('topicWords', { topic: id });
  const options = data.options.map((option) =>
    assembleOption(id, option, data.makers, surroundings),
  );
  const features = assembleFeatures(id, surroundings);
  const gone = fileAt(content, placeOf('assessments', { topic: id }))?.data.aliases ?? {};
  const criteria = data.criteria.map(criterionOf);
  return {
    id,
    isDraft: data.draft,
    languages,
    options,
    criteria,
    sources: cite(data.sources),
    sections: assembleSections(file, files, surroundings),
    aliases: byTarget(data.aliases),
    moved: new Map(),
    features,
    formerRows: new Map([...byTarget(gone), ...criteria.flatMap(formerRowsOf)]),
    trees: filesOf(content, 'treeFacts')
      .filter(({ topic }) => topic === id)
      .sort(byPlace(data.trees))
      .map((tree) => assembleTree(tree, { options, features }, surroundings)),
    estimate: assembleEstimate(id, surroundings),
    dates: assembleDates(id, surroundings),
    guides: data.guides.map((guide) => found(guides.get(guide), `guide ${guide}`)),
    area: data.area,
    reviewBy: data.reviewBy,
    words: mapLanguages(files, ({ data: words, words: { introduction } }) => ({
      ...words,
      introduction,
    })),
    translation: translationAt(pageKey(file)),
  };
}

/** Trees in the order that somebody has given them, the rest after them by their ids. */
function byPlace(order: readonly string[]) {
  const place = (tree: string) => (order.includes(tree) ? order.indexOf(tree) : order.length);
  return (a: FileOf<'treeFacts'>, b: FileOf<'treeFacts'>) =>
    place(a.tree) - place(b.tree) || (a.tree < b.tree ? -1 : 1);
}

/** The row of a criterion with the ids that it had before. */
function formerRowsOf({ id, formerly }: Criterion): [string, string[]][] {
  return formerly.length > 0 ? [[claimsRowId(id), formerly.map(claimsRowId)]] : [];
}

/** Former names, by what each leads to now. */
function byTarget(aliases: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  return Map.groupBy(Object.keys(aliases), (alias) => aliases[alias] ?? '');
}

function assembleFeatures(topic: string, { content, cite, criterionOf }: Surroundings): Feature[] {
  const data = fileAt(content, placeOf('assessments', { topic }))?.data;
  if (!data) return [];
  return data.features.map((feature) => ({
    id: feature.id,
    label: feature.label,
    criterion: criterionOf(feature.criterion),
    assessments: new Map(
      [...assessmentsOf(data, feature)].map(([option, { sources, inferredFrom, ...given }]) => [
        option,
        {
          ...given,
          sources: cite([...sources, ...inferredFrom]),
          inferredFrom: cite(inferredFrom),
        },
      ]),
    ),
  }));
}

function assembleEstimate(
  topic: string,
  { content, languages, cite }: Surroundings,
): Estimate | undefined {
  const data = fileAt(content, placeOf('estimate', { topic }))?.data;
  if (!data) return undefined;
  const { title, introduction, inputs, figures, lines } = data;
  return {
    words: localize(languages, (locale) => ({
      title: title[locale],
      introduction: introduction[locale],
    })),
    inputs: inputs.map((input) => ({
      ...input,
      sources: cite(input.sources),
      own: ownValue(topic, input.id, content),
    })),
    figures: figures.map((figure) => ({ ...figure, sources: cite(figure.sources) })),
    lines,
  };
}

/** Whose the value of an input is, where an organisation has one of its own, and what it is in common. */
function ownValue(topic: string, id: string, content: Content): EstimateInput['own'] {
  const origin = originIn(content);
  const isOwn = content.own?.files.some(
    (file) =>
      file.kind === 'ownEstimate' &&
      file.topic === topic &&
      file.data.inputs.some((input) => input.id === id),
  );
  if (!content.own || !origin || !isOwn) return undefined;
  const common = fileAt(content.own.common, placeOf('estimate', { topic }))?.data.inputs;
  return { origin, common: common?.find((input) => input.id === id)?.value };
}

function assembleDates(topic: string, { content, cite }: Surroundings): Dates | undefined {
  const data = fileAt(content, placeOf('dates', { topic }))?.data;
  if (!data) return undefined;
  const { introduction, versions, deadlines } = data;
  return {
    introduction,
    versions: versions.map((version) => ({ ...version, sources: cite(version.sources) })),
    deadlines: byDate(
      deadlines.map((deadline) => ({ ...deadline, sources: cite(deadline.sources) })),
    ),
  };
}
