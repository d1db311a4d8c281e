/**
 * Puts marks into texts: between the parts of a compound, and in the place of a space inside one that is written apart;
 * see `query/pagefind-insides.ts`. Texts say the same again and again: what stands between spaces is looked into once.
 */

import { gapMark, partMark, withoutMarks } from '../query/pagefind-insides.ts';
import { compoundLimits as limits } from '../query/weights.ts';
import { cached } from './cached.ts';

/** What is known of compounds, to whoever marks them; words in lower case. */
export interface Joints {
  /** The parts of a word, at least two, or the word alone. */
  readonly split: (word: string) => readonly string[];
  /** Whether a word may be a part of one that is written apart. */
  readonly isJoinable: (word: string) => boolean;
  /** Whether two such words in a row are one. */
  readonly isOne: (first: string, second: string) => boolean;
}

/** What stands between two spaces. */
interface Piece {
  readonly marked: string;
  /** The word that it begins with, without a capital. */
  readonly begins: Edge | undefined;
  /** The word that it ends with. */
  readonly ends: Edge | undefined;
  /** Whether it is one word and nothing else. */
  readonly isWord: boolean;
  /** Whether it may be the part of a name that another follows. */
  readonly endsCapital: boolean;
}

interface Edge {
  /** In lower case; nothing where it is joined with none. */
  readonly joinable: string;
  readonly isCapital: boolean;
}

/** Words that may have parts. */
const longEnough = new RegExp(`\\p{L}{${2 * limits.shortestPart},}`, 'gu');
const firstWord = /^\p{Ll}{2,}(?![\p{L}\p{N}])/u;
const lastWord = /(?<![\p{L}\p{N}])\p{L}{2,}$/u;
const wholeWord = /^\p{L}{2,}$/u;
const capitalEnd = /\p{Lu}\p{L}*$/u;

/** What follows a name is no part of it, for so many words. */
const afterName = 2;

export function markerOf({ split, isJoinable, isOne }: Joints): (text: string) => string {
  const edge = (word: string | undefined): Edge | undefined => {
    if (word === undefined) return undefined;
    const lower = word.toLowerCase();
    return { joinable: isJoinable(lower) ? lower : '', isCapital: /^\p{Lu}/u.test(word) };
  };
  const areOne = (first: string, second: string) =>
    first !== '' && second !== '' && isOne(first, second);
  const marked = (word: string) => {
    let from = 0;
    return split(word.toLowerCase())
      .map((part) => {
        const piece = word.slice(from, from + part.length);
        from += part.length;
        return piece;
      })
      .join(partMark);
  };
  const pieces = new Map<string, Piece>();
  const pieceOf = (text: string) =>
    cached(pieces, text, () => ({
      marked: text.replaceAll(longEnough, marked),
      begins: edge(firstWord.exec(text)?.[0]),
      ends: edge(lastWord.exec(text)?.[0]),
      isWord: wholeWord.test(text),
      endsCapital: capitalEnd.test(text),
    }));

  return (text) => {
    let result = '';
    let [last, beforeLast]: (Piece | undefined)[] = [];
    /** Whether the last word goes on those before it. */
    let goesOn = false;
    let apart = 0;
    for (const own of withoutMarks(text).split(' ')) {
      const piece = pieceOf(own);
      const [first, second] = [last?.ends, piece.begins];
      let isJoined = false;
      if (first && second) {
        // A capital after a capital is the end of a name, and what follows it is looked at by itself.
        if (!goesOn)
          apart = first.isCapital && last?.isWord && beforeLast?.endsCapital ? afterName : 0;
        isJoined = apart === 0 && areOne(first.joinable, second.joinable);
        apart = Math.max(0, apart - 1);
      }
      goesOn = first !== undefined && second !== undefined && piece.isWord;
      if (last) result += isJoined ? gapMark : ' ';
      result += piece.marked;
      [beforeLast, last] = [last, piece];
    }
    return result;
  };
}
