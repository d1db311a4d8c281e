/** What a page lends to the words that stand on it. */

import type { AlertKind } from './alerts.ts';

/** Turns an address as authors write it (`/topic/#claim`) into one that works where the page stands. */
export type ResolveLink = (address: string) => string;

/** A stretch of a text that links somewhere; offsets in UTF-16 code units. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Finds what in a text is to become a link, in order and apart. */
export type FindLinks = (text: string) => readonly TextLink[];

/** What a page calls things, in its language. */
export interface WordsNames {
  readonly table: string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** Of a list of footnotes, of the link to one, and of the link back from it. */
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly back: (number: number) => string;
  /** On the button that copies code: what it does, what it did, and what is said where it cannot. */
  readonly copy: {
    readonly label: string;
    readonly done: string;
    readonly refused: string;
    readonly insecure: string;
  };
}

export interface WordsSetting {
  /** For links that begin with a slash. */
  readonly resolveLink: ResolveLink;
  /** For pictures; as for links where nothing else is said. */
  readonly resolvePicture?: ResolveLink;
  /** What running text is to link to: links, code, emphasis in bold and headings are left alone. */
  readonly findTerms?: FindLinks | undefined;
  /** Without them nothing has a name: tables, code and footnotes stand bare. */
  readonly names?: WordsNames;
  /** What is said of a file beside the link to it: `PDF, 120 kB`. Undefined of what is no file. */
  readonly fileNote?: (address: string) => string | undefined;
}
