import { displayPath, filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type LedgerEntry, parseCode, publishedIds } from '../domain/ledger.ts';
import type { Rule } from './rule.ts';

const restore = 'the ledger only grows: take back this change to it.';

/**
 * The ledger fits together: every code and id once, codes without a gap, versions in order.
 *
 * Bad: `code: TE-04` twice, or TE-06 after TE-04
 */
export const ledgerEntries: Rule = (content) => {
  const [file] = filesOf(content, 'ledger');
  if (!file) return [];
  const path = displayPath(content, file);
  const codes = new Map<string, number>();
  const ids = new Set<string>();
  return ledgerOf(content).entries.flatMap((entry, index): Diagnostic[] => {
    const { id, code } = entry;
    const at = (field: string) => ({ file: path, ...file.at(['claims', index, field]) });
    const report = (field: string, rule: string, message: string): Diagnostic => ({
      ...at(field),
      rule,
      message,
      fix: restore,
    });
    const faults: Diagnostic[] = [];
    if (publishedIds(entry).some((published) => ids.has(published))) {
      faults.push(report('id', 'ledger-id-repeated', `The claim "${id}" has two entries.`));
    }
    for (const published of publishedIds(entry)) ids.add(published);
    const line = codes.get(code);
    codes.set(code, line ?? at('code').line);
    if (line !== undefined) {
      const message = `The code ${code} is given before, at ${path}:${line}.`;
      faults.push(report('code', 'ledger-code-repeated', message));
    }
    const before = previousCode(code);
    if (before && !codes.has(before)) {
      const message = `The code ${code} follows no ${before}.`;
      faults.push(report('code', 'ledger-code-gap', message));
    }
    if (!isHistory(entry)) {
      const message = `The versions of "${id}" are not one that is new and later ones after it.`;
      faults.push(report('revisions', 'ledger-revisions', message));
    }
    return faults;
  });
};

function isHistory({ revisions }: LedgerEntry): boolean {
  return revisions.every(({ kind, date, id, topic }, index) => {
    const before = revisions[index - 1];
    return (
      (kind === 'new') === (index === 0) &&
      (kind === 'renamed') === (id !== undefined) &&
      (kind === 'moved') === (topic !== undefined) &&
      date >= (before?.date ?? '')
    );
  });
}

function previousCode(code: string): string | undefined {
  const parts = parseCode(code);
  if (!parts || parts.number <= 1) return undefined;
  return `${parts.prefix}-${String(parts.number - 1).padStart(2, '0')}`;
}
