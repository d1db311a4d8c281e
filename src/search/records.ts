/**
 * What can be found: a record for every claim, option, section, feature, decision tree with its questions and
 * outcomes, date, topic and term, and one for every guide with its sections, in every language.
 */

import type { Feature } from '../domain/assessment.ts';
import { type Catalog, catalogIn, type Term, type Topic } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { comparisonPath, featurePath } from '../domain/comparison.ts';
import { datesPath } from '../domain/dates.ts';
import {
  type DecisionTree,
  type TreeWords,
  treeOutlinePath,
  treePath,
} from '../domain/decision-tree.ts';
import type { Guide } from '../domain/guide.ts';
import { type Locale, locales, mapLanguages } from '../domain/locale.ts';
import {
  alternativesOf,
  fullTitle,
  type Option,
  optionsInOrder,
  shortSubject,
  shortTitle,
} from '../domain/option.ts';
import type { Section } from '../domain/prose.ts';
import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/translate.ts';
import { type ContentType, type Facet, optionValue, type Role } from '../query/facets.ts';
import { isOnFaults } from '../query/language.ts';
import type { ComparedTopic } from '../query/named-options.ts';
import { comparisonName } from '../query/pagefind-insides.ts';
import { wordsOf } from '../query/text.ts';

export interface SearchRecord {
  readonly locale: Locale;
  /** Where a hit leads, from the site's root: `/sv/tea/#green-cheap`. */
  readonly path: string;
  /** The title of the page, where other records stand on it too. */
  readonly page?: string | undefined;
  /** What a hit shows before its title where that is no sentence, as short as it goes: never searched. */
  readonly subject?: string | undefined;
  /** What a hit shows first; it is searched as well. */
  readonly title: string;
  /** What is searched below the title: the part before the first heading has no id and no title. */
  readonly sections: readonly RecordSection[];
  /** Where the hit belongs, outermost first: `['Green tea', 'Advantage', 'Price']`; what it is comes last. */
  readonly context: readonly string[];
  /** What it is cited by; shown with a hit, and searched as well. */
  readonly code?: string | undefined;
  /** What else it is called: searched, never shown. */
  readonly names: readonly Name[];
  /** Language-neutral values that a search can be narrowed by. */
  readonly facets: Readonly<Partial<Record<Facet, string>>> & {
    readonly type: ContentType;
    readonly role?: Role;
  };
  /** A name by which it is found, and which nobody types. */
  readonly key?: string;
  /** Of a topic's comparison, what can be compared in it. */
  readonly compared?: ComparedTopic;
}

/** What something is called in a language. */
export interface Name {
  readonly text: string;
  readonly locale: Locale;
}

export interface RecordSection {
  readonly id: string;
  /** Of its heading, from 2 to 6. */
  readonly depth: number;
  readonly title: string;
  readonly text: string;
}

/** All records of a site. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return catalog.site.languages.flatMap((locale) => {
    const { topics, guides, terms } = catalogIn(catalog, locale);
    return [
      ...(topics.length > 0 ? [sourcesRecord(topics, locale)] : []),
      ...topics.flatMap((topic) => topicRecords(topic, locale)),
      ...guides.flatMap((guide) => guideRecord(guide, locale)),
      ...terms.map((term) => termRecord(term, locale)),
    ];
  });
}

/** The text of a record that has no headings. */
function lead(...texts: readonly string[]): RecordSection[] {
  return [{ id: '', depth: 2, title: '', text: texts.filter(Boolean).join(' ') }];
}

/** What something is called in the other languages, and at the end of its address. */
function namesOf<T>(
  id: string,
  locale: Locale,
  words: Readonly<Partial<Record<Locale, T>>>,
  title: (words: T) => string,
): readonly Name[] {
  const [last = id] = id.split('/').slice(-1);
  const others = locales.filter((other) => other !== locale);
  return [
    { text: last.replaceAll(/[_-]+/g, ' '), locale: languageOfIds },
    ...others.flatMap((other) => {
      const there = words[other];
      return there === undefined ? [] : named(other, title(there));
    }),
  ];
}

/** Ids are English words, whatever languages a site has. */
const languageOfIds: Locale = 'en';

/** Names in one language, as far as there are any. */
function named(locale: Locale, ...names: readonly (string | undefined)[]): Name[] {
  return names.flatMap((text) => (text === undefined ? [] : [{ text, locale }]));
}

function guideRecord({ id, words }: Guide, locale: Locale): SearchRecord[] {
  const guide = words[locale];
  if (!guide) return [];
  const names = [
    ...named(locale, ...guide.aliases),
    ...namesOf(id, locale, words, ({ title }) => title),
    ...folderName(id),
  ];
  const isHelp = [{ text: guide.title, locale }, ...names].some(({ text, locale: spoken }) =>
    isOnFaults(text, spoken),
  );
  const role = isHelp ? 'fault' : leadsOn.test(id) ? 'overview' : undefined;
  return [
    {
      locale,
      path: `/${locale}/guides/${id}/`,
      title: guide.title,
      sections: [
        ...lead(guide.description, guide.introduction.text),
        ...guide.sections.map(({ id, depth, title, body }) => ({
          id,
          depth,
          title,
          text: body.text,
        })),
      ],
      context: [translator(locale)('search.guideHit')],
      names,
      facets: { type: 'guide', ...(role && { role }) },
    },
  ];
}

/** Ids of pages that lead on to those of their folder. */
const leadsOn = /(?:^|\/)(?:index|overview|introduction|what-is(?:-[a-z0-9-]+)?)$/;

/** What the folder of such a page is called, which is what the page is asked for by. */
function folderName(id: string): Name[] {
  const folder = leadsOn.test(id) ? id.split('/').at(-2) : undefined;
  return folder === undefined
    ? []
    : named(languageOfIds, `${folder.replaceAll(/[_-]+/g, ' ')} overview`);
}

function sourcesRecord(topics: readonly Topic[], locale: Locale): SearchRecord {
  const t = translator(locale);
  return {
    locale,
    path: `/${locale}/sources/`,
    title: t('source.title'),
    sections: lead(t('source.description'), ...topics.map(({ words }) => words[locale].title)),
    context: [t('search.sectionHit')],
    names: named(languageOfIds, 'sources'),
    facets: { type: 'topic', role: 'overview' },
  };
}

function termRecord({ id, abbreviation, words }: Term, locale: Locale): SearchRecord {
  const { term, definition, synonyms } = words[locale];
  return {
    locale,
    path: `/${locale}/terms/${id}/`,
    title: term,
    sections: lead(definition),
    context: [translator(locale)('search.termHit')],
    names: [
      ...named(locale, abbreviation, ...synonyms),
      ...namesOf(id, locale, words, ({ term }) => term),
    ],
    facets: { type: 'term' },
  };
}

function topicRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const words = topic.words[locale];
  const path = `/${locale}/${topic.id}/`;
  const sectionRecord = (
    { id, words: section }: Section,
    page = path,
    option: Option | undefined = undefined,
  ): SearchRecord => ({
    locale,
    path: `${page}#${id}`,
    page: option ? fullTitle(option, locale) : words.question,
    title: section[locale].title,
    sections: lead(section[locale].body.text),
    context: [t('search.sectionHit')],
    names: namesOf(id, locale, section, ({ title }) => title),
    facets: option ? { type: 'option', option: optionValue(topic, option) } : { type: 'topic' },
  });
  const optionRecords = (option: Option): SearchRecord[] => [
    {
      locale,
      path: `${path}#${option.id}`,
      page: words.question,
      title: fullTitle(option, locale),
      sections: lead(option.words[locale].introduction.text),
      context: [t('search.optionHit')],
      names: [
        ...named(locale, option.words[locale].title, shortTitle(option, locale)),
        ...namesOf(option.id, locale, option.words, ({ title }) => title),
      ],
      facets: { type: 'option', option: optionValue(topic, option) },
    },
    ...option.claims.map((claim) => claimRecord(claim, option)),
    ...option.sections.map((section) =>
      sectionRecord(section, `${path}options/${option.id}/`, option),
    ),
  ];
  const claimRecord = (claim: Claim, option: Option): SearchRecord => ({
    locale,
    path: `${path}#${claim.id}`,
    page: words.question,
    subject: shortSubject(claim, option, locale),
    title: claim.words[locale].alone.predicate.text,
    sections: lead(claim.words[locale].explanation?.text ?? ''),
    context: [shortTitle(option, locale), t(`claim.${claim.kind}`), claim.criterion.label[locale]],
    code: claim.published?.code,
    names: namesOf(claim.id, locale, claim.words, ({ sentence }) => sentence.text),
    facets: {
      type: 'claim',
      option: optionValue(topic, option),
      kind: claim.kind,
      criterion: claim.criterion.id,
    },
  });
  return [
    {
      locale,
      path,
      page: words.question,
      title: words.question,
      sections: lead(words.title, words.description, words.introduction.text),
      context: [t('search.topicHit')],
      names: namesOf(topic.id, locale, topic.words, ({ question }) => question),
      facets: { type: 'topic', role: 'overview' },
    },
    ...topic.sections.map((section) => sectionRecord(section)),
    ...topic.options.flatMap(optionRecords),
    ...topic.features.map(
      (feature): SearchRecord => ({
        locale,
        path: `/${locale}${featurePath(topic, feature)}`,
        page: t('comparison.of', { topic: words.title }),
        title: feature.label[locale],
        sections: lead(assessed(topic, feature, locale)),
        context: [t('feature.hit')],
        names: namesOf(feature.id, locale, feature.label, (label) => label),
        facets: { type: 'comparison', criterion: feature.criterion.id },
      }),
    ),
    ...overviewRecords(topic, locale),
    ...topic.trees.flatMap((tree) => treeRecords(topic, tree, locale)),
    ...dateRecords(topic, locale),
  ];
}

/** How each option stands towards a feature, in words: `CMG: no · VPN: yes. If the tunnel lets port 2701 through.` */
function assessed(topic: Topic, { assessments }: Feature, locale: Locale): string {
  const t = translator(locale);
  return optionsInOrder(topic)
    .flatMap((option) => {
      const assessment = assessments.get(option.id);
      if (!assessment) return [];
      const { value, note } = assessment;
      const words = [`${shortTitle(option, locale)}: ${t(`feature.value.${value}`).toLowerCase()}`];
      if (note) words.push(note[locale]);
      return [words.join('. ').replace(/\.$/, '')];
    })
    .join(' · ');
}

/** The pages where a topic is worked with: its comparison, its estimate, its decision trees. */
function overviewRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const title = topic.words[locale].title;
  const compared = alternativesOf(topic);
  const english = translator(languageOfIds);
  const records: (SearchRecord | undefined)[] = [
    compared.length < 2
      ? undefined
      : {
          locale,
          path: `/${locale}${comparisonPath(topic)}`,
          title: t('comparison.of', { topic: title }),
          sections: lead(
            t('comparison.description'),
            `${compared.map((option) => fullTitle(option, locale)).join(', ')}.`,
          ),
          context: [title],
          names: [
            ...named(locale, t('comparison.title'), t('bar.comparison')),
            ...named(languageOfIds, 'comparison'),
          ],
          facets: { type: 'comparison', role: 'overview' },
          key: comparisonName(topic.id),
          compared: {
            id: topic.id,
            title: t('comparison.pair', { options: '{options}' }),
            options: compared.map((option) => ({
              id: option.id,
              name: shortTitle(option, locale),
              names: [
                ...new Set(
                  [
                    option.id,
                    option.abbreviation ?? '',
                    shortTitle(option, locale),
                    ...Object.values(option.words).map((words) => words.title),
                  ].map((name) => wordsOf(name).join(' ')),
                ),
              ].filter(Boolean),
            })),
          },
        },
    topic.estimate && {
      locale,
      path: `/${locale}/${topic.id}/estimate/`,
      title: topic.estimate.words[locale].title,
      sections: lead(
        topic.estimate.words[locale].introduction,
        ...[...topic.estimate.inputs, ...topic.estimate.lines].map(
          ({ label }) => `${label[locale]}.`,
        ),
      ),
      context: [t('estimate.hit')],
      names: [
        ...named(locale, t('bar.estimate'), t('estimate.names')),
        ...named(languageOfIds, 'estimate', english('estimate.names')),
      ],
      facets: { type: 'comparison', role: 'overview' },
    },
    topic.trees.length === 0
      ? undefined
      : {
          locale,
          path: `/${locale}/${topic.id}/trees/`,
          title: t('tree.of', { topic: title }),
          sections: lead(
            t('tree.description'),
            ...topic.trees.map(({ words }) => words[locale].title),
          ),
          context: [title],
          names: [...named(locale, t('tree.title')), ...named(languageOfIds, 'decision trees')],
          facets: { type: 'tree', role: 'overview' },
        },
  ];
  return records.flatMap((record) => record ?? []);
}

function dateRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const { dates } = topic;
  if (!dates) return [];
  const t = translator(locale);
  const title = t('dates.of', { topic: topic.words[locale].title });
  const common = { locale, page: title, facets: { type: 'topic' } } as const;
  const { introduction, versions, deadlines } = dates;
  const at = (id?: string) => `/${locale}${datesPath(topic.id, id)}`;
  return [
    {
      ...common,
      path: at(),
      title,
      sections: lead(introduction[locale]),
      context: [topic.words[locale].title],
      names: namesOf(
        'dates',
        locale,
        mapLanguages(topic.words, (_words, other) => translator(other)('dates.title')),
        (name) => name,
      ),
    },
    ...versions.map(
      ({ id, label, ends, note }): SearchRecord => ({
        ...common,
        path: at(id),
        title: t('dates.versionOf', { version: label }),
        sections: lead(`${t('dates.ends')}: ${formatDate(ends, locale)}.`, note?.[locale] ?? ''),
        context: [title],
        names: named(locale, label),
      }),
    ),
    ...deadlines.map(
      ({ id, label, date, when, note }): SearchRecord => ({
        ...common,
        path: at(id),
        title: label[locale],
        sections: lead(
          `${t('dates.date')}: ${when?.[locale] ?? formatDate(date, locale)}.`,
          note?.[locale] ?? '',
        ),
        context: [title],
        names: namesOf(id, locale, label, (name) => name),
      }),
    ),
  ];
}

function treeRecords(topic: Topic, tree: DecisionTree, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const { title, description, introduction } = tree.words[locale];
  const nodeRecord = (id: string, what: string, parts: readonly TreeWords[]): SearchRecord => ({
    locale,
    path: `/${locale}${treeOutlinePath(topic.id, tree.id, id)}`,
    page: title,
    title: parts[0]?.title ?? id,
    sections: lead(
      ...parts.flatMap((part, index) => [index > 0 ? part.title : '', part.body.text]),
    ),
    context: [what],
    names: [],
    facets: { type: 'tree' },
  });
  return [
    {
      locale,
      path: `/${locale}${treePath(topic.id, tree.id)}`,
      page: title,
      title,
      sections: lead(description, introduction.text),
      context: [topic.words[locale].title, t('tree.tree')],
      names: namesOf(tree.id, locale, tree.words, ({ title }) => title),
      facets: { type: 'tree' },
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
