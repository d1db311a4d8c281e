/** What `npm run check` does, with the rules of a site. */

import { parseArgs } from 'node:util';
import type { Reading } from '../catalog/read-content.ts';
import { siteSource } from '../catalog/site-source.ts';
import { rulePages } from '../checks/all-rules.ts';
import { checkWholly } from '../checks/check-content.ts';
import type { Report } from '../checks/exceptions.ts';
import type { Rule } from '../checks/rule.ts';
import { type Diagnostic, fileStart, formatDiagnostic, gathered } from '../domain/diagnostic.ts';
import { findFirst } from '../search/on-node.ts';
import { reportData, workflowCommand } from './check-formats.ts';
import { explainFinding, listFindings, unknownFinding } from './explain.ts';
import { lostLedger, lostLedgerFix } from './lost-ledger.ts';

/** What a command has to say, and its exit code. */
export interface Outcome {
  readonly code: 0 | 1;
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly errors: string;
}

const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/**
 * Checks a content folder, or explains what the check finds: code 1 where there is a fault, a folder that
 * cannot be read, or a word that is not known.
 * @param words what was written after the name of the command
 * @param folder absolute path
 * @param rules those of the site, beside the rules that hold for every one
 * @param overlay absolute path of what an organisation adds
 * @throws when a dictionary cannot be opened, or the index for promised queries cannot be made
 */
export async function runCheck(
  words: readonly string[],
  folder: string,
  rules: readonly Rule[] = [],
  overlay?: string,
): Promise<Outcome> {
  let options: Options;
  try {
    options = parseCheckWords(words);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const pages = [...rulePages, ...rules];
  if (options.explain && options.finding === undefined) return success(listFindings(pages));
  if (options.explain && options.finding !== undefined) {
    const page = explainFinding(pages, options.finding);
    return page === undefined ? failure(unknownFinding(pages, options.finding)) : success(page);
  }
  let reading: Reading;
  try {
    reading = await siteSource(folder, overlay).readAgain();
  } catch (error) {
    return unreadableFolder(folder, error);
  }
  const files = filesRead(reading);
  const report = await checkWholly(reading, { rules, findFirst });
  const gone = await lostLedgers(reading, folder, overlay);
  const diagnostics = [...gone, ...report.diagnostics];
  return reportOutcome({ ...report, diagnostics }, files, options.format);
}

async function lostLedgers(
  { content }: Reading,
  folder: string,
  overlay: string | undefined,
): Promise<Diagnostic[]> {
  const places = [
    { root: content.root, folder },
    ...(overlay && content.own ? [{ root: content.own.root, folder: overlay }] : []),
  ];
  const lost = places.map(async (place) => {
    const commit = await lostLedger(place.folder);
    return commit === undefined ? [] : [ledgerGone(place.root, commit)];
  });
  return (await Promise.all(lost)).flat();
}

/** That what has been published is not known any more. */
function ledgerGone(root: string, commit: string): Diagnostic {
  return {
    file: `${root}/ledger.yaml`,
    ...fileStart,
    rule: 'ledger-gone',
    message: `The ledger is gone, and commit ${commit} still had it: claims have no codes without it, or would get others.`,
    fix: lostLedgerFix(commit),
  };
}

/** That a folder cannot be read, and what to do. */
export function unreadableFolder(folder: string, error: unknown): Outcome {
  return failure(
    `The content folder ${folder} cannot be read: ${String(error)}\n  Fix: create it with npm run new -- site <folder>, or name another: npm run check -- --content path.`,
  );
}

export interface Options {
  readonly explain: boolean;
  /** Whether to check after each save, until somebody ends it. */
  readonly watch: boolean;
  readonly finding: string | undefined;
  readonly format: Format;
}

/** @throws Error when a word is not known */
export function parseCheckWords(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      explain: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
    allowPositionals: true,
  });
  const [finding, ...others] = positionals;
  const unknown = values.explain ? others[0] : finding;
  if (unknown !== undefined) {
    throw new Error(
      `"${unknown}" is not understood.\n  Fix: npm run check, -- --watch, -- --explain, -- --explain <finding> or -- --format ${formats.join('|')}.`,
    );
  }
  const format = formats.find((name) => name === values.format);
  if (!format) {
    throw new Error(
      `There is no format "${values.format}".\n  Fix: use one of: ${formats.join(', ')}.`,
    );
  }
  return { explain: values.explain, watch: values.watch, finding, format };
}

/** How many files there were. */
export function filesRead({ content }: Reading): number {
  const common = content.own?.common.files ?? content.files;
  return common.length + (content.own?.files.length ?? 0) + content.unreadable.size;
}

/** How what was found in some files is printed. */
export function reportOutcome(report: Report, files: number, format: Format): Outcome {
  const { diagnostics, silenced } = report;
  const faults = diagnostics.filter(({ isAdvice }) => !isAdvice).length;
  const code = faults > 0 ? 1 : 0;
  if (format === 'json')
    return { code, output: JSON.stringify(reportData(report, files), null, 2), errors: '' };
  const stands =
    silenced.length > 0 ? ` Exceptions let ${count(silenced.length, 'finding')} stand.` : '';
  const sum = `Content check: ${faults > 0 ? count(faults, 'fault') : 'no faults'} in ${count(files, 'file')}.${stands}`;
  if (format === 'github')
    return { code, output: [...diagnostics.map(workflowCommand), sum].join('\n'), errors: '' };
  const told = gathered(diagnostics).map((one) => `${formatDiagnostic(one)}\n`);
  return faults > 0
    ? { code, output: '', errors: [...told, sum].join('\n') }
    : { code, output: sum, errors: told.join('\n') };
}

function success(output: string): Outcome {
  return { code: 0, output, errors: '' };
}

/** That a command has failed, and why. */
export function failure(errors: string): Outcome {
  return { code: 1, output: '', errors };
}

export function printOutcome({ output, errors }: Outcome): void {
  if (errors) console.error(errors);
  if (output) console.log(output);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
