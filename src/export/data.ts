/** The catalog as data for machines. */

import { assessmentsOf } from '../domain/assessment.ts';
import {
  allClaims,
  type Catalog,
  claimPath,
  type PlacedClaim,
  type Topic,
  topicParts,
} from '../domain/catalog.ts';
import { featurePath } from '../domain/comparison.ts';
import { type Dates, type Deadline, dateParts, datesPath, type Version } from '../domain/dates.ts';
import { holdToStandard } from '../domain/decision-standard.ts';
import { treeParts } from '../domain/decision-tree.ts';
import { evidenceOf, type Sourced } from '../domain/evidence.ts';
import { languagesOf, mapLanguages, usualLanguages } from '../domain/locale.ts';
import { optionParts } from '../domain/option.ts';
import type { Stance } from '../domain/own-facts.ts';
import type { Section } from '../domain/prose.ts';
import { type Source, sourcesOf } from '../domain/source.ts';
import { address, type PageContexts } from './addresses.ts';
import type { EvidenceData, SiteData, TopicData } from './shapes.ts';
import { treeData } from './tree-data.ts';

const dataPath = (topic: Topic) => `/data/v1/topics/${topic.id}.json`;

/** The site with links to the data of its topics. */
export function siteData({ site, topics }: Catalog, pages: PageContexts): SiteData {
  const first = pages[site.languages[0]];
  return {
    version: 1,
    name: mapLanguages(site.words, ({ name }) => name),
    description: mapLanguages(site.words, ({ description }) => description),
    url: address(pages, '/'),
    topics: topics.map((topic) => ({
      id: topic.id,
      question: mapLanguages(topic.words, ({ question }) => question),
      url: address(pages, `/${topic.id}/`),
      data: first.permanent(first.asset(dataPath(topic))),
    })),
  };
}

/** A topic with everything that is said in it. @param today an ISO 8601 calendar date */
export function topicData(topic: Topic, pages: PageContexts, today: string): TopicData {
  const { id, words } = topic;
  const [first = usualLanguages[0]] = languagesOf(pages);
  const at = (anchor: string) => address(pages, `/${id}/#${anchor}`);
  const claims = allClaims({ topics: [topic] });
  return {
    version: 1,
    id,
    url: address(pages, `/${id}/`),
    title: mapLanguages(words, ({ title }) => title),
    question: mapLanguages(words, ({ question }) => question),
    introduction: mapLanguages(words, ({ introduction }) => introduction.text),
    standard: holdToStandard(topic, pages[first].site, today).map(
      ({ criterion, state, count, lacking }) => ({
        criterion,
        state,
        count: count ?? null,
        lacking: lacking.map(({ path }) => address(pages, path)),
      }),
    ),
    criteria: topic.criteria.map((criterion) => ({
      id: criterion.id,
      label: { ...criterion.label },
    })),
    options: topic.options.map((option) => ({
      id: option.id,
      kind: option.kind,
      withdrawn: option.retired
        ? { date: option.retired.date, replacedBy: option.retired.replacedBy ?? null }
        : null,
      abbreviation: option.abbreviation ?? null,
      lifecycle: option.lifecycle
        ? { status: option.lifecycle.status, date: option.lifecycle.date }
        : null,
      title: mapLanguages(option.words, ({ title }) => title),
      introduction: mapLanguages(option.words, ({ introduction }) => introduction.text),
      url: at(option.id),
      ...(option.stance && { stance: stanceData(option.stance) }),
      claims: claims
        .filter((placed) => placed.option.id === option.id)
        .map((placed) => claimData(placed, pages)),
      gaps: Object.fromEntries(
        [...option.gaps].map(([criterion, reason]) => [criterion, { ...reason }]),
      ),
    })),
    sections: [
      ...topic.sections.map((section) => sectionData(section, `/${topic.id}/`, pages)),
      ...topic.options.flatMap(({ id, sections }) =>
        sections.map((section) => sectionData(section, `/${topic.id}/options/${id}/`, pages)),
      ),
    ],
    features: topic.features.map(({ id, label, criterion, assessments }) => ({
      id,
      label: { ...label },
      criterion: criterion.id,
      url: address(pages, featurePath(topic, { id })),
      assessments: Object.fromEntries(
        [...assessments].map(([option, assessment]) => {
          const { value, note, checked, sources, inferredFrom } = assessment;
          const makers = topic.options.find((one) => one.id === option)?.makers ?? [];
          return [
            option,
            {
              value,
              note: note ? { ...note } : null,
              checked,
              sources: sources.map((one) => one.id),
              inferredFrom: inferredFrom.map((one) => one.id),
              evidence: evidenceData(assessment, makers),
            },
          ];
        }),
      ),
    })),
    trees: topic.trees.map((tree) => treeData(tree, topic, pages)),
    dates: topic.dates ? datesData(topic.dates, topic, pages) : null,
    sources: sourcesOf([
      ...topicParts(topic),
      ...topic.options.flatMap(optionParts),
      ...assessmentsOf(topic.features),
      ...topic.trees.flatMap(treeParts),
      ...(topic.dates ? dateParts(topic.dates) : []),
    ]).map(sourceData),
  };
}

/** Whose something is that is not common. */
function originData({ origin }: Pick<Section, 'origin'>) {
  return origin ? { origin: { ...origin.name } } : {};
}

function stanceData({ kind, reason, date, origin }: Stance) {
  return { kind, reason: { ...reason }, date: date ?? null, origin: { ...origin.name } };
}

function sourceData(source: Source): TopicData['sources'][number] {
  const {
    kind = null,
    publisher = null,
    url = null,
    held = null,
    published = null,
    licence = null,
    document = null,
  } = source;
  return {
    ...source,
    formerly: [...source.formerly],
    kind,
    publisher,
    url,
    held,
    published,
    licence,
    document,
  };
}

function sectionData(
  { id, words, origin }: Section,
  page: string,
  pages: PageContexts,
): TopicData['sections'][number] {
  return {
    id,
    title: mapLanguages(words, ({ title }) => title),
    text: mapLanguages(words, ({ body }) => body.text),
    url: address(pages, `${page}#${id}`),
    ...originData({ origin }),
  };
}

function datesData(
  { introduction, versions, deadlines }: Dates,
  topic: Topic,
  pages: PageContexts,
): TopicData['dates'] {
  const common = ({ id, note, sources }: Version | Deadline) => ({
    id,
    url: address(pages, datesPath(topic.id, id)),
    note: note ? { ...note } : null,
    sources: sources.map((source) => source.id),
  });
  return {
    introduction: { ...introduction },
    url: address(pages, datesPath(topic.id)),
    versions: versions.map((version) => ({
      ...common(version),
      label: version.label,
      available: version.available ?? null,
      ends: version.ends,
    })),
    deadlines: deadlines.map((deadline) => ({
      ...common(deadline),
      label: { ...deadline.label },
      date: deadline.date,
      when: deadline.when ? { ...deadline.when } : null,
      options: [...deadline.options],
    })),
  };
}

function evidenceData(of: Sourced, makers: readonly string[]): EvidenceData {
  const evidence = evidenceOf(of, makers);
  return evidence ? { ...evidence, newest: evidence.newest ?? null } : null;
}

function claimData(
  { claim, option, topic }: PlacedClaim,
  pages: PageContexts,
): TopicData['options'][number]['claims'][number] {
  const { id, kind, criterion, sources, inferredFrom, formerly, withdrawn, published, words } =
    claim;
  return {
    id,
    code: published?.code ?? null,
    kind,
    criterion: criterion.id,
    sentence: mapLanguages(words, ({ sentence }) => sentence.text),
    explanation: mapLanguages(words, ({ explanation }) => explanation?.text ?? ''),
    sources: sources.map((source) => source.id),
    inferredFrom: inferredFrom.map((source) => source.id),
    evidence: evidenceData(claim, option.makers),
    url: address(pages, claimPath({ claim, topic })),
    card: address(pages, `/claims/${id}/`),
    ...originData(claim),
    formerly: [...formerly],
    withdrawn: withdrawn
      ? {
          date: withdrawn.date,
          replacedBy: withdrawn.replacedBy[0] ?? null,
          replacements: [...withdrawn.replacedBy],
        }
      : null,
    revisions: (published?.revisions ?? []).map(({ date, kind: change, to }) => ({
      date,
      kind: change,
      to: to ?? null,
    })),
  };
}
