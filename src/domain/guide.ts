/** Texts for somebody with the work in front of them, and the order of reading them. */

import type { Locale } from './locale.ts';
import type { Prose } from './prose.ts';
import type { Citing } from './source.ts';
import type { Translation } from './translation.ts';

/** A guide, which may lack some of the languages of its site. */
export interface Guide extends Citing {
  /** Its address below `/guides/`; it may have slashes. */
  readonly id: string;
  readonly words: Readonly<Partial<Record<Locale, GuideWords>>>;
  readonly translation: Translation;
  /** What is known of sections besides their words, by their anchors; nothing of most. */
  readonly passages: ReadonlyMap<string, GuidePassage>;
  /** The day by which somebody is to read it anew. */
  readonly reviewBy: string | undefined;
}

/** What a section rests on, and how it stands towards its other languages. */
export interface GuidePassage extends Citing {
  readonly translation: Translation;
}

export interface GuideWords {
  readonly title: string;
  /** What stands after the title in a browser's tab. */
  readonly titleSuffix: string | undefined;
  /** Empty where there is none. */
  readonly description: string;
  /** What else it is called, and searched for. */
  readonly aliases: readonly string[];
  /** Anchors that others link to, by the anchor of the page that each leads to. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  readonly imported: Imported | undefined;
  /** All of it: the introduction and every section with its heading. */
  readonly markdown: string;
  readonly introduction: Prose;
  /** One for each heading that has an anchor, in their order, those below others too. */
  readonly sections: readonly GuideSection[];
}

export interface GuideSection {
  /** The anchor of its heading. */
  readonly id: string;
  /** Of its heading, from 2 to 6. */
  readonly depth: number;
  readonly title: string;
  /** What stands before the next heading that has an anchor. */
  readonly body: Prose;
}

/** The section of a heading, and those of the lower headings that follow it. */
export function sectionsUnder<S extends Pick<GuideSection, 'id' | 'depth'>>(
  sections: readonly S[],
  id: string,
): readonly S[] {
  const start = sections.findIndex((section) => section.id === id);
  if (start < 0) return [];
  const depth = sections[start]?.depth ?? 0;
  const end = sections.findIndex((section, index) => index > start && section.depth <= depth);
  return sections.slice(start, end < 0 ? undefined : end);
}

/** Sections in groups: each begins with a heading of the second level, the first perhaps with a lower one. */
export function chaptersOf<S extends Pick<GuideSection, 'depth'>>(
  sections: readonly S[],
): (readonly S[])[] {
  const starts = sections.flatMap(({ depth }, index) =>
    index === 0 || depth === 2 ? [index] : [],
  );
  return starts.map((start, nth) => sections.slice(start, starts[nth + 1]));
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

/** A line in the order of reading: a guide, a group, or both. */
export interface ContentsItem {
  readonly title: string;
  readonly guide?: string | undefined;
  readonly items?: readonly ContentsItem[] | undefined;
}
