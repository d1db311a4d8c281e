/** What new files and new parts of files hold, ready to be filled in. */

import type { Locale } from '../domain/locale.ts';
import { unwritten } from '../domain/unwritten.ts';
import { type Keys, translator } from '../i18n/translate.ts';
import type { Item } from './yaml-insert.ts';

/** What words are asked for. */
type Prompt = Keys<'authoring'>;

/** Asks for words, in the language that they are to be in. */
function ask(locale: Locale, prompt: Prompt): string {
  return unwritten(locale, translator(locale)(prompt));
}

/** As a value in YAML, where brackets and a colon mean something else. */
function quoted(mark: string): string {
  return `"${mark}"`;
}

/** Asks for a fact, which is the same in every language. */
function askFact(what: string): string {
  return quoted(unwritten('en', what));
}

const reviewBy = `reviewBy: ${askFact('the day by which somebody reads it anew, as 2026-11-22')}`;

function idList(ids: readonly string[], what: string): string {
  return `[${ids.length > 0 ? ids.join(', ') : askFact(what)}]`;
}

function sourceList(sources: readonly string[]): string {
  return idList(sources, 'ids from vocabulary/sources.yaml');
}

/** The front matter and the introduction of a file of words. */
function page(
  locale: Locale,
  fields: Readonly<Record<string, Prompt>>,
  introduction: Prompt,
): string[] {
  const lines = Object.entries(fields).map(
    ([key, prompt]) => `${key}: ${quoted(ask(locale, prompt))}`,
  );
  return ['---', ...lines, '---', '', ask(locale, introduction)];
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
    reviewBy,
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
    reviewBy,
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
  const reasons = languages.map((locale) => `${locale}: ${quoted(ask(locale, 'authoring.never'))}`);
  return { option, reason: `{ ${reasons.join(', ')} }`, sources: sourceList(sources) };
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
    `  publisher: ${askFact('who has published it')}`,
    `  url: ${askFact('its address, which begins with https://')}`,
    `  language: ${askFact('its language, as sv or en')}`,
    `  published: ${askFact('its own date, as 2026-11-22')}`,
    `  checked: ${askFact('the day when our words were last held against it')}`,
    `  licence: ${askFact('the terms on which it may be used')}`,
  ],
  criterion: (id, languages) => [
    `${id}:`,
    '  label:',
    ...languages.map((locale) => `    ${locale}: ${quoted(ask(locale, 'authoring.criterion'))}`),
  ],
};
