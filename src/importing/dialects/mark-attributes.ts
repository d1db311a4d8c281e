/** What a mark says after its name. */

/** `a="x" b={'y'} c 'z'` → a, b, 0, 1. */
export function attributesIn(text: string, isLong = false): Record<string, string> {
  const attributes: Record<string, string> = {};
  let position = 0;
  // A macro's words are not in quotes, and end where the next begins.
  const bare = isLong ? /[^=]+?(?=\s+[\w-]+=|$)/ : /[^\s"'{}]+/;
  const pattern = new RegExp(
    `(?:([\\w:@.-]+)\\s*=\\s*)?(?:"([^"]*)"|'([^']*)'|\\\`([^\\\`]*)\\\`|\\{((?:[^{}]|\\{[^{}]*\\})*)\\}|(${bare.source}))`,
    'g',
  );
  for (const [, name, double, single, tick, expression, word] of text.matchAll(pattern)) {
    const value =
      double ?? single ?? tick ?? (expression === undefined ? word : literal(expression));
    if (value === undefined) continue;
    if (name === undefined) {
      attributes[position] = value.trim();
      position += 1;
    } else attributes[name.toLowerCase()] = value.trim();
  }
  return attributes;
}

/** What an expression says where it is a string, calls something with one or names something. */
function literal(expression: string): string | undefined {
  const [, , text] =
    /^\s*(?:[\w.]+\()?\s*(["'`])([^"'`]*)\1\s*\)?(?:\.default)?\s*$/.exec(expression) ?? [];
  return text ?? (/^\s*[\w.]+\s*$/.test(expression) ? `{${expression.trim()}}` : undefined);
}
