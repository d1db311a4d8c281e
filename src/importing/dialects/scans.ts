/** Readers of marks that stand in a line, letter by letter. */

/** Reads a mark letter by letter: whether it goes on, is whole with this letter, or is none. */
export type Scan = (letter: string) => 'more' | 'whole' | 'none';

/**
 * A mark between an opening and its end.
 * @param whole what all of it looks like, where not all between them will do
 */
export function between(
  opens: readonly string[],
  endOf: (open: string) => string,
  whole?: RegExp,
): () => Scan {
  return () => {
    let read = '';
    let open: string | undefined;
    return (letter) => {
      read += letter;
      if (open === undefined) {
        open = opens.find((each) => read === each);
        return open !== undefined || opens.some((each) => each.startsWith(read)) ? 'more' : 'none';
      }
      if (!read.endsWith(endOf(open)) || read.length < open.length + endOf(open).length)
        return 'more';
      if (!whole) return 'whole';
      return whole.test(read) ? 'whole' : 'none';
    };
  };
}

/** A component's tag: `<Tabs values={[{ a: '>' }]}>`, `</Tabs>`; of HTML's own, those with expressions in them. */
export function jsxTag(): Scan {
  let read = '';
  let quote = '';
  let depth = 0;
  return (letter) => {
    read += letter;
    if (read.length === 1) return 'more';
    if (read.length <= 3 && !/^<\/?(?:[A-Za-z].*)?$/s.test(read)) return 'none';
    if (quote !== '') {
      if (letter === quote) quote = '';
      return 'more';
    }
    if (/["'`]/.test(letter)) quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === '<' && depth === 0) return 'none';
    else if (letter === '>' && depth === 0) {
      const isTag = /^<\/?[A-Za-z][\w.-]*(?:\s|\/?>)/.test(read);
      return isTag && (/^<\/?[A-Z]/.test(read) || read.includes('={')) ? 'whole' : 'none';
    }
    return 'more';
  };
}
