/** Sound content into a catalog: references become the things they refer to. */

import type { Feature } from '../domain/assessment.ts';
import {
  allClaims,
  type Catalog,
  type Guide,
  type Site,
  type Term,
  type Topic,
} from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { Criterion } from '../domain/criterion.ts';
import { byDate, type Dates } from '../domain/dates.ts';
import type { Estimate } from '../domain/estimate.ts';
import { entryOf, publishedTopics } from '../domain/ledger.ts';
import { type Localized, locales, localize } from '../domain/locale.ts';
import type { Option } from '../domain/option.ts';
import type { Section } from '../domain/prose.ts';
import type { Source } from '../domain/source.ts';
import type { Translation } from '../domain/translation.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { SectionWords } from '../markdown/parse-words.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import { assemblePlainGuides } from './assemble-plain-guides.ts';
import { assembleTree } from './assemble-tree.ts';
import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  type WordsKind,
} from './content.ts';
import { pageKey } from './current.ts';
import { borrowWords, draftLocales } from './drafts.ts';
import { found } from './found.ts';
import { ledgerOf } from './ledger.ts';
import { translationsOf } from './translations.ts';

/**
 * Builds the catalog.
 * @throws when the content is not sound: run the checks first
 */
export function assembleCatalog(raw: Content): Catalog {
  const content = borrowWords(raw);
  const criteria = index(
    filesOf(content, 'criteria').flatMap(({ data }) => Object.entries(data)),
    ([id, { label }]): Criterion => ({ id, label }),
  );
  const sources = index(
    filesOf(content, 'sources').flatMap(({ data }) => Object.entries(data)),
    ([id, source]): Source => ({ id, ...source }),
  );
  const { entries } = ledgerOf(content);
  const cite = (ids: readonly string[]) =>
    ids.filter((id) => !holdsUnwritten(id)).map((id) => found(sources.get(id), `source ${id}`));
  const translations = translationsOf(content);
  const translationAt = (key: string): Translation =>
    translations.get(key) ?? localize(() => 'current');
  const guides = index(filesOf(content, 'guideFacts'), assembleGuide);
  const topics = filesOf(content, 'topicFacts').map(assembleTopic);
  return {
    site: assembleSite(),
    topics: withMoved(topics),
    guides: [...guides.values()],
    plainGuides: assemblePlainGuides(content),
    contents: localize(
      (locale) => fileAt(content, placeOf('guideContents', { locale }))?.data.items ?? [],
    ),
    terms: filesOf(content, 'terms').flatMap(({ data }) => assembleTerms(data)),
    everydayWords: filesOf(content, 'everydayWords').flatMap(({ data }) => Object.values(data)),
    sources: [...sources.values()],
  };

  function assembleTerms(terms: FileOf<'terms'>['data']): Term[] {
    return Object.entries(terms).map(([id, { abbreviation, sources: cited, sv, en }]) => ({
      id,
      abbreviation,
      sources: cite(cited),
      words: localize((locale) => ({ sv, en })[locale]),
    }));
  }

  function assembleSite(): Site {
    const files = wordsOf('siteWords');
    return {
      words: localize((locale) => ({
        ...files[locale].data,
        introduction: files[locale].words.introduction,
      })),
    };
  }

  function assembleTopic(file: FileOf<'topicFacts'>): Topic {
    const { topic: id, data } = file;
    const files = wordsOf('topicWords', { topic: id });
    const options = data.options.map((option) => assembleOption(id, option, data.makers));
    const features = assembleFeatures(id);
    return {
      id,
      isDraft: data.draft,
      locales: data.draft ? draftLocales(raw, id) : locales,
      options,
      criteria: data.criteria.map((criterion) => criterionOf(criterion)),
      sources: cite(data.sources),
      sections: assembleSections(file, files),
      aliases: Map.groupBy(Object.keys(data.aliases), (alias) => data.aliases[alias] ?? ''),
      moved: new Map(),
      features,
      formerFeatures: formerFeatures(id),
      trees: filesOf(content, 'treeFacts')
        .filter(({ topic }) => topic === id)
        .sort((a, b) => (a.tree < b.tree ? -1 : 1))
        .map((tree) =>
          assembleTree(tree, {
            files: wordsOf('treeWords', { topic: id, tree: tree.tree }),
            options,
            features,
            cite,
            translationAt,
          }),
        ),
      estimate: assembleEstimate(id),
      dates: assembleDates(id),
      guides: data.guides.map((guide) => found(guides.get(guide), `guide ${guide}`)),
      reviewBy: data.reviewBy,
      words: localize((locale) => ({
        ...files[locale].data,
        introduction: files[locale].words.introduction,
      })),
      translation: translationAt(pageKey(file)),
    };
  }

  function formerFeatures(topic: string): ReadonlyMap<string, readonly string[]> {
    const gone = fileAt(content, placeOf('assessments', { topic }))?.data.aliases ?? {};
    return Map.groupBy(Object.keys(gone), (id) => gone[id] ?? '');
  }

  function assembleFeatures(topic: string): Feature[] {
    const features = fileAt(content, placeOf('assessments', { topic }))?.data.features ?? [];
    return features.map(({ id, label, criterion, assessments }) => ({
      id,
      label,
      criterion: criterionOf(criterion),
      assessments: new Map(
        Object.entries(assessments).map(([option, { sources: cited, inferredFrom, ...given }]) => [
          option,
          {
            ...given,
            sources: cite([...cited, ...inferredFrom]),
            inferredFrom: cite(inferredFrom),
          },
        ]),
      ),
    }));
  }

  function assembleEstimate(topic: string): Estimate | undefined {
    const data = fileAt(content, placeOf('estimate', { topic }))?.data;
    if (!data) return undefined;
    const { title, introduction, inputs, figures, lines } = data;
    return {
      words: localize((locale) => ({ title: title[locale], introduction: introduction[locale] })),
      inputs: inputs.map((input) => ({ ...input, sources: cite(input.sources) })),
      figures: figures.map((figure) => ({ ...figure, sources: cite(figure.sources) })),
      lines,
    };
  }

  function assembleDates(topic: string): Dates | undefined {
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

  function assembleOption(topic: string, id: string, makers: readonly string[]): Option {
    const place = placeOf('optionFacts', { topic, option: id });
    const file = found(fileAt(content, place), displayPath(content, place));
    const { data } = file;
    const files = wordsOf('optionWords', { topic, option: id });
    const claims = data.claims.map((claim) => assembleClaim(claim, files));
    const flow = fileAt(content, placeOf('flow', { topic, option: id }))?.data;
    return {
      id,
      kind: data.kind,
      abbreviation: data.abbreviation,
      makers: data.makers ?? makers,
      lifecycle: data.lifecycle && {
        ...data.lifecycle,
        sources: cite(data.lifecycle.sources),
      },
      sources: cite(data.sources),
      claims: claims.filter(({ withdrawn }) => !withdrawn),
      gaps: new Map(Object.entries(data.gaps)),
      withdrawn: claims.filter(({ withdrawn }) => withdrawn),
      flow: flow && { ...flow, sources: cite(flow.sources) },
      sections: assembleSections(file, files),
      words: localize((locale) => ({
        title: files[locale].data.title,
        introduction: files[locale].words.introduction,
      })),
      translation: translationAt(pageKey(file)),
    };
  }

  function assembleGuide(file: FileOf<'guideFacts'>): Guide {
    const { guide: id, data } = file;
    const files = wordsOf('guideWords', { guide: id });
    return {
      id,
      sources: cite(data.sources),
      sections: assembleSections(file, files),
      reviewBy: data.reviewBy,
      words: localize((locale) => ({
        ...files[locale].data,
        introduction: files[locale].words.introduction,
      })),
      translation: translationAt(pageKey(file)),
    };
  }

  function assembleClaim(
    facts: FileOf<'optionFacts'>['data']['claims'][number],
    files: Localized<FileOf<'optionWords'>>,
  ): Claim {
    const id = found(facts.id, 'claim id');
    const published = entryOf(entries, { id, formerly: facts.formerly });
    return {
      id,
      kind: facts.kind,
      criterion: criterionOf(facts.criterion),
      sources: cite([...facts.sources, ...facts.inferredFrom]),
      inferredFrom: cite(facts.inferredFrom),
      formerly: facts.formerly,
      withdrawn: facts.withdrawn && {
        date: facts.withdrawn.date,
        replacedBy: facts.withdrawn.replacedBy,
      },
      published,
      translation: translationAt(id),
      words: localize((locale) => {
        const text = files[locale].words.claims.find((claim) => claim.id === id);
        const { sentence, explanation } = found(text, `claim ${id}`);
        return { sentence, explanation };
      }),
    };
  }

  function assembleSections(
    facts: FileOf<'topicFacts'> | FileOf<'optionFacts'> | FileOf<'guideFacts'>,
    files: Localized<{ readonly words: { readonly sections: readonly SectionWords[] } }>,
  ): Section[] {
    return facts.data.sections.map(({ id, sources }) => ({
      id,
      sources: cite(sources),
      words: localize((locale) => {
        const words = files[locale].words.sections.find((section) => section.id === id);
        const { title, body } = found(words, `section ${id}`);
        return { title, body };
      }),
      translation: translationAt(`${pageKey(facts)}#${id}`),
    }));
  }

  function criterionOf(id: string): Criterion {
    // The dev server shows what is half written.
    if (holdsUnwritten(id)) return { id, label: localize(() => id) };
    return found(criteria.get(id), `criterion ${id}`);
  }

  function wordsOf<K extends WordsKind>(
    kind: K,
    names: Partial<FilePlace> = {},
  ): Localized<FileOf<K>> {
    return localize((locale) => {
      const place = placeOf(kind, { ...names, locale });
      return found(fileAt(content, place), displayPath(content, place));
    });
  }
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

function index<E, T extends { readonly id: string }>(
  entries: readonly E[],
  build: (entry: E) => T,
): ReadonlyMap<string, T> {
  return new Map(entries.map(build).map((item) => [item.id, item]));
}
