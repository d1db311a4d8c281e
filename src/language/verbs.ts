/**
 * Whether a word can be a verb in the present tense. Nothing is guessed by its ending alone: a dictionary must have
 * another form of the same verb. `klienter` would be one of *klienta*, which no dictionary has.
 */

import type { Locale, Localized } from '../domain/locale.ts';
import type { KnowsWord } from './spelling.ts';

interface Verbs {
  /** Forms that no rule makes of another, and those of verbs whose other forms dictionaries lack. */
  readonly irregular: ReadonlySet<string>;
  /** Words that may stand before the verb. */
  readonly before: RegExp;
  /** Other forms of the verb that a word may be of, if it is one; one of them that is a word is enough. */
  readonly related: (word: string) => readonly string[];
}

const verbs: Localized<Verbs> = {
  sv: {
    irregular: words('är har kan ska skall vill bör måste får vet tål mal duger må lär'),
    before: /^(?:inte|aldrig|alltid|ofta|sällan|bara|ibland|numera|redan|också|även)$/u,
    related: (word) => infinitives(word, 'a', ['ja']),
  },
  en: {
    irregular: words(
      'is are has have does do can may might must will would shall should could goes',
    ),
    before: /^(?:\p{L}+ly|seldom|often|never|always|also|sometimes|still|already|even|just|not)$/u,
    related: (word) =>
      [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')].flatMap(
        gerunds,
      ),
  },
  nb: {
    irregular: words('er har kan skal vil bør må får vet gjør spør tør ser sier'),
    before: /^(?:ikke|aldri|alltid|ofte|sjelden|bare|iblant|også)$/u,
    related: (word) => infinitives(word, 'e', []),
  },
};

/**
 * The first word of a text, adverbs passed over, where it can be no verb in the present tense. Of a word that ends
 * like one and is in no dictionary there is no telling.
 * @param knows whether the dictionary of the language has a word
 */
export function doubtfulVerb(text: string, locale: Locale, knows: KnowsWord): string | undefined {
  const { irregular, before, related } = verbs[locale];
  const all = text
    .split(/\s+/u)
    .map((part) => part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const written = all.find((part) => part !== '' && !before.test(part.toLowerCase()));
  if (!written) return undefined;
  const word = written.toLowerCase();
  if (irregular.has(word)) return undefined;
  const forms = related(word);
  if (forms.some(knows)) return undefined;
  return forms.length > 0 && !knows(word) ? undefined : written;
}

/** What the infinitive of a Scandinavian verb may be, by its present tense, active or passive. */
function infinitives(word: string, vowel: string, further: readonly string[]): string[] {
  const [, stem = ''] = /^(\p{L}{2,})[rs]$/u.exec(word) ?? [];
  if (stem === '') return [];
  const bare = stem.replace(/[ea]$/u, '');
  return [
    // `når` and `nås` of *nå*, `gör` of *göra*, `stöds` of *stödja*.
    ...(/[aeioyuåäöæø]$/u.test(stem) ? [stem] : []),
    ...(/[^ae]r$/u.test(word) ? [word + vowel] : []),
    ...[vowel, ...further].flatMap((ending) => [bare + ending, stem + ending]),
  ];
}

/** The `-ing` form of an English verb: nouns have none. */
function gerunds(base: string): string[] {
  if (!/^[a-z]{3,}$/.test(base)) return [];
  return [base, base.replace(/ie$/, 'y').replace(/e$/, ''), `${base}${base.at(-1)}`]
    .filter((stem) => /[aeiouy]/.test(stem))
    .map((stem) => `${stem}ing`);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
