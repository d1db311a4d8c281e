/** The Markdown of a guide as HTML: alerts, pictures, and headings that can be linked to. */

import { defineHastPlugin, type HastNode, type HastVisitorContext, markdownToHtml } from 'satteri';
import { type AlertKind, readAlert } from './alerts.ts';
import { markdownFeatures } from './features.ts';
import { type FindLinks, inRegions, linkFound, type ResolveLink } from './render.ts';

/** What a page calls things, in its language. */
export interface GuideNames {
  readonly table: string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** The name of the link to a heading. */
  readonly anchor: (heading: string) => string;
}

type Element = Extract<HastNode, { type: 'element' }>;

/** A stretch of a guide: what introduces it, or a heading of the second level with all that stands below it. */
export interface GuideChapter {
  /** Its anchor; empty for the introduction. */
  readonly id: string;
  /** The heading; empty for the introduction. */
  readonly heading: string;
  readonly html: string;
}

/**
 * Renders a guide, the introduction first. Addresses that begin with a slash pass through `resolveLink`, those of
 * pictures too. What `findTerms` finds in running text becomes a link, as in other words.
 */
export function renderGuide(
  markdown: string,
  resolveLink: ResolveLink,
  names: GuideNames,
  findTerms?: FindLinks,
): GuideChapter[] {
  const ids: string[] = [''];
  const plugin = defineHastPlugin({
    name: 'guide',
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
        } else if (node.tagName === 'h2' && context.parent(node)?.type === 'root') {
          ids.push(typeof id === 'string' ? id : '');
          context.insertBefore(node, { type: 'comment', value: chapterMark });
          context.insertAfter(node, { type: 'comment', value: chapterMark });
        }
        if (headings.has(node.tagName) && typeof id === 'string') {
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
    hastPlugins: findTerms ? [linkFound(findTerms), plugin] : [plugin],
  });
  const [introduction = '', ...rest] = inRegions(html, names.table)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<input type="checkbox" disabled>', '☐')
    .replaceAll('<input type="checkbox" checked disabled>', '☑')
    .split(`<!--${chapterMark}-->`)
    .map((part) => part.trim());
  return ids.map((id, nth) =>
    nth === 0
      ? { id, heading: '', html: introduction }
      : { id, heading: rest[2 * nth - 2] ?? '', html: rest[2 * nth - 1] ?? '' },
  );
}

/** Stands before and after a heading of the second level: guides hold no comments of their own. */
const chapterMark = 'chapter';

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

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
