/** What else the words of a site may be asked for by: the glossary, its own abbreviations, its titles in other languages. */

import type { Catalog, Term } from '../domain/catalog.ts';
import { type Locale, languagesOf, locales } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { type KnownWords, keysInName } from '../query/known-words.ts';
import { isParticle, isStopWord, stem } from '../query/language.ts';
import { askedWords, wordsOf } from '../query/text.ts';
import { nameLimits as limits, nameTrust as trust } from '../query/weights.ts';
import { foreignKey } from '../query/word-files.ts';
import { abbreviationsIn } from './abbreviations.ts';
import type { Compounds } from './compounds.ts';
import { learnEquivalents } from './equivalents.ts';
import { everydayWords } from './everyday-words.ts';
import type { Name, SearchRecord } from './records/record.ts';

/** What a site says of its words, and the languages that it says it in. */
export interface Vocabulary extends Pick<Catalog, 'terms' | 'everydayWords'> {
  readonly site: Pick<Site, 'languages'>;
}

/** Words that find what another does, and how far they stand for it, from 0 to 1. */
export interface OtherName {
  readonly words: string;
  readonly weight: number;
}

export interface NamesOf {
  /** What the file is found by that has them. */
  readonly first: string;
  /** The surest first. */
  readonly names: readonly OtherName[];
}

/**
 * Collects the other names of everything that has some.
 * @param records those of one language
 * @param known all that they say: what nobody says finds nothing
 * @returns the names by what they are asked for by, the surest first
 */
export function otherNames(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  locale: Locale,
  compounds: Compounds,
  known: KnownWords,
): Map<string, NamesOf> {
  const { languages } = vocabulary.site;
  const common = commonInTitles(records, locale, compounds, languages);
  const found = new Map<string, { first: string; names: Map<string, OtherName> }>();
  const ownKey = (words: readonly string[]) =>
    words.map((word) => keysInName(word, known, locale, languages)[0]).join(' ');
  const say = (from: Name, to: readonly string[], weight: number) => {
    const telling = to.filter(
      (word, at) => tells(word, at, to, languages) && !common.has(stem(word, locale)),
    );
    const search = ownKey(telling);
    const words = asked(from.text, languages);
    const isOwn = from.locale === locale;
    const key = isOwn ? ownKey(words) : foreignKey(words, from.locale);
    if (telling.length === 0 || key === '' || search === key) return;
    if (!telling.every((word) => known.find(word))) return;
    const { names } = found.get(key) ?? { names: new Map<string, OtherName>() };
    if ((names.get(search)?.weight ?? 0) < weight)
      names.set(search, { words: telling.join(' '), weight });
    const first = isOwn ? stem(words[0] ?? '', locale) : key;
    found.set(key, { first: found.get(key)?.first ?? first, names });
  };
  const sayAll = (from: readonly Name[], to: readonly Name[], weight: number) => {
    for (const name of from) {
      for (const { text } of to) say(name, askedWords(text), weight);
    }
  };
  const isUsual = ({ words }: OtherName) =>
    words.split(' ').every((word) => (known.find(word)?.count ?? 0) >= limits.usual);
  const own = (text: string): Name => ({ text, locale });
  for (const term of vocabulary.terms) {
    const names = namesOf(term, locale);
    // A wrong form with a word that no query keeps would be a right word: `av kok`.
    const wrong = term.words[locale].avoid.filter(
      (form) => !wordsOf(form).some((word) => isStopWord(word, languages)),
    );
    sayAll([...names, ...wrong.map(own)], names, trust.glossary);
  }
  for (const [short, names] of abbreviationsIn(textsOf(records))) {
    const likely = [...names].sort((a, b) => b[1] - a[1]).slice(0, limits.ofAbbreviation);
    const both = [own(short), ...likely.map(([name]) => own(name))];
    sayAll(both, both, trust.abbreviation);
  }
  for (const other of locales.filter((one) => one !== locale)) {
    for (const [text, equivalents] of learned(
      records,
      locale,
      compounds,
      common,
      other,
      languages,
    )) {
      for (const { word, probability } of equivalents)
        say({ text, locale: other }, [word], trust.learned * probability);
    }
  }
  for (const group of [...everydayWords, ...vocabulary.everydayWords]) {
    const names = inOrder(locale).flatMap((one) =>
      (group[one] ?? []).map((text) => ({ text, locale: one })),
    );
    for (const name of names)
      for (const { text } of names)
        say(name, askedWords(text), name.locale === locale ? trust.everyday : trust.translated);
  }
  return new Map(
    [...found].map(([key, { first, names }]) => [
      key,
      { first, names: withoutNarrower(key, names, isUsual) },
    ]),
  );
}

/** The stems that stand in every fifth title: the name of a product, which tells none from another. */
export function commonInTitles(
  records: readonly SearchRecord[],
  locale: Locale,
  compounds: Compounds,
  languages: readonly Locale[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title } of records) {
    for (const word of new Set(titleStems(title, locale, compounds, languages)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const many = Math.max(limits.fewTitles, records.length * limits.common);
  return new Set([...counts].filter(([, count]) => count > many).map(([word]) => word));
}

export function* textsOf(records: readonly SearchRecord[]): Generator<string> {
  for (const { title, sections } of records) {
    yield title;
    for (const section of sections) yield `${section.title} ${section.text}`;
  }
}

/** The words of a name that are kept of what a reader asks in some languages. */
export function asked(name: string, languages: readonly Locale[]): string[] {
  const words = askedWords(name);
  const telling = words.filter((word, at) => tells(word, at, words, languages));
  return telling.length > 0 ? telling : words;
}

/** Whether a word of a name says something: a particle after its verb does, `starta om`. */
function tells(
  word: string,
  at: number,
  name: readonly string[],
  languages: readonly Locale[],
): boolean {
  const isAfterVerb = at === 1 && name.length === 2 && isParticle(word, languages);
  return isAfterVerb || !isStopWord(word, languages);
}

/** The languages, ours first. */
function inOrder(locale: Locale): Locale[] {
  return [locale, ...locales.filter((other) => other !== locale)];
}

/** Everything that a term is called, in every language, the best name in ours first. */
function namesOf({ abbreviation, words }: Term, locale: Locale): Name[] {
  const there = languagesOf(words);
  return inOrder(locale)
    .filter((one) => there.includes(one))
    .flatMap((one) => {
      const { term, synonyms } = words[one];
      const short = one === locale && abbreviation !== undefined ? [abbreviation] : [];
      return [term, ...short, ...synonyms].map((text) => ({ text, locale: one }));
    });
}

function titleStems(
  title: string,
  locale: Locale,
  compounds: Compounds,
  languages: readonly Locale[],
): string[] {
  return asked(compounds.mark(title), languages).map((word) => stem(word, locale));
}

/** What the records' names in another language teach about the words of ours. */
function learned(
  records: readonly SearchRecord[],
  locale: Locale,
  compounds: Compounds,
  common: ReadonlySet<string>,
  other: Locale,
  languages: readonly Locale[],
) {
  return learnEquivalents(
    records.flatMap(({ title, names }) => {
      const to = titleStems(title, locale, compounds, languages).filter(
        (word) => !common.has(word),
      );
      return (
        names
          .filter((name) => name.locale === other)
          // Ids are English where no reader is.
          .map(({ text }) => ({
            from: asked(text, [...languages, other]).map((word) => stem(word, other)),
            to,
          }))
      );
    }),
  );
}

/**
 * The names that find more than others do, the surest first, and of those the usual ones: one that has all the words of another, or is
 * another with a space in it, finds nothing that the other does not.
 */
function withoutNarrower(
  key: string,
  names: ReadonlyMap<string, OtherName>,
  isUsual: (name: OtherName) => boolean,
): OtherName[] {
  const kept: { readonly search: string; readonly name: OtherName }[] = [];
  const sorted = [...names].sort(
    ([, one], [, other]) =>
      other.weight - one.weight || Number(isUsual(other)) - Number(isUsual(one)),
  );
  for (const [search, name] of sorted) {
    const words = new Set(search.split(' '));
    const isNarrower = [key, ...kept.map((other) => other.search)].some(
      (other) =>
        other.split(' ').every((word) => words.has(word)) ||
        other.replaceAll(' ', '') === search.replaceAll(' ', ''),
    );
    if (!isNarrower) kept.push({ search, name });
  }
  return kept.slice(0, limits.most).map(({ name }) => name);
}
