/** What may be an option: a part that is argued for or against, and how it stands beside others. */

import { toString as textOf } from 'mdast-util-to-string';
import { asks, type Stance } from './claim-words.ts';
import { claimsOf } from './claims-of.ts';
import { isPart, type Part } from './parts.ts';

/** Options that stand side by side in one part of the document. */
export interface Scope {
  readonly part: Part;
  readonly options: readonly Candidate[];
}

export interface Candidate {
  readonly title: string;
  /** What is only its own; undefined where its arguments stand among those of others. */
  readonly part: Part | undefined;
  readonly sides: readonly Part[];
}

export function weight({ options }: Scope): number {
  return options.reduce((sum, option) => sum + countOf(option), 0);
}

function countOf({ sides }: Candidate): number {
  return sides.reduce((sum, side) => sum + claimsOf(side).items.length, 0);
}

export function kindsOf({ sides }: Candidate): Set<Stance | undefined> {
  return new Set(
    sides.filter((side) => claimsOf(side).items.length > 0).map(({ side }) => side?.kind),
  );
}

/** Whether all that argues for it are signs before lines of their own. */
export function isMarked({ sides }: Candidate): boolean {
  return sides.every(({ side }) => side?.isMark);
}

/** Whether words that are hardly used of anything else argue for it and against it. */
export function isWordedOnBothSides({ title, part, sides }: Candidate): boolean {
  return kindsOf({ title, part, sides: sides.filter(({ side }) => !side?.isWeak) }).size > 1;
}

/** Two options and both sides; words that are used of much else need an option that has both. */
export function isComparison(options: readonly Candidate[]): boolean {
  if (options.length < 2 || isTemplate(options) || areQuestions(options)) return false;
  const kinds = options.map(kindsOf);
  const both = (set: ReadonlySet<Stance | undefined>) =>
    set.has('advantage') && set.has('disadvantage');
  const isWeak = options.every(({ sides }) => sides.every(({ side }) => side?.isWeak));
  const paired = kinds.filter(both).length;
  if (paired * 3 >= options.length) return true;
  // Chapters of a long page have drawbacks now and then, and are no options for that.
  const isRecord = options.every(({ sides }) =>
    sides.every(({ title, side }) => title === '' && !side?.isWeak),
  );
  if (options.length > 4 && !isRecord) return false;
  const isListed = options.some(({ sides }) =>
    sides.some(({ content }) => content.some((piece) => !isPart(piece) && piece.type === 'list')),
  );
  if (!isListed) return false;
  return !isWeak && both(new Set(kinds.flatMap((set) => [...set])));
}

/** Arguments that are still to be written, as in the model that a folder of records begins with. */
export function isTemplate(options: readonly Candidate[]): boolean {
  const claims = options.flatMap(({ sides }) => sides.flatMap((side) => claimsOf(side).items));
  const open = claims.filter((claim) => isPlaceholder(textOf(claim)));
  return open.length * 2 > claims.length;
}

function isPlaceholder(text: string): boolean {
  return /^\W{0,2}(?:\{[^{}]*\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…|x{3,}|tbd|todo)(?:\s*[:.,].*)?$/is.test(
    text.trim(),
  );
}

/** Questions side by side are answered each for itself; none of them is chosen instead of another. */
export function areQuestions(options: readonly Candidate[]): boolean {
  return options.filter(({ title }) => asks(title)).length * 2 > options.length;
}

/** Options as the document has them. */
export function inOrder(options: readonly Candidate[]): Candidate[] {
  const lineOf = ({ part }: Candidate) => part?.heading?.position?.start.line ?? 0;
  return options.toSorted((a, b) => lineOf(a) - lineOf(b));
}
