/** The anchor of a source in a page's list, counted from 1. No author can choose one with a colon in it. */
export function noteId(number: number): string {
  return `note:${number}`;
}
