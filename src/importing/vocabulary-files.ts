/** What a topic needs beside itself: its source, a criterion, and a site that has a name. */

import { stringify } from 'yaml';
import { type Content, filesOf } from '../catalog/content.ts';
import type { SourceFile } from '../catalog/read-content.ts';
import { type Locale, localize } from '../domain/locale.ts';
import { translator } from '../i18n/translate.ts';
import { filePath, placeOf } from '../schema/files.ts';
import type { Origin } from './origin.ts';
import { unsorted } from './topic-files.ts';

/** A document that claims rest on. */
export interface ImportedSource {
  readonly key: string;
  readonly title: string;
  readonly language: Locale;
  readonly origin: Origin;
}

/**
 * The vocabulary with what is new in it; files that need nothing are left out.
 * @param sources documents that have become topics
 * @param today the day on which their words were taken from them
 */
export function vocabularyFiles(
  content: Content,
  texts: ReadonlyMap<string, string>,
  sources: readonly ImportedSource[],
  today: string,
): SourceFile[] {
  const criteria = new Set(filesOf(content, 'criteria').flatMap(({ data }) => Object.keys(data)));
  const known = new Set(filesOf(content, 'sources').flatMap(({ data }) => Object.keys(data)));
  const criterion = {
    [unsorted]: {
      label: localize(content.languages, (locale) => translator(locale)('importing.unsorted')),
    },
  };
  const newSources = sources.filter(({ key }) => !known.has(key));
  return [
    ...extended(texts, 'criteria', sources.length > 0 && !criteria.has(unsorted) ? criterion : {}),
    ...extended(
      texts,
      'sources',
      Object.fromEntries(newSources.map((source) => [source.key, sourceEntry(source, today)])),
    ),
  ];
}

/** What a document says of itself; what it does not say is left out. */
function sourceEntry({ title, language, origin }: ImportedSource, today: string): object {
  const { address, dated, file } = origin;
  return {
    title,
    ...(address && { publisher: new URL(address).hostname, url: address }),
    language,
    ...(dated && { published: dated }),
    checked: today,
    imported: file,
  };
}

/** Adds entries at the end of a file, whose lines stay as they are; makes it where it is not there. */
function extended(
  texts: ReadonlyMap<string, string>,
  kind: 'criteria' | 'sources',
  entries: Readonly<Record<string, object>>,
): SourceFile[] {
  const path = filePath(placeOf(kind));
  const before = texts.get(path);
  const isEmpty = Object.keys(entries).length === 0;
  if (before !== undefined && isEmpty) return [];
  const added = isEmpty ? '{}\n' : stringify(entries, { lineWidth: 0 });
  // An empty map in braces cannot be added to.
  const standing = before === undefined || /^\s*\{\s*\}\s*$/.test(before) ? '' : before;
  const gap = standing === '' || standing.endsWith('\n') ? '' : '\n';
  return [{ path, text: `${standing}${gap}${added}` }];
}

/** The words of the site, where a folder has none. */
export function siteFiles(
  { languages }: Pick<Content, 'languages'>,
  texts: ReadonlyMap<string, string>,
): SourceFile[] {
  return languages
    .map((locale) => ({ locale, path: filePath(placeOf('siteWords', { locale })) }))
    .filter(({ path }) => !texts.has(path))
    .map(({ locale, path }) => {
      const t = translator(locale);
      const words = {
        name: t('importing.site'),
        title: t('importing.site'),
        description: t('importing.siteDescription'),
      };
      return { path, text: `---\n${stringify(words)}---\n\n${t('importing.siteDescription')}\n` };
    });
}
