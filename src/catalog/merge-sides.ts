/** What a merge that nobody has finished leaves in a file: the two versions, one beside the other. */

/** Which of the two: that of the branch one is on, or that of the one that came in. */
export const mergeSides = ['ours', 'theirs'] as const;
export type MergeSide = (typeof mergeSides)[number];

/**
 * The whole text as each of two branches had it, by the marks that git leaves; with `diff3` what both began from
 * stands between them, and is left out.
 * @returns undefined where the text has no such marks
 */
export function textsOfMerge(text: string): Readonly<Record<MergeSide, string>> | undefined {
  const lines: Record<MergeSide, string[]> = { ours: [], theirs: [] };
  let side: MergeSide | 'base' | 'both' = 'both';
  let isMerge = false;
  for (const line of text.split(/(?<=\n)/)) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/.exec(line)?.[1];
    if (mark?.startsWith('<')) isMerge = true;
    if (mark && isMerge) side = sideAfter(mark);
    else if (side === 'both') for (const each of mergeSides) lines[each].push(line);
    else if (side !== 'base') lines[side].push(line);
  }
  return isMerge ? { ours: lines.ours.join(''), theirs: lines.theirs.join('') } : undefined;
}

function sideAfter(mark: string): MergeSide | 'base' | 'both' {
  if (mark.startsWith('<')) return 'ours';
  if (mark.startsWith('|')) return 'base';
  return mark.startsWith('=') ? 'theirs' : 'both';
}
