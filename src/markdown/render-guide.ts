/** The Markdown of a guide as HTML, chapter by chapter: words, and headings that can be linked to. */

import { defineHastPlugin, markdownToHtml } from 'satteri';
import { renderFeatures } from './render.ts';
import { wordsPlugins } from './render-plugins.ts';
import type { WordsSetting } from './setting.ts';

export interface GuideSetting extends WordsSetting {
  /** The name of the link to a heading. */
  readonly anchorName: (heading: string) => string;
}

/** A stretch of a guide: what introduces it, or a heading of the second level with all that stands below it. */
export interface GuideChapter {
  /** Its anchor; empty for the introduction. */
  readonly id: string;
  /** The heading; empty for the introduction. */
  readonly heading: string;
  readonly html: string;
}

/** Renders a guide, the introduction first. Its footnotes end the last chapter. */
export function renderGuide(markdown: string, setting: GuideSetting): GuideChapter[] {
  const ids: string[] = [''];
  const headings = defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const { id } = node.properties;
        if (node.tagName === 'h2' && context.parent(node)?.type === 'root') {
          ids.push(typeof id === 'string' ? id : '');
          context.insertBefore(node, { type: 'comment', value: chapterMark });
          context.insertAfter(node, { type: 'comment', value: chapterMark });
        }
        if (typeof id !== 'string') return;
        context.setProperty(node, 'tabIndex', -1);
        context.appendChild(node, {
          type: 'element',
          tagName: 'a',
          properties: {
            className: ['anchor'],
            href: `#${id}`,
            ariaLabel: setting.anchorName(context.textContent(node)),
          },
          children: [{ type: 'text', value: '#' }],
        });
      },
    },
  });
  const { html } = markdownToHtml(markdown, {
    features: renderFeatures(markdown, setting),
    hastPlugins: [...wordsPlugins(setting), headings],
  });
  const [introduction = '', ...rest] = html
    .split(`<!--${chapterMark}-->`)
    .map((part) => part.trim());
  return ids.map((id, nth) =>
    nth === 0
      ? { id, heading: '', html: introduction }
      : { id, heading: rest[2 * nth - 2] ?? '', html: rest[2 * nth - 1] ?? '' },
  );
}

/**
 * Stands before and after a heading of the second level. Guides hold no comments of their own, and what looks like
 * one in an attribute has its quotation marks escaped.
 */
const chapterMark = '"chapter"';
