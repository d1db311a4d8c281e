/** Which topic a query is about, where a site has several: what one is full of, and others hardly have, tells. */

import { isWeakWord } from './language.ts';
import type { Finding } from './ranking.ts';
import { rankWeights } from './weights.ts';
import type { WordList } from './word-list.ts';

/**
 * Tells of a record how much it counts by its topic: 1 where that is what the query is most likely about, or where the
 * record is of none.
 * @param words of the query
 * @param members the records of each topic, by their ids
 * @see Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 13.2: naive Bayes
 */
export function byTopic(
  findings: readonly Finding[],
  words: readonly string[],
  members: Iterable<ReadonlySet<string>>,
  { languages }: Pick<WordList, 'languages'>,
): (id: string) => number {
  // One word has its records wherever they are; it takes others to tell what it is about.
  if (words.filter((word) => !isWeakWord(word, languages)).length < 2) return () => 1;
  // How far each record has each word.
  const having = words.map(() => new Map<string, number>());
  for (const { alternative, results } of findings) {
    for (const one of having.slice(alternative.from, alternative.to)) {
      for (const { id } of results) one.set(id, Math.max(one.get(id) ?? 0, alternative.weight));
    }
  }
  const chances = [...members].map((ids) => ({
    ids,
    chance: having.reduce((product, one, at) => {
      const seen = [...one].reduce((sum, [id, weight]) => sum + (ids.has(id) ? weight : 0), 0);
      const strength = isWeakWord(words[at] ?? '', languages) ? rankWeights.weak : 1;
      return product * ((seen + 0.5) / (ids.size + 1)) ** strength;
    }, 1),
  }));
  const most = Math.max(...chances.map(({ chance }) => chance));
  return (id) => {
    const own = chances.filter(({ ids }) => ids.has(id)).map(({ chance }) => chance / most);
    return own.length === 0 ? 1 : 1 - rankWeights.otherTopic * (1 - Math.max(...own));
  };
}
