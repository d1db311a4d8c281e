/**
 * The content that a process makes a site from, read once. Astro runs this module several times in one
 * process: for its collections, for its pages and for what surrounds them. All of them share what was read.
 */

import type { Catalog } from '../domain/catalog.ts';
import { catalogOf } from './assemble.ts';
import { contentReader } from './files.ts';
import { overlayFolder } from './folder.ts';
import type { Reading } from './read-content.ts';

export interface SiteSource {
  /** The last reading, or the first; everybody gets the same. */
  readonly reading: () => Promise<Reading>;
  /** Reads what has changed since; the last reading itself where nothing has. */
  readonly readAgain: () => Promise<Reading>;
  /**
   * The catalog of the last reading, assembled once.
   * @throws when the content is not sound: run the content check
   */
  readonly catalog: () => Promise<Catalog>;
}

/**
 * @param folder absolute path of a content folder
 * @param overlay the like of what an organisation adds: what the environment names where nothing else is said
 */
export function siteSource(folder: string, overlay = overlayFolder()): SiteSource {
  const place = `${folder}\n${overlay ?? ''}`;
  const known = shared.get(place) ?? openSource(folder, overlay);
  shared.set(place, known);
  return known;
}

const key = Symbol.for('vagval.sources');
const holder = globalThis as { [key]?: Map<string, SiteSource> };
holder[key] ??= new Map();
const shared = holder[key];

function openSource(folder: string, overlay: string | undefined): SiteSource {
  const read = contentReader(folder, overlay);
  let last: Promise<Reading> | undefined;
  const readAgain = () => {
    // One after the other: each goes by what the one before it has read.
    const after = (last ?? Promise.resolve()).then(read, read);
    last = after;
    return after;
  };
  const reading = () => last ?? readAgain();
  return {
    reading,
    readAgain,
    catalog: async () => catalogOf((await reading()).content),
  };
}
