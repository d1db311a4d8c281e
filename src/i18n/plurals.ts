/** One text in every plural that its language has: `{ one: '{count} träff', other: '{count} träffar' }`. */
export type Plurals = { readonly other: string } & {
  readonly [Rule in Intl.LDMLPluralRule]?: string;
};

/** Between them they ask for every plural of every language. */
const counts = [...Array(200).keys(), 0.5, 1.5, 1_000_000];

/**
 * Every plural of a text, for script to choose from when it knows the count.
 * @param locale a BCP 47 tag
 * @param write the text in the plural that a count asks for
 */
export function everyPlural(locale: string, write: (count: number) => string): Plurals {
  const rules = new Intl.PluralRules(locale);
  const samples = new Map(counts.map((count) => [rules.select(count), count]));
  const plurals = [...samples].map(([rule, count]) => [rule, write(count)]);
  // Every language has the last of them, `other`.
  return Object.fromEntries(plurals) as Plurals;
}
