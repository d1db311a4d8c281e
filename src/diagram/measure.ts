/** How much room words take, without a browser to ask. */

/** Size of text in a diagram and the height of its lines, in CSS pixels. */
export const fontSize = 15;
export const lineHeight = 20;

/** Widths in parts of the font size; the fonts of the page's stack keep below these. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlIftr.,:;'’!|()[\] ]/, 0.36],
  [/[mwMW@%]/, 0.92],
  [/[A-ZÅÄÖ]/, 0.72],
];
const usualWidth = 0.59;

/** An upper bound of the width of a line, in CSS pixels. */
export function measure(text: string): number {
  const ems = [...text].reduce(
    (sum, character) =>
      sum + (widths.find(([characters]) => characters.test(character))?.[1] ?? usualWidth),
    0,
  );
  return Math.ceil(ems * fontSize);
}

/** Breaks words into lines of at most so many characters; a longer word stands alone on its line. */
export function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < characters)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
