/** The catalog as Astro's content collections hold it; the pages' only way to content. */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { Catalog } from '../domain/catalog.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { parseGuide } from '../markdown/parse-guide.ts';
import { parseWords } from '../markdown/parse-words.ts';
import { type FileKind, fileKinds, placeFile } from '../schema/files.ts';
import { assembleCatalog } from './assemble.ts';
import type { Content, ContentFile } from './content.ts';

/** @throws when the content is not sound: run the content check */
export async function getCatalog(): Promise<Catalog> {
  // A build asks for each kind of page, and nothing changes meanwhile.
  if (!import.meta.env.PROD) return assembleCatalog(await getContent());
  built ??= getContent().then(assembleCatalog);
  return built;
}

let built: Promise<Catalog> | undefined;

/** The content itself, which the catalog is made of; nothing that only diagnostics need is kept. */
export async function getContent(): Promise<Content> {
  const kinds = Object.keys(fileKinds) as FileKind[];
  const entries = (await Promise.all(kinds.map((kind) => getCollection(kind)))).flat();
  const files = entries.flatMap((entry) => fileOf(entry));
  return { root: 'content', files, unreadable: new Set(), media: new Set() };
}

function fileOf(entry: CollectionEntry<FileKind>): ContentFile[] {
  const place = placeFile(entry.id);
  if (!place) return [];
  // Astro keeps no body that is empty.
  const { body = '' } = entry;
  const words = entry.id.endsWith('.mdx') ? parseWords(body).words : undefined;
  const guide = entry.id.endsWith('.md') ? parseGuide(body) : undefined;
  // The collection's name is the kind, and its schema that kind's; the compiler cannot pair them.
  const file = {
    ...place,
    data: entry.data,
    words,
    body: guide,
    unwritten: [],
    at: () => fileStart,
  };
  return [file as ContentFile];
}
