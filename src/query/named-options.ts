/** Options that a query names: who names two of them wants to see them beside each other. */

import type { Locale } from '../domain/locale.ts';
import { isComparing, isStopWord, isWeakWord, stem } from './language.ts';
import { wordsOf } from './text.ts';

/** A topic whose options can be compared, as it is shipped. */
export interface ComparedTopic {
  readonly id: string;
  /** What a comparison of some of them is called, with `{options}`. */
  readonly title: string;
  readonly options: readonly ComparedOption[];
}

export interface ComparedOption {
  readonly id: string;
  /** How it is called where room is short. */
  readonly name: string;
  /** Folded words of all that it is called. */
  readonly names: readonly string[];
}

export interface NamedOptions {
  readonly topic: ComparedTopic;
  /** Two or more, in the order of the topic. */
  readonly options: readonly ComparedOption[];
  /** Whether the query asks for nothing else than these. */
  readonly isAll: boolean;
}

/** The options of one topic that a query names, where it names at least two. */
export function namedOptions(
  text: string,
  topics: readonly ComparedTopic[],
  languages: readonly Locale[],
): NamedOptions | undefined {
  const words = wordsOf(text);
  for (const topic of topics) {
    const taken = new Map<number, ComparedOption>();
    const longestFirst = topic.options
      .flatMap((option) =>
        ownNames(option, topic).map((name) => ({ option, parts: name.split(' ') })),
      )
      .sort((a, b) => b.parts.length - a.parts.length);
    const named = new Set<ComparedOption>();
    for (const { option, parts } of longestFirst) {
      const at = words.findIndex((_, start) =>
        parts.every((part, index) => words[start + index] === part && !taken.has(start + index)),
      );
      if (at < 0) continue;
      for (const index of parts.keys()) taken.set(at + index, option);
      named.add(option);
    }
    for (const [index, option] of besideComparing(words, taken, topic, languages)) {
      taken.set(index, option);
      named.add(option);
    }
    if (named.size < 2) continue;
    const rest = words.filter((_, index) => !taken.has(index));
    const tells = (word: string) =>
      !isComparing(word, languages) && !isStopWord(word, languages) && !isWeakWord(word, languages);
    return {
      topic,
      options: topic.options.filter((option) => named.has(option)),
      isAll: !rest.some(tells),
    };
  }
  return undefined;
}

/**
 * Words on both sides of one that compares, each of another option: `wsus or intune` where one alone has to do with Intune.
 * @param taken the options that words name wholly, by the places of the words
 */
function besideComparing(
  words: readonly string[],
  taken: ReadonlyMap<number, ComparedOption>,
  { options }: ComparedTopic,
  languages: readonly Locale[],
): Map<number, ComparedOption> {
  const hasWord = ({ names }: ComparedOption, word: string) =>
    names.some((name) =>
      name.split(' ').some((own) => languages.some((one) => stem(own, one) === stem(word, one))),
    );
  const told = words.map((word, at) => {
    if (isStopWord(word, languages)) return undefined;
    const [only, ...others] = options.filter((option) => hasWord(option, word));
    return taken.get(at) ?? (others.length === 0 ? only : undefined);
  });
  const found = new Map<number, ComparedOption>();
  for (const [at, word] of words.entries()) {
    const [before, after] = [told[at - 1], told[at + 1]];
    if (!isComparing(word, languages) || !before || !after || before === after) continue;
    const isOf = (option: ComparedOption, place: number) =>
      told[place] === option || hasWord(option, words[place] ?? '');
    for (let left = at - 1; isOf(before, left); left -= 1) found.set(left, before);
    for (let right = at + 1; isOf(after, right); right += 1) found.set(right, after);
  }
  return found;
}

/** What an option alone is called: `CMG + IBCM` names the two that it joins. */
function ownNames(option: ComparedOption, { options }: ComparedTopic): readonly string[] {
  const others = options.filter((other) => other !== option).flatMap(({ names }) => names);
  return option.names.filter((name) => !others.some((other) => ` ${name} `.includes(` ${other} `)));
}
