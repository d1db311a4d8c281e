/** Guides that are one document in each of their languages, and the order of reading them. */

import type { Locale } from './locale.ts';

/** A heading of a plain guide. */
export interface GuideHeading {
  /** Its anchor. */
  readonly id: string;
  /** From 2 to 6. */
  readonly depth: number;
  readonly title: string;
}

/** What stands below one heading of a plain guide, or before the first, as plain text. */
export interface GuideSection {
  /** The anchor of its heading; empty before the first. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Where a document comes from that was written elsewhere. Dates are ISO 8601 calendar dates. */
export interface Imported {
  /** Its path in the folder that it was imported from. */
  readonly file: string;
  readonly commit?: string | undefined;
  readonly dated?: string | undefined;
  readonly translated?: 'machine' | 'human' | undefined;
  readonly translatedOn?: string | undefined;
  /** Where the original is published. */
  readonly address?: string | undefined;
}

export interface PlainGuideWords {
  readonly title: string;
  readonly titleSuffix: string | undefined;
  readonly description: string;
  /** What else it is called, and searched for. */
  readonly aliases: readonly string[];
  /** Anchors that others link to, by the anchor of the page that each leads to. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  readonly imported: Imported | undefined;
  readonly markdown: string;
  readonly headings: readonly GuideHeading[];
  readonly sections: readonly GuideSection[];
}

/** A guide that is one document in each of its languages, of which it may lack some. */
export interface PlainGuide {
  /** Its address below `/guides/`; it may have slashes. */
  readonly id: string;
  readonly words: Readonly<Partial<Record<Locale, PlainGuideWords>>>;
}

/** A line in the order of reading plain guides: a guide, a group, or both. */
export interface ContentsItem {
  readonly title: string;
  readonly guide?: string | undefined;
  readonly items?: readonly ContentsItem[] | undefined;
}
