/** Pagefind over an index as it is shipped: it is given the words that it is asked for, and no others. */

import type { PackedIndex } from './packed-index.ts';
import type { Pagefind } from './pagefind.ts';
import { isWholeName } from './pagefind-insides.ts';
import { type Program, ProgramIndex } from './pagefind-program.ts';
import { fromPostings } from './postings.ts';

/**
 * @param prefix of every address, without a slash at its end
 * @throws when the head of the index cannot be fetched
 */
export async function overPacked(
  index: PackedIndex,
  program: Program,
  prefix: string,
): Promise<Pagefind> {
  const head = await index.head();
  const words = new ProgramIndex(program, head);
  const known = new Set<string>();
  // Phrases are found by the very places of words, which would be another score.
  let phrases: ProgramIndex | undefined;
  const knownInPhrases = new Set<string>();

  const searchWord = async (term: string, file: number) => {
    // Pagefind extends a word to those that begin with it: to no others than those of its file, in whatever order
    // they come.
    const inFile = (word: string) => fileMark(file) + word;
    const { postings } = await index.words(file);
    const fresh = postings.filter(([word]) => word.startsWith(term) && !known.has(inFile(word)));
    for (const [word] of fresh) known.add(inFile(word));
    words.add(fresh.map(([word, ...found]) => [inFile(word), fromPostings(found)]));
    return words.search(inFile(term), isWholeName(term));
  };
  const searchPhrase = async (phrase: string) => {
    const terms = new Set(phrase.split(' ').filter((term) => !knownInPhrases.has(term)));
    phrases ??= new ProgramIndex(program, head);
    const found = await Promise.all([...terms].map((term) => index.places(term)));
    for (const [at, term] of [...terms].entries()) {
      const places = found[at];
      if (places === undefined || knownInPhrases.has(term)) continue;
      knownInPhrases.add(term);
      phrases.add([[term, places]]);
    }
    return phrases.search(phrase, true);
  };
  return {
    facets: async () => index.facets(),
    search: async (term, file) => {
      const phrase = /^"(.+)"$/.exec(term ?? '')?.[1];
      const isName = phrase !== undefined && isWholeName(phrase);
      const found =
        term === null
          ? words.search('', false)
          : isName
            ? await searchWord(phrase, await index.fileOfName(phrase))
            : phrase === undefined
              ? await searchWord(term, file ?? 0)
              : await searchPhrase(phrase);
      return {
        results: found.map((result) => ({
          ...result,
          // A name is what is asked for, or it is not.
          score: isName ? 1 : result.score,
          // What phrases are found by are other places.
          words: phrase !== undefined && !isName ? [] : result.words,
          data: (part = 0) => index.record(result.id, part, prefix),
        })),
      };
    },
  };
}

/** The number of a file in letters: always as many, so that none begins another. */
function fileMark(file: number): string {
  return [26 ** 3, 26 ** 2, 26, 1]
    .map((size) => String.fromCharCode(97 + (Math.floor(file / size) % 26)))
    .join('');
}
