/** Running words of an author. */

import type { Localized } from './locale.ts';
import type { Source } from './source.ts';
import type { Translation } from './translation.ts';

/** Words as Markdown for pages to render, and as plain text for search and previews. */
export interface Prose {
  readonly markdown: string;
  readonly text: string;
  /** Addresses that it links to, as written: `/tea/#green-cheap`. */
  readonly links: readonly string[];
}

/** Prose with a title and an anchor of its own. */
export interface Section {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly words: Localized<{ readonly title: string; readonly body: Prose }>;
  readonly translation: Translation;
}
