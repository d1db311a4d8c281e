/** Marks that ask for words and facts, as the files of words and of facts hold them. */

import type { Locale } from '../domain/locale.ts';
import { unwritten } from '../domain/unwritten.ts';
import { type Keys, translator } from '../i18n/translate.ts';

/** What words are asked for. */
export type Prompt = Keys<'authoring'>;

/** Asks for words, in the language that they are to be in. */
export function ask(locale: Locale, prompt: Prompt): string {
  return unwritten(locale, translator(locale)(prompt));
}

/** Asks for words in each of some languages, as a map on one line of YAML. */
export function askPhrase(languages: readonly Locale[], prompt: Prompt): string {
  return phrase(languages, (locale) => ask(locale, prompt));
}

/** Words in each of some languages, as a map on one line of YAML. */
export function phrase(languages: readonly Locale[], words: (locale: Locale) => string): string {
  return `{ ${languages.map((locale) => `${locale}: ${quoted(words(locale))}`).join(', ')} }`;
}

/** As a value in YAML, where brackets and a colon mean something else. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** Asks for a fact, which is the same in every language. */
export function askFact(what: string): string {
  return quoted(unwritten('en', what));
}

/** A year from a day, as what is new is to be read anew then: `2026-11-22` → `reviewBy: 2027-11-22`. */
export function reviewBy(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return `reviewBy: ${date.toISOString().slice(0, 10)}`;
}

/** Ids in brackets; where there are none yet they are asked for, so that nobody keeps the quotation marks around several. */
export function idList(ids: readonly string[], what: string): string {
  const asked = askFact(`${what}, without these quotation marks: first, second`);
  return `[${ids.length > 0 ? ids.join(', ') : asked}]`;
}

export function sourceList(sources: readonly string[]): string {
  return idList(sources, 'ids from vocabulary/sources.yaml');
}

/** The front matter and the introduction of a file of words. */
export function page(
  locale: Locale,
  fields: Readonly<Record<string, Prompt>>,
  introduction: Prompt,
): string[] {
  const lines = Object.entries(fields).map(
    ([key, prompt]) => `${key}: ${quoted(ask(locale, prompt))}`,
  );
  return ['---', ...lines, '---', '', ask(locale, introduction)];
}
