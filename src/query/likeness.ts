/** How like two texts are, whatever words they have. */

import { fold } from './text.ts';

/** The share of the first text's pairs of letters that the second has too, from 0 to 1. */
export function likeness(text: string, other: string): number {
  const asked = pairs(text);
  const there = pairs(other);
  const shared = [...asked].filter((pair) => there.has(pair));
  return asked.size === 0 ? 0 : shared.length / asked.size;
}

function pairs(text: string): Set<string> {
  const letters = fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return new Set([...letters].slice(1).map((letter, index) => (letters[index] ?? '') + letter));
}
