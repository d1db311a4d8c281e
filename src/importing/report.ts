/** What came of an import, in words. */

import { formatDiagnostic } from '../domain/diagnostic.ts';
import type { PageResult } from './import-library.ts';
import type { Notice } from './notice.ts';

/** `file:line:column  rule  message` and what to do about it. */
export function formatNotice({ kind, file, at, rule, message, fix }: Notice): string {
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

/** Pages by what became of them, and notices by their rule. */
export function summaryOf(results: readonly PageResult[], notices: readonly Notice[]): string {
  const pages = states
    .map(([state, words]) => ({
      words,
      count: results.filter((result) => result.state === state).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  const rules = [...Map.groupBy(notices, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, found]) => `  ${String(found.length).padStart(6)}  ${rule}`);
  const noticed = new Set(notices.map(({ file }) => file)).size;
  return [
    `Pages: ${results.length}; ${pages.join(', ') || 'none'}.`,
    `Notices: ${notices.length} on ${noticed} pages.`,
    ...rules,
  ].join('\n');
}
