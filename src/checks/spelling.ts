import { type Content, filesOf } from '../catalog/content.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { misspellings } from '../language/spelling.ts';
import { defineSlowRule, type Findings, type FoundOf } from './rule.ts';
import { definitionsOf, type Text, textFault, textKinds, textsOf } from './texts.ts';

const findings = {
  spelling: {
    summary: 'A word is in no dictionary.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'i en kitttel',
    good: 'i en kittel',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Words are in the dictionary of their language, in the glossary or in the folder's own list. */
export const spelling = defineSlowRule({
  scope: textKinds,
  why: 'A word that is spelt wrong is not found by the search, and costs the words around it their credit.',
  findings,
  check: async (content) => {
    const texts = [...textsOf(content), ...definitionsOf(content)].filter(
      ({ isLabel }) => !isLabel,
    );
    const faults = await Promise.all(
      content.languages.map((locale) =>
        faultsIn(
          texts.filter((text) => text.locale === locale),
          locale,
          wordsOf(content, locale),
        ),
      ),
    );
    return faults.flat();
  },
});

/** All texts are checked as one: opening a dictionary takes longer than using it. */
async function faultsIn(
  texts: readonly Text[],
  locale: Locale,
  words: readonly string[],
): Promise<Found[]> {
  let length = 0;
  const starts = texts.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  const found = await misspellings(texts.map(({ text }) => text).join('\n'), locale, words);
  const places = found.flatMap(({ word, offset, suggestions }) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const text = texts[index];
    return text ? [{ word, suggestions, text, offset: offset - (starts[index] ?? 0) }] : [];
  });
  // One line for a word, file by file: an exception is made for a file.
  const byWord = Map.groupBy(places, ({ word, text }) => `${text.file} ${word}`);
  return [...byWord.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { word, suggestions, text, offset } = first;
    const lines = others.map((other) => other.text.at(other.offset).line);
    const too = lines.length > 0 ? `; it stands on line ${lines.join(', ')} too` : '';
    return [
      textFault(text, offset, {
        rule: 'spelling',
        message: `“${word}” is in no dictionary${too}.`,
        fix: [
          suggestions.length > 0 ? `write ${suggestions.join(', ')}, or, if it is right, ` : '',
          `teach it with npm run new -- word ${word} --languages ${locale}.`,
        ].join(''),
      }),
    ];
  });
}

/** How nouns go on in languages with many forms: a list of words is given in its plainest form. */
const endings: Localized<readonly string[]> = {
  sv: 'n en ns ens t et ts ets r ar er or na arna erna orna s'.split(' '),
  en: [],
  nb: 'n en t et a r er e ne ene s ens ets enes ers'.split(' '),
};

function wordsOf(content: Content, locale: Locale): string[] {
  const terms = filesOf(content, 'terms').flatMap(({ data }) => Object.values(data));
  const named = terms.flatMap((term) => [
    term[locale].term,
    ...term[locale].synonyms,
    ...(term.translate ? [] : content.languages.map((other) => term[other].term)),
    ...(term.abbreviation ? [term.abbreviation] : []),
  ]);
  return [
    ...[...filesOf(content, 'style').flatMap(({ data }) => data[locale].words), ...named].flatMap(
      (form) => [form, ...endings[locale].map((ending) => form + ending)],
    ),
    ...filesOf(content, 'sources').flatMap(({ data }) =>
      Object.values(data).flatMap(({ publisher }) => publisher ?? []),
    ),
    // What sites, people and options are called is theirs to spell.
    ...filesOf(content, 'siteWords')
      .filter((file) => file.locale === locale)
      .map(({ data }) => data.name),
    ...filesOf(content, 'optionWords').map(({ data }) => data.title),
    ...filesOf(content, 'siteFacts').flatMap(({ data }) => data.owner?.[locale] ?? []),
  ];
}
