/** Pagefind over an index as it is shipped. */

import { inFile, PackedIndex } from './packed-index.ts';
import type { Pagefind, PagefindModule, PagefindRecord } from './pagefind.ts';
import { isWholeName } from './pagefind-insides.ts';
import { fieldRanking } from './weights.ts';

/** The folder that phrases are searched in, by the side of the index: nothing is there. */
const placesFolder = 'with-places/';

export interface Opening {
  /** The address of the index, with a slash at its end: Pagefind asks for its files below it. */
  readonly folder: string;
  /** The path of the site, with slashes at both ends. */
  readonly baseUrl: string;
  readonly language: string;
  /** Pagefind's script. */
  readonly script: PagefindModule;
  /** Fetches a file of the index by its path in it. @throws where it cannot be had */
  readonly fetch: (path: string) => Promise<Response>;
}

/** Pagefind, and what it searches in. */
export interface Opened {
  readonly pagefind: Pagefind;
  readonly index: PackedIndex;
  /** What is shown of a record, with one part of its text. */
  readonly record: (id: string, part: number) => Promise<PagefindRecord>;
  /**
   * Answers what Pagefind fetches, and it fetches with nothing but `fetch`.
   * @returns undefined for what is no file of the index
   */
  readonly answer: (address: string) => Promise<Response> | undefined;
}

/** Makes Pagefind ready, which begins to fetch when it is started. */
export function overPacked({ folder, baseUrl, language, script, fetch }: Opening): Opened & {
  readonly start: () => Promise<void>;
} {
  const index = new PackedIndex(language, async (path) => (await fetch(path)).json());
  const shipped = new Map<string, Promise<ArrayBuffer>>();
  const ofShipped = async (path: string) => {
    const coming = shipped.get(path) ?? fetch(path).then((answer) => answer.arrayBuffer());
    shipped.set(path, coming);
    coming.catch(() => shipped.delete(path));
    return new Response((await coming).slice());
  };
  const answer = (address: string) => {
    const [url = ''] = address.split('?');
    if (!url.startsWith(folder)) return undefined;
    const inPlaces = url.startsWith(folder + placesFolder);
    const path = url.slice(folder.length + (inPlaces ? placesFolder.length : 0));
    return index.asked(path, inPlaces).then((made) => made ?? ofShipped(path));
  };
  const instances = new Map<string, Promise<Pagefind>>();
  const open = async (basePath: string) => {
    const instance = script.createInstance({ basePath, baseUrl, ranking: fieldRanking });
    await instance.init();
    // Only what it is asked for waits for its program, and two at once would each begin one.
    await instance.filters();
    return instance;
  };
  const instance = (basePath: string) => {
    const kept = instances.get(basePath) ?? open(basePath);
    instances.set(basePath, kept);
    kept.catch(() => instances.delete(basePath));
    return kept;
  };
  const record = (id: string, part: number) => index.record(id, part, baseUrl.slice(0, -1));
  return {
    index,
    record,
    answer,
    start: async () => void (await instance(folder)),
    pagefind: {
      filters: async () => (await instance(folder)).filters(),
      search: async (term, options) => {
        const quoted = term?.startsWith('"') ? term.slice(1) : undefined;
        const isName = quoted !== undefined && isWholeName(quoted);
        const isPhrase = quoted !== undefined && !isName;
        const common = await instance(folder);
        const pagefind = isPhrase ? await instance(folder + placesFolder) : common;
        const { file, filters } = options ?? {};
        const asked = isName ? await index.nameInFile(term ?? '') : term;
        const { results } = await pagefind.search(
          file === undefined || term === null ? asked : inFile(term, file),
          filters && { filters },
        );
        return {
          results: results.map(({ id, score, words, matchedMetaFields = [] }) => ({
            id,
            // A name is what is asked for, or it is not.
            score: isName ? 1 : score,
            // What phrases are found by are other places.
            words: isPhrase ? [] : words,
            matchedMetaFields,
            data: (part = 0) => record(id, part),
          })),
        };
      },
    },
  };
}
