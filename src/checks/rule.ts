import type { Content } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileKind } from '../schema/files.ts';

/** One kind of fault or advice, as `npm run check -- --explain` tells of it. */
export interface Finding {
  /** What is wrong, as a sentence. */
  readonly summary: string;
  /** The file that the example is taken from; left out where the name of a file or a folder is at fault itself. */
  readonly file?: string;
  /** What is reported when it stands in the place of `good`. */
  readonly bad: string;
  /** What the sound folder of examples has there. */
  readonly good: string;
  /** An author may be right all the same: it is shown, and stops nothing. */
  readonly isAdvice?: true;
  /** A fault that an exception with a reason may let stand; advice always may. */
  readonly mayStand?: true;
}

/** Findings by their ids, which are permanent. */
export type Findings<Id extends string = string> = Readonly<Record<Id, Finding>>;

/** What is told of findings that have one purpose. */
export interface RulePage<Id extends string = string> {
  /** The kinds of file that it looks at. */
  readonly scope: readonly FileKind[];
  /** Why it matters, as one or two sentences. */
  readonly why: string;
  readonly findings: Findings<Id>;
}

/** A finding in a place. Whether it is advice, its id tells. */
export type Found<Id extends string = string> = Omit<Diagnostic, 'isAdvice' | 'rule'> & {
  readonly rule: Id;
};

/** What a table of findings can give. */
export type FoundOf<F extends Findings> = Found<keyof F & string>;

/** A rule over the whole content. It passes over files that could not be read. */
export interface Rule<Id extends string = string> extends RulePage<Id> {
  /** @param today ISO 8601 calendar date */
  readonly check: (content: Content, today: string) => readonly Found<Id>[];
}

/** A rule that opens a dictionary or an index first, and so is run after the others. */
export interface SlowRule<Id extends string = string> extends RulePage<Id> {
  readonly check: (content: Content) => Promise<readonly Found<Id>[]>;
}

/** A rule, held by the compiler to the findings that it declares. */
export function defineRule<Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

/** The like for a rule that takes its time. */
export function defineSlowRule<Id extends string>(rule: SlowRule<Id>): SlowRule<Id> {
  return rule;
}
