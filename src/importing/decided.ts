/**
 * What a record of a decision says of its options outside their own sections: a list of those that were considered,
 * and the consequences of the one that was chosen.
 */

import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Candidate, kindsOf, type Scope } from './candidates.ts';
import { opensOptions } from './claim-words.ts';
import { isNamed, sharesWords, uncounted, wordsOnly } from './option-names.ts';
import { holds, isPart, type Part } from './parts.ts';

const decision = /^(?:\W|\d|\.)*(?:decision(?: outcome)?|outcome|beslut|beslutning|entscheidung)$/i;
const consequences = /^(?:\W|\d|\.)*(?:consequences|outcome|konsekvenser|konsequenzen)$/i;
const chosen =
  /(?:chosen|selected|vald[at]?|valt|valgt|gewählte?) (?:option|alternative|alternativ|lösning|løsning|lösung)\p{L}*\s*:?\s*(?:\(?[A-Z\d]{1,2}[.):]\s+)?["“”'*]*(.+?)["“”'*]*(?=[,;\n]|\.(?:\s|$)| (?:because|since|eftersom|fordi|weil)\b|$)/iu;

/**
 * The options of a comparison with those that the record names elsewhere.
 * @returns the same scope where there are none
 */
export function withDecided(outline: Part, scope: Scope): Scope {
  const decided = decidedOption(outline);
  const isArgued = ({ title }: Candidate) =>
    scope.options.some((option) => isNamed(option.title, title));
  const listed = listedOptions(outline, decided);
  const others = listed.filter((option) => !isArgued(option));
  const unargued = others.length * 2 <= listed.length ? others : [];
  const isTold =
    !decided ||
    [...scope.options, ...listed].some(({ title }) => sharesWords(title, decided.title)) ||
    !isAmongRejected(outline, scope.part);
  const added = [...(isTold ? [] : [decided]), ...unargued];
  return added.length > 0 ? { ...scope, options: [...scope.options, ...added] } : scope;
}

/** What a record lists where nothing but the one that was decided for is argued, by its consequences. */
export function listedBesideDecided(outline: Part): Scope | undefined {
  const decided = decidedOption(outline);
  const options = decided ? listedOptions(outline, decided) : [];
  const isAmong = options.some(({ sides }) => sides.length > 0);
  return isAmong && options.length > 1 ? { part: outline, options } : undefined;
}

/** One option that is argued for and against, beside the one that was decided for. */
export function besideDecided(outline: Part, scopes: readonly Scope[]): Scope | undefined {
  const [single, ...others] = scopes.filter(({ options }) => options.length > 0);
  const [option] = single?.options ?? [];
  if (!single || !option?.part || others.length > 0 || single.options.length > 1) return undefined;
  const own = decidedOption(outline);
  const isPaired = kindsOf(option).size > 1;
  if (!own || !isPaired || sharesWords(option.title, own.title)) return undefined;
  return { part: single.part, options: [own, option] };
}

/** The option that was decided for, argued by its consequences; undefined where its name is not told. */
function decidedOption(outline: Part): Candidate | undefined {
  const decisions = partsCalled(outline, (called) => decision.test(called));
  const sides = partsCalled(outline, (called) => consequences.test(called))
    .concat(decisions)
    .flatMap(({ content }) => content.filter(isPart).filter(({ side }) => side));
  const listed = listedNames(outline);
  const title = decisions.map((part) => decidedName(part, listed)).find(Boolean);
  const option = title && { title, part: undefined, sides: [...new Set(sides)] };
  return option && kindsOf(option).size > 1 ? option : undefined;
}

/** The name that a decision gives, or the only one of those listed that its first words speak of. */
function decidedName({ content }: Part, listed: readonly string[]): string | undefined {
  const blocks = content.filter((piece): piece is RootContent => !isPart(piece));
  const said = blocks.map((block) => textOf(block).replaceAll(/\s+/g, ' ')).join('\n');
  const named = chosen.exec(said)?.[1];
  const first = blocks[0] ? ` ${wordsOnly(textOf(blocks[0]))} ` : '';
  const [only, ...others] = listed.filter((one) => first.includes(` ${wordsOnly(one)} `));
  const spoken = others.length === 0 ? only : undefined;
  const name = uncounted(named ?? (boldIn(blocks[0]) || spoken || ''));
  const isName =
    /\p{L}/u.test(name) && !/[.!?]$/.test(name) && name.split(' ').length <= longestName;
  return isName ? name : undefined;
}

/** A name in bold; words are set in bold for their weight too, and lines begin so. */
function boldIn(block: RootContent | undefined): string {
  if (block?.type !== 'paragraph') return '';
  const said = block.children.filter(({ type }) => type === 'strong').map((one) => textOf(one));
  return said.find((text) => /^[\p{Lu}\d]/u.test(text) && !text.trim().endsWith(':')) ?? '';
}

/** Words: a longer one is a sentence. */
const longestName = 10;

/** The options that a record lists; the one that was decided for with its arguments. */
function listedOptions(outline: Part, decided: Candidate | undefined): Candidate[] {
  return listedNames(outline).map((title) =>
    decided && isNamed(title, decided.title)
      ? { ...decided, title }
      : { title, part: undefined, sides: [] },
  );
}

/** The names of the options that a record lists before it weighs them. */
function listedNames(outline: Part): string[] {
  const [part, ...others] = partsCalled(outline, opensOptions);
  const blocks = part?.content.filter((piece) => !isPart(piece) && piece.type === 'list') ?? [];
  const [list] = blocks as RootContent[];
  if (others.length > 0 || blocks.length !== 1 || list?.type !== 'list') return [];
  const names = list.children.map(({ children: [first] }) => {
    const bold = first?.type === 'paragraph' && first.children[0]?.type === 'strong';
    const said = bold ? first.children[0] : first;
    return uncounted(said ? textOf(said) : '').replace(/\.$/, '');
  });
  const areNames = names.every((name) => name !== '' && name.split(' ').length <= longestName);
  return areNames ? names : [];
}

function isAmongRejected(outline: Part, scope: Part): boolean {
  const opening = partsCalled(outline, opensOptions).filter((part) => holds(part, scope));
  return opening.some(({ title }) => /alternativ/i.test(title) && !/^considered/i.test(title));
}

function partsCalled(part: Part, isCalled: (title: string) => boolean): Part[] {
  const inside = part.content.filter(isPart).flatMap((child) => partsCalled(child, isCalled));
  return isCalled(part.title) ? [part, ...inside] : inside;
}
