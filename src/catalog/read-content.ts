/** A whole content folder: files in, typed content and every reading fault out. */

import { parse } from 'yaml';
import { addressableName } from '../domain/addresses.ts';
import { type Diagnostic, fileStart } from '../domain/diagnostic.ts';
import { type Languages, usualLanguages } from '../domain/locale.ts';
import {
  attachmentEndings,
  isAttachmentName,
  isPictureName,
  pictureEndings,
} from '../domain/media.ts';
import type { Look } from '../domain/site.ts';
import {
  endings,
  type FileKind,
  type FilePlace,
  fileKinds,
  filePath,
  type Home,
  liesIn,
  placeFile,
  placeOf,
} from '../schema/files.ts';
import { languages as languagesShape } from '../schema/site-facts.ts';
import type { Content, ContentFile } from './content.ts';
import { nearest } from './nearest.ts';
import type { OwnFactsRule } from './overlay-faults.ts';
import { type FileReading, type FileRule, readFile } from './read-file.ts';

/** A file's path inside the content folder, with forward slashes, and its text; of what is no text of ours it is empty. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** A symbolic link, to a file or a folder, which is not followed. */
  readonly isLink?: true;
  /** How many bytes it has, of a file of `media/`. */
  readonly bytes?: number;
}

/** What can be wrong before any rule has looked. */
export type ReadingRule =
  | FileRule
  | OwnFactsRule
  | 'file-unexpected'
  | 'file-linked'
  | 'language-unknown'
  | 'picture-name';

export interface Reading {
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic<ReadingRule>[];
}

/** How one file is read: `readFile`, or something that remembers what it has read. */
export type ReadOne = (
  folder: Pick<Content, 'root' | 'languages'>,
  place: FilePlace,
  text: string,
) => FileReading;

/** What an organisation adds, as it was read. */
export interface OverlayReading
  extends Pick<Reading, 'diagnostics'>,
    Pick<Content, 'root' | 'files' | 'unreadable'> {}

/**
 * Reads the files of an overlay, for content in some languages. Faults are returned, never thrown.
 * @param root how the folder is named in diagnostics
 */
export function readOverlay(
  root: string,
  languages: Languages,
  sources: readonly SourceFile[],
  read: ReadOne = readFile,
): OverlayReading {
  const files: ContentFile[] = [];
  const unreadable = new Set<string>();
  const diagnostics: Diagnostic<ReadingRule>[] = [];
  for (const { path, text, isLink } of sources) {
    const place = placeFile(path, 'overlay');
    if (isLink) diagnostics.push(linkedFile(root, path));
    else if (path === readmePath) continue;
    else if (!place) diagnostics.push(unexpectedFile(root, path, 'overlay'));
    else if (isSpoken(place) && !languages.includes(place.locale))
      diagnostics.push(unspokenFile(root, place, languages));
    else {
      const reading = read({ root, languages }, place, text);
      diagnostics.push(...reading.diagnostics);
      if (reading.file) files.push(reading.file);
      else unreadable.add(path);
    }
  }
  return { root, files, unreadable, diagnostics };
}

/**
 * Reads files into content. Faults are returned, never thrown.
 * @param root how the content folder is named in diagnostics
 */
export function readContent(
  root: string,
  sources: readonly SourceFile[],
  read: ReadOne = readFile,
): Reading {
  const languages = languagesIn(sources);
  const paths = new Set(sources.map(({ path }) => path));
  const files: ContentFile[] = [];
  const unreadable = new Set<string>();
  const diagnostics: Diagnostic<ReadingRule>[] = [];
  const media = new Map<string, number | undefined>();
  const drawings = new Map<string, string>();
  const look: { -readonly [part in keyof Look]: Look[part] } = {
    theme: undefined,
    mark: undefined,
    favicon: undefined,
  };
  for (const { path, text, isLink, bytes } of sources) {
    if (isLink) {
      diagnostics.push(linkedFile(root, path));
      unreadable.add(path);
      continue;
    }
    if (isDrawing(path)) drawings.set(path, text);
    const part = lookOf(path);
    if (part) {
      look[part] = text;
      continue;
    }
    if (isMedia(path)) {
      media.set(path.slice(mediaFolder.length), bytes);
      if (addressableName(path) !== path) diagnostics.push(unaddressable(root, path));
      continue;
    }
    if (isFont(path) || path === readmePath) continue;
    const place = placeFile(path);
    if (!place) {
      diagnostics.push(unexpectedFile(root, path));
      // What would be read under its right name is not told missing as well.
      const meant = inLowerCase(path);
      if (meant !== undefined && !paths.has(meant)) unreadable.add(meant);
      continue;
    }
    if (isSpoken(place) && !languages.includes(place.locale)) {
      diagnostics.push(unspokenFile(root, place, languages));
      continue;
    }
    const reading = read({ root, languages }, place, text);
    diagnostics.push(...reading.diagnostics);
    if (reading.file) files.push(reading.file);
    else unreadable.add(filePath(place));
  }
  return { content: { root, languages, files, unreadable, media, look, drawings }, diagnostics };
}

/** The languages that a site says it has. What is wrong about them is told where its file is read. */
function languagesIn(sources: readonly SourceFile[]): Languages {
  const path = filePath(placeOf('siteFacts'));
  const text = sources.find((source) => source.path === path)?.text;
  try {
    const { success, data } = languagesShape.safeParse(parse(text ?? '')?.languages);
    return success ? data : usualLanguages;
  } catch {
    return usualLanguages;
  }
}

/** Where pictures and files to link to lie in a content folder, and below the root of the site. */
export const mediaFolder = 'media/';

/** Whether a path of a content folder is that of a picture or of a file to link to: nothing else may lie there. */
export function isMedia(path: string): boolean {
  return isPicture(path) || (path.startsWith(mediaFolder) && isAttachmentName(path));
}

/** Whether a path of a content folder is that of a picture. */
export function isPicture(path: string): boolean {
  return path.startsWith(mediaFolder) && isPictureName(path);
}

/** Whether a path of a content folder is that of a picture that is text, and may be more than a picture. */
export function isDrawing(path: string): boolean {
  return /\.svg$/i.test(path) && (isPicture(path) || lookOf(path) !== undefined);
}

/** What tells those who keep a content folder of it. No page comes of it. */
export const readmePath = 'README.md';

/** Where the fonts of a site lie. */
export const fontsFolder = 'site/fonts/';

/** Whether a path of a content folder is that of a font. */
export function isFont(path: string): boolean {
  return path.startsWith(fontsFolder) && path.endsWith('.woff2');
}

/** Where the files lie that say how a site looks. */
export const lookPaths: Readonly<Record<keyof Look, string>> = {
  theme: 'site/theme.css',
  mark: 'site/mark.svg',
  favicon: 'site/favicon.svg',
};

function lookOf(path: string): keyof Look | undefined {
  return (Object.keys(lookPaths) as (keyof Look)[]).find((part) => lookPaths[part] === path);
}

/** Whether a file is in a language. */
function isSpoken({ kind }: FilePlace): boolean {
  return fileKinds[kind].path.includes(':locale');
}

function unspokenFile(
  root: string,
  place: FilePlace,
  languages: Languages,
): Diagnostic<ReadingRule> {
  return {
    file: `${root}/${filePath(place)}`,
    ...fileStart,
    rule: 'language-unknown',
    message: `The site does not have the language "${place.locale}": it has ${languages.join(', ')}.`,
    fix: `remove the file, or add ${place.locale} to languages in ${filePath(placeOf('siteFacts'))}.`,
  };
}

function linkedFile(root: string, path: string): Diagnostic<ReadingRule> {
  return {
    file: `${root}/${path}`,
    ...fileStart,
    rule: 'file-linked',
    message: 'This is a symbolic link, and nothing below it is read.',
    fix: 'put the file or the folder itself here.',
  };
}

function unexpectedFile(
  root: string,
  path: string,
  home: Home = 'content',
): Diagnostic<ReadingRule> {
  return {
    file: `${root}/${path}`,
    ...fileStart,
    rule: 'file-unexpected',
    message: 'No file of this name belongs here.',
    fix: placeFor(path, home),
  };
}

/** The path with the name of the file in lower case, where a file of that name belongs there. */
function inLowerCase(path: string, home: Home = 'content'): string | undefined {
  const at = path.lastIndexOf('/') + 1;
  const lower = path.slice(0, at) + path.slice(at).toLowerCase();
  return lower !== path && placeFile(lower, home) ? lower : undefined;
}

/** What to do with a file that belongs nowhere: its name is wrong, or its folder, or it is of a kind that has no place. */
function placeFor(path: string, home: Home): string {
  if (path.startsWith(mediaFolder) && home === 'content')
    return `remove it, or save it as something else: media/ holds pictures that pages can show (${pictureEndings.join(', ')}) and files that words link to (${attachmentEndings.join(', ')}).`;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const lower = name.toLowerCase();
  if (inLowerCase(path, home) !== undefined) return `rename it to ${lower}.`;
  const kinds = Object.entries(fileKinds).filter(([kind]) => liesIn(kind as FileKind, home));
  const shapes = [
    ...kinds.flatMap(([, { path }]) => endings.map((ending) => path.replace(':ending', ending))),
    ...(home === 'content' ? [...Object.values(lookPaths), `${fontsFolder}:name.woff2`] : []),
  ];
  const shown = (shape: string) => shape.replaceAll(/:([a-z]+)/g, '<$1>');
  const homes = [...new Set(shapes)].filter((shape) => shape.endsWith(`/${lower}`));
  if (homes.length > 0) return `move it to where it belongs: ${homes.map(shown).join(' or ')}.`;
  // Some names may be any, so only what is fixed tells how near a shape is.
  const filled = new Map(shapes.map((shape) => [fill(shape, path), shape]));
  const near = nearest(path, [...filled.keys()])
    .slice(0, 3)
    .map((key) => shown(filled.get(key) ?? ''));
  return `rename or remove it; the nearest names are ${near.join(', ')}.`;
}

function unaddressable(root: string, path: string): Diagnostic<ReadingRule> {
  return {
    file: `${root}/${path}`,
    ...fileStart,
    rule: 'picture-name',
    message:
      path.normalize() === addressableName(path)
        ? 'The name of the file holds letters with their accents stored apart, which its address does not find.'
        : 'The name of the file holds characters that its address cannot carry.',
    fix: `rename it to ${addressableName(path).slice(mediaFolder.length)}, typed anew, and write that where it is named.`,
  };
}

/** A shape with the names of a path in the places where any will do; how a file's name ends is not one. */
function fill(shape: string, path: string): string {
  const names = path.split('/');
  return shape
    .split('/')
    .map((part, index) => {
      const [, ending] = /^:[a-z]+(.*)$/.exec(part) ?? [];
      if (ending === undefined) return part;
      const name = names[index] ?? part;
      return ending === '' ? name : name.replace(/\.[^.]*$/, '') + ending;
    })
    .join('/');
}
