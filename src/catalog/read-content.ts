/** A whole content folder: files in, typed content and every reading fault out. */

import type { Diagnostic } from '../domain/diagnostic.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { fileKinds, filePath, placeFile } from '../schema/files.ts';
import type { Content, ContentFile } from './content.ts';
import { nearest } from './nearest.ts';
import { type FileRule, readFile } from './read-file.ts';

/** A file's path inside the content folder, with forward slashes, and its text; a picture has none. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** A symbolic link, to a file or a folder, which is not followed. */
  readonly isLink?: true;
}

/** What can be wrong before any rule has looked. */
export type ReadingRule = FileRule | 'file-unexpected' | 'file-linked';

export interface Reading {
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic<ReadingRule>[];
}

/**
 * Reads files into content. Faults are returned, never thrown.
 * @param root how the content folder is named in diagnostics
 */
export function readContent(root: string, sources: readonly SourceFile[]): Reading {
  const files: ContentFile[] = [];
  const unreadable = new Set<string>();
  const diagnostics: Diagnostic<ReadingRule>[] = [];
  const media = new Set<string>();
  for (const { path, text, isLink } of sources) {
    if (isLink) {
      diagnostics.push(linkedFile(root, path));
      unreadable.add(path);
      continue;
    }
    if (isPicture(path)) {
      media.add(path.slice(mediaFolder.length));
      continue;
    }
    const place = placeFile(path);
    if (!place) {
      diagnostics.push(unexpectedFile(root, path));
      continue;
    }
    const reading = readFile(root, place, text);
    diagnostics.push(...reading.diagnostics);
    if (reading.file) files.push(reading.file);
    else unreadable.add(filePath(place));
  }
  return { content: { root, files, unreadable, media }, diagnostics };
}

/** Where pictures lie in a content folder, and below the root of the site. */
export const mediaFolder = 'media/';

/** Whether a path of a content folder is that of a picture: what else lies among them is not expected. */
export function isPicture(path: string): boolean {
  return path.startsWith(mediaFolder) && isPictureName(path);
}

/** Whether a file is called as pictures are that pages can show. */
export function isPictureName(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp)$/i.test(path);
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

function unexpectedFile(root: string, path: string): Diagnostic<ReadingRule> {
  const shapes = Object.values(fileKinds).map((kind) => kind.path);
  // Folders may have any name, so only what is fixed tells how near a shape is.
  const filled = new Map(shapes.map((shape) => [fill(shape, path), shape]));
  const near = nearest(path, [...filled.keys()])
    .slice(0, 3)
    .map((key) => filled.get(key)?.replaceAll(/:([a-z]+)/g, '<$1>'));
  return {
    file: `${root}/${path}`,
    ...fileStart,
    rule: 'file-unexpected',
    message: 'No file of this name belongs here.',
    fix: `rename or remove it; the nearest names are ${near.join(', ')}.`,
  };
}

/** A shape with the folders of a path in the places where any name will do. */
function fill(shape: string, path: string): string {
  const names = path.split('/');
  return shape
    .split('/')
    .map((part, index) => (part.startsWith(':') ? (names[index] ?? part) : part))
    .join('/');
}
