/** What `npm run check -- --explain` says of findings. */

import { nearest } from '../catalog/nearest.ts';
import type { Finding, RulePage } from '../checks/rule.ts';
import { type FileKind, fileKindNames, fileKinds, liesIn } from '../schema/files.ts';

/** Every finding with its summary, a line each, in the order of their names. */
export function listFindings(pages: readonly RulePage[]): string {
  const told = pages.flatMap(({ findings }) => Object.entries(findings));
  const widest = Math.max(...told.map(([id]) => id.length));
  const lines = told
    .map(
      ([id, finding]) =>
        `${id.padEnd(widest)}  ${finding.isAdvice ? '(advice) ' : ''}${finding.summary}`,
    )
    .sort();
  return lines.join('\n');
}

/** The page of a finding, once for each rule that gives it; undefined where none does. */
export function explainFinding(pages: readonly RulePage[], id: string): string | undefined {
  const told = pages.flatMap((page) => {
    const finding = page.findings[id];
    return finding ? [pageOf(id, page, finding)] : [];
  });
  return told.length > 0 ? told.join('\n\n') : undefined;
}

/** What to say of a name that no finding has. */
export function unknownFinding(pages: readonly RulePage[], id: string): string {
  const ids = [...new Set(pages.flatMap(({ findings }) => Object.keys(findings)))];
  return `There is no finding called "${id}".\n  Fix: use one of: ${nearest(id, ids).join(', ')}; npm run check -- --explain lists all.`;
}

function pageOf(id: string, { scope, why }: RulePage, finding: Finding): string {
  const { summary, file, bad, good, isAdvice, mayStand } = finding;
  const where = file ? `, in ${file}` : '';
  return [
    `${id}  (${isAdvice ? 'advice' : 'fault'})`,
    `  ${summary}`,
    `  Why: ${why}`,
    `  Looks at: ${scope.length === fileKindNames.length ? 'every file' : scope.map(pathOf).join(', ')}`,
    `  Bad${where}:`,
    indented(bad),
    '  Good:',
    indented(good),
    isAdvice || mayStand
      ? '  An exception with a reason, in exceptions.yaml, lets it stand.'
      : '  It must be mended: no exception lets it stand.',
  ].join('\n');
}

function pathOf(kind: FileKind): string {
  const home = liesIn(kind, 'content') ? '' : 'overlay/';
  return home + fileKinds[kind].path.replace(':ending', 'md(x)').replaceAll(/:([a-z]+)/g, '<$1>');
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`.trimEnd())
    .join('\n');
}
