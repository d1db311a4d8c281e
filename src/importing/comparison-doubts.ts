/** Says what looked like a comparison and was not made one, and what would make it one. */

import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from '../domain/diagnostic.ts';
import {
  areQuestions,
  isComparison,
  isMarked,
  isTemplate,
  kindsOf,
  type Scope,
} from './candidates.ts';
import { namesBothSides } from './claim-words.ts';
import { type Say, shortened } from './notice.ts';
import { anchorWords } from './outline.ts';
import { type Part, plainTitle } from './parts.ts';
import { unreadTables } from './unread-tables.ts';

export function tellDoubts(doubts: readonly Doubt[], isTopic: boolean, say: Say): void {
  for (const { at, reason, names } of doubts) {
    const listed = names.map((name) => `"${shortened(name)}"`).join(', ');
    const [message, fix] = wordsOf(reason, listed, isTopic);
    say(at, { kind: 'lost', rule: `import-comparison-${reason}`, message, fix });
  }
}

function wordsOf(
  reason: Doubt['reason'],
  names: string,
  isTopic: boolean,
): readonly [message: string, fix: string] {
  switch (reason) {
    case 'one-option':
      return [
        `Advantages and disadvantages stand here of one thing only${names && `, ${names}`}; they stay text.`,
        'give every option a heading of its own beside the others, with its advantages and disadvantages below it.',
      ];
    case 'another':
      return [
        `The page compares ${names} too; a page becomes one topic, and these stay text${isTopic ? ' in it' : ''}.`,
        'put this comparison into a document of its own.',
      ];
    case 'one-side':
      return [
        `${names} are argued for on one side only; these arguments stay text.`,
        'say under each option what speaks against it too, below a heading such as Disadvantages.',
      ];
    case 'unattached':
      return [
        `Advantages and disadvantages stand here that belong to none of the options${names && `, below ${names}`}; they stay text.`,
        'move them below the heading of their option.',
      ];
    case 'unread':
      return [
        `The heading ${names} promises a comparison, and none could be read below it; it stays text.`,
        'write what speaks for and against as lists below headings such as Advantages and Disadvantages, option by option.',
      ];
    case 'table':
      return [
        `This table seems to compare (${names}) and could not be read as one; it stays a table.`,
        'name its options as the headings of the document do, or put it into a document whose title says what is compared, with Feature or Option in its first cell.',
      ];
  }
}

/** What looks like a comparison and was not made one. */
export interface Doubt {
  readonly at: Position | undefined;
  readonly reason: 'one-option' | 'another' | 'unattached' | 'one-side' | 'unread' | 'table';
  /** What it stands under, or its options. */
  readonly names: readonly string[];
}

export function doubtsOf(
  outline: Part,
  scopes: readonly Scope[],
  isTopic: boolean,
  root: Root,
  told: ReadonlySet<RootContent>,
): Doubt[] {
  const others = scopes.filter((scope) => scope.options.length > 0);
  const doubts = others.flatMap((scope): Doubt[] => {
    const names = scope.options.map(({ title }) => title).filter(Boolean);
    const [first] = scope.options;
    const at = (first?.part?.heading ?? first?.sides[0]?.source[0])?.position?.start;
    const kinds = new Set(scope.options.flatMap((option) => [...kindsOf(option)]));
    const areStates = scope.options.every(isMarked);
    // Lists of work and states have such signs too.
    if (kinds.size === 0 || (areStates && !isComparison(scope.options))) return [];
    if (isTemplate(scope.options)) return [];
    const isBoth = kinds.has('advantage') && kinds.has('disadvantage');
    if (isBoth && areQuestions(scope.options)) return [{ at, names, reason: 'unattached' }];
    if (scope.options.length >= 2 && isBoth) return [{ at, names, reason: 'another' }];
    // Words and signs that are used of much else say little of one side alone.
    const isWeak = scope.options.every(({ sides }) => sides.every(({ side }) => side?.isWeak));
    if (scope.options.length >= 2) return isWeak ? [] : [{ at, names, reason: 'one-side' }];
    return isBoth ? [{ at, names, reason: isTopic ? 'unattached' : 'one-option' }] : [];
  });
  const tables = unreadTables(outline, root, told).map(
    (table): Doubt => ({ ...table, reason: 'table' }),
  );
  const found = [...doubts, ...tables];
  return isTopic || found.length > 0 ? found : unreadDoubts(outline, root);
}

/** Headings that promise a comparison, where nothing on the page could be read as one. */
function unreadDoubts(outline: Part, root: Root): Doubt[] {
  const doubts = root.children.flatMap((block): Doubt[] => {
    if (block.type !== 'heading') return [];
    const title = plainTitle(textOf(block));
    return promisesComparison(title) || namesBothSides(anchorWords(block))
      ? [{ at: block.position?.start, reason: 'unread', names: [title] }]
      : [];
  });
  const isPromised = doubts.length === 0 && promisesComparison(outline.title);
  return isPromised ? [{ at: undefined, reason: 'unread', names: [outline.title] }] : doubts;
}

function promisesComparison(title: string): boolean {
  return (
    namesBothSides(title) ||
    /(?<!\p{L})(?:vs\.?|versus)\s|^(?:considered (?:options|alternatives)|alternatives considered|övervägda alternativ|vurderte alternativer)$/iu.test(
      title,
    )
  );
}
