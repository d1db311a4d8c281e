/** What is said of words that MDX cannot read, in an author's words. */

import type { Position } from '../domain/diagnostic.ts';
import { elementFault, type MarkupFault } from './markup-faults.ts';

type Said = Pick<MarkupFault, 'message' | 'fix'>;

/** The parser says `line:column: what (code)`; anything else would be a fault of ours and is shown whole. */
export function syntaxFault(error: unknown, source: string): MarkupFault {
  const thrown = error instanceof Error ? error.message : String(error);
  const [, line, column, said = thrown] =
    /^(\d+):(\d+): ([\s\S]+?)(?: \([\w:-]+\))?$/.exec(thrown) ?? [];
  const at: Position = { line: Number(line ?? 1), column: Number(column ?? 1) };
  const text = source.split('\n')[at.line - 1] ?? '';
  return (
    unclosed(said, at) ?? {
      ...at,
      rule: 'mdx-syntax',
      ...(aboutLine(text, at) ?? {
        message: `${said}.`,
        fix: 'close every element and write a literal < or { as \\< or \\{.',
      }),
    }
  );
}

/** An element whose end is missing, or that only ends: a claim, or what is no element of ours. */
function unclosed(said: string, at: Position): MarkupFault | undefined {
  const [, name, line, column] =
    /closing tag for `<([^>`\s]*)[^`]*`(?: \((\d+):(\d+)\))?/.exec(said) ?? [];
  if (name === undefined) {
    if (!/^Unexpected closing tag/.test(said)) return undefined;
    return {
      ...at,
      rule: 'mdx-syntax',
      message: 'An element ends here that does not begin.',
      fix: 'remove it, or write where it begins: <Claim id="…">.',
    };
  }
  const start = { line: Number(line ?? at.line), column: Number(column ?? at.column) };
  if (name === 'Claim')
    return {
      ...start,
      rule: 'mdx-syntax',
      message: 'The claim that begins here has no end.',
      fix: 'write </Claim> where it ends.',
    };
  return { ...start, ...elementFault(name), rule: 'mdx-syntax' };
}

function aboutLine(line: string, { column }: Position): Said | undefined {
  if (/^#{1,6}[^#\s]/.test(line))
    return {
      message: 'A heading has no space after its #.',
      fix: `write ${line.replace(/^#+/, '$& ').slice(0, 60)}`,
    };
  const start = Math.max(0, line.lastIndexOf('<', column - 1));
  // What is wrong after the end of an element is not wrong in it.
  const rest = line.slice(start, column - 1).includes('>') ? '' : line.slice(start);
  if (rest.startsWith('<!--')) return { message: 'A comment has no end.', fix: 'end it with -->.' };
  if (/^<(?:\w+:|mailto:|[^\s<>@]+@)[^\s<>]+>/.test(rest))
    return { message: 'An address stands between < and >.', fix: 'write [text](address).' };
  if (/^<Claim\b/.test(rest))
    return {
      message: 'The id of a claim stands without quotation marks.',
      fix: 'write <Claim id="…">.',
    };
  if (/\{\{/.test(line))
    return {
      message: 'What stands in braces is read as a program.',
      fix: 'write { as \\{, or remove what another program made of it.',
    };
  if (/^<[^\p{L}/]/u.test(rest))
    return { message: 'A < is read as the beginning of an element.', fix: 'write it as \\<.' };
  if (line.includes('{'))
    return { message: 'What stands in braces is read as a program.', fix: 'write { as \\{.' };
  return undefined;
}
