/** The anchor of a source in a page's list, counted from 1. No author can choose one without a letter. */
export function noteId(number: number): string {
  return String(number);
}
