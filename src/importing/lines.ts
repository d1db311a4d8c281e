/** The lines of a paragraph, and lines as one. */

import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * The lines of a paragraph that say something, each as a paragraph.
 * @param begins whether what stands within a line begins another
 */
export function linesOf(
  block: Paragraph,
  begins: (child: PhrasingContent) => boolean = () => false,
): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of block.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...child, value });
      });
    } else if (begins(child) && saysSomething(lines.at(-1))) lines.push([child]);
    else lines.at(-1)?.push(child);
  }
  return lines
    .filter((line) => line.some((child) => textOf(child).trim() !== ''))
    .map((children): Paragraph => ({ ...block, children }));
}

/** A sign alone says nothing: it belongs to what follows it. */
function saysSomething(line: readonly PhrasingContent[] = []): boolean {
  return line.some((child) => /\p{L}/u.test(textOf(child)));
}

/** Lines as one. */
export function joined(lines: readonly Paragraph[]): Paragraph {
  const gap: Text = { type: 'text', value: ' ' };
  const children = lines.flatMap((line, index) =>
    index === 0 ? line.children : [gap, ...line.children],
  );
  return { type: 'paragraph', ...lines[0], children };
}
