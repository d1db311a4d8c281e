/** A content folder that is to be added to: what it holds, read and as text. */

import { type Content, type FileOf, fileAt } from '../catalog/content.ts';
import { readContent, type SourceFile } from '../catalog/read-content.ts';
import { findUnwritten } from '../domain/unwritten.ts';
import { type FileKind, type FilePlace, filePath, placeFile, placeOf } from '../schema/files.ts';
import type { Insertion } from './insert.ts';
import type { Draft, RequestFault } from './request.ts';

export interface Folder {
  readonly content: Content;
  readonly texts: ReadonlyMap<string, string>;
  /** Where there is a file, readable or not. */
  readonly places: readonly FilePlace[];
}

/** @param root how the folder is named in what is printed */
export function openFolder(root: string, sources: readonly SourceFile[]): Folder {
  return {
    content: readContent(root, sources).content,
    texts: new Map(sources.map(({ path, text }) => [path, text])),
    places: sources.flatMap(({ path }) => placeFile(path) ?? []),
  };
}

/** Every topic, by the name of its folder. */
export function topicsIn({ places }: Folder): string[] {
  return [...new Set(places.map(({ topic }) => topic).filter(Boolean))];
}

/** Every guide, by the name of its folder. */
export function guidesIn({ places }: Folder): string[] {
  return [...new Set(places.map(({ guide }) => guide).filter(Boolean))];
}

/** Every option with its topic: `tea/green`. */
export function optionsIn({ places }: Folder): string[] {
  const named = places.filter(({ option }) => option);
  return [...new Set(named.map(({ topic, option }) => `${topic}/${option}`))];
}

/** The facts of every decision tree of a topic. */
export function treesOf(
  { places }: Folder,
  topic: string,
): (FilePlace & { readonly kind: 'treeFacts' })[] {
  return places
    .filter(({ kind, topic: other }) => kind === 'treeFacts' && other === topic)
    .map(({ tree }) => placeOf('treeFacts', { topic, tree }));
}

/** The options of a topic that one chooses between; those that cannot be read among them. */
export function alternativesOf({ content }: Folder, topic: string): string[] {
  const options = fileAt(content, placeOf('topicFacts', { topic }))?.data.options ?? [];
  return options.filter(
    (option) =>
      fileAt(content, placeOf('optionFacts', { topic, option }))?.data.kind === 'alternative',
  );
}

/** A file that has been read, or why it cannot be added to. */
export function readable<K extends FileKind>(
  { content }: Folder,
  place: FilePlace & { readonly kind: K },
): FileOf<K> | RequestFault {
  const path = filePath(place);
  return (
    fileAt(content, place) ?? {
      message: `${content.root}/${path} ${content.unreadable.has(path) ? 'cannot be read' : 'is missing'}.`,
      fix: 'run npm run check and mend it first.',
    }
  );
}

/** The faults of files that are to be added to, in every language where they hold words. */
export function unreadable(folder: Folder, places: readonly FilePlace[]): RequestFault[] {
  return places
    .map((place) => readable(folder, place))
    .filter((found): found is RequestFault => 'message' in found);
}

/** The places of some words, in every language of the site, as their files are called. */
export function wordsPlaces<K extends FileKind>(
  { content }: Folder,
  kind: K,
  names: Partial<FilePlace>,
) {
  return content.languages.map((locale) => {
    const place = placeOf(kind, { ...names, locale });
    return { ...place, ending: fileAt(content, place)?.ending ?? place.ending };
  });
}

/** A new file of some lines. */
export function create(place: FilePlace, lines: readonly string[]): Draft {
  const text = `${lines.join('\n')}\n`;
  return { path: filePath(place), text, line: lineOf(text, 0, text), isNew: true };
}

/** A file with something added; it is made where it is not there. */
export function change(
  { texts }: Folder,
  place: FilePlace,
  add: (text: string) => Insertion,
): Draft {
  const path = filePath(place);
  const { text, offset, added } = add(texts.get(path) ?? '');
  return { path, text, line: lineOf(text, offset, added), isNew: !texts.has(path) };
}

/** The line of the first thing to write, or else of what is new. */
function lineOf(text: string, offset: number, added: string): number {
  const inside = findUnwritten(added)[0]?.offset ?? added.search(/\S/);
  return text.slice(0, offset + inside).split('\n').length;
}
