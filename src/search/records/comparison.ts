/** Where the options of a topic are held against each other: its features, its comparison, its estimate. */

import { type Feature, saidOf } from '../../domain/assessment.ts';
import type { Topic } from '../../domain/catalog.ts';
import { comparisonPath, featurePath } from '../../domain/comparison.ts';
import type { Estimate } from '../../domain/estimate.ts';
import type { Locale } from '../../domain/locale.ts';
import { alternativesOf, fullTitle, optionsInOrder, shortTitle } from '../../domain/option.ts';
import { translator } from '../../i18n/translate.ts';
import { comparisonName } from '../../query/pagefind-insides.ts';
import { wordsOf } from '../../query/text.ts';
import { languageOfIds, lead, named, namesOf, type SearchRecord } from './record.ts';

export function comparisonRecords(topic: Topic, locale: Locale): SearchRecord[] {
  return [
    ...topic.features.map((feature) => featureRecord(topic, feature, locale)),
    ...(alternativesOf(topic).length < 2 ? [] : [comparisonRecord(topic, locale)]),
    ...(topic.estimate ? [estimateRecord(topic, topic.estimate, locale)] : []),
  ];
}

function featureRecord(topic: Topic, feature: Feature, locale: Locale): SearchRecord {
  const t = translator(locale);
  return {
    locale,
    path: `/${locale}${featurePath(topic, feature)}`,
    page: t('comparison.of', { topic: topic.words[locale].title }),
    title: feature.label[locale],
    sections: lead(assessed(topic, feature, locale)),
    context: [t('feature.hit')],
    names: namesOf(feature.id, locale, feature.label, (label) => label),
    facets: { type: 'comparison', criterion: feature.criterion.id },
  };
}

/** How each option stands towards a feature, in words: `CMG: no · VPN: yes. If the tunnel lets port 2701 through.` */
function assessed(topic: Topic, { assessments }: Feature, locale: Locale): string {
  const t = translator(locale);
  return optionsInOrder(topic)
    .flatMap((option) => {
      const assessment = assessments.get(option.id);
      if (!assessment) return [];
      const { word, note } = saidOf(assessment, locale, (value) =>
        t(`feature.value.${value}`).toLowerCase(),
      );
      const words = [`${shortTitle(option, locale)}: ${word}`, ...(note ? [note] : [])];
      return [words.join('. ').replace(/\.$/, '')];
    })
    .join(' · ');
}

function comparisonRecord(topic: Topic, locale: Locale): SearchRecord {
  const t = translator(locale);
  const { title } = topic.words[locale];
  const compared = alternativesOf(topic);
  return {
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
  };
}

function estimateRecord({ id }: Topic, estimate: Estimate, locale: Locale): SearchRecord {
  const t = translator(locale);
  const english = translator(languageOfIds);
  return {
    locale,
    path: `/${locale}/${id}/estimate/`,
    title: estimate.words[locale].title,
    sections: lead(
      estimate.words[locale].introduction,
      ...[...estimate.inputs, ...estimate.lines].map(({ label }) => label[locale]),
    ),
    context: [t('estimate.hit')],
    names: [
      ...named(locale, t('bar.estimate'), ...t('estimate.names').split(', ')),
      ...named(languageOfIds, 'estimate', ...english('estimate.names').split(', ')),
    ],
    facets: { type: 'comparison', role: 'overview' },
  };
}
