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

/** Writes one fault as two lines: `file:line:col  rule  message` and an indented `Fix:`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, rule, message, fix, isAdvice } = diagnostic;
  return `${file}:${line}:${column}  ${rule}${isAdvice ? ' (advice)' : ''}  ${message}\n  Fix: ${fix}`;
}
