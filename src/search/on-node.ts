/** The search of a site on Node, as in a browser: for what must be found, and for measuring. */

import { close } from 'pagefind';
import { catalogOf } from '../catalog/assemble.ts';
import type { Content } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import type { FacetChoice } from '../query/facets.ts';
import { PackedIndex } from '../query/packed-index.ts';
import { overPacked } from '../query/packed-pagefind.ts';
import type { Pagefind } from '../query/pagefind.ts';
import { programPath } from '../query/pagefind-insides.ts';
import { startProgram } from '../query/pagefind-program.ts';
import { Search } from '../query/search.ts';
import type { IndexFile } from './build-index.ts';
import { indexCatalog } from './index-catalog.ts';

/** An index of a language. */
export interface ServedIndex {
  readonly locale: Locale;
  /** Opens it anew, as a page does that has fetched nothing. */
  readonly open: () => Promise<{ readonly pagefind: Pagefind; readonly index: PackedIndex }>;
}

/**
 * An index whose files are fetched out of some.
 * @param onFetch told of each file that is fetched, by its path in the index
 */
export function serveIndex(
  files: readonly IndexFile[],
  locale: Locale,
  onFetch: (path: string) => void = () => {},
): ServedIndex {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const fetched = async (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`The index has no file ${path}.`);
    onFetch(path);
    return content.slice();
  };
  return {
    locale,
    open: async () => {
      const index = new PackedIndex(locale, async (path) =>
        new Response(await fetched(path)).json(),
      );
      const program = await startProgram(await fetched(programPath));
      return { index, pagefind: await overPacked(index, program, '') };
    },
  };
}

/** Our search over an index, with nothing fetched yet. */
export async function openSearch({ open, locale }: ServedIndex): Promise<Search> {
  const { pagefind, index } = await open();
  return Search.open(pagefind, locale, index);
}

export interface AskedOnNode {
  readonly locale: Locale;
  readonly query: string;
  readonly choice?: FacetChoice;
}

/** What a query comes to: how many hits, and where the first leads, without the language. */
export interface AnsweredOnNode {
  readonly hits: number;
  readonly first: string | undefined;
}

/**
 * Where the first hit of each query leads, without the language; undefined where nothing is found.
 * @throws when the content is not sound, or Pagefind reports an error
 */
export async function findFirst(
  content: Content,
  queries: readonly AskedOnNode[],
): Promise<(string | undefined)[]> {
  return (await askAll(content, queries)).map(({ first }) => first);
}

/**
 * Searches a site for each query.
 * @throws when the content is not sound, or Pagefind reports an error
 */
export async function askAll(
  content: Content,
  queries: readonly AskedOnNode[],
): Promise<AnsweredOnNode[]> {
  const files = await indexCatalog(catalogOf(content));
  const answers: AnsweredOnNode[] = [];
  const searches = new Map<Locale, Search>();
  try {
    for (const locale of new Set(queries.map((asked) => asked.locale))) {
      searches.set(locale, await openSearch(serveIndex(files, locale)));
    }
    for (const { locale, query, choice = {} } of queries) {
      const answer = await searches.get(locale)?.run({ text: query, choice, isVerbatim: false });
      const [first] = (await answer?.groups[0]?.fetch(0, 1)) ?? [];
      answers.push({ hits: answer?.hits ?? 0, first: first?.href.slice(`/${locale}`.length) });
    }
    return answers;
  } finally {
    await close();
  }
}
