/** Notes that authors leave to each other, and that no page shows. */

/** Code, fenced or in a line, in which nothing is a comment; and comments, as HTML and as MDX have them. */
const codeOrComment =
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)[\s\S]*?[^`]\2(?!`)|([ \t]*)(?<!\\)(<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\})(?:[ \t]+$)?(?=(\n?))/gm;

/**
 * A text without its comments. Its lines stay in their places.
 * @param ending of its file: in Markdown, unlike MDX, what is indented may be code, and is left alone
 */
export function withoutComments(source: string, ending: 'md' | 'mdx'): string {
  if (!/<!--|\{\/\*/.test(source)) return source;
  return source.replaceAll(
    codeOrComment,
    (
      whole,
      _fence,
      _ticks,
      before: string,
      comment: string | undefined,
      after: string,
      offset: number,
    ) => {
      if (comment === undefined) return whole;
      const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset) + before;
      if (ending === 'md' && /^(?: {4}|\t)/.test(line)) return whole;
      const lines = comment.replaceAll(/[^\n]/g, '');
      // Spaces at the end of a line would break it.
      return (after === '' ? before : '') + lines;
    },
  );
}
