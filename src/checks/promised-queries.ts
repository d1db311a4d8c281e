import { type Content, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import { type ContentPage, contentPages } from '../catalog/page-anchors.ts';
import { decoded } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf, type SlowRule } from './rule.ts';

const addressFindings = {
  'promise-address-unknown': {
    summary: 'What a query must lead to is nowhere on the site.',
    file: 'promises/queries.sv.yaml',
    bad: 'first: /tea/#green-fuzzy',
    good: 'first: /tea/#green-fussy',
  },
} as const satisfies Findings;

/** A query is promised an address that there is. */
export const promisedAddresses = defineRule({
  scope: ['queries'],
  why: 'What is nowhere cannot come first.',
  findings: addressFindings,
  check: (content) => {
    const files = filesOf(content, 'queries');
    if (files.length === 0 || content.unreadable.size > 0) return [];
    const pages = contentPages(content);
    return files.flatMap((file) =>
      file.data.flatMap(({ first }, index): FoundOf<typeof addressFindings>[] =>
        isAddress(pages, first)
          ? []
          : [
              {
                ...foundAt(content, file, [index, 'first']),
                rule: 'promise-address-unknown',
                ...addressFault(pages, first),
              },
            ],
      ),
    );
  },
});

const queryFindings = {
  'promise-query-lost': {
    summary: 'Something else comes first than what readers mean by a query.',
    file: 'promises/queries.sv.yaml',
    bad: 'query: mest koffein',
    good: 'query: rätt temperatur',
  },
} as const satisfies Findings;

/**
 * Searches a site as its readers do.
 * @returns where the first hit of each query leads, without the language: `/tea/#green-cheap`
 */
export type FindFirst = (
  content: Content,
  queries: readonly { readonly locale: Locale; readonly query: string }[],
) => Promise<readonly (string | undefined)[]>;

/** What readers ask for leads first to what they mean. Nothing is indexed where no query is promised anything. */
export function promisedQueries(
  findFirst: FindFirst,
): SlowRule<FoundOf<typeof queryFindings>['rule']> {
  return {
    ...queryPage,
    check: async (content) => {
      const promised = filesOf(content, 'queries').flatMap((file) =>
        file.data.map((promise, index) => ({ ...promise, file, index, locale: file.locale })),
      );
      if (promised.length === 0) return [];
      const found = await findFirst(content, promised);
      return promised.flatMap(({ query, first, file, index }, nth) => {
        const came = found[nth];
        if (came === first) return [];
        return [
          {
            ...foundAt(content, file, [index, 'query']),
            rule: 'promise-query-lost',
            message: `“${query}” leads first to ${came ?? 'nothing'}, not to ${first}.`,
            fix: 'say there what readers ask for, or call it so under synonyms in vocabulary/terms.yaml; change the promise where the other is what they mean.',
          },
        ];
      });
    },
  };
}

/** What is told of it. */
export const queryPage = {
  scope: ['queries'],
  why: 'Who has asked and is shown something else first looks no further, and believes that the answer is not there.',
  findings: queryFindings,
} as const;

/** Whether a page of the site, or an anchor on it, has the address. */
export function isAddress(pages: readonly ContentPage[], address: string): boolean {
  const { path, anchor } = partsOf(address);
  const page = pages.find((other) => other.path === path);
  return page !== undefined && (anchor === '' || hasAnchor(page.anchors, anchor));
}

function hasAnchor(anchors: readonly { readonly id: string }[] | undefined, id: string): boolean {
  return anchors === undefined || anchors.some((anchor) => anchor.id === id);
}

/** What to say of an address that leads nowhere. */
export function addressFault(
  pages: readonly ContentPage[],
  address: string,
): { message: string; fix: string } {
  const { path, anchor } = partsOf(address);
  const page = pages.find((other) => other.path === path);
  const instead = page
    ? nearest(anchor, page.anchors?.map(({ id }) => id) ?? []).map((id) => `${path}#${id}`)
    : nearest(
        path,
        pages.map((other) => other.path),
      );
  return {
    message: `Nothing is said at "${address}".`,
    fix: `use one of: ${instead.join(', ')}.`,
  };
}

function partsOf(address: string): { path: string; anchor: string } {
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  return { path: decoded(pathname), anchor: decoded(hash.slice(1)) };
}
