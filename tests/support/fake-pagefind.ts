/** Pagefind's part in a search, said beforehand: what it finds for which words. */

import type { Pagefind, PagefindRecord, PagefindResult } from '../../src/query/pagefind.ts';
import { endMark } from '../../src/query/pagefind-insides.ts';

export interface FakeRecord {
  /** A record whose type is not said is a guide. */
  readonly filters?: Readonly<Record<string, string>>;
  /** By what is searched for, as it is asked: a score, or more of the result. */
  readonly found?: Readonly<Record<string, number | Partial<PagefindResult>>>;
  readonly meta?: PagefindRecord['meta'];
  readonly content?: string;
}

/**
 * @param records by id, in the order of the index
 * @param asked gets everything that is searched for: `null`, `moln`, `"moln"`
 */
export function fakePagefind(
  records: Readonly<Record<string, FakeRecord>>,
  asked: string[] = [],
): Pagefind {
  const all = Object.entries(records).map(
    ([id, record]) => [id, { ...record, filters: { type: 'guide', ...record.filters } }] as const,
  );
  const result = (id: string, record: FakeRecord, found: Partial<PagefindResult>) => ({
    id,
    score: 1,
    words: [],
    ...found,
    data: async (): Promise<PagefindRecord> => ({
      url: `/${id}/`,
      content: record.content ?? '',
      meta: { title: id, ...record.meta },
      anchors: [],
    }),
  });
  return {
    facets: async () => {
      const values: Record<string, Record<string, string[]>> = {};
      for (const [id, { filters }] of all)
        for (const [name, value] of Object.entries(filters)) {
          const some = values[name] ?? {};
          values[name] = some;
          some[value] = [...(some[value] ?? []), id];
        }
      return values;
    },
    search: async (closed) => {
      const term = closed?.replaceAll(endMark, '') ?? null;
      asked.push(String(term));
      return {
        results: all.flatMap(([id, record]) => {
          if (term === null) return [result(id, record, {})];
          const found = record.found?.[term];
          if (found === undefined) return [];
          return [result(id, record, typeof found === 'number' ? { score: found } : found)];
        }),
      };
    },
  };
}
