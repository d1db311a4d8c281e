/** Every rule about content, run at once. */

import type { Content } from '../catalog/content.ts';
import { ownDiagnostic } from '../catalog/overlay-join.ts';
import type { Reading } from '../catalog/read-content.ts';
import { today } from '../catalog/today.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts';
import { rulePages, rules, slowRules } from './all-rules.ts';
import { type Report, refusedExceptions, withExceptions } from './exceptions.ts';
import { ownFacts } from './own-facts.ts';
import type { FindFirst } from './promised-queries.ts';
import { reading, readingWords } from './reading.ts';
import type { Found, Rule, RulePage, SlowRule } from './rule.ts';

export interface CheckOptions {
  /** ISO 8601 calendar date on which the content is read; today where nothing else is said. */
  readonly day?: string;
  /** Rules of a site beside those that hold for every one. */
  readonly rules?: readonly Rule[];
}

/**
 * All that is wrong with a content folder, its reading included, in the order of its files; what takes a
 * dictionary or an index to find is left out. What an exception lets stand is not in it.
 */
export function checkContent(reading: Reading, options: CheckOptions = {}): Diagnostic[] {
  return inOrder(inspect(reading, options).diagnostics);
}

/** The like of what only these rules find. */
export async function checkSlowly(
  content: Content,
  chosen: readonly SlowRule[] = slowRules(),
): Promise<Diagnostic[]> {
  return inOrder((await inspectSlowly(content, chosen)).diagnostics);
}

/**
 * All that is found, with what stands all the same.
 * @param findFirst searches the site; queries are asked where there is one, and no fault that keeps it from
 * being searched
 */
export async function checkWholly(
  reading: Reading,
  { findFirst, ...options }: CheckOptions & { readonly findFirst?: FindFirst } = {},
): Promise<Report> {
  const quick = inspect(reading, options);
  const isSound = quick.diagnostics.every(({ isAdvice }) => isAdvice);
  const slow = await inspectSlowly(reading.content, slowRules(isSound ? findFirst : undefined));
  return {
    diagnostics: inOrder([...quick.diagnostics, ...slow.diagnostics]),
    silenced: [...quick.silenced, ...slow.silenced],
  };
}

/** The common content is held to its rules as it was written, and an overlay to the same by what it adds. */
function inspect(reading: Reading, options: CheckOptions): Report {
  const { content, diagnostics } = reading;
  if (!content.own) return inspectOne(reading, options);
  const common = inspectOne({ content: content.own.common, diagnostics }, options);
  return together(common, inspectOne({ content, diagnostics: [] }, options));
}

function inspectOne(
  { content, diagnostics }: Reading,
  { day = today(), rules: further = [] }: CheckOptions,
): Report {
  const chosen = [...rules, ...further];
  const found = [
    ...diagnostics,
    ...chosen.flatMap((rule) => told(rule, rule.check(content, day))),
    ...refusedExceptions(content, [...rulePages, ...further]),
  ];
  return reported(content, found, [reading, readingWords, ownFacts, ...chosen]);
}

async function inspectSlowly(content: Content, chosen: readonly SlowRule[]): Promise<Report> {
  if (content.own) {
    // Readers were promised what the common content answers.
    const own = chosen.filter((rule) => !rule.scope.includes('queries'));
    const common = await inspectSlowly(content.own.common, chosen);
    return together(common, await inspectSlowlyOne(content, own));
  }
  return inspectSlowlyOne(content, chosen);
}

async function inspectSlowlyOne(content: Content, chosen: readonly SlowRule[]): Promise<Report> {
  const found = await Promise.all(
    chosen.map(async (rule) => told(rule, await rule.check(content))),
  );
  return reported(content, found.flat(), chosen);
}

function together(common: Report, own: Report): Report {
  return {
    diagnostics: [...common.diagnostics, ...own.diagnostics],
    silenced: [...common.silenced, ...own.silenced],
  };
}

/** What is left when the exceptions have been looked at; of content with an overlay in it, what that adds. */
function reported(
  content: Content,
  found: readonly Diagnostic[],
  ran: readonly RulePage[],
): Report {
  if (!content.own) return withExceptions(content, found, ran);
  const place = (one: Diagnostic) => ownDiagnostic(content, one) ?? [];
  const added = found.filter((one) => ownDiagnostic(content, one));
  const { diagnostics, silenced } = withExceptions(content, added, ran);
  return {
    diagnostics: diagnostics.flatMap(place),
    silenced: silenced.flatMap(({ diagnostic, reason }) =>
      [place(diagnostic)].flat().map((placed) => ({ diagnostic: placed, reason })),
    ),
  };
}

function told({ findings }: RulePage, found: readonly Found[]): Diagnostic[] {
  return found.map((one) => (findings[one.rule]?.isAdvice ? { ...one, isAdvice: true } : one));
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(compareDiagnostics);
}
