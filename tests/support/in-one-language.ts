/** Content made into that of a site in one language, of which no other word is left. */

import { parse, stringify } from 'yaml';
import type { SourceFile } from '../../src/catalog/read-content.ts';
import { isLocale, type Locale } from '../../src/domain/locale.ts';

/**
 * @param from the language whose words are kept
 * @param to what the site takes them for: the engine's part of each page is then in that language
 */
export function inOneLanguage(
  files: readonly SourceFile[],
  from: Locale,
  to: Locale = from,
): SourceFile[] {
  const made = files.flatMap(({ path, text }): SourceFile[] => {
    const [, locale = ''] = /(?<=[/.])(\w+)\.(?:mdx|md|yaml)$/.exec(path) ?? [];
    if (isLocale(locale) && locale !== from) return [];
    return [
      {
        path: isLocale(locale) ? path.replace(/\w+(?=\.\w+$)/, to) : path,
        text: path.endsWith('.yaml') ? stringify(withOne(parse(text), from, to)) : text,
      },
    ];
  });
  return [
    ...made,
    { path: 'site/site.yaml', text: `languages: [${to}]\ncontact: mailto:te@example.org\n` },
  ];
}

function withOne(value: unknown, from: Locale, to: Locale): unknown {
  if (Array.isArray(value)) return value.map((inner) => withOne(inner, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isLocale(key) || key === from)
      .map(([key, inner]) => [key === from ? to : key, withOne(inner, from, to)]),
  );
}
