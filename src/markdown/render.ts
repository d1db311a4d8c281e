/** Markdown to HTML for pages, and to Markdown that works away from them. */

import {
  defineHastPlugin,
  type HastNode,
  type HastVisitorContext,
  type MdastNode,
  markdownToHtml,
  markdownToMdast,
} from 'satteri';
import { markdownFeatures } from './features.ts';
import { childrenOf } from './nodes.ts';

/** Turns an address as authors write it (`/topic/#claim`) into one that works where the page stands. */
export type ResolveLink = (address: string) => string;

/** A stretch of a text that links somewhere; offsets in UTF-16 code units. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Finds what in a text is to become a link, in order and apart. */
export type FindLinks = (text: string) => readonly TextLink[];

/**
 * Renders blocks of Markdown; links that begin with a slash pass through `resolveLink`. What
 * `findTerms` finds in running text becomes a link of class `term`; links, code, emphasis in bold and
 * headings are left alone. Where `tableName` is given, tables stand in regions of that name, which scroll
 * where they are wider than the page.
 */
export function renderMarkdown(
  markdown: string,
  resolveLink: ResolveLink,
  findTerms: FindLinks = () => [],
  tableName?: string,
): string {
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
    hastPlugins: [linkFound(findTerms), localizeLinks],
  });
  return tableName === undefined ? html.trim() : inRegions(html.trim(), tableName);
}

/** Makes links of what is found in running text. */
export function linkFound(find: FindLinks) {
  return defineHastPlugin({
    name: 'link-found',
    text(node, context) {
      if (isSetApart(node, context)) return;
      const links = find(node.value);
      if (links.length > 0) context.replaceNode(node, split(node.value, links));
    },
  });
}

/**
 * Puts each table of some HTML into a region of a name. A corner without words is no heading of anything.
 * Markdown makes no other markup of these letters: a text has them escaped.
 */
export function inRegions(html: string, name: string): string {
  const start = `<div class="wide" role="region" aria-label="${escapeAttribute(name)}" tabindex="0">`;
  return html
    .replaceAll(/ style="text-align: (left|right|center)"/g, ' class="$1"')
    .replaceAll(/<th(?: class="\w+")?><\/th>/g, '<td></td>')
    .replaceAll('<table>', () => `${start}<table>`)
    .replaceAll('</table>', '</table></div>');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Renders one paragraph without its `<p>`, for use inside a line. */
export function renderInlineMarkdown(
  markdown: string,
  resolveLink: ResolveLink,
  findTerms?: FindLinks,
): string {
  return renderMarkdown(markdown, resolveLink, findTerms).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

const apart = new Set(['a', 'code', 'pre', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

function isSetApart(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  const parent = context.parent(node);
  if (!parent) return false;
  return (parent.type === 'element' && apart.has(parent.tagName)) || isSetApart(parent, context);
}

function split(text: string, links: readonly TextLink[]): HastNode[] {
  const pieces = links.flatMap(({ start, end, href }, index): HastNode[] => [
    { type: 'text', value: text.slice(links[index - 1]?.end ?? 0, start) },
    {
      type: 'element',
      tagName: 'a',
      properties: { className: ['term'], href },
      children: [{ type: 'text', value: text.slice(start, end) }],
    },
  ]);
  return [...pieces, { type: 'text', value: text.slice(links.at(-1)?.end ?? 0) }];
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
