/**
 * Takes one of each list after the other, as long as there are any: what is shown of many in little room leaves
 * none of them out.
 * @returns everything in the lists, each list in its own order
 */
export function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
