/** What everything that is said rests on. */

/** A document that claims rest on. Dates are ISO 8601 calendar dates. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** BCP 47 tag of the language the document is written in. */
  readonly language: string;
  /** The document's own date. */
  readonly published: string;
  /** When somebody here last held our words against it. */
  readonly checked: string;
  readonly licence: string;
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
