/** What a cache has under a key; where it has nothing, it is made. */
export function cached<T>(cache: Map<string, T>, key: string, make: (key: string) => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  cache.set(key, made);
  return made;
}
