/** What came of an import, in words. */

import { formatDiagnostic } from '../domain/diagnostic.ts';
import type { PageResult } from './import-library.ts';
import type { Remark } from './remark.ts';

/** `file:line:column  rule  message` and what to do about it. */
export function formatRemark({ kind, file, at, rule, message, fix }: Remark): string {
  return formatDiagnostic({
    file,
    ...at,
    rule,
    message,
    fix,
    ...(kind !== 'refused' && { isAdvice: true as const }),
  });
}

const states: readonly (readonly [PageResult['state'], string])[] = [
  ['guide', 'written as guides'],
  ['topic', 'written as topics'],
  ['unchanged', 'unchanged'],
  ['kept', 'left alone, since a person has changed them'],
  ['part', 'parts of other pages'],
  ['refused', 'refused'],
];

/** Pages by what became of them, and remarks by their rule. */
export function summaryOf(results: readonly PageResult[], remarks: readonly Remark[]): string {
  const pages = states
    .map(([state, words]) => ({
      words,
      count: results.filter((result) => result.state === state).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  const rules = [...Map.groupBy(remarks, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, found]) => `  ${String(found.length).padStart(6)}  ${rule}`);
  const remarked = new Set(remarks.map(({ file }) => file)).size;
  return [
    `Pages: ${results.length}; ${pages.join(', ') || 'none'}.`,
    `Remarks: ${remarks.length} on ${remarked} pages.`,
    ...rules,
  ].join('\n');
}
