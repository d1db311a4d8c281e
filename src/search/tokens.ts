/**
 * What stands between white space in the texts of one language, each with a number: texts say the same again and
 * again, and what has been found out of a token once holds wherever it stands.
 */

import { closed } from '../query/pagefind-insides.ts';
import { tokensOf } from '../query/tokens.ts';

export class Tokens {
  readonly #numbers = new Map<string, number>();
  /** By what stands in a text before its words are closed, which may make several of it. */
  readonly #known = new Map<string, readonly number[]>();

  /** All tokens so far, by their numbers. */
  get all(): string[] {
    return [...this.#numbers.keys()];
  }

  /** The tokens of a text with marks within its compounds, its words closed. */
  ofMarked(text: string): number[] {
    const found: number[] = [];
    for (const token of tokensOf(text)) {
      let numbers = this.#known.get(token);
      if (!numbers) {
        numbers = tokensOf(closed(token)).map((each) => this.#numberOf(each));
        this.#known.set(token, numbers);
      }
      for (const number of numbers) found.push(number);
    }
    return found;
  }

  /** The tokens of a text as it stands. */
  asTheyStand(text: string): number[] {
    return tokensOf(text).map((token) => this.#numberOf(token));
  }

  #numberOf(token: string): number {
    const number = this.#numbers.get(token) ?? this.#numbers.size;
    this.#numbers.set(token, number);
    return number;
  }
}
