/**
 * The addresses that a style sheet, or a value of one, would fetch: of `url()` and the functions like it, and of
 * `@import`. Escapes are read as browsers read them, and what cannot be told apart counts.
 */
export function fetchesInStyle(css: string): string[] {
  const plain = unescaped(css);
  const functions = /(?:url|src|image|image-set|cross-fade|element|expression)\(\s*([^)]*)/gi;
  const rules = /@import\b\s*([^;]*)/gi;
  const bindings = /(?:-moz-binding|behavior)\s*:\s*([^;]*)/gi;
  return [functions, rules, bindings].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(([, address = '']) =>
      address.trim().replace(/^(['"])(.*)\1$/s, '$2'),
    ),
  );
}

/** `\75rl(` → `url(`; what stands in comments is left where it is. */
function unescaped(css: string): string {
  return css
    .replaceAll(/\\\r?\n/g, '')
    .replaceAll(
      /\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi,
      (_, code: string | undefined, sign: string) =>
        code === undefined ? sign : codePoint(Number.parseInt(code, 16)),
    );
}

function codePoint(code: number): string {
  return code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
