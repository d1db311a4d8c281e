/**
 * What sound content has.
 * @throws where it is missing: the content was not checked
 */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The content lacks ${what}; run the content check.`);
  return value;
}
