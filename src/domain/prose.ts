/** Running words of an author. */

import type { Locale, Localized } from './locale.ts';
import type { Origin } from './own-facts.ts';
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
  /** Whose note it is; left out of what is common. */
  readonly origin?: Origin | undefined;
}

/**
 * The first sentence of an introduction, and what follows it: a page sets them apart.
 * @returns Markdown; the rest is empty where there is one sentence only
 */
export function openingOf(
  { markdown }: Pick<Prose, 'markdown'>,
  locale: Locale,
): { readonly lead: string; readonly rest: string } {
  const [first = '', ...others] = markdown.split(/\n\s*\n/);
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  // A line break ends a sentence for the segmenter, and none in Markdown.
  const paragraph = first.replaceAll('\n', ' ');
  let lead = '';
  for (const { segment } of sentences.segment(paragraph)) {
    lead += segment;
    if (isWhole(lead)) break;
  }
  const rest = paragraph.slice(lead.length);
  return {
    lead: lead.trim(),
    rest: [rest, ...others].filter((text) => text.trim() !== '').join('\n\n'),
  };
}

/** Whether no link, emphasis or code that has begun in some Markdown is still to end. */
function isWhole(markdown: string): boolean {
  const runs = (mark: RegExp) => [...markdown.matchAll(mark)].length;
  return (
    runs(/\[/g) === runs(/\]/g) &&
    runs(/\(/g) === runs(/\)/g) &&
    runs(/\*+/g) % 2 === 0 &&
    runs(/`+/g) % 2 === 0
  );
}
