/** Markdown to HTML, for pages. */

import { defineHastPlugin, markdownToHtml } from 'satteri';
import { markdownFeatures } from './features.ts';

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
