/**
 * What we lean on in Pagefind that it does not promise. Nothing else in the house knows of it but
 * `pagefind-program.ts`, which calls it, and
 * `tests/unit/search/pagefind-insides.test.ts` fails when a version of Pagefind does otherwise.
 */

import type { Locale } from '../domain/locale.ts';
import { stem } from './language.ts';
import { wordsOf } from './text.ts';

/**
 * Between the parts of a compound: `klient^hantering`. Pagefind indexes a word with ASCII punctuation
 * in it as a whole and part by part.
 */
export const partMark = '^';
/** In the place of a space between words that are one compound: `plats~system`. */
export const gapMark = '~';

/**
 * After every word: `klientʘ^hanteringʘ`. Pagefind extends a word to all longer ones in what it has fetched so far, and
 * where there is none shortens it; no closed word is the beginning of another, so that it is found as itself alone. It
 * is a letter to Pagefind, and its stemmer leaves what ends so as it is.
 */
export const endMark = 'ʘ';

/** What stands inside a word of the index: marks and hyphens. */
export const insideWord = /[\^~-]/g;

/** A marked text with its words closed. */
export function closed(text: string): string {
  return text
    .replaceAll(hyphened, `-${joinMark} `)
    .replaceAll(numbered, `$1${partMark}$2`)
    .replaceAll(run, (word) => word + endMark);
}

/**
 * Before a space that a reader is not shown: what a hyphen joins are words of their own, `Manager-klienten`. Where one
 * side is short they are one word, `Wi-Fi`, `e-post`.
 */
export const joinMark = '\u2060';
const hyphened = /(?<=\p{L}{3})-(?=\p{L}{4})/gu;

const run = /[\p{L}\p{N}\p{M}]+/gu;
/** Between the letters and the number of what is called so: `KB4489873`. */
const numbered = /(?<![\p{L}\p{N}])(\p{L}{2,4})(\d{4,})(?![\p{L}\p{N}])/gu;

/** A closed text with its words open again: as it was marked. */
export function unclosed(text: string): string {
  return text.replaceAll(endMark, '');
}

/** What a word of a closed text is searched for by: its parts, each closed. */
export function termOf(parts: readonly string[]): string {
  return parts.map((part) => part + endMark).join('');
}

/**
 * A whole name as one word, by which a record is found that is called just so, in whatever form: no word of a text ends
 * like it. Behind its longest word, so that it mostly stands in a file that is fetched for that anyway; the rest is
 * short, since every heading has one, and all of one length, so that none begins another.
 */
export function wholeName(name: string, locale: Locale): string {
  const stems = wordsOf(name).map((word) => stem(word, locale));
  const longest = stems.reduce((long, one) => (one.length > long.length ? one : long), '');
  return `${longest.replaceAll(/[^a-z]/g, '')}qz${sum(stems.join(''))}`;
}

/** The name by which the comparison of a topic is found, whatever it is called. */
export function comparisonName(topic: string): string {
  return `comparison of ${topic}`;
}

/** The heading of a section as one word, by which its page is found: beside the same as a name. */
export function wholeHeading(heading: string, locale: Locale): string {
  return `${wholeName(heading, locale)}h`;
}

/** Whether a word is a name as a whole: it is found as a phrase alone. */
export function isWholeName(word: string): boolean {
  return /^[a-z]*qz[a-z]{8}h?$/.test(word);
}

/** A text in eight letters: of ten thousand names two come to the same on one of some thousand sites. */
function sum(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  const number = (other & 0xfffff) * 2 ** 32 + (one >>> 0);
  return Array.from({ length: 8 }, (_, at) =>
    String.fromCharCode(97 + (Math.floor(number / 26 ** at) % 26)),
  ).join('');
}

/** What stands for the marks where a text has them of its own. */
const twins = [
  [partMark, '＾'],
  [gapMark, '～'],
  [endMark, '◎'],
] as const;

/** A text before it is marked: marks of its own become letters that look alike. */
export function withoutMarks(text: string): string {
  return twins.reduce((result, [mark, twin]) => result.replaceAll(mark, twin), text);
}

/** A marked text as a reader sees it. */
export function unmarked(text: string): string {
  const bare = text
    .replaceAll(`${joinMark} `, '')
    .replaceAll(partMark, '')
    .replaceAll(endMark, '')
    .replaceAll(gapMark, ' ');
  return twins.reduce((result, [mark, twin]) => result.replaceAll(twin, mark), bare);
}

/** What the files of an index begin with, once they are unpacked. */
export const packedMark = 'pagefind_dcd';

/** A language of no words, whose words Pagefind leaves as they are. */
export const unstemmed = 'zxx';

/** What common text counts, the most that anything may count, and a heading by how deep it is. */
export const commonWeight = 24;
export const fullWeight = 10 * commonWeight;
export const headingWeight = (depth: number) => (8 - depth) * commonWeight;

/** Its program without a stemmer, among the files that it makes. */
export const programFile = 'wasm.unknown.pagefind';
/** The same as it is shipped: the server compresses it, as well as it and the browser can. */
export const programPath = 'pagefind.wasm';

/** What is said of the whole. */
export const entryFile = 'pagefind-entry.json';

/** The files that Pagefind makes, and what each holds. */
export const builtFiles = {
  meta: /\.pf_meta$/,
  index: /\.pf_index$/,
  filter: /\.pf_filter$/,
} as const;

export type BuiltMeta = readonly [
  version: string,
  pages: readonly (readonly [hash: string, words: number, fragment: string])[],
];

/** Words with their pages, and the same for the ways to write each with marks over letters. */
export type BuiltIndex = readonly [
  words: readonly (readonly [
    word: string,
    pages: readonly BuiltPage[],
    variants: readonly (readonly [word: string, pages: readonly BuiltPage[]])[],
  ])[],
];

/** How far a page is from the last, and the places in its text: after what they count. */
export type BuiltPage = readonly [page: number, texts: readonly number[]];

/**
 * What places count, in steps that are near enough: 24 is common text, a title 168, a part of a compound half of its
 * word. The most usual come first.
 */
export const placeWeights = [
  24, 12, 8, 168, 144, 120, 84, 60, 72, 48, 36, 96, 6, 4, 30, 40, 54, 66, 108, 132, 156, 18, 2,
] as const;

/** How the names of the files of an index end, which not every server hands out. */
export const indexEndings = ['.wasm', '.json'] as const;
