/** A record as the page that Pagefind reads: never published, and marked within its compounds. */

import { unsearched, wholeName } from '../query/pagefind-insides.ts';
import { contextMark, namesMark } from '../query/text.ts';
import type { Compounds } from './compounds.ts';
import type { SearchRecord } from './records.ts';

/**
 * What stands in `names` and `whole` is searched and never shown, what stands in `subject` is shown and never
 * searched; what stands in the other fields is searched and shown with a hit.
 */
export function recordHtml(
  { locale, page, subject, title, sections, context, code, names, facets }: SearchRecord,
  { mark }: Compounds,
): string {
  const called = names.map(({ text }) => text);
  const fields = {
    context: mark(context.join(contextMark)),
    names: mark(called.join(namesMark)),
    // Who asks for its code means it.
    whole: [...new Set([title, ...called, code ?? []].flat().map(wholeName))].join(' '),
    ...(page === undefined ? {} : { page: mark(page) }),
    ...(code === undefined ? {} : { code }),
    ...(subject === undefined ? {} : { subject: unsearched(subject) }),
  };
  const meta = Object.entries(fields).map(
    ([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(text)}">`,
  );
  const filters = Object.entries(facets).map(
    ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`,
  );
  const body = sections.map(({ id, depth, title: heading, text }) =>
    [
      heading && `<h${depth} id="${escaped(id)}">${escaped(mark(heading))}</h${depth}>`,
      text && `<p>${escaped(mark(text))}</p>`,
    ].join(''),
  );
  return `<!doctype html><html lang="${locale}"><head>${meta.join('')}${filters.join('')}</head><body><h1>${escaped(mark(title))}</h1>${body.join('')}</body></html>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
