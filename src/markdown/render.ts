/** Markdown to HTML for pages, and to Markdown that works away from them. */

import { type MdastNode, markdownToHtml, markdownToMdast } from 'satteri';
import { markdownFeatures } from './features.ts';
import { childrenOf } from './nodes.ts';
import { noteScope } from './notes.ts';
import { wordsPlugins } from './render-plugins.ts';
import type { ResolveLink, WordsSetting } from './setting.ts';

/** Renders blocks of Markdown as they stand on a page. */
export function renderMarkdown(markdown: string, setting: WordsSetting): string {
  const { html } = markdownToHtml(markdown, {
    features: renderFeatures(markdown, setting),
    hastPlugins: wordsPlugins(setting),
  });
  return html.trim();
}

/** How a text is read to be shown: its footnotes have anchors that no other text on the page has. */
export function renderFeatures(markdown: string, { names }: WordsSetting) {
  return {
    ...markdownFeatures,
    gfm: {
      footnotes: {
        clobberPrefix: `${noteScope(markdown)}-`,
        backLabel: (number: number) => names?.back(number) ?? '',
      },
    },
  };
}

/** Renders one paragraph without its `<p>`, for use inside a line. */
export function renderInlineMarkdown(markdown: string, setting: WordsSetting): string {
  return renderMarkdown(markdown, setting).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** A place in a text with what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The same Markdown with its links and pictures passed through `resolveLink`; text that only looks like one stays.
 * Its footnotes are called what no others are, so that it can stand in one text with other passages.
 */
export function resolveLinks(markdown: string, resolveLink: ResolveLink): string {
  const scope = noteScope(markdown);
  const edits = editsIn(markdownToMdast(markdown, { features: markdownFeatures }));
  return edits
    .sort((a, b) => a.start - b.start)
    .reduceRight(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      markdown,
    );

  function editsIn(node: MdastNode): Edit[] {
    return [...(editOf(node) ?? []), ...childrenOf(node).flatMap(editsIn)];
  }

  function editOf(node: MdastNode): Edit[] | undefined {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const name = start + '[^'.length;
      return [{ start: name, end: name, text: `${scope}-` }];
    }
    if ((node.type !== 'link' && node.type !== 'image') || !node.url.startsWith('/')) return;
    const at = markdown.slice(start, end).lastIndexOf(`](${node.url}`);
    if (at < 0) return undefined;
    const from = start + at + ']('.length;
    return [{ start: from, end: from + node.url.length, text: resolveLink(node.url) }];
  }
}
