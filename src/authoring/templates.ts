/** What new files and new parts of files hold, ready to be filled in. */

import { today } from '../catalog/today.ts';
import type { Locale } from '../domain/locale.ts';
import { ask, askFact, askPhrase, idList, page, quoted, reviewBy, sourceList } from './marks.ts';
import type { Item } from './yaml-insert.ts';

/** The words of the site itself. */
export function siteWords(locale: Locale): string[] {
  return page(
    locale,
    {
      name: 'authoring.site.name',
      title: 'authoring.site.title',
      description: 'authoring.site.description',
    },
    'authoring.site.introduction',
  );
}

/** topic.yaml */
export function topicFacts(topic: {
  readonly prefix: string;
  readonly options: readonly string[];
  readonly criteria: readonly string[];
  readonly sources: readonly string[];
}): string[] {
  const criteria = 'ids from vocabulary/criteria.yaml, in the order of the comparison';
  return [
    `prefix: ${topic.prefix}`,
    `options: [${topic.options.join(', ')}]`,
    `criteria: ${idList(topic.criteria, criteria)}`,
    reviewBy(today()),
    `sources: ${sourceList(topic.sources)}`,
  ];
}

/** The words of a topic. */
export function topicWords(locale: Locale): string[] {
  return page(
    locale,
    {
      title: 'authoring.topic.title',
      question: 'authoring.topic.question',
      description: 'authoring.topic.description',
    },
    'authoring.topic.introduction',
  );
}

/** option.yaml */
export function optionFacts(sources: readonly string[]): string[] {
  return [`sources: ${sourceList(sources)}`, 'claims: []'];
}

/** The words of an option. */
export function optionWords(locale: Locale): string[] {
  return page(locale, { title: 'authoring.option.title' }, 'authoring.option.introduction');
}

/** The entry of a claim in option.yaml. */
export function claimFacts(claim: {
  readonly id: string;
  readonly claimKind: string | undefined;
  readonly criterion: string | undefined;
  readonly sources: readonly string[];
  /** The criteria of the topic, to choose from. */
  readonly criteria: readonly string[];
}): Item {
  return {
    id: claim.id,
    kind: claim.claimKind ?? askFact('advantage or disadvantage'),
    criterion: claim.criterion ?? askFact(`one of ${claim.criteria.join(', ')}`),
    sources: sourceList(claim.sources),
  };
}

/** The words of a claim. */
export function claimWords(locale: Locale, id: string): string[] {
  return [
    `<Claim id="${id}">`,
    ask(locale, 'authoring.claim.sentence'),
    '',
    ask(locale, 'authoring.claim.explanation'),
    '</Claim>',
  ];
}

/** guide.yaml */
export function guideFacts(sections: readonly string[], sources: readonly string[]): string[] {
  return [
    reviewBy(today()),
    `sources: ${sourceList(sources)}`,
    'sections:',
    ...sections.flatMap((id) => [`  - id: ${id}`, `    sources: ${sourceList(sources)}`]),
  ];
}

/** The words of a guide. */
export function guideWords(locale: Locale, sections: readonly string[]): string[] {
  const head = page(
    locale,
    { title: 'authoring.guide.title', description: 'authoring.guide.description' },
    'authoring.guide.introduction',
  );
  return [...head, ...sections.flatMap((id) => ['', ...sectionWords(locale, id)])];
}

/** The entry of a section in the facts of its page. */
export function sectionFacts(id: string, sources: readonly string[]): Item {
  return { id, sources: sourceList(sources) };
}

/** Why a decision tree never recommends an option, until some outcome of it does. */
export function neverFacts(
  languages: readonly Locale[],
  option: string,
  sources: readonly string[],
): Item {
  const reason = askPhrase(languages, 'authoring.never');
  return { option, reason, sources: sourceList(sources) };
}

/** The words of a section. */
export function sectionWords(locale: Locale, id: string): string[] {
  const heading = ask(locale, 'authoring.section.heading');
  return [`## ${heading} {#${id}}`, '', ask(locale, 'authoring.section.body')];
}

/** Entries of the vocabulary, each below its key, with words in some languages. */
export const vocabularyEntries: Readonly<
  Record<
    'term' | 'source' | 'criterion',
    (id: string, languages: readonly Locale[]) => readonly string[]
  >
> = {
  term: (id, languages) => [
    `${id}:`,
    ...languages.flatMap((locale) => [
      `  ${locale}:`,
      `    term: ${quoted(ask(locale, 'authoring.term.term'))}`,
      `    definition: ${quoted(ask(locale, 'authoring.term.definition'))}`,
    ]),
  ],
  source: (id) => [
    `${id}:`,
    `  title: ${askFact('the title that the document has')}`,
    `  publisher: ${askFact('who has published it, says it or has measured it')}`,
    `  language: ${askFact('its language, as sv or en')}`,
    `  published: ${askFact('its own date, as 2026-11-22')}`,
    `  checked: ${askFact('the day when our words were last held against it')}`,
    // Above the last field: what is added later goes below that.
    '  # Where nobody has published it, write these two in the place of url and licence:',
    '  # kind: record (or contract, interview, measurement, internal)',
    '  # held: Dnr 2026/1234, registraturen (what identifies it and who keeps it)',
    `  url: ${askFact('its address, which begins with https://')}`,
    `  licence: ${askFact('the terms on which it may be used')}`,
  ],
  criterion: (id, languages) => [
    `${id}:`,
    '  label:',
    ...languages.map((locale) => `    ${locale}: ${quoted(ask(locale, 'authoring.criterion'))}`),
  ],
};
