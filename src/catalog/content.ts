/** A content folder as it was read: its files, typed by what they are, with places for diagnostics. */

import type { Position } from '../domain/diagnostic.ts';
import type { Languages } from '../domain/locale.ts';
import type { FileSizes } from '../domain/media.ts';
import type { Origin } from '../domain/own-facts.ts';
import type { Look } from '../domain/site.ts';
import type { FoundMark } from '../domain/unwritten.ts';
import type { GuideBody } from '../markdown/parse-guide.ts';
import type { Words } from '../markdown/parse-words.ts';
import {
  endings,
  type FileData,
  type FileKind,
  type FilePlace,
  filePath,
  placeOf,
} from '../schema/files.ts';

/** Kinds of file that hold words beside their data. */
export type WordsKind = Extract<FileKind, `${string}Words`>;

export interface FileOf<K extends FileKind> extends FilePlace {
  readonly kind: K;
  readonly data: FileData<K>;
  readonly words: K extends 'guideWords' ? GuideBody : K extends WordsKind ? Words : undefined;
  /** What is still to be written in it, in the order of the file. */
  readonly unwritten: readonly (FoundMark & { readonly at: Position })[];
  /** The file as it was read. */
  readonly text: string;
  /** Where a field of `data` stands, or the nearest field around it. */
  readonly at: (path: readonly PropertyKey[]) => Position;
}

export type ContentFile = { [K in FileKind]: FileOf<K> }[FileKind];

/** What an organisation has added to the content of others, and where it stands. */
export interface OwnFacts extends Origin {
  /** How the folder of the overlay is named in diagnostics. */
  readonly root: string;
  /** What the codes of its claims begin with. */
  readonly prefix: string;
  /** Ids of its claims, sections and sources. */
  readonly ids: ReadonlySet<string>;
  /** The content without it. */
  readonly common: Content;
  /** The files of the overlay. */
  readonly files: readonly ContentFile[];
  /**
   * What has become part of a file of the content, by the path of that: it stands there after so many lines, and on
   * disk in a file by another name.
   */
  readonly parts: ReadonlyMap<string, { readonly after: number; readonly file: string }>;
}

export interface Content {
  /** How the folder is named in diagnostics. */
  readonly root: string;
  /** The languages of the site. */
  readonly languages: Languages;
  /** The files that could be read. */
  readonly files: readonly ContentFile[];
  /** Paths of files that are there but could not be read; their own faults have been reported. */
  readonly unreadable: ReadonlySet<string>;
  /** Pictures and files to link to, by their paths below `media/`, with how many bytes they have. */
  readonly media: FileSizes;
  readonly look: Look;
  /** The text of every SVG, by its path in the folder. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Where an organisation has added something of its own, what that is. */
  readonly own?: OwnFacts;
  /** Where only a part of a site has been read, paths of its other pages: links to them are known to arrive. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Whether a claim, a section or a source is an organisation's own. */
export function isOwn({ own }: Content, id: string): boolean {
  return own?.ids.has(id) ?? false;
}

/** Whose the organisation's own is, where it has added something. */
export function originIn({ own }: Content): Origin | undefined {
  return own && { name: own.name };
}

/** The files of one kind: `filesOf(content, 'topicFacts')`. */
export function filesOf<K extends FileKind>(
  content: Pick<Content, 'files'>,
  kind: K,
): readonly FileOf<K>[] {
  return content.files.filter((file): file is ContentFile & FileOf<K> => file.kind === kind);
}

/** The one file at a place, however its name ends: the option's words in Swedish, say. */
export function fileAt<K extends FileKind>(
  content: Content,
  place: FilePlace & { readonly kind: K },
): FileOf<K> | undefined {
  let index = indexes.get(content);
  if (!index) {
    index = new Map(content.files.map((file) => [keyOf(file), file]));
    indexes.set(content, index);
  }
  // A path tells the kind, which the compiler cannot know.
  return index.get(keyOf(place)) as FileOf<K> | undefined;
}

/** Files by path: a library has thousands, and every check looks for some. */
const indexes = new WeakMap<Content, ReadonlyMap<string, ContentFile>>();

/** The same for the two files that the words of a guide may stand in. */
function keyOf(place: FilePlace): string {
  return filePath({ ...place, ending: 'mdx' });
}

/**
 * Whether a guide has facts: then the site answers for it as for all that it says of its own, in every
 * language, and its ledger knows it.
 */
export function hasFacts(content: Content, guide: string): boolean {
  return fileAt(content, placeOf('guideFacts', { guide })) !== undefined;
}

/** Whether a file is there that could not be read, however its name ends. */
export function isUnreadable({ unreadable }: Content, place: FilePlace): boolean {
  return endings.some((ending) => unreadable.has(filePath({ ...place, ending })));
}

/** The path of a place as diagnostics write it: `content/topics/tea/sv.mdx`. */
export function displayPath(content: Content, place: FilePlace): string {
  return `${content.root}/${filePath(place)}`;
}
