import { type Content, displayPath, filesOf } from '../catalog/content.ts';
import { currentClaims, ledgerOf } from '../catalog/current-claims.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type CurrentClaim, changedLocales, parseCode } from '../domain/ledger.ts';
import { defaultLocale, type Locale } from '../domain/locale.ts';
import type { Rule } from './rule.ts';

/** Faults that recording the claims mends. */
export const recordableRules: readonly string[] = ['claim-unrecorded', 'claim-words-changed'];

/**
 * What has been published stays: a claim, its page and its code do not disappear, and its words do
 * not change unrecorded. A folder without a ledger has published nothing.
 *
 * Bad: a claim removed from `option.yaml` while `ledger.yaml` has `code: TE-03` for it
 */
export const ledger: Rule = (content) => {
  const [file] = filesOf(content, 'ledger');
  if (!file) return [];
  const path = displayPath(content, file);
  const claims = new Map(currentClaims(content).map((claim) => [claim.id, claim]));
  const declared = declaredClaims(content);
  const entries = ledgerOf(content);
  const codes = new Map<string, number>();
  const ids = new Set<string>();
  const report = (index: number, field: string, rule: string, message: string, fix: string) => ({
    file: path,
    ...file.at(['claims', index, field]),
    rule,
    message,
    fix,
  });
  const restore = 'the ledger only grows: take back this change to it.';
  return [
    ...entries.flatMap((entry, index): Diagnostic[] => {
      const { id, code, topic, revisions } = entry;
      const faults: Diagnostic[] = [];
      if (ids.has(id)) {
        const message = `The claim "${id}" has two entries.`;
        faults.push(report(index, 'id', 'ledger-id-repeated', message, restore));
      }
      ids.add(id);
      const line = codes.get(code);
      if (line !== undefined) {
        const message = `The code ${code} is given before, at ${path}:${line}.`;
        faults.push(report(index, 'code', 'ledger-code-repeated', message, restore));
      }
      codes.set(code, line ?? file.at(['claims', index, 'code']).line);
      const before = previousCode(code);
      if (before && !codes.has(before)) {
        const message = `The code ${code} follows no ${before}.`;
        faults.push(report(index, 'code', 'ledger-code-gap', message, restore));
      }
      const dates = revisions.map(({ date }) => date);
      const isOrdered = dates.every((date, at) => at === 0 || date >= (dates[at - 1] ?? ''));
      const isIntroduced = revisions.every(({ kind }, at) => (kind === 'new') === (at === 0));
      if (!isOrdered || !isIntroduced) {
        const message = `The versions of "${id}" are not one that is new and later ones after it.`;
        faults.push(report(index, 'revisions', 'ledger-revisions', message, restore));
      }
      const home = declared.get(id);
      if (home === undefined) {
        const message = `The published claim "${id}" (${code}) is gone.`;
        const fix = `declare it again in the facts of an option of "${topic}".`;
        faults.push(report(index, 'id', 'claim-gone', message, fix));
      } else if (home !== topic) {
        const message = `The claim "${id}" (${code}) is published on the page of "${topic}", and stands on that of "${home}".`;
        faults.push(report(index, 'topic', 'claim-moved', message, 'move it back.'));
      }
      const claim = claims.get(id);
      const changed = claim ? changedLocales(entry, claim) : [];
      return [...faults, ...changed.map((locale) => wordsChanged(content, id, code, locale))];
    }),
    ...[...claims.values()]
      .filter(({ id }) => !ids.has(id))
      .map((claim) => unrecorded(content, claim)),
  ];
};

/** The topic of every claim that facts declare, whether or not its words can be read. */
function declaredClaims(content: Content): ReadonlyMap<string, string> {
  return new Map(
    filesOf(content, 'optionFacts').flatMap(({ topic, data }) =>
      data.claims.flatMap(({ id }): [string, string][] => (id === undefined ? [] : [[id, topic]])),
    ),
  );
}

function previousCode(code: string): string | undefined {
  const parts = parseCode(code);
  if (!parts || parts.number <= 1) return undefined;
  return `${parts.prefix}-${String(parts.number - 1).padStart(2, '0')}`;
}

function wordsChanged(content: Content, id: string, code: string, locale: Locale): Diagnostic {
  const files = filesOf(content, 'optionWords').filter((words) => words.locale === locale);
  const file = files.find(({ words }) => words.claims.some((claim) => claim.id === id));
  const text = file?.words.claims.find((claim) => claim.id === id);
  return {
    file: file ? displayPath(content, file) : '',
    line: text?.at.line ?? 1,
    column: text?.at.column ?? 1,
    rule: 'claim-words-changed',
    message: `The words of the published claim "${id}" (${code}) have changed.`,
    fix: 'run npm run ledger to record the change, with -- --minor if it says the same as before.',
  };
}

function unrecorded(content: Content, { id, topic }: CurrentClaim): Diagnostic {
  const facts = filesOf(content, 'optionFacts').find(
    (file) => file.topic === topic && file.data.claims.some((claim) => claim.id === id),
  );
  const index = facts?.data.claims.findIndex((claim) => claim.id === id) ?? 0;
  const place = facts ?? { kind: 'topicFacts' as const, topic, option: '', locale: defaultLocale };
  return {
    file: displayPath(content, place),
    ...(facts?.at(['claims', index, 'id']) ?? { line: 1, column: 1 }),
    rule: 'claim-unrecorded',
    message: `The claim "${id}" has no code yet.`,
    fix: 'run npm run ledger, which gives it one for ever; its id can be changed until then.',
  };
}
