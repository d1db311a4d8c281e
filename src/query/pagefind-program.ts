/**
 * Pagefind's program, called as Pagefind's own script calls it. That script would be another file to fetch, and most of
 * it makes what our search has of its own: excerpts, addresses, and several indexes side by side. What is leaned on here
 * is promised by nobody either, see `pagefind-insides.ts`.
 */

import { packed, type Value } from './cbor.ts';
import { fieldRanking } from './weights.ts';

/** What the program finds in one record. */
export interface ProgramResult {
  readonly id: string;
  readonly score: number;
  /** Where matched words stand, as it was told of them. */
  readonly words: readonly number[];
  readonly matchedMetaFields: readonly string[];
}

/** What an index is begun with. */
export interface ProgramMeta {
  /** Of Pagefind. */
  readonly version: string;
  /** How many words each record has. */
  readonly lengths: readonly number[];
  /** The names of the fields, by their numbers. */
  readonly fields: readonly string[];
}

/** An index in the program's memory. It knows the words that it has been given, and no others. */
export class ProgramIndex {
  readonly #program: Program;
  #state: number;

  /** @throws where this is no program of Pagefind's */
  constructor(program: Program, { version, lengths, fields }: ProgramMeta) {
    this.#program = program;
    const pages = lengths.map((words, number) => [String(number), words, '']);
    this.#state = program.init_pagefind(
      ...this.#given(packed([version, pages, [], [], [], fields])),
    );
    this.#state = program.set_ranking_weights(this.#state, ...this.#given(encoded(ranking)));
  }

  /** @param words each with where it stands, as Pagefind's own index has it */
  add(words: readonly (readonly [word: string, found: Value])[]): void {
    if (words.length === 0) return;
    const chunk = packed([words.map(([word, found]) => [word, found, []])]);
    this.#state = this.#program.load_index_chunk(this.#state, ...this.#given(chunk));
  }

  /**
   * @param words that a record must have, every one; all records where there are none
   * @param isPhrase whether they must stand in a row
   */
  search(words: string, isPhrase: boolean): ProgramResult[] {
    const [query, filter, sort] = [words, '{}', ''].map(encoded) as [Bytes, Bytes, Bytes];
    const [start, length] = this.#program.search(
      this.#state,
      ...this.#given(query),
      // What was typed before its letters were folded: it is folded here.
      ...this.#given(query),
      ...this.#given(filter),
      ...this.#given(sort),
      isPhrase,
      false,
    );
    const answer = decoder.decode(new Uint8Array(this.#program.memory.buffer, start, length));
    this.#program.__wbindgen_free(start, length, 1);
    return (JSON.parse(answer) as RawAnswer).results
      .map(({ p, s, l, mf }) => ({
        id: p,
        score: rounded(s),
        words: l.map((place) => place.l),
        matchedMetaFields: mf ?? [],
      }))
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  }

  /** Hands bytes over: the program gives their room back. */
  #given(bytes: Bytes): [start: number, length: number] {
    const start = this.#program.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(this.#program.memory.buffer).set(bytes, start);
    return [start, bytes.length];
  }
}

/** What the program lets others call; a state is where an index lies in its memory. */
export interface Program {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (start: number, size: number, align: number) => void;
  readonly init_pagefind: (start: number, length: number) => number;
  readonly set_ranking_weights: (state: number, start: number, length: number) => number;
  readonly load_index_chunk: (state: number, start: number, length: number) => number;
  readonly search: (...given: readonly (number | boolean)[]) => [start: number, length: number];
}

/** @throws where the bytes are no program of Pagefind's */
export async function startProgram(bytes: BufferSource): Promise<Program> {
  const { instance } = await WebAssembly.instantiate(bytes, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        // The values that every program of its kind expects at the end of the table.
        const at = program.__wbindgen_externrefs.grow(4);
        for (const [step, value] of [undefined, null, true, false].entries())
          program.__wbindgen_externrefs.set(at + step, value);
      },
    },
  });
  const program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  return program;
}

/**
 * A score without its last digits: they come of the order in which the program adds up what it knows, and it knows
 * more after other searches.
 */
function rounded(score: number): number {
  return Number(score.toPrecision(5));
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What it says of a search: pages with scores, places with weights, and fields. */
interface RawAnswer {
  readonly results: readonly {
    readonly p: string;
    readonly s: number;
    readonly l: readonly { readonly l: number }[];
    readonly mf?: readonly string[];
  }[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function encoded(text: string): Bytes {
  return encoder.encode(text);
}

/** The ranking by the names that the program has for it. */
const ranking = JSON.stringify({
  term_similarity: fieldRanking.termSimilarity,
  page_length: fieldRanking.pageLength,
  term_saturation: fieldRanking.termSaturation,
  term_frequency: fieldRanking.termFrequency,
  diacritic_similarity: fieldRanking.diacriticSimilarity,
  meta_weights: fieldRanking.metaWeights,
});
