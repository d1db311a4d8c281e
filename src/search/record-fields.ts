/** The fields of a record: what is searched of it besides its text, and what is shown. */

import { closed, wholeHeading, wholeName } from '../query/pagefind-insides.ts';
import { contextMark, namesMark } from '../query/text.ts';
import type { Compounds } from './compounds.ts';
import type { SearchRecord } from './records/record.ts';

/**
 * The fields of a record beside its title that are searched. What stands in `names` and `whole` is not shown, what
 * stands in the others is shown with a hit.
 */
export function fieldsOf(
  { locale, page, title, context, code, names, key, sections }: SearchRecord,
  compounds: Compounds,
): Readonly<Record<string, string>> {
  const mark = (text: string) => toIndexed(text, compounds);
  const called = names.map(({ text }) => text);
  return {
    context: mark(context.join(contextMark)),
    names: mark(called.join(namesMark)),
    // Who asks for its code means it.
    whole: [
      ...new Set([
        ...[title, ...called, code ?? [], key ?? []].flat().map((name) => wholeName(name, locale)),
        ...sections
          .filter((section) => section.title)
          .map((section) => wholeHeading(section.title, locale)),
      ]),
    ].join(' '),
    ...(page === undefined ? {} : { page: mark(page) }),
    ...(code === undefined ? {} : { code: closed(numberOf(code)) }),
  };
}

/** What a code has behind its letters, which all codes of a topic have. */
function numberOf(code: string): string {
  return code.replace(/^.*-/, '');
}

/** What is told of a record with each of its hits, with marks; its other names say how close it is to what was asked. */
export function shownFields(
  { page, subject, title, context, code, names }: SearchRecord,
  { mark }: Compounds,
): Readonly<Record<string, string>> {
  const called = names.map(({ text }) => text).join(namesMark);
  return {
    title: mark(title),
    context: mark(context.join(contextMark)),
    ...(called === '' ? {} : { names: mark(called) }),
    ...(page === undefined ? {} : { page: mark(page) }),
    ...(code === undefined ? {} : { code }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** A text as it is indexed: with marks within its compounds, and its words closed. */
export function toIndexed(text: string, { mark }: Compounds): string {
  return closed(mark(text));
}
