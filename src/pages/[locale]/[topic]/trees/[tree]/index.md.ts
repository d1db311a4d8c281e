import type { APIContext } from 'astro';
import type { Topic } from '../../../../../domain/catalog.ts';
import type { DecisionTree } from '../../../../../domain/decision-tree.ts';
import { treeMarkdown } from '../../../../../export/tree-markdown.ts';
import { pageContexts } from '../../../../../layouts/page-contexts.ts';
import { type PageProps, treePaths } from '../../../../_paths.ts';

export const getStaticPaths = treePaths;

type Props = PageProps & { topic: Topic; tree: DecisionTree };

export function GET({ props, url, site }: APIContext<Props>): Response {
  const { catalog, locale, topic, tree } = props;
  return new Response(treeMarkdown(topic, tree, pageContexts(catalog, { url, site })[locale]));
}
