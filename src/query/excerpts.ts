/** What a reader is shown of a record: its title, and the words around what matched. */

import { excerptAround, markWords, type Run } from './marked-text.ts';
import type { PagefindRecord } from './pagefind.ts';
import { unmarked } from './pagefind-insides.ts';
import type { Found } from './places.ts';
import { contextMark } from './text.ts';
import { tokensOf } from './tokens.ts';
import { shownLimits } from './weights.ts';

/** A place that a reader can be led to. */
export interface Place {
  readonly href: string;
  readonly title: readonly Run[];
}

/** A record as it is shown. */
export interface Excerpt extends Place {
  /** What it is cited by; empty where it has no code. */
  readonly code: string;
  /** What stands before the title, where that says something of it; else empty. */
  readonly subject: string;
  /** The title of the page that it stands on; empty where it is that page. */
  readonly page: string;
  /** Where it belongs, outermost first; what it is comes last. */
  readonly context: readonly string[];
  /** The words around what matched below the title, else the first words; empty where there are none. */
  readonly text: readonly Run[];
  /** Its sections that match best, the best first. */
  readonly sections: readonly Place[];
}

/**
 * What is shown of a record.
 * @param found where the words of the query stand in its content
 */
export function excerptOf(
  { url, content, meta, anchors }: PagefindRecord,
  { places, related }: Found,
): Excerpt {
  const marked = (text: string, matches: Iterable<number>, from: number) =>
    markWords(text, [...matches], new Set([...related].map((place) => place - from))).map(
      (run) => ({ ...run, text: unmarked(run.text) }),
    );
  const tokens = tokensOf(content);
  const { code = '', subject = '', title = '', context = '', page = '' } = meta;
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
  const [beginning] = sections;
  const around = strongest ? textOf(strongest, tokens, marked) : [];
  return {
    href: url,
    code,
    subject,
    title: marked(title, places.keys(), 0),
    page: page === title ? '' : unmarked(page),
    context: unmarked(context).split(contextMark).filter(Boolean),
    text: around.length > 0 || !beginning ? around : firstWords(beginning, tokens, marked),
    sections: best
      .filter(({ href, worth: value }) => href !== url && value > 0)
      .slice(0, shownLimits.sections)
      .map((section) => ({
        href: section.href,
        title: marked(
          section.title,
          section.matches.map(([place]) => place - section.from),
          section.from,
        ),
      })),
  };
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
function textOf(part: Part, tokens: readonly string[], marked: Marking): Run[] {
  const start = textStart(part);
  const inText = part.matches
    .map(([place]) => place - start)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  return inText.length === 0 ? [] : cut(tokens.slice(start, part.to), inText, start, marked);
}

function firstWords(part: Part, tokens: readonly string[], marked: Marking): Run[] {
  const start = textStart(part);
  const text = tokens.slice(start, part.to);
  return text.length === 0 ? [] : cut(text, [], start, marked);
}

/** Where the text below the title of a part begins. */
function textStart({ from, title }: Part): number {
  return from + tokensOf(title).length;
}

/** A text around the first of its matches, with an ellipsis where it goes on. */
function cut(
  tokens: readonly string[],
  matches: readonly number[],
  start: number,
  marked: Marking,
): Run[] {
  const excerpt = excerptAround(tokens.join(' '), matches, shownLimits.excerpt);
  const ellipsis = { text: '…', marked: false };
  return [
    ...(excerpt.cutBefore ? [ellipsis] : []),
    ...marked(excerpt.text, excerpt.matches, start + excerpt.from),
    ...(excerpt.cutAfter ? [ellipsis] : []),
  ];
}

/** Marks the matches in a text, which begins at a place of the record. */
type Marking = (text: string, matches: Iterable<number>, from: number) => Run[];
