/** What a reader is shown of a record: its title, and the words around what matched. */

import { excerptAround, markWords, type Run } from './marked-text.ts';
import type { PagefindRecord } from './pagefind.ts';
import { shown, unmarked } from './pagefind-insides.ts';
import { shownLimits } from './weights.ts';

/** A place that a reader can be led to. */
export interface Excerpt {
  readonly href: string;
  /** What stands before the title, where that says something of it; else empty. */
  readonly subject: string;
  readonly title: readonly Run[];
  /** Where it belongs; empty where its page says so. */
  readonly context: string;
  /** The words around what matched, where that is outside the title; else empty. */
  readonly text: readonly Run[];
}

/**
 * The excerpts of a record: itself first, with the words around its best match, then the sections that match
 * best.
 * @param places which word of the query matched at which place of the content
 * @param most how many sections at the most
 */
export function excerptsOf(
  { url, content, meta, anchors }: PagefindRecord,
  places: ReadonlyMap<number, number>,
  most: number,
): Excerpt[] {
  const tokens = content.split(' ').filter(Boolean);
  const { subject = '', title = '', context = '' } = meta;
  const starts = anchors
    .filter(({ text }) => text)
    .toSorted((a, b) => a.location - b.location)
    .map(({ id, text = '', location }) => ({
      href: `${url.replace(/#.*$/, '')}#${id}`,
      title: text,
      from: location,
    }));
  const sections = [{ href: url, title, from: 0 }, ...starts].map((section, index, all) => {
    const to = all[index + 1]?.from ?? tokens.length;
    const matches = [...places].filter(([place]) => place >= section.from && place < to);
    return { ...section, to, matches, worth: worth(matches) };
  });
  const best = sections.toSorted((a, b) => b.worth - a.worth);
  const [strongest] = best;
  return [
    {
      href: url,
      subject: shown(subject),
      title: marked(title, places.keys()),
      context: unmarked(context),
      text: strongest ? textOf(strongest, tokens) : [],
    },
    ...best
      .filter(({ href, worth: value }) => href !== url && value > 0)
      .slice(0, most)
      .map((section) => ({
        href: section.href,
        subject: '',
        title: marked(
          section.title,
          section.matches.map(([place]) => place - section.from),
        ),
        context: '',
        text: [],
      })),
  ];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly matches: readonly (readonly [place: number, word: number])[];
}

/** Different words of the query count more than one of them many times. */
function worth(matches: Part['matches']): number {
  const words = new Set(matches.map(([, word]) => word)).size;
  return words === 0 ? 0 : words + Math.min(matches.length, 9) / 10;
}

/** The words around the first match of a part that is below its title. */
function textOf({ from, to, title, matches }: Part, tokens: readonly string[]): Run[] {
  const start = from + title.split(/\s+/).filter(Boolean).length;
  const inText = matches
    .map(([place]) => place - start)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  if (inText.length === 0) return [];
  const excerpt = excerptAround(tokens.slice(start, to).join(' '), inText, shownLimits.excerpt);
  const ellipsis = { text: '…', marked: false };
  return [
    ...(excerpt.cutBefore ? [ellipsis] : []),
    ...marked(excerpt.text, excerpt.matches),
    ...(excerpt.cutAfter ? [ellipsis] : []),
  ];
}

function marked(text: string, places: Iterable<number>): Run[] {
  return markWords(text, [...places]).map((run) => ({ ...run, text: unmarked(run.text) }));
}
