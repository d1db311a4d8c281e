/** The addresses that pages and their other forms are made for, with what each is made of. */

import { getCatalog } from '../catalog/astro.ts';
import {
  allClaims,
  type Catalog,
  catalogIn,
  type PlacedClaim,
  type Term,
  type Topic,
} from '../domain/catalog.ts';
import type { Part } from '../domain/citations.ts';
import type { Dates } from '../domain/dates.ts';
import type { DecisionTree } from '../domain/decision-tree.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { Guide } from '../domain/guide.ts';
import type { GuideBranch } from '../domain/guide-tree.ts';
import { type Locale, type Localized, localize } from '../domain/locale.ts';
import type { Option } from '../domain/option.ts';
import { termUses } from '../domain/terms.ts';
import { fitsOneTable } from '../domain/tree-table.ts';
import { guideTree } from './_guide-tree.ts';

export interface PageProps {
  readonly locale: Locale;
  readonly catalog: Catalog;
}

interface Path<Props> {
  readonly params: Record<string, string>;
  readonly props: Props;
}

/** Every page of a language looks at the same catalog, by which others keep what they have worked out. */
function inLocale(catalog: Catalog, locale: Locale): Catalog {
  let views = viewsOf.get(catalog);
  if (!views) {
    views = localize(catalog.site.languages, (each) => catalogIn(catalog, each));
    viewsOf.set(catalog, views);
  }
  return views[locale];
}

const viewsOf = new WeakMap<Catalog, Localized<Catalog>>();

/** A page in every language. */
export async function localePaths(): Promise<Path<PageProps>[]> {
  const catalog = await getCatalog();
  return catalog.site.languages.map((locale) => ({
    params: { locale },
    props: { locale, catalog: inLocale(catalog, locale) },
  }));
}

/** A page for every topic in every language. */
export async function topicPaths(): Promise<Path<PageProps & { topic: Topic }>[]> {
  return (await localePaths()).flatMap(({ params, props }) =>
    props.catalog.topics.map((topic) => ({
      params: { ...params, topic: topic.id },
      props: { ...props, topic },
    })),
  );
}

/** A page for every claim in every language, under each name that it has had. */
export async function claimPaths(): Promise<Path<PageProps & { placed: PlacedClaim }>[]> {
  return (await localePaths()).flatMap(({ params, props }) =>
    allClaims(props.catalog).flatMap((placed) =>
      [placed.claim.id, ...placed.claim.formerly].map((claim) => ({
        params: { ...params, claim },
        props: { ...props, placed },
      })),
    ),
  );
}

/** A page for every option of every topic in every language. */
export async function optionPaths(): Promise<Path<PageProps & { topic: Topic; option: Option }>[]> {
  return (await topicPaths()).flatMap(({ params, props }) =>
    props.topic.options.map((option) => ({
      params: { ...params, option: option.id },
      props: { ...props, option },
    })),
  );
}

/** A page for the trees of every topic that has some, in every language. */
export async function treeListPaths(): Promise<Path<PageProps & { topic: Topic }>[]> {
  return (await topicPaths()).filter(({ props }) => props.topic.trees.length > 0);
}

/** A page for the guides of every topic that leads to some, in every language. */
export async function guideListPaths(): Promise<Path<PageProps & { topic: Topic }>[]> {
  return (await topicPaths()).filter(({ props }) => props.topic.guides.length > 0);
}

/** A page for every decision tree of every topic in every language. */
export async function treePaths(): Promise<
  Path<PageProps & { topic: Topic; tree: DecisionTree }>[]
> {
  return (await topicPaths()).flatMap(({ params, props }) =>
    props.topic.trees.map((tree) => ({
      params: { ...params, tree: tree.id },
      props: { ...props, tree },
    })),
  );
}

/** A file for every decision tree that fits one table. */
export async function treeTableFilePaths() {
  return (await treePaths()).filter(({ props }) => fitsOneTable(props.tree));
}

/** A page for every estimate in every language. */
export async function estimatePaths(): Promise<
  Path<PageProps & { topic: Topic; estimate: Estimate }>[]
> {
  return (await topicPaths()).flatMap(({ params, props }) =>
    props.topic.estimate ? [{ params, props: { ...props, estimate: props.topic.estimate } }] : [],
  );
}

/** A page for the dates of every topic that has some, in every language. */
export async function datesPaths(): Promise<Path<PageProps & { topic: Topic; dates: Dates }>[]> {
  return (await topicPaths()).flatMap(({ params, props }) =>
    props.topic.dates ? [{ params, props: { ...props, dates: props.topic.dates } }] : [],
  );
}

/** A page for every guide in every language that it is there in. */
export async function guidePaths(): Promise<Path<PageProps & { guide: Guide }>[]> {
  return (await localePaths()).flatMap(({ params, props }) =>
    props.catalog.guides.map((guide) => ({
      params: { ...params, guide: guide.id },
      props: { ...props, guide },
    })),
  );
}

/** A page for every part of the library, with the languages that have a part of that name. */
export async function branchPaths(): Promise<
  Path<PageProps & { branch: GuideBranch; there: readonly Locale[] }>[]
> {
  const paths = await localePaths();
  const branches = paths.map(({ params, props }) => ({
    params,
    props,
    found: guideTree(props.catalog, props.locale).branches,
  }));
  return branches.flatMap(({ params, props, found }) =>
    found.map((branch) => ({
      params: { ...params, branch: branch.id },
      props: {
        ...props,
        branch,
        there: branches
          .filter((other) => other.found.some(({ id }) => id === branch.id))
          .map((other) => other.props.locale),
      },
    })),
  );
}

/** A page for every term in every language, under each name that it has had, with the parts that it stands in. */
export async function termPaths(): Promise<
  Path<PageProps & { term: Term; uses: readonly Part[] }>[]
> {
  return (await localePaths()).flatMap(({ params, props }) => {
    const uses = termUses(props.catalog, props.locale);
    return props.catalog.terms.flatMap((term) =>
      [term.id, ...term.formerly].map((id) => ({
        params: { ...params, term: id },
        props: { ...props, term, uses: uses.get(term.id) ?? [] },
      })),
    );
  });
}
