/** What an argument begins with that says which side it is on: `Good, because`, `✅`, `(-)`. */

import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimKind } from '../domain/claim.ts';
import type { Stance } from './claim-words.ts';

const because =
  '(?:because|since|as|eftersom|för att|då|fordi|siden|fordi at|weil|parce que|car|puisque|porque|ya que|perché|omdat)';
const verdictWords: readonly (readonly [Stance, string])[] = [
  [
    'advantage',
    'good|pro|positive|bra|fördel|bon|bonne|bien|positif|gut|god|godt|bueno|bom|goed|fordel|vorteil',
  ],
  [
    'disadvantage',
    'bad|con|negative|dåligt|dålig|nackdel|mauvais|mauvaise|négatif|schlecht|dårlig|malo|mau|slecht|ulempe|nachteil',
  ],
  ['neutral', 'neutralt?|neutre|nøytralt?'],
];
const verdicts = verdictWords.map(([kind, list]) => ({
  kind,
  reasoned: new RegExp(
    `^\\W{0,3}(?:very |mycket )?(?:${list})\\W{0,4}[,:]\\W{0,4}${because}(?!\\p{L})[\\s:*]*`,
    'iu',
  ),
  bare: new RegExp(`^\\W{0,3}(?:${list})\\W{0,2}[,:]\\W{0,2}\\s+(?=\\S)`, 'iu'),
}));

/** What a whole argument begins with: `Good, because it is quick` → `Good, because `. */
export function verdictIn(
  text: string,
): { readonly kind: Stance; readonly length: number; readonly isWeak: boolean } | undefined {
  for (const { kind, reasoned, bare } of verdicts) {
    const [whole] = reasoned.exec(text) ?? [];
    if (whole !== undefined) return { kind, length: whole.length, isWeak: false };
    // Without a reason it may begin any sentence.
    const [short] = bare.exec(text) ?? [];
    if (short !== undefined) return { kind, length: short.length, isWeak: true };
  }
  return undefined;
}

/**
 * A picture of a sign, which stands before a whole line: `✅ Quick`, `❌ Dear`. Examples of what to do and what not to
 * have it too: `❌ **Wrong:** …`.
 */
export function markIn(text: string): ReturnType<typeof signIn> {
  const mark = /^\s*(?:[(+[]|[-–−]\s)/.test(text) ? undefined : signIn(text);
  const said = text.slice(mark?.length ?? 0).trim();
  return said.endsWith(':') || exampleLead.test(said) ? undefined : mark;
}

const exampleLead =
  /^(?:very |mycket )?(?:good|bad|better|right|wrong|correct|incorrect|do|don.?t|prefer|avoid|bra|bättre|dåligt?|rätt|fel|gör(?: inte)?|undvik|riktig|feil|galt|richtig|falsch)\b[^:\n]{0,20}:/i;

/** A sign before an argument, as in `✅ Quick` and `(-) Dear`. */
export function signIn(
  text: string,
): { readonly kind: ClaimKind; readonly length: number } | undefined {
  const [plus] =
    /^\s*(?:[✅✔☑➕👍]\ufe0f?|\(\+\)|\[\+\]|\+(?=\s|\p{L})|:(?:white_check_mark|heavy_check_mark|heavy_plus_sign|\+1|thumbsup):)[\s:]*/u.exec(
      text,
    ) ?? [];
  if (plus !== undefined) return { kind: 'advantage', length: plus.length };
  const [minus] =
    /^\s*(?:[❌✖✗➖👎⛔]\ufe0f?|\([-–−]\)|\[[-–−]\]|[-–−](?=\s)|:(?:x|heavy_multiplication_x|heavy_minus_sign|-1|thumbsdown|no_entry):)[\s:]*/u.exec(
      text,
    ) ?? [];
  return minus === undefined ? undefined : { kind: 'disadvantage', length: minus.length };
}

/** A warning before an argument: one against, where others have signs. */
export function warningIn(text: string): ReturnType<typeof signIn> {
  const [warning] = /^\s*(?:⚠\ufe0f?|:warning:)\s*/u.exec(text) ?? [];
  return warning === undefined ? undefined : { kind: 'disadvantage', length: warning.length };
}

/** Whether each line of a list says itself which side it is on, and not all say the same. */
export function weighs(block: RootContent | undefined): boolean {
  if (block?.type !== 'list') return false;
  const kinds = block.children.map((item) => {
    const text = textOf(item);
    return (verdictIn(text) ?? signIn(text))?.kind;
  });
  return !kinds.includes(undefined) && new Set(kinds).size > 1;
}
