import type { Catalog } from '../domain/catalog.ts';
import { buildGuideTree, type GuideTree } from '../domain/guide-tree.ts';
import type { Locale } from '../domain/locale.ts';

/** The tree of the guides of a language. @param catalog what there is in that language */
export function guideTree(catalog: Catalog, locale: Locale): GuideTree {
  let tree = trees.get(catalog);
  if (!tree) {
    const { topics, guides, contents } = catalog;
    const titles = guides.map(({ id, words }) => ({ id, title: words[locale]?.title ?? id }));
    const inTopics = new Set(topics.flatMap((topic) => topic.guides.map(({ id }) => id)));
    tree = buildGuideTree(contents[locale], titles, inTopics);
    trees.set(catalog, tree);
  }
  return tree;
}

/** Every page of a language looks at the same tree. */
const trees = new WeakMap<Catalog, GuideTree>();
