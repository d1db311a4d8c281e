/** Headings and leads that mean advantages or disadvantages, in Swedish and English. */

import { type ClaimKind, claimKinds } from '../domain/claim.ts';

const words: Readonly<Record<ClaimKind, RegExp>> = {
  advantage:
    /^(?:fördel(?:ar|arna)?|pluspunkter|styrkor(?:na)?|advantages?|benefits?|pros|strengths|upsides)$/,
  disadvantage:
    /^(?:nackdel(?:ar|arna)?|minuspunkter|svagheter(?:na)?|begränsningar(?:na)?|disadvantages?|drawbacks?|cons|weaknesses|downsides|limitations)$/,
};
const joiners = /^(?:med|av|för|hos|i|of|with|for|to|in|the|a|an|att|using|använda)$/i;
/** A longer heading is about something else. */
const longest = 9;

/** The kind that a heading or a lead names, and what it says besides: `CMG-fördelar` → advantage, `CMG`. */
export function kindIn(text: string): { kind: ClaimKind; name: string } | undefined {
  const parts = text
    .trim()
    .replace(/[:.]+$/, '')
    .split(/\s+/)
    .flatMap((word) => word.split(/(?<=\p{L})[-–](?=\p{L})/u))
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, ''))
    .filter(Boolean);
  if (parts.length === 0 || parts.length > longest) return undefined;
  const kinds = parts.map((part) => kindOfWord(part.toLowerCase()));
  const at = kinds.findIndex((kind) => kind !== undefined);
  const kind = kinds[at];
  // One that names both is neither.
  if (!kind || kinds.some((other) => other !== undefined && other !== kind)) return undefined;
  if (/^för$/i.test(parts[0] ?? '') && /^(?:och|&)$/i.test(parts[1] ?? '')) return undefined;
  if (at !== 0 && at !== parts.length - 1) return undefined;
  const rest = at === 0 ? parts.slice(1) : parts.slice(0, -1);
  while (rest[0] !== undefined && joiners.test(rest[0])) rest.shift();
  return { kind, name: rest.join(' ') };
}

function kindOfWord(word: string): ClaimKind | undefined {
  return claimKinds.find((kind) => words[kind].test(word));
}
