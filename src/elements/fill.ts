/** Puts values where their names stand in braces, as words: `fill('{n} rows', { n: 3 })` → `3 rows`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
