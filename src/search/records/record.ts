/** What can be found: one of many records of a site. */

import { type Locale, locales } from '../../domain/locale.ts';
import type { ContentType, Facet, Role } from '../../query/facets.ts';
import type { ComparedTopic } from '../../query/named-options.ts';

export interface SearchRecord {
  readonly locale: Locale;
  /** Where a hit leads, from the site's root: `/sv/tea/#green-cheap`. */
  readonly path: string;
  /** The title of the page, where other records stand on it too. */
  readonly page?: string | undefined;
  /** What a hit shows before its title where that is no sentence, as short as it goes: never searched. */
  readonly subject?: string | undefined;
  /** What a hit shows first; it is searched as well. */
  readonly title: string;
  /** What is searched below the title: the part before the first heading has no id and no title. */
  readonly sections: readonly RecordSection[];
  /** Where the hit belongs, outermost first: `['Green tea', 'Advantage', 'Price']`; what it is comes last. */
  readonly context: readonly string[];
  /** What it is cited by; shown with a hit, and searched as well. */
  readonly code?: string | undefined;
  /** What else it is called: searched, never shown. */
  readonly names: readonly Name[];
  /** Language-neutral values that a search can be narrowed by. */
  readonly facets: Readonly<Partial<Record<Facet, string>>> & {
    readonly type: ContentType;
    readonly role?: Role;
  };
  /** A name by which it is found, and which nobody types. */
  readonly key?: string;
  /** Of a topic's comparison, what can be compared in it. */
  readonly compared?: ComparedTopic;
}

/** What something is called in a language. */
export interface Name {
  readonly text: string;
  readonly locale: Locale;
}

export interface RecordSection {
  readonly id: string;
  /** Of its heading, from 2 to 6. */
  readonly depth: number;
  readonly title: string;
  readonly text: string;
}

/** The text of a record that has no headings, of parts that do not run together. */
export function lead(...texts: readonly string[]): RecordSection[] {
  const text = texts.filter(Boolean).map(closing).join(' ');
  return [{ id: '', depth: 2, title: '', text }];
}

/** A title or a label is no sentence, and what follows it begins one. */
function closing(text: string, at: number, all: readonly string[]): string {
  return at === all.length - 1 || /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** What something is called in the other languages, and at the end of its address. */
export function namesOf<T>(
  id: string,
  locale: Locale,
  words: Readonly<Partial<Record<Locale, T>>>,
  title: (words: T) => string,
): readonly Name[] {
  const [last = id] = id.split('/').slice(-1);
  const others = locales.filter((other) => other !== locale);
  return [
    { text: last.replaceAll(/[_-]+/g, ' '), locale: languageOfIds },
    ...others.flatMap((other) => {
      const there = words[other];
      return there === undefined ? [] : named(other, title(there));
    }),
  ];
}

/** Ids are English words, whatever languages a site has. */
export const languageOfIds: Locale = 'en';

/** Names in one language, as far as there are any. */
export function named(locale: Locale, ...names: readonly (string | undefined)[]): Name[] {
  return names.flatMap((text) => (text === undefined ? [] : [{ text, locale }]));
}
