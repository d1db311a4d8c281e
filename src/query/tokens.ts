/** What a text has between white space: the places of an index are counted by these. */
export function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
