/** A claim is a predicate. Where it stands alone, it is said of something: a subject comes before it. */

import type { Prose } from './prose.ts';

/** A claim as a sentence of its own. */
export interface ClaimSentence {
  /** What it is said of: `Green tea (GT)`. */
  readonly subject: string;
  /** The claim as it goes on after its subject: `needs the right temperature.` */
  readonly predicate: Prose;
  /** Both, as plain text. */
  readonly text: string;
}

/**
 * @param claim `Needs the right temperature.`
 * @param names what is written with a capital wherever it stands
 */
export function claimSentence(
  subject: string,
  claim: Prose,
  names: readonly string[],
): ClaimSentence {
  const predicate = keepsCapital(claim.text, names) ? claim : withoutCapital(claim);
  return { subject, predicate, text: `${subject} ${predicate.text}` };
}

/** Whether the first word has its capital for another reason than that it is the first. */
function keepsCapital(text: string, names: readonly string[]): boolean {
  const [word = ''] = /^[\p{L}\p{M}\p{N}-]+/u.exec(text) ?? [];
  const isPlain = /^\p{Lu}[\p{Ll}\p{M}-]*$/u.test(word);
  return !isPlain || names.some((name) => beginsWith(text, name));
}

/** Whether a text begins with a name, which may stand in the genitive or in a compound with a hyphen. */
function beginsWith(text: string, name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || !text.startsWith(name)) return false;
  return /^s?(?![\p{L}\p{M}\p{N}])/u.test(text.slice(name.length));
}

/** What is bold stands on a screen, and code in a file: neither is written otherwise for our sake. */
function withoutCapital(claim: Prose): Prose {
  const [opening] = /^\s*(?:\[|[*_](?![*_]))*\p{Lu}/u.exec(claim.markdown) ?? [];
  if (opening === undefined) return claim;
  return {
    ...claim,
    markdown: opening.toLowerCase() + claim.markdown.slice(opening.length),
    text: claim.text.slice(0, 1).toLowerCase() + claim.text.slice(1),
  };
}
