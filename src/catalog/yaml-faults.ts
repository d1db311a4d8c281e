/** What is said of a file that is no YAML, in an author's words. */

import type { YAMLParseError } from 'yaml';

export interface YamlFault {
  /** In UTF-16 code units from the start of the YAML. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

type Said = Pick<YamlFault, 'message' | 'fix'>;

/** Of a value such as *tea, where nothing is called &tea. */
export const unnamed: Said = {
  message: 'A value begins with * or &, which mean something else to YAML.',
  fix: 'put quotation marks around the value.',
};

/** What the parser calls what, and what it is to somebody who writes. */
const said: Readonly<Record<string, Said>> = {
  TAB_AS_INDENT: {
    message: 'A line is indented with a tab.',
    fix: 'indent with spaces, two for each level.',
  },
  BAD_INDENT: {
    message: 'A line is indented as none of those before it.',
    fix: 'let what belongs together begin in the same column, two spaces further in for each level.',
  },
  DUPLICATE_KEY: {
    message: 'A field stands here that is there already.',
    fix: 'keep one of the two; where another thing of the list begins here, write - before it.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A \\ stands between quotation marks and means nothing there.',
    fix: 'write \\\\, or single quotation marks around the value.',
  },
  BAD_ALIAS: unnamed,
  BAD_SCALAR_START: {
    message: 'A value begins with a sign that means something else to YAML.',
    fix: 'put quotation marks around the value.',
  },
};

const unquoted: Said = {
  message: 'A value holds a colon, and what follows it is read as a field.',
  fix: 'put quotation marks around the value.',
};

const unclosed: Said = {
  message: 'A bracket, a brace or a quotation mark that is opened here or before is not closed.',
  fix: 'close it.',
};

const misplaced: Said = {
  message: 'What begins here is neither a field, nor an item of a list, nor the value of one.',
  fix: 'write a field as “name: value” and an item as “- value”, in the column of those beside it.',
};

/** The first fault of a text alone: those that follow come of it. */
export function yamlFault(text: string, errors: readonly YAMLParseError[]): YamlFault | undefined {
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0] || weightOf(a) - weightOf(b));
  return first && { offset: first.pos[0], ...sayingOf(text, first) };
}

/** Of two at one place the one that says more comes first. */
function weightOf({ code }: YAMLParseError): number {
  return code in said ? 0 : 1;
}

function sayingOf(text: string, { code, pos: [offset], message }: YAMLParseError): Said {
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return unclosed;
  const known = said[code];
  if (known) return known;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (/^\s*[^\s"'#[{-][^:]*: +[^"'[{|>\s][^"']*:(?:\s|$)/.test(line)) return unquoted;
  if (/^(?:Missing closing|Expected .+ to end|.+ must end with)/.test(message)) return unclosed;
  return misplaced;
}
