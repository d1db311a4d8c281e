/**
 * What machine translation breaks: compounds written apart, words said twice, and terms that the glossary
 * advises against. It looks at prose only, and tells what is certain from what is not.
 */

import type { Locale, Localized } from '../domain/locale.ts';
import { joinsCompounds } from '../language/compounds.ts';
import { isFunctionWord } from './function-words.ts';
import type { Say } from './notice.ts';
import { gap, type ProseRun } from './prose-runs.ts';

export interface Damage {
  readonly kind: 'apart' | 'hyphen' | 'repeated' | 'term';
  /** Where it stands, in UTF-16 code units from the start of the source. */
  readonly offset: number;
  readonly found: string;
  /** What to write instead; for a term, what the glossary says. */
  readonly write: string;
  /** Whether it can be mended without a person. */
  readonly isCertain: boolean;
}

/** Words of many documents, by how often they are written together. */
export interface Vocabulary {
  /** Words in lower case without their endings. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whether a dictionary knows a word; a vocabulary without one knows none. */
  readonly knows: (word: string) => boolean;
}

/** What the glossary and the style sheet advise against. */
export interface TermAdvice {
  readonly expression: RegExp;
  readonly write: string;
}

const word = /\p{L}+/gu;
const endings = /(?:erna|orna|arna|ornas|ernas|arnas|ens|ets|en|et|ar|or|er|na|an|n|t|s|a|e)$/;

/** Counts the words of one more document that are long enough to be compounds. */
export function addWords(stems: Map<string, number>, text: string): void {
  for (const [found] of text.toLowerCase().matchAll(word)) {
    if (found.length < 2 * shortest) continue;
    const stem = stemOf(found);
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
}

function stemOf(text: string): string {
  const stem = text.replace(endings, '');
  return stem.length >= shortest ? stem : text;
}

/** Shorter words begin and end too many others by chance. */
const shortest = 4;
/** A compound has been seen together this often before its parts apart are certainly one. */
const attested = 2;

/** What the end of a word says of the next. */
interface WordEnds {
  /** Forms that nouns have at the beginning of a compound and hardly anywhere else. */
  readonly joining: RegExp;
  /** Forms of adjectives, verbs and definite nouns: where only the dictionary speaks for a compound, none. */
  readonly phrase: RegExp;
}

/** Where nothing is known of a language's forms, no words are joined. */
const wordEnds: Localized<WordEnds | undefined> = {
  sv: {
    joining: /(?:ings|ions|hets|itets|skaps|ments|doms)$/,
    phrase: /(?:en|et|an|eln|ern|ens|ets|a|[aeo]r|är|t|nde|al|ell|ig|isk|iv|bar|full|lös)$/,
  },
  en: undefined,
  nb: undefined,
};

/**
 * Finds what is broken in some runs of a document, in order.
 * @param isMachine whether the document says that a machine has translated it: what people write is never certainly
 * broken
 */
export function findDamage(
  runs: readonly ProseRun[],
  locale: Locale,
  vocabulary: Vocabulary,
  terms: readonly TermAdvice[],
  isMachine = true,
): Damage[] {
  const ends = wordEnds[locale];
  return runs.flatMap((run) => {
    const found = [
      ...(joinsCompounds[locale] ? hyphens(run, locale) : []),
      ...(ends ? apart(run, vocabulary, ends) : []),
      ...repeated(run, locale),
    ];
    const isFree = ({ offset, found: { length } }: Damage) =>
      !found.some(
        (other) => offset < other.offset + other.found.length && other.offset < offset + length,
      );
    return [...found, ...termsIn(run, terms).filter(isFree)]
      .map((damage) => (isMachine ? damage : { ...damage, isCertain: false }))
      .sort((a, b) => a.offset - b.offset);
  });
}

function apart({ text, offset }: ProseRun, vocabulary: Vocabulary, ends: WordEnds): Damage[] {
  const damages: Damage[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}_.\\/-]*\p{L}[\p{L}\p{N}_-]*/gu)];
  for (let index = 0; index + 1 < words.length; index += 1) {
    const joined = longest(text, words, index, vocabulary, ends);
    if (!joined) continue;
    const first = words[index];
    const last = words[index + joined.length - 1];
    if (!first || !last) continue;
    const end = last.index + last[0].length;
    damages.push({
      kind: 'apart',
      offset: offset + first.index,
      found: text.slice(first.index, end),
      write: joined.write,
      isCertain: joined.isCertain,
    });
    index += joined.length - 1;
  }
  return damages;
}

interface Joined {
  readonly write: string;
  /** How many words it joins. */
  readonly length: number;
  readonly isCertain: boolean;
}

/** The compound that begins at a word, with as many parts as make one. */
function longest(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
  vocabulary: Vocabulary,
  ends: WordEnds,
): Joined | undefined {
  let best: Joined | undefined;
  let whole = words[at]?.[0] ?? '';
  let isCertain = true;
  for (let index = at; index + 1 < words.length; index += 1) {
    const first = words[index];
    const second = words[index + 1];
    if (!first || !second) break;
    const between = text.slice(first.index + first[0].length, second.index);
    if (!/^(?:[ \t]+|[ \t]*\n[ \t]*)$/.test(between)) break;
    if (index === at && mayOwn(text, first, vocabulary.knows)) break;
    const verdict = judge(whole, first[0], second[0], vocabulary, ends);
    if (!verdict) break;
    isCertain &&= verdict === 'certain';
    whole += second[0].toLowerCase();
    best = { write: whole, length: index + 2 - at, isCertain };
  }
  return best;
}

/** Whether what has been joined so far and the next word are one. */
function judge(
  whole: string,
  first: string,
  second: string,
  { stems, knows }: Vocabulary,
  ends: WordEnds,
): 'certain' | 'suspected' | undefined {
  const isPlain = /^\p{L}\p{Ll}+$/u.test(first) && /^\p{L}\p{Ll}+$/u.test(second);
  if (!isPlain || first.length < shortest || second.length < shortest) return undefined;
  const [start, end] = [first.toLowerCase(), second.toLowerCase()];
  if (isFunctionWord(start) || isFunctionWord(end)) return undefined;
  const joined = whole.toLowerCase() + end;
  const seen = stems.get(stemOf(joined)) ?? 0;
  const isKnown = knows(joined);
  const isCapital = end !== second;
  const isJoining = ends.joining.test(start);
  if (!isJoining && (isAdjective(start, knows) || ends.phrase.test(start))) return undefined;
  // Two capitals are a name.
  if (isCapital && start !== first) return undefined;
  if (isKnown && seen >= attested) return 'certain';
  // A capital begins a name as well as a word that was taken for one.
  if (isKnown && isJoining && !isCapital) return 'certain';
  if (seen > 0 || (isKnown && !isCapital)) return 'suspected';
  return undefined;
}

/** `snabb`, which is `snabbt` and `snabba` too: it stands before its noun, and begins few compounds. */
function isAdjective(word: string, knows: (word: string) => boolean): boolean {
  return knows(`${word}t`) && knows(`${word}a`);
}

const before = (owners: string) =>
  new RegExp(`(?<!\\p{L})(?:${owners})(?:[ \\t\\n]+\\p{L}+){0,2}[ \\t\\n]+$`, 'iu');
const anyGender = 'varje|samma|hans|hennes|dess|deras|vars|ens';
/** What a noun in the genitive has before it, by its gender. */
const owners = {
  en: before(`en|den|din|min|sin|vår|er|någon|ingen|denna|annan|vilken|viss|${anyGender}`),
  ett: before(`ett|det|ditt|mitt|sitt|vårt|ert|något|inget|detta|annat|vilket|visst|${anyGender}`),
};

/** Whether a word that ends in s may own what follows: `en enhets innehåll`, not `ett enhets innehåll`. */
function mayOwn(
  text: string,
  { 0: word, index }: RegExpExecArray,
  knows: (word: string) => boolean,
): boolean {
  if (!/s$/i.test(word)) return false;
  const lead = text.slice(Math.max(0, index - 80), index);
  const noun = word.slice(0, -1).toLowerCase();
  // The plural of the one gender looks like the singular of the other.
  const isNeuter = knows(`${noun}et`);
  const isCommon = !isNeuter && (knows(`${noun}en`) || /(?:ing|ion|het|skap|dom)$/.test(noun));
  return (!isNeuter && owners.en.test(lead)) || (!isCommon && owners.ett.test(lead));
}

/** What joins two words that are told together. */
const conjunctions: Localized<string> = { sv: 'och|eller', en: 'and|or', nb: 'og|eller' };

/** `klient-och` → `klient- och`. */
function hyphens({ text, offset }: ProseRun, locale: Locale): Damage[] {
  const expression = `(?<![\\p{L}-])(\\p{L}{2,})-(${conjunctions[locale]})(?=\\s)`;
  return [...text.matchAll(new RegExp(expression, 'gu'))].map(
    ({ 0: found, 1: first = '', 2: second = '', index }) => ({
      kind: 'hyphen',
      offset: offset + index,
      found,
      write: `${first}- ${second}`,
      isCertain: true,
    }),
  );
}

/** Words that are never rightly said twice in a row. */
const once: Localized<ReadonlySet<string>> = {
  sv: new Set(['att', 'och', 'är', 'en', 'ett', 'av', 'med', 'du', 'eller', 'kan', 'ska', 'den']),
  en: new Set(['the', 'a', 'an', 'and', 'to', 'of', 'or', 'you', 'can', 'with', 'for']),
  nb: new Set(['å', 'og', 'er', 'en', 'et', 'av', 'med', 'du', 'eller', 'kan', 'skal', 'den']),
};

function repeated({ text, offset }: ProseRun, locale: Locale): Damage[] {
  const same = /(?<![\p{L}\p{N}_-])(\p{L}+)\s+\1(?![\p{L}\p{N}_-])/giu;
  const joined = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(\\p{L}+)\\s+(?:${conjunctions[locale]})\\s+\\1(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
  return [
    ...[...text.matchAll(same)]
      .filter(([, first = '']) => !isName(first))
      .map(({ 0: found, 1: first = '', index }) => ({
        kind: 'repeated' as const,
        offset: offset + index,
        found,
        write: first,
        isCertain: once[locale].has(first.toLowerCase()),
      })),
    ...[...text.matchAll(joined)].map(({ 0: found, 1: first = '', index }) => ({
      kind: 'repeated' as const,
      offset: offset + index,
      found,
      write: first,
      isCertain: false,
    })),
  ];
}

/** Names are said twice where a title meets what it names. */
function isName(text: string): boolean {
  return text !== text.toLowerCase() && text.length < 3;
}

function termsIn({ text, offset }: ProseRun, terms: readonly TermAdvice[]): Damage[] {
  return terms.flatMap(({ expression, write }) =>
    [...text.matchAll(expression)]
      .filter(([found]) => !found.includes(gap))
      .map(({ 0: found, index }) => ({
        kind: 'term' as const,
        offset: offset + index,
        found,
        write,
        isCertain: false,
      })),
  );
}

const rules = {
  apart: 'import-apart',
  hyphen: 'import-hyphen',
  repeated: 'import-repeated',
  term: 'import-term',
} as const satisfies Record<Damage['kind'], string>;

/** Says of each damage where it stands and what to write. */
export function tellDamage(
  source: string,
  damages: readonly Damage[],
  isFixing: boolean,
  say: Say,
): void {
  let line = 1;
  let lineStart = 0;
  let read = 0;
  for (const { kind, offset, found, write, isCertain } of damages) {
    for (; read < offset; read += 1) {
      if (source[read] !== '\n') continue;
      line += 1;
      lineStart = read + 1;
    }
    const isMended = isCertain && isFixing;
    const words = found.replaceAll(/\s+/g, ' ');
    say(
      { line, column: offset - lineStart + 1 },
      {
        kind: 'damage',
        rule: isCertain ? rules[kind] : `${rules[kind]}-suspected`,
        message: isMended
          ? `“${words}” was mended to “${write}”.`
          : `“${words}” ${isCertain ? 'is' : 'may be'} broken by the translation.`,
        fix: isMended
          ? 'nothing.'
          : kind === 'term'
            ? `write ${write}.`
            : `write “${write}”${isCertain ? ', or import with --fix' : ' if that is meant'}.`,
      },
    );
  }
}

/** The source with what is certain mended. */
export function mend(source: string, damages: readonly Damage[]): string {
  return damages
    .filter(({ isCertain }) => isCertain)
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (text, { offset, found, write }) =>
        text.slice(0, offset) + write + text.slice(offset + found.length),
      source,
    );
}
