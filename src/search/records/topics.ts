/** Topics with all that belongs to them. */

import type { Topic } from '../../domain/catalog.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/locale.ts';
import { fullTitle, type Option, shortSubject, shortTitle } from '../../domain/option.ts';
import type { Section } from '../../domain/prose.ts';
import { kindText, ownMark } from '../../i18n/own-words.ts';
import { translator } from '../../i18n/translate.ts';
import { optionValue } from '../../query/facets.ts';
import { comparisonRecords } from './comparison.ts';
import { dateRecords } from './dates.ts';
import { languageOfIds, lead, named, namesOf, type SearchRecord } from './record.ts';
import { treeRecords } from './trees.ts';

export function topicRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const words = topic.words[locale];
  const path = `/${locale}/${topic.id}/`;
  const sectionRecord = (
    { id, words: section, origin }: Section,
    page = path,
    option: Option | undefined = undefined,
  ): SearchRecord => ({
    locale,
    path: `${page}#${id}`,
    page: option ? fullTitle(option, locale) : words.question,
    title: section[locale].title,
    sections: lead(section[locale].body.text),
    context: [ownMark({ origin }, { t, locale }) ?? t('search.sectionHit')],
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
  // Whose it is stands where the eye begins; what speaks of its kind is for those who listen.
  const subjectOf = (claim: Claim, option: Option) => {
    const subject = shortSubject(claim, option, locale);
    return claim.origin ? `[${claim.origin.name[locale]}] ${subject}` : subject;
  };
  const claimRecord = (claim: Claim, option: Option): SearchRecord => ({
    locale,
    path: `${path}#${claim.id}`,
    page: words.question,
    subject: subjectOf(claim, option),
    title: claim.words[locale].alone.predicate.text,
    sections: lead(claim.words[locale].explanation?.text ?? ''),
    context: [
      shortTitle(option, locale),
      kindText(claim, { t, locale }),
      claim.criterion.label[locale],
    ],
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
      sections: lead(words.description, words.introduction.text),
      context: [t('search.topicHit')],
      names: [
        ...named(locale, words.title),
        ...namesOf(topic.id, locale, topic.words, ({ question }) => question),
      ],
      facets: { type: 'topic', role: 'overview' },
    },
    ...topic.sections.map((section) => sectionRecord(section)),
    ...topic.options.flatMap(optionRecords),
    ...comparisonRecords(topic, locale),
    ...treeRecords(topic, locale),
    ...dateRecords(topic, locale),
  ];
}

/** The page of all sources. */
export function sourcesRecord(topics: readonly Topic[], locale: Locale): SearchRecord {
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
