/** What was found, in the forms that programs read. */

import type { Report } from '../checks/exceptions.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** A finding as JSON tells it. Lines and columns are counted from 1, columns in UTF-16 code units. */
export interface FindingData {
  readonly rule: string;
  readonly severity: 'fault' | 'advice';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** What `npm run check -- --format json` prints: fields may be added to it, and none is taken away. */
export interface ReportData {
  readonly version: 1;
  /** How many files were looked at. */
  readonly files: number;
  readonly faults: number;
  readonly advice: number;
  /** Ordered by file and place. */
  readonly findings: readonly FindingData[];
  /** What an exception lets stand, with its reason. */
  readonly silenced: readonly (FindingData & { readonly reason: string })[];
}

/** @param files how many files were looked at */
export function reportData({ diagnostics, silenced }: Report, files: number): ReportData {
  const faults = diagnostics.filter(({ isAdvice }) => !isAdvice).length;
  return {
    version: 1,
    files,
    faults,
    advice: diagnostics.length - faults,
    findings: diagnostics.map(findingData),
    silenced: silenced.map(({ diagnostic, reason }) => ({ ...findingData(diagnostic), reason })),
  };
}

function findingData(diagnostic: Diagnostic): FindingData {
  const { rule, isAdvice, file, line, column, message, fix } = diagnostic;
  return { rule, severity: isAdvice ? 'advice' : 'fault', file, line, column, message, fix };
}

/** A finding as a workflow command of GitHub Actions, by which it is shown beside its line. */
export function workflowCommand(diagnostic: Diagnostic): string {
  const { file, line, column, rule, message, fix, isAdvice } = diagnostic;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${isAdvice ? 'warning' : 'error'} ${properties}::${escaped(`${message}\nFix: ${fix}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
