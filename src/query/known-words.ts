/** A file of words, opened: what a site has of a word, in whatever form that was typed. */

import type { Locale } from '../domain/locale.ts';
import { isStopWord, stem } from './language.ts';
import { partMark, termOf } from './pagefind-insides.ts';
import { formLimits, formWeights } from './weights.ts';
import type { Also, NearWord, WordFile } from './word-files.ts';

/** A word of the site. */
export interface KnownWord {
  /** Folded, without marks. */
  readonly word: string;
  readonly parts: readonly string[];
  /** In how many records it stands. */
  readonly count: number;
  /** What forms of the same word have, and no other word has. */
  readonly key: string;
}

/** What a word is searched for by, and how far it stands for it. */
export interface Form {
  readonly term: string;
  readonly weight: number;
}

/** The words of one file. */
export class KnownWords {
  readonly all: readonly KnownWord[];
  #locale: Locale;
  #byWord: ReadonlyMap<string, readonly KnownWord[]>;
  #byKey: ReadonlyMap<string, readonly KnownWord[]>;
  #byStem: ReadonlyMap<string, readonly KnownWord[]>;
  #also: ReadonlyMap<string, readonly Also[]>;
  #meant: ReadonlyMap<string, readonly NearWord[]>;

  constructor({ words, also, meant }: WordFile, locale: Locale) {
    this.all = words.map(([marked, count, key]) => {
      const word = marked.replaceAll(partMark, '');
      return { word, parts: marked.split(partMark), count, key: key ?? stem(word, locale) };
    });
    this.#locale = locale;
    this.#byWord = Map.groupBy(this.all, ({ word }) => word);
    this.#byKey = Map.groupBy(this.all, ({ key }) => key);
    this.#byStem = Map.groupBy(this.all, ({ word }) => stem(word, locale));
    this.#also = new Map(also);
    this.#meant = new Map(meant);
  }

  /** The most frequent form of a word. */
  find(word: string): KnownWord | undefined {
    const [known] = this.#likest(word);
    return known && frequentFirst(this.#byKey.get(known.key))[0];
  }

  /** A word in the very form that was typed. */
  exact(word: string): KnownWord | undefined {
    return this.#byWord.get(word)?.[0];
  }

  /** What a word is searched for by: all its forms, and less what only has the same stem. */
  formsOf(word: string): Form[] {
    const known = this.#likest(word);
    const [likest] = known;
    if (!likest) return [];
    const forms = frequentFirst(this.#byKey.get(likest.key)).slice(0, formLimits.inflected);
    const related = frequentFirst(this.#byStem.get(stem(word, this.#locale)))
      .filter(({ key }) => key !== likest.key)
      .slice(0, formLimits.related);
    const typed = known.filter(({ key }) => key === likest.key);
    const weights = new Map<string, number>();
    for (const form of [...typed, ...forms, ...related]) {
      const isOther = form.key !== likest.key;
      const isTyped = form.word === word;
      const weight = isOther ? formWeights.related : isTyped ? 1 : formWeights.inflected;
      const term = termOf(form.parts);
      if (!weights.has(term)) weights.set(term, weight);
    }
    return [...weights].map(([term, weight]) => ({ term, weight }));
  }

  /**
   * What forms of a word have in common; its stem where the site has none of them. A form that the site lacks may be
   * of each word with its stem, the likest first.
   */
  keysOf(word: string): readonly string[] {
    const keys = new Set(this.#likest(word).map(({ key }) => key));
    return keys.size > 0 ? [...keys] : [stem(word, this.#locale)];
  }

  /** What a word may have been meant for. */
  meant(word: string): readonly NearWord[] {
    return this.#meant.get(word) ?? [];
  }

  /** What else to search for, by the key of what was asked. */
  also(key: string): readonly Also[] {
    return this.#also.get(key) ?? [];
  }

  /** A word as the site has it; where it has no such form, what has the same stem, the likest first. */
  #likest(word: string): readonly KnownWord[] {
    const alike = (one: KnownWord) => sharedStart(one.word, word);
    return (
      this.#byWord.get(word) ??
      (this.#byStem.get(stem(word, this.#locale)) ?? []).toSorted(
        (a, b) => alike(b) - alike(a) || b.count - a.count,
      )
    );
  }
}

/**
 * What a word may be in the key of a name: which word it is a form of, since a stem throws `data` and `dator` together.
 * A particle is none.
 * @param known the words that have its stem, if there are any
 */
export function keysInName(
  word: string,
  known: KnownWords | undefined,
  locale: Locale,
  languages: readonly Locale[],
): readonly string[] {
  return (isStopWord(word, languages) ? undefined : known?.keysOf(word)) ?? [stem(word, locale)];
}

function frequentFirst(some: readonly KnownWord[] = []): KnownWord[] {
  return some.toSorted((one, other) => other.count - one.count);
}

/** How many letters two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
