/** A fault that an author can mend, as a value. */

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

export interface Diagnostic<Id extends string = string> extends Position {
  /** Path of the file, with forward slashes. */
  readonly file: string;
  /** Permanent name of what was found: `claim-source-missing`. */
  readonly rule: Id;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** How to mend it, as one sentence. */
  readonly fix: string;
  /** Set where an author may be right all the same: it is shown, and stops nothing. */
  readonly isAdvice?: boolean;
  /** What is said after their number where one thing mends many of them: `claims have no code yet`. */
  readonly several?: string;
}

export const fileStart: Position = { line: 1, column: 1 };

/** Orders by file, then by place in it, then by rule, so that output never depends on reading order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of a kind are told one by one, and how many places of more are named. */
const few = 3;

/** Where one thing mends more than a few, they are told as one, in the place of the first. */
export function gathered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...Map.groupBy(diagnostics, (one) => one.several ?? one)]
    .flatMap(([, alike]) => (alike.length > few ? [asOne(alike)] : alike))
    .sort(compareDiagnostics);
}

function asOne(alike: readonly Diagnostic[]): Diagnostic {
  const [first, ...others] = alike as readonly [Diagnostic, ...Diagnostic[]];
  const named = others
    .slice(0, few - 1)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
  const message = `${alike.length} ${first.several}: here, at ${named.join(', ')}, and in ${alike.length - few} more.`;
  return { ...first, message };
}

/** Writes one fault as two lines: `file:line:col  rule  message` and an indented `Fix:`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, rule, message, fix, isAdvice } = diagnostic;
  return `${file}:${line}:${column}  ${rule}${isAdvice ? ' (advice)' : ''}  ${message}\n  Fix: ${fix}`;
}
