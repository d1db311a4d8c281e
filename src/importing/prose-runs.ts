/** The running text of a document, paragraph by paragraph, as it stands in its source. */

import type { Nodes, Root } from 'mdast';
import type { TextRun } from '../markdown/text-runs.ts';

/** Stands for what is no prose between two words, so that they are no neighbours. */
export const gap = '\u0001';

/** What a run is read from; its text is as long as the source of its block. */
export interface ProseRun extends TextRun {
  /** Where the run begins in the source, in UTF-16 code units. */
  readonly offset: number;
}

/** @param source the text that the tree was parsed from */
export function proseRuns(root: Root, source: string): ProseRun[] {
  const runs: ProseRun[] = [];
  visitBlocks(root, (block) => {
    const { position } = block;
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (!position || start === undefined || end === undefined) return;
    const letters = source.slice(start, end).replaceAll(/[^\n]/g, gap).split('');
    for (const [from, to] of textRanges(block)) {
      for (let index = from; index < to; index += 1) letters[index - start] = source[index] ?? '';
    }
    runs.push({ text: letters.join(''), at: position.start, isLabel: false, offset: start });
  });
  return runs;
}

function visitBlocks(node: Nodes, visit: (block: Nodes) => void): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    visit(node);
  else if ('children' in node) for (const child of node.children) visitBlocks(child, visit);
}

function textRanges(node: Nodes): (readonly [number, number])[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined
      ? []
      : [[start.offset, end.offset]];
  }
  // Bold marks what stands on a screen, in the language of the screen.
  if (node.type === 'strong' || !('children' in node)) return [];
  return node.children.flatMap(textRanges);
}
