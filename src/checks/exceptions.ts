/** Findings that stand all the same, each with its reason, as `exceptions.yaml` lists them. */

import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { foundAt } from './file-fault.ts';
import type { Found, FoundOf, RulePage } from './rule.ts';

const findings = {
  'exception-rule-unknown': {
    summary: 'An exception names a finding that no rule has.',
    file: 'exceptions.yaml',
    bad: 'rule: review-overdu',
    good: 'rule: review-overdue',
  },
  'exception-refused': {
    summary:
      'An exception is asked for where there is none: without the mend a page breaks, or something published is lost.',
    file: 'exceptions.yaml',
    bad: 'rule: claim-gone',
    good: 'rule: review-overdue',
  },
  'exception-stale': {
    summary: 'An exception is about nothing that is found.',
    file: 'exceptions.yaml',
    bad: 'rule: date-passed',
    good: 'rule: review-overdue',
  },
  'exception-vague': {
    summary: 'An exception is about several findings at once.',
    file: 'exceptions.yaml',
    bad: 'about: []',
    good: 'about: [ni]',
  },
} as const;

type ExceptionFound = FoundOf<typeof findings>;
type Exception = FileOf<'exceptions'>['data'][number];

export const exceptions: RulePage<ExceptionFound['rule']> = {
  scope: ['exceptions'],
  why: 'An exception is a decision that somebody has made and can give the reason for. One that covers more than was meant, or nothing, hides what comes later.',
  findings,
};

/** What was found, when the exceptions have been looked at. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
}

/** A finding that stands all the same. */
export interface Silenced {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** Exceptions that can never hold: of no finding, or of one that must be mended. */
export function refusedExceptions(content: Content, pages: readonly RulePage[]): ExceptionFound[] {
  const ids = [...new Set(pages.flatMap((page) => Object.keys(page.findings)))];
  return listed(content).flatMap(({ exception, report }): ExceptionFound[] => {
    const { rule } = exception;
    if (!ids.includes(rule)) {
      return [
        report(
          'rule',
          'exception-rule-unknown',
          `There is no finding called "${rule}".`,
          useOneOf(rule, ids),
        ),
      ];
    }
    if (mayStand(pages, rule)) return [];
    return [
      report(
        'rule',
        'exception-refused',
        `"${rule}" must be mended: no reason lets it stand.`,
        `remove the exception; npm run check -- --explain ${rule} says why.`,
      ),
    ];
  });
}

/**
 * Takes what stands all the same out of what was found, and tells of exceptions that do not fit.
 * @param ran the rules that have looked; exceptions of others are left for them
 */
export function withExceptions(
  content: Content,
  found: readonly Diagnostic[],
  ran: readonly RulePage[],
): Report {
  const ids = new Set(ran.flatMap((page) => Object.keys(page.findings)));
  const faults: ExceptionFound[] = [];
  const silenced = new Map<Diagnostic, string>();
  for (const { exception, report } of listed(content)) {
    const { rule, file, about, reason } = exception;
    if (!ids.has(rule) || !mayStand(ran, rule)) continue;
    const covered = found.filter((diagnostic) => covers(content, exception, diagnostic));
    const [first, ...others] = new Map(
      covered.map(({ message }) => [quotedIn(message).join('\n'), message]),
    ).values();
    // What could not be read was not looked at.
    if (first === undefined && content.unreadable.size === 0) {
      const names =
        about.length > 0 ? ` that names ${about.map((name) => `"${name}"`).join(' and ')}` : '';
      faults.push(
        report(
          'rule',
          'exception-stale',
          `Nothing is found by "${rule}" in ${file}${names}.`,
          'remove the exception, or correct what it names.',
        ),
      );
    }
    if (first !== undefined && others.length > 0) {
      faults.push(
        report(
          'about',
          'exception-vague',
          `The exception is about ${others.length + 1} findings: ${[first, ...others].join(' ')}`,
          'tell one of them from the others by what it has in quotation marks: "about: [name]".',
        ),
      );
      continue;
    }
    for (const diagnostic of covered) silenced.set(diagnostic, reason);
  }
  return {
    diagnostics: [...found.filter((diagnostic) => !silenced.has(diagnostic)), ...faults],
    silenced: [...silenced].map(([diagnostic, reason]) => ({ diagnostic, reason })),
  };
}

interface Listed {
  readonly exception: Exception;
  readonly report: (
    field: keyof Exception,
    rule: ExceptionFound['rule'],
    message: string,
    fix: string,
  ) => ExceptionFound;
}

function listed(content: Content): Listed[] {
  return filesOf(content, 'exceptions').flatMap((file) =>
    file.data.map((exception, index) => ({
      exception,
      report: (field, rule, message, fix): Found<ExceptionFound['rule']> => ({
        ...foundAt(content, file, [index, field]),
        rule,
        message,
        fix,
      }),
    })),
  );
}

function mayStand(pages: readonly RulePage[], id: string): boolean {
  const told = pages.flatMap((page) => page.findings[id] ?? []);
  return told.length > 0 && told.every((finding) => finding.isAdvice || finding.mayStand);
}

function covers(
  content: Content,
  exception: Exception,
  { rule, file, message }: Diagnostic,
): boolean {
  const names = quotedIn(message);
  return (
    rule === exception.rule &&
    file === `${content.root}/${exception.file}` &&
    exception.about.every((name) => names.includes(name))
  );
}

/** What a message has in quotation marks: lines move, and names stay. */
function quotedIn(message: string): string[] {
  return [...message.matchAll(/"([^"]+)"|“([^”]+)”/g)].map(([, id, words]) => id ?? words ?? '');
}
