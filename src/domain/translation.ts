/** Whether the languages of a passage still say the same, told by what identifies their words. */

import type { Revision } from './ledger.ts';
import { type Locale, type Localized, languagesOf, mapLanguages } from './locale.ts';

/**
 * How words stand towards their other languages: a stale language has been left behind; a machine's words
 * are as a machine wrote them, until a person writes them anew.
 */
export type TranslationState = 'current' | 'machine' | 'stale';

/** How the words of each language stand towards the others. */
export type Translation = Localized<TranslationState>;

/** The first of some languages whose words are as they should be. */
export function currentIn(
  translation: Translation,
  languages: readonly Locale[],
): Locale | undefined {
  return languages.find((locale) => translation[locale] === 'current');
}

/** What identifies the words of a passage in each language. */
export type Fingerprints = Localized<string>;

/**
 * The languages that have been left behind: those whose words are as they were when all languages
 * last said the same, while another's are not.
 */
export function staleLocales(agreed: Fingerprints, current: Fingerprints): Locale[] {
  // A language that has come since has nothing to be left behind from.
  const languages = languagesOf(current).filter((locale) => agreed[locale] !== undefined);
  const unchanged = languages.filter((locale) => agreed[locale] === current[locale]);
  return unchanged.length < languages.length ? unchanged : [];
}

/**
 * What the languages said when they last said the same, read off a history, oldest version first.
 * A language catches up by changing too; a minor change leaves nobody behind.
 * @throws when the history is empty
 */
export function lastAgreed(revisions: readonly Revision[]): Fingerprints {
  const [first] = revisions;
  if (!first) throw new Error('A history begins with a version.');
  return revisions.reduce<Fingerprints>((agreed, revision, index) => {
    const { kind, fingerprints } = revision;
    if (revision.agreed) return fingerprints;
    if (kind !== 'minor') {
      return staleLocales(agreed, fingerprints).length === 0 ? fingerprints : agreed;
    }
    const behind = staleLocales(agreed, revisions[index - 1]?.fingerprints ?? agreed);
    return mapLanguages(fingerprints, (words, locale) =>
      behind.length === 0 || behind.includes(locale) ? words : agreed[locale],
    );
  }, first.fingerprints);
}

/** Passages by what they are called, with what identifies their words. */
export type Passages = Readonly<Record<string, Fingerprints>>;

/**
 * Records passages that are new, and those whose words are new in every language. A passage that has
 * changed in one language only stays as it was recorded, so that the others are known to be behind.
 */
export function recordPassages(agreed: Passages, current: Passages): Passages {
  const recorded = Object.entries(current).filter(([key, fingerprints]) => {
    const last = agreed[key];
    return !last || staleLocales(last, fingerprints).length === 0;
  });
  // What a language said that the site no longer has is kept.
  const merged = recorded.map(([key, words]) => [key, { ...agreed[key], ...words }]);
  return { ...agreed, ...Object.fromEntries(merged) };
}
