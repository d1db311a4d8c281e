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

/** What is told first: what nothing was made of, what was lost, what has changed; then what was decided. */
const order: readonly Notice['kind'][] = ['refused', 'lost', 'changed', 'damage', 'note'];

const headings: Readonly<Record<Notice['kind'], string>> = {
  refused: 'Nothing was written of these',
  lost: 'Could not be converted; it stands as text, or here',
  changed: 'Has changed, and was left to a person',
  damage: 'Broken by the translation, or mended',
  note: 'Decided, and perhaps otherwise by you',
};

/** So many places of each rule are named in the report; all of them stand in the file of details. */
const fewest = 3;

/** The report for people: by what was lost first, each rule once with its number and where it is found. */
export function reportText(results: readonly PageResult[], notices: readonly Notice[]): string {
  const byKind = Map.groupBy(notices, ({ kind }) => kind);
  const parts = order.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    const rules = [...Map.groupBy(found, ({ rule }) => rule)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([rule, all]) => ruleText(rule, all, kind === 'refused'));
    return [`${headings[kind]}: ${found.length}`, ...rules];
  });
  return `${summaryOf(results, notices)}\n\n${parts.join('\n\n')}\n`;
}

function ruleText(rule: string, notices: readonly Notice[], isWhole: boolean): string {
  const shown = isWhole ? notices : notices.slice(0, fewest);
  const more = notices.length - shown.length;
  return [
    `${rule}, ${notices.length}`,
    ...shown.map(
      ({ file, at, message, fix }) => `  ${file}:${at.line}  ${message}\n    Fix: ${fix}`,
    ),
    ...(more > 0 ? [`  … and ${more} more, in details.txt.`] : []),
  ].join('\n');
}

/** Whether a notice only suspects something: those are many, and seldom worth a look one by one. */
export function isSuspicion({ rule }: Notice): boolean {
  return rule.endsWith('-suspected');
}

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
