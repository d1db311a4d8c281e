/** The picture of a decision tree on its page, as far as it goes along with the reader. */

import { partAnchor } from '../../domain/anchors.ts';
import type { Walk } from '../../domain/tree-graph.ts';

/** Marks where the answers have led, and brings the question reached into the part that is seen. */
export function followInPicture({ path, reached }: Pick<Walk, 'path' | 'reached'>): void {
  const boxes = [...path.map(({ question }) => question), reached];
  const arrows = path.map(({ question, answer }) => partAnchor(question, answer));
  for (const element of document.querySelectorAll('[data-box], [data-arrow]')) {
    const isOnPath =
      boxes.includes(element.getAttribute('data-box') ?? '') ||
      arrows.includes(element.getAttribute('data-arrow') ?? '');
    element.classList.toggle('on-path', path.length > 0 && isOnPath);
  }
  bringIntoSight(document.querySelector(`[data-box="${reached}"]`));
}

/** Pans a picture that is wider than the page, and leaves the page where it is. */
function bringIntoSight(box: Element | null): void {
  const frame = box?.closest('.drawing');
  if (!box || !frame) return;
  const { left, width } = box.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  frame.scrollLeft += left + width / 2 - (seen.left + seen.width / 2);
}
