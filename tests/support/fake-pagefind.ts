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
 * @param asked gets everything that is searched for: `null`, `moln`, `"moln"`, `type=guide`
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
    filters: async () => {
      const counts: Record<string, Record<string, number>> = {};
      for (const [name, value] of all.flatMap(([, { filters }]) => Object.entries(filters))) {
        const values = counts[name] ?? {};
        counts[name] = values;
        values[value] = (values[value] ?? 0) + 1;
      }
      return counts;
    },
    search: async (closed, options) => {
      const term = closed?.replaceAll(endMark, '') ?? null;
      const [[name, value] = ['', '']] = Object.entries(options?.filters ?? {});
      asked.push(name === '' ? String(term) : `${name}=${value}`);
      return {
        results: all.flatMap(([id, record]) => {
          if (name !== '')
            return new Map(Object.entries(record.filters)).get(name) === value
              ? [result(id, record, {})]
              : [];
          if (term === null) return [result(id, record, {})];
          const found = record.found?.[term];
          if (found === undefined) return [];
          return [result(id, record, typeof found === 'number' ? { score: found } : found)];
        }),
      };
    },
  };
}
