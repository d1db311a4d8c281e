/** Markdown to HTML for pages, and to Markdown that works away from them. */

import { defineHastPlugin, type MdastNode, markdownToHtml, markdownToMdast } from 'satteri';
import { markdownFeatures } from './features.ts';
import { childrenOf } from './nodes.ts';

/** Turns an address as authors write it (`/topic/#claim`) into one that works where the page stands. */
export type ResolveLink = (address: string) => string;

/** Renders blocks of Markdown; links that begin with a slash pass through `resolveLink`. */
export function renderMarkdown(markdown: string, resolveLink: ResolveLink): string {
  const localizeLinks = defineHastPlugin({
    name: 'localize-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string' && href.startsWith('/')) {
          context.setProperty(node, 'href', resolveLink(href));
        }
      },
    },
  });
  const { html } = markdownToHtml(markdown, {
    features: markdownFeatures,
    hastPlugins: [localizeLinks],
  });
  return html.trim();
}

/** Renders one paragraph without its `<p>`, for use inside a line. */
export function renderInlineMarkdown(markdown: string, resolveLink: ResolveLink): string {
  return renderMarkdown(markdown, resolveLink).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** The same Markdown with its links passed through `resolveLink`; text that only looks like one stays. */
export function resolveLinks(markdown: string, resolveLink: ResolveLink): string {
  const links = linksIn(markdownToMdast(markdown, { features: markdownFeatures }));
  return links.reduceRight((text, { url, position }) => {
    const { start, end } = position ?? {};
    if (!url.startsWith('/') || start?.offset === undefined || end?.offset === undefined)
      return text;
    const link = text.slice(start.offset, end.offset);
    const at = link.lastIndexOf(`](${url}`) + 2;
    const resolved = link.slice(0, at) + resolveLink(url) + link.slice(at + url.length);
    return text.slice(0, start.offset) + resolved + text.slice(end.offset);
  }, markdown);
}

function linksIn(node: MdastNode): Extract<MdastNode, { type: 'link' }>[] {
  return node.type === 'link' ? [node] : childrenOf(node).flatMap(linksIn);
}
