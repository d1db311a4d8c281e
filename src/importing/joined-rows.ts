/** Options that a table argues for in rows, and headings after it go on with. */

import { isSame } from './option-names.ts';
import { isPart, type Part, type Piece } from './parts.ts';

/** Each row with what stands below the heading of its name, in the place of the row. */
export function rowsUnderHeadings(part: Part): Part {
  const content = part.content.map((piece) => (isPart(piece) ? rowsUnderHeadings(piece) : piece));
  const headed = content.filter(isPart).filter(({ heading, side }) => heading && !side);
  const homes = new Map<Part, Part>();
  for (const row of content.filter(isPart).filter(isRow)) {
    const own = headed.filter(({ title }) => isSame(title, row.title));
    const [only] = own;
    if (only && own.length === 1 && ![...homes.values()].includes(only)) homes.set(row, only);
  }
  if (homes.size === 0) return { ...part, content };
  const gone = new Set<Piece>(homes.values());
  const joined = content
    .filter((piece) => !gone.has(piece))
    .map((piece) => {
      const home = isPart(piece) ? homes.get(piece) : undefined;
      if (!home || !isPart(piece)) return piece;
      return {
        ...piece,
        heading: home.heading,
        content: [...piece.content, ...home.content],
        source: [...piece.source, ...home.source],
      };
    });
  return { ...part, content: joined };
}

/** A part that a row of a table is: no heading names it, and sides stand right in it. */
function isRow({ heading, side, title, content }: Part): boolean {
  return !heading && !side && title !== '' && content.some((piece) => isPart(piece) && piece.side);
}
