import type { CalendarWords } from '../../domain/decision-calendar.ts';
import type { RecordWords } from '../../domain/decision-record.ts';
import type { Standing } from '../../domain/tree-doubts.ts';
import type { MisfitReason } from '../../domain/tree-graph.ts';
import type { Plurals } from '../../i18n/plurals.ts';

/** What is said beside the words of a tree. */
export interface TreeWords {
  /** With `{number}` and `{total}`. */
  readonly progress: string;
  /** How many outcomes can still be come to: with `{count}`. */
  readonly left: Plurals;
  /** Where more outcomes than a few could come of an answer: with `{count}`. */
  readonly possible: Plurals;
  /** What a button is called that asks a question anew, with `{question}`. */
  readonly change: string;
  /** With the answer that is about to be changed. */
  readonly before: string;
  /** What a button is called that asks a question anew where the answer was that one does not know. */
  readonly answerNow: string;
  /** With `{answers}` that another one has done away with. */
  readonly dropped: string;
  /** Of an answer that does not fit, with `{question}` and `{answer}`. */
  readonly misfits: Readonly<Record<MisfitReason, string>>;
  /** Of a claim that an answer has ruled out, with `{question}` and `{answer}`. */
  readonly ruledOut: string;
  /** What an outcome is called. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly saved: string;
  readonly copied: string;
  readonly recordCopied: string;
  /** Where it must be copied by hand. */
  readonly refused: string;
  readonly insecure: string;
  readonly record: RecordWords;
  readonly calendar: CalendarWords;
}
