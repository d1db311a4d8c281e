/**
 * What can be found: one record for every claim, section, option, feature, decision tree with its questions
 * and outcomes, topic, guide and term in every language.
 */

import {
  type Catalog,
  type Claim,
  catalogIn,
  fullTitle,
  type Guide,
  type Option,
  type Section,
  shortTitle,
  type Term,
  type Topic,
} from '../domain/catalog.ts';
import { featurePath } from '../domain/comparison.ts';
import { type DecisionTree, type TreeWords, treePath } from '../domain/decision-tree.ts';
import { type Locale, locales } from '../domain/locale.ts';
import type { PlainGuide } from '../domain/plain-guide.ts';
import { translator } from '../i18n/translate.ts';

export interface SearchRecord {
  readonly locale: Locale;
  /** Where a hit leads, from the site's root: `/sv/tea/#green-cheap`. */
  readonly path: string;
  /** What a hit shows first; it is searched as well. */
  readonly title: string;
  /** What is searched after the title. */
  readonly text: string;
  /** Where the hit belongs, outermost first: `['Green tea', 'Advantage', 'Price']`. */
  readonly context: readonly string[];
  /** Language-neutral values that a search can be narrowed by. */
  readonly filters: Readonly<Record<string, string>>;
}

/** All records of a site. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return locales.flatMap((locale) => {
    const { topics, guides, plainGuides, terms } = catalogIn(catalog, locale);
    return [
      ...topics.flatMap((topic) => topicRecords(topic, locale)),
      ...guides.flatMap((guide) => guideRecords(guide, locale)),
      ...plainGuides.flatMap((guide) => plainGuideRecords(guide, locale)),
      ...terms.map((term) => termRecord(term, locale)),
    ];
  });
}

function plainGuideRecords({ id, words }: PlainGuide, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const guide = words[locale];
  if (!guide) return [];
  const path = `/${locale}/guides/${id}/`;
  const [lead, ...sections] = guide.sections;
  return [
    {
      locale,
      path,
      title: guide.title,
      text: [guide.description, ...guide.aliases, lead?.text ?? ''].join(' ').trim(),
      context: [t('search.guideHit')],
      filters: {},
    },
    ...sections.map((section) => ({
      locale,
      path: `${path}#${section.id}`,
      title: section.title,
      text: section.text,
      context: [guide.title, t('search.sectionHit')],
      filters: {},
    })),
  ];
}

function guideRecords({ id, words, sections }: Guide, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const path = `/${locale}/guides/${id}/`;
  const { title, description, introduction } = words[locale];
  return [
    {
      locale,
      path,
      title,
      text: `${description} ${introduction.text}`,
      context: [t('search.guideHit')],
      filters: {},
    },
    ...sections.map((section) => ({
      locale,
      path: `${path}#${section.id}`,
      title: section.words[locale].title,
      text: section.words[locale].body.text,
      context: [title, t('search.sectionHit')],
      filters: {},
    })),
  ];
}

function termRecord({ id, abbreviation, words }: Term, locale: Locale): SearchRecord {
  const { term, definition, synonyms } = words[locale];
  return {
    locale,
    path: `/${locale}/terms/${id}/`,
    title: term,
    text: [definition, abbreviation ?? '', ...synonyms].join(' '),
    context: [translator(locale)('search.termHit')],
    filters: {},
  };
}

function topicRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const words = topic.words[locale];
  const path = `/${locale}/${topic.id}/`;
  const sectionRecord = (
    { id, words: section }: Section,
    page = path,
    filters = {},
  ): SearchRecord => ({
    locale,
    path: `${page}#${id}`,
    title: section[locale].title,
    text: section[locale].body.text,
    context: [words.title, t('search.sectionHit')],
    filters,
  });
  const optionRecords = (option: Option): SearchRecord[] => [
    {
      locale,
      path: `${path}#${option.id}`,
      title: fullTitle(option, locale),
      text: option.words[locale].introduction.text,
      context: [words.title, t('search.optionHit')],
      filters: { option: option.id },
    },
    ...option.claims.map((claim) => claimRecord(claim, option)),
    ...option.sections.map((section) =>
      sectionRecord(section, `${path}options/${option.id}/`, { option: option.id }),
    ),
  ];
  const claimRecord = (claim: Claim, option: Option): SearchRecord => ({
    locale,
    path: `${path}#${claim.id}`,
    title: claim.words[locale].sentence.text,
    text: claim.words[locale].explanation?.text ?? '',
    context: [
      shortTitle(option, locale),
      t(`claim.${claim.kind}`),
      claim.criterion.label[locale],
      ...(claim.published ? [claim.published.code] : []),
    ],
    filters: { option: option.id, kind: claim.kind, criterion: claim.criterion.id },
  });
  return [
    {
      locale,
      path,
      title: words.question,
      text: [words.title, words.description, words.introduction.text].join(' '),
      context: [t('search.topicHit')],
      filters: {},
    },
    ...topic.sections.map((section) => sectionRecord(section)),
    ...topic.options.flatMap(optionRecords),
    ...topic.features.map((feature) => ({
      locale,
      path: `/${locale}${featurePath(topic, feature)}`,
      title: feature.label[locale],
      text: [...feature.assessments.values()]
        .map(({ note }) => note?.[locale] ?? '')
        .join(' ')
        .trim(),
      context: [words.title, t('feature.hit')],
      filters: { criterion: feature.criterion.id },
    })),
    ...topic.trees.flatMap((tree) => treeRecords(topic, tree, locale)),
  ];
}

function treeRecords(topic: Topic, tree: DecisionTree, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const path = `/${locale}${treePath(topic.id, tree.id)}`;
  const { title, description, introduction } = tree.words[locale];
  const nodeRecord = (id: string, what: string, parts: readonly TreeWords[]): SearchRecord => ({
    locale,
    path: `${path}#${id}`,
    title: parts[0]?.title ?? id,
    text: parts
      .flatMap((part, index) => [index > 0 ? part.title : '', part.body.text])
      .filter(Boolean)
      .join(' '),
    context: [title, what],
    filters: {},
  });
  return [
    {
      locale,
      path,
      title,
      text: `${description} ${introduction.text}`,
      context: [topic.words[locale].title, t('tree.tree')],
      filters: {},
    },
    ...tree.questions.map(({ id, words, answers }) =>
      nodeRecord(id, t('tree.question'), [
        words[locale],
        ...answers.map((answer) => answer.words[locale]),
      ]),
    ),
    ...tree.outcomes.map(({ id, words, prerequisites }) =>
      nodeRecord(id, t('tree.outcome'), [
        words[locale],
        ...prerequisites.map((prerequisite) => prerequisite.words[locale]),
      ]),
    ),
  ];
}
