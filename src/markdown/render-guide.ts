/** The Markdown of a plain guide as HTML: alerts, pictures, and headings that can be linked to. */

import { defineHastPlugin, type HastNode, type HastVisitorContext, markdownToHtml } from 'satteri';
import { type AlertKind, readAlert } from './alerts.ts';
import { markdownFeatures } from './features.ts';
import { inRegions, type ResolveLink } from './render.ts';

/** What a page calls things, in its language. */
export interface GuideNames {
  readonly table: string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** The name of the link to a heading. */
  readonly anchor: (heading: string) => string;
}

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Renders a guide. Addresses that begin with a slash pass through `resolveLink`, those of pictures too.
 */
export function renderGuide(markdown: string, resolveLink: ResolveLink, names: GuideNames): string {
  const plugin = defineHastPlugin({
    name: 'plain-guide',
    element: {
      filter: ['a', 'img', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const { href, src, id } = node.properties;
        if (node.tagName === 'blockquote') renderAlert(node, context, names);
        else if (node.tagName === 'img') {
          if (typeof src === 'string') context.setProperty(node, 'src', resolveLink(src));
          context.setProperty(node, 'loading', 'lazy');
        } else if (node.tagName === 'a') {
          if (typeof href === 'string' && href.startsWith('/')) {
            context.setProperty(node, 'href', resolveLink(href));
          }
        } else if (typeof id === 'string') {
          context.setProperty(node, 'tabIndex', -1);
          context.appendChild(node, {
            type: 'element',
            tagName: 'a',
            properties: {
              className: ['anchor'],
              href: `#${id}`,
              ariaLabel: names.anchor(context.textContent(node)),
            },
            children: [{ type: 'text', value: '#' }],
          });
        }
      },
    },
  });
  const { html } = markdownToHtml(markdown, {
    features: markdownFeatures,
    hastPlugins: [plugin],
  });
  return inRegions(html.trim(), names.table)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<input type="checkbox" disabled>', '☐')
    .replaceAll('<input type="checkbox" checked disabled>', '☑');
}

/** A quote that begins with `[!NOTE]` is no quote: it gets a label in its place. */
function renderAlert(
  quote: Readonly<Element>,
  context: HastVisitorContext,
  names: GuideNames,
): void {
  const first = quote.children.find((child): child is Element => child.type === 'element');
  const text = first?.children[0];
  if (text?.type !== 'text') return;
  const alert = readAlert(text.value);
  if (!alert) return;
  const { kind, rest } = alert;
  context.setProperty(quote, 'className', ['alert', kind]);
  context.replaceNode(text, { type: 'text', value: rest });
  context.prependChild(quote, {
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-label'] },
    children: [{ type: 'text', value: names.alerts[kind] }],
  });
}
