/** What everything that is said rests on. */

/**
 * What a source is that was never published: a document in a register of cases, a contract, what somebody said when
 * asked, what somebody measured, a document of the organisation's own.
 */
export const sourceKinds = ['record', 'contract', 'interview', 'measurement', 'internal'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A document that claims rest on. Dates are ISO 8601 calendar dates. */
export interface Source {
  readonly id: string;
  /** Keys that it had before. */
  readonly formerly: readonly string[];
  readonly title: string;
  /** Undefined of a published document. */
  readonly kind: SourceKind | undefined;
  /**
   * Who has published it, who says it or who has measured it. Undefined of an imported document that does not say; so
   * are its address, its date and its licence.
   */
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** What identifies it and who keeps it, where it has no address to be read at. */
  readonly held: string | undefined;
  /** BCP 47 tag of the language the document is written in. */
  readonly language: string;
  /** The document's own date. */
  readonly published: string | undefined;
  /** When somebody here last held our words against it. */
  readonly checked: string;
  /** Undefined of what was never published. */
  readonly licence: string | undefined;
  /** The path of the document that was imported, where it was. */
  readonly document: string | undefined;
  /** Whether it retells what another document says. */
  readonly secondary: boolean;
}

/** A part of a page that rests on sources. */
export interface Citing {
  readonly sources: readonly Source[];
}

/** Every source that some parts cite, once, in the order in which they cite them. */
export function sourcesOf(parts: readonly Citing[]): readonly Source[] {
  return [...new Set(parts.flatMap((part) => part.sources))];
}

/** The day since when every one of some things has been checked, or undefined where there are none. */
export function checkedSince(things: readonly Pick<Source, 'checked'>[]): string | undefined {
  return things.map(({ checked }) => checked).sort()[0];
}
