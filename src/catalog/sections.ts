import type { Position } from '../domain/diagnostic.ts';
import { chaptersOf } from '../domain/guide.ts';
import type { GuideBody } from '../markdown/parse-guide.ts';
import type { Words } from '../markdown/parse-words.ts';

/** A heading of the second level, with the text of all that stands below it. */
export interface SectionText {
  /** Its anchor; empty where it has none. */
  readonly id: string;
  readonly at: Position;
  readonly title: string;
  /** Lower headings among the rest. */
  readonly text: string;
}

/** The sections of some words, which their facts know by their anchors. */
export function sectionsIn(words: Words | GuideBody): readonly SectionText[] {
  if ('claims' in words) {
    return words.sections.map(({ id, at, title, body }) => ({ id, at, title, text: body.text }));
  }
  return chaptersOf(words.sections).flatMap(([first, ...lower]) => {
    if (first?.depth !== 2) return [];
    const { id, at, title, body } = first;
    const texts = lower.flatMap((section) => [section.title, section.body.text]);
    return [{ id, at, title, text: [body.text, ...texts].join(' ') }];
  });
}
