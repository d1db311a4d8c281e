import { displayPath, filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { codeOf, type LedgerEntry, parseCode, publishedIds } from '../domain/ledger.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

/** A merge that kept what both branches had added. */
const separate =
  'let npm run ledger -- --merge ours give the later of them the next free code, or -- --merge theirs the earlier one.';
const restore = 'the ledger only grows: take back this change to it.';

const findings = {
  'ledger-id-repeated': {
    summary: 'A claim has two entries.',
    file: 'ledger.yaml',
    bad: '- id: green-cheap',
    good: '- id: green-fussy',
  },
  'ledger-code-repeated': {
    summary: 'A code is given twice.',
    file: 'ledger.yaml',
    bad: 'code: TE-01',
    good: 'code: TE-02',
  },
  'ledger-code-gap': {
    summary: 'A code is skipped.',
    file: 'ledger.yaml',
    bad: 'code: TE-12',
    good: 'code: TE-02',
  },
  'ledger-revisions': {
    summary: 'The versions of a claim are not one that is new and later ones after it.',
    file: 'ledger.yaml',
    bad: 'kind: changed',
    good: 'kind: new',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** The ledger fits together: every code and id once, codes without a gap, versions in order. */
export const ledgerEntries = defineRule({
  scope: ['ledger'],
  why: 'People cite codes. One that is given twice, or is gone, makes what they wrote untrue.',
  findings,
  check: (content) => {
    const [file] = filesOf(content, 'ledger');
    if (!file) return [];
    const path = displayPath(content, file);
    const codes = new Map<string, number>();
    const ids = new Set<string>();
    return ledgerOf(content).entries.flatMap((entry, index): Found[] => {
      const { id, code } = entry;
      const at = (field: string) => ({ file: path, ...file.at(['claims', index, field]) });
      const report = (field: string, rule: Found['rule'], message: string): Found => ({
        ...at(field),
        rule,
        message,
        fix: restore,
      });
      const faults: Found[] = [];
      if (publishedIds(entry).some((published) => ids.has(published))) {
        faults.push(report('id', 'ledger-id-repeated', `The claim "${id}" has two entries.`));
      }
      for (const published of publishedIds(entry)) ids.add(published);
      const line = codes.get(code);
      codes.set(code, line ?? at('code').line);
      if (line !== undefined) {
        const message = `The code ${code} is given before, at ${path}:${line}.`;
        faults.push({ ...report('code', 'ledger-code-repeated', message), fix: separate });
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
  },
});

function isHistory({ revisions }: LedgerEntry): boolean {
  return revisions.every((revision, index) => {
    const { kind, date, id, topic, option, to, criterion, sources } = revision;
    const before = revisions[index - 1];
    return (
      (kind === 'new') === (index === 0) &&
      (kind === 'renamed') === (id !== undefined) &&
      (kind === 'moved') === (topic !== undefined || option !== undefined) &&
      (kind === 'turned') === (to !== undefined) &&
      (kind === 'reclassified') === (criterion !== undefined) &&
      (kind === 'resourced') === (sources !== undefined) &&
      date >= (before?.date ?? '')
    );
  });
}

function previousCode(code: string): string | undefined {
  const parts = parseCode(code);
  if (!parts || parts.number <= 1) return undefined;
  return codeOf(parts.prefix, parts.number - 1);
}
