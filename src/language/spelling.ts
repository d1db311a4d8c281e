/** Spelling by the dictionaries of CSpell, which knows how Swedish makes compounds. */

import { createRequire } from 'node:module';
import {
  finalizeSettings,
  getDictionary,
  mergeSettings,
  readSettings,
  spellCheckDocument,
} from 'cspell-lib';
import type { Locale, Localized } from '../domain/locale.ts';

/** A word that no dictionary knows. */
export interface Misspelling {
  readonly word: string;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** Words that are like it, the likeliest first. */
  readonly suggestions: readonly string[];
}

const require = createRequire(import.meta.url);

const dictionaries: Localized<{ name: string; settings: string; language: string }> = {
  sv: { name: 'sv', settings: '@cspell/dict-sv/cspell-ext.json', language: 'sv' },
  en: { name: 'en-gb', settings: '@cspell/dict-en-gb/cspell-ext.json', language: 'en-GB' },
  nb: { name: 'nb-no', settings: '@cspell/dict-nb-no/cspell-ext.json', language: 'nb' },
};

/**
 * The misspellings in a text, in order.
 * @param words what is right though the dictionary does not know it; forms of several words count
 * word by word
 */
export async function misspellings(
  text: string,
  locale: Locale,
  words: readonly string[],
): Promise<Misspelling[]> {
  const { name, settings, language } = dictionaries[locale];
  const { issues, errors = [] } = await spellCheckDocument(
    { uri: 'file:///text.txt', text, languageId: 'plaintext', locale: language },
    { noConfigSearch: true, generateSuggestions: true, numSuggestions: 3 },
    {
      import: [require.resolve(settings)],
      language,
      dictionaries: [name],
      words: words.flatMap((form) => form.split(/[^\p{L}’'-]+/u)).filter(Boolean),
      // Abbreviations, with their endings, are the glossary's business.
      ignoreRegExpList: [
        '/(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]+(?::?\\p{Ll}{1,4})?(?!\\p{L})/gu',
      ],
    },
  );
  if (errors.length > 0) throw errors[0];
  return issues.map(({ text: word, offset, suggestions = [] }) => ({
    word,
    offset,
    suggestions: [...new Set(suggestions)].slice(0, 3),
  }));
}

/** Tells whether a dictionary knows a word. */
export type KnowsWord = (word: string) => boolean;

/** Opens a dictionary for many questions about single words; Swedish compounds are words. */
export async function openDictionary(locale: Locale): Promise<KnowsWord> {
  const { name, settings, language } = dictionaries[locale];
  const configuration = finalizeSettings(
    mergeSettings(await readSettings(require.resolve(settings)), {
      language,
      dictionaries: [name],
    }),
  );
  const dictionary = await getDictionary(configuration);
  return (word) => dictionary.has(word);
}
