import type { APIContext } from 'astro';
import type { Topic } from '../../../../../../domain/catalog.ts';
import type { DecisionTree } from '../../../../../../domain/decision-tree.ts';
import { dmnFile, treeDmn } from '../../../../../../export/tree-dmn.ts';
import { pageContexts } from '../../../../../../layouts/page-contexts.ts';
import { type PageProps, treeTableFilePaths } from '../../../../../_paths.ts';

export async function getStaticPaths() {
  return (await treeTableFilePaths()).map(({ params, props }) => ({
    params: { ...params, file: dmnFile(props.tree, props).replace(/\.dmn$/, '') },
    props,
  }));
}

type Props = PageProps & { topic: Topic; tree: DecisionTree };

export function GET({ props, url, site }: APIContext<Props>): Response {
  const { catalog, locale, topic, tree } = props;
  return new Response(treeDmn(topic, tree, pageContexts(catalog, { url, site })[locale]));
}
