/** Reads the Markdown of a plain guide: its headings and anchors, its sections, its links and its faults. */

import type { RootContent } from 'mdast';
import { type MdastNode, markdownToMdast } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import type { GuideHeading, GuideSection } from '../domain/plain-guide.ts';
import { readAlert } from './alerts.ts';
import { markdownFeatures } from './features.ts';
import type { MarkupFault } from './markup-faults.ts';
import { childrenOf, headingId, startOf } from './nodes.ts';
import type { Link } from './parse-words.ts';
import { plainText } from './plain-text.ts';

export interface GuideBody {
  /** The whole body as Markdown. */
  readonly markdown: string;
  readonly headings: readonly (GuideHeading & { readonly at: Position })[];
  /** What stands before the first heading, and then one for each heading. */
  readonly sections: readonly GuideSection[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  readonly faults: readonly MarkupFault[];
}

/** Parses a whole file; its front matter is passed over. Never throws for what an author wrote. */
export function parseGuide(source: string): GuideBody {
  const root = markdownToMdast(source, { features: markdownFeatures });
  const blocks: readonly RootContent[] = root.type === 'root' ? root.children : [];
  const body = blocks.filter(({ type }) => type !== 'yaml');
  const headings = body.filter((block) => block.type === 'heading');
  const links: Link[] = [];
  const images: Link[] = [];
  const faults: MarkupFault[] = [];
  for (const block of body) {
    if (block.type === 'heading') faults.push(...headingFaults(block));
    collect(block, links, images, faults);
  }
  return {
    markdown: source.slice(body[0]?.position?.start.offset ?? source.length),
    headings: headings.map((heading) => ({
      id: headingId(heading),
      depth: heading.depth,
      title: plainText(heading),
      at: startOf(heading),
    })),
    sections: sectionsOf(body),
    links,
    images,
    faults: [...faults, ...repeatedAnchors(headings)],
  };
}

function sectionsOf(blocks: readonly RootContent[]): GuideSection[] {
  const sections: { id: string; title: string; texts: string[] }[] = [
    { id: '', title: '', texts: [] },
  ];
  for (const block of blocks) {
    if (block.type === 'heading') {
      sections.push({ id: headingId(block), title: plainText(block), texts: [] });
    } else if (block.type !== 'code') {
      const text = plainText(block);
      sections
        .at(-1)
        ?.texts.push(block.type === 'blockquote' ? (readAlert(text)?.rest ?? text) : text);
    }
  }
  return sections.map(({ id, title, texts }) => ({ id, title, text: texts.join(' ') }));
}

function collect(node: MdastNode, links: Link[], images: Link[], faults: MarkupFault[]): void {
  if (node.type === 'link') links.push({ address: node.url, at: startOf(node) });
  if (node.type === 'image') images.push({ address: node.url, at: startOf(node) });
  if (node.type === 'html' && !/^<br ?\/>$/.test(node.value.trim())) {
    faults.push({
      ...startOf(node),
      rule: 'markup-unsupported',
      message: 'The text holds HTML, which guides cannot carry.',
      fix: 'write it in Markdown, and a literal < as \\<.',
    });
  }
  for (const child of childrenOf(node)) collect(child, links, images, faults);
}

function headingFaults(heading: Extract<RootContent, { type: 'heading' }>): MarkupFault[] {
  const at = startOf(heading);
  if (heading.depth === 1) {
    return [
      {
        ...at,
        rule: 'heading-level',
        message: 'A heading of level 1 stands in the text.',
        fix: 'begin it with ##; the title of the page comes from the front matter.',
      },
    ];
  }
  if (headingId(heading)) return [];
  return [
    {
      ...at,
      rule: 'heading-id-missing',
      message: 'A heading has no anchor.',
      fix: 'end it with an anchor, for ever: ## Title {#anchor}.',
    },
  ];
}

function repeatedAnchors(headings: readonly RootContent[]): MarkupFault[] {
  const first = new Map<string, number>();
  return headings.flatMap((heading) => {
    const id = headingId(heading);
    const at = startOf(heading);
    const line = first.get(id);
    if (line === undefined) first.set(id, at.line);
    if (line === undefined || id === '') return [];
    return [
      {
        ...at,
        rule: 'anchor-duplicate',
        message: `The anchor "${id}" is set already, on line ${line}.`,
        fix: 'choose another one.',
      },
    ];
  });
}
