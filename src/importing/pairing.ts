/**
 * Which parts of two documents are the same: of two versions of one, or of one in two languages. It goes by anchors
 * and ids, by names, and by words; never by place alone.
 */

/** Something to be paired, with what it may be known by. */
export interface Known {
  /** Ids and anchors, its own and former ones. */
  readonly ids: readonly string[];
  /** What it is called, in any language. */
  readonly names: readonly string[];
  /** What it says. */
  readonly texts: readonly string[];
}

/** How much speaks for two being one before it is believed. */
const enough = 0.3;

/**
 * Pairs what stands with what a document has.
 * @returns for each that stands the index of its partner, or undefined where nothing tells which it is
 */
export function pairKnown(
  standing: readonly Known[],
  found: readonly Known[],
): (number | undefined)[] {
  const pairs: (number | undefined)[] = standing.map(() => undefined);
  const free = new Set(found.keys());
  const settle = (score: (a: Known, b: Known) => number, least: number) => {
    const rated = standing
      .flatMap((a, at) =>
        pairs[at] === undefined
          ? [...free].map((index) => ({ at, index, score: score(a, found[index] ?? nothing) }))
          : [],
      )
      .filter((pair) => pair.score >= least)
      .sort((a, b) => b.score - a.score);
    for (const { at, index, score: own } of rated) {
      if (pairs[at] !== undefined || !free.has(index)) continue;
      // Two that are as like as each other tell nothing.
      const isTie = rated.some(
        (other) =>
          other.score === own &&
          ((other.at === at && other.index !== index && free.has(other.index)) ||
            (other.index === index && other.at !== at && pairs[other.at] === undefined)),
      );
      if (isTie) continue;
      pairs[at] = index;
      free.delete(index);
    }
  };
  settle((a, b) => (a.ids.some((id) => b.ids.includes(id)) ? 1 : 0), 1);
  settle((a, b) => (a.names.some((name) => b.names.some((own) => same(name, own))) ? 1 : 0), 1);
  settle((a, b) => likeness(a.texts, b.texts), enough);
  settle((a, b) => likeness(a.names, b.names), 0.5);
  return pairs;
}

const nothing: Known = { ids: [], names: [], texts: [] };

function same(a: string, b: string): boolean {
  return plain(a) === plain(b) && plain(a) !== '';
}

function plain(text: string): string {
  return wordsIn(text).join(' ');
}

/** How many of their words two share, from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const first = new Set(a.flatMap(wordsIn));
  const second = new Set(b.flatMap(wordsIn));
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is written alike in every language: numbers, code and names with capitals inside. */
function signsIn(text: string): string[] {
  return text.match(/\d[\d.,]*|\b\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*|\b[\w-]+\.[\w.-]+\w/gu) ?? [];
}

/**
 * Pairs the arguments of one option in two languages, as many in both. They are in the same order, unless numbers
 * and names that both languages write alike say otherwise.
 * @returns for each of the first the index in the second; undefined where what they share contradicts itself
 */
export function pairTranslated(
  first: readonly string[],
  second: readonly string[],
): number[] | undefined {
  const signs = second.map((text) => new Set(signsIn(text)));
  const wanted = first.map((text) => {
    const own = signsIn(text);
    const rated = signs.map((set) => own.filter((sign) => set.has(sign)).length);
    const best = Math.max(0, ...rated);
    const at = rated.indexOf(best);
    return best > 0 && rated.lastIndexOf(best) === at ? at : undefined;
  });
  const taken = wanted.filter((index) => index !== undefined);
  if (new Set(taken).size < taken.length) return undefined;
  const left = [...second.keys()].filter((index) => !taken.includes(index));
  return wanted.map((index) => index ?? left.shift() ?? 0);
}
