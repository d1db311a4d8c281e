/** The catalog as Astro's content collections hold it; the pages' only way to content. */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { Catalog } from '../domain/catalog.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { parseWords } from '../markdown/parse-words.ts';
import { type FileKind, fileKinds, placeFile } from '../schema/files.ts';
import { assembleCatalog } from './assemble.ts';
import type { Content, ContentFile } from './content.ts';

/** @throws when the content is not sound: run the content check */
export async function getCatalog(): Promise<Catalog> {
  return assembleCatalog(await getContent());
}

/** The content itself, which the catalog is made of; nothing that only diagnostics need is kept. */
export async function getContent(): Promise<Content> {
  const kinds = Object.keys(fileKinds) as FileKind[];
  const entries = (await Promise.all(kinds.map((kind) => getCollection(kind)))).flat();
  const files = entries.flatMap((entry) => fileOf(entry));
  return { root: 'content', files, unreadable: new Set() };
}

function fileOf(entry: CollectionEntry<FileKind>): ContentFile[] {
  const place = placeFile(entry.id);
  if (!place) return [];
  const words = entry.body === undefined ? undefined : parseWords(entry.body).words;
  // The collection's name is the kind, and its schema that kind's; the compiler cannot pair them.
  return [{ ...place, data: entry.data, words, unwritten: [], at: () => fileStart } as ContentFile];
}
