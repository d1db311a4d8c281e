/** What new files and new parts of files hold, ready to be filled in. */

import type { Locale, Localized } from '../domain/locale.ts';
import { unwritten } from '../domain/unwritten.ts';
import type { Item } from './yaml-insert.ts';

/** Asks for words, in the language that they are to be in. */
function ask(locale: Locale, what: Localized<string>): string {
  return unwritten(locale, what[locale]);
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
  fields: Readonly<Record<string, Localized<string>>>,
  introduction: Localized<string>,
): string[] {
  const lines = Object.entries(fields).map(([key, what]) => `${key}: ${quoted(ask(locale, what))}`);
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
      title: { sv: 'ämnet i några ord', en: 'the topic in a few words' },
      question: {
        sv: 'frågan som ämnet besvarar',
        en: 'the question that the topic answers',
      },
      description: {
        sv: 'en mening om sidan, för den som söker',
        en: 'one sentence about the page, for those who search',
      },
    },
    {
      sv: 'inledningen: vad valet gäller och vem som gör det',
      en: 'the introduction: what the choice is about and who makes it',
    },
  );
}

/** option.yaml */
export function optionFacts(sources: readonly string[]): string[] {
  return [`sources: ${sourceList(sources)}`, 'claims: []'];
}

/** The words of an option. */
export function optionWords(locale: Locale): string[] {
  return page(
    locale,
    { title: { sv: 'alternativets namn', en: 'the name of the option' } },
    {
      sv: 'vad alternativet är, i några meningar',
      en: 'what the option is, in a few sentences',
    },
  );
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
  const sentence = {
    sv: 'en mening, alternativet är underförstått subjekt',
    en: 'one sentence, the option being its unspoken subject',
  };
  const explanation = {
    sv: 'när det har betydelse och vad som mildrar det; ta annars bort stycket',
    en: 'when it matters and what softens it; else remove the paragraph',
  };
  return [`<Claim id="${id}">`, ask(locale, sentence), '', ask(locale, explanation), '</Claim>'];
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
    {
      title: {
        sv: 'vad läsaren ska göra, i några ord',
        en: 'what the reader is to do, in a few words',
      },
      description: {
        sv: 'en mening om vägledningen, för den som söker',
        en: 'one sentence about the guide, for those who search',
      },
    },
    {
      sv: 'inledningen: vad vägledningen leder till och för vem',
      en: 'the introduction: what the guide leads to and for whom',
    },
  );
  return [...head, ...sections.flatMap((id) => ['', ...sectionWords(locale, id)])];
}

/** The entry of a section in the facts of its page. */
export function sectionFacts(id: string, sources: readonly string[]): Item {
  return { id, sources: sourceList(sources) };
}

/** Why a decision tree never recommends an option, until some outcome of it does. */
export function neverFacts(
  option: string,
  sources: readonly string[],
  languages: readonly Locale[],
): Item {
  const why = {
    sv: 'varför trädet aldrig rekommenderar alternativet, om inget utfall gör det',
    en: 'why the tree never recommends the option, unless an outcome does',
  };
  const reasons = languages.map((locale) => `${locale}: ${quoted(ask(locale, why))}`);
  const reason = `{ ${reasons.join(', ')} }`;
  return { option, reason, sources: sourceList(sources) };
}

/** The words of a section. */
export function sectionWords(locale: Locale, id: string): string[] {
  const heading = { sv: 'rubriken', en: 'the heading' };
  const body = { sv: 'det som rubriken lovar', en: 'what the heading promises' };
  return [`## ${ask(locale, heading)} {#${id}}`, '', ask(locale, body)];
}

/** Entries of the vocabulary, each below its key. */
export const vocabularyEntries: Readonly<
  Record<'term' | 'source' | 'criterion', (id: string, languages: readonly Locale[]) => string[]>
> = {
  term: (id, languages) => {
    const term = {
      sv: 'termen, som den skrivs inne i en mening',
      en: 'the term, as it is written inside a sentence',
    };
    const definition = {
      sv: 'vad den betyder, i en mening eller två',
      en: 'what it means, in a sentence or two',
    };
    const words = (locale: Locale) => [
      `  ${locale}:`,
      `    term: ${quoted(ask(locale, term))}`,
      `    definition: ${quoted(ask(locale, definition))}`,
    ];
    return [`${id}:`, ...languages.flatMap(words)];
  },
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
  criterion: (id, languages) => {
    const label = { sv: 'namnet, helst ett ord', en: 'the name, one word if it can be' };
    const words = (locale: Locale) => `    ${locale}: ${quoted(ask(locale, label))}`;
    return [`${id}:`, '  label:', ...languages.map(words)];
  },
};
