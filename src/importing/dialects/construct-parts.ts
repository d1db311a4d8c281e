/** What constructs are made of: titles, addresses, paragraphs. */

import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Say, shortened } from '../notice.ts';
import type { Construct } from './pair-marks.ts';

/** What a document gives names to: `import Logo from './logo.png'` → `Logo`. */
export type Names = ReadonlyMap<string, string>;

export interface Context {
  readonly source: string;
  readonly names: Names;
  readonly say: Say;
}

/** Takes away the blanks that stood between words and what was left out. */
export function trimEnds(nodes: RootContent[]): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** What is not known: its words, after those that its mark has, or the mark itself. */
export function unknown(
  construct: Construct,
  inner: readonly RootContent[],
  isInLine: boolean,
  context: Context,
): RootContent[] {
  const { reading, value, position } = construct;
  const title = titleOf(construct);
  const isEmpty = inner.length === 0;
  const card = isEmpty ? cardOf(construct, title, context) : undefined;
  context.say(position?.start, {
    kind: 'lost',
    rule: 'import-component',
    message: card
      ? `“${reading.name}” is nothing that is known; its words stand as a link to where it leads.`
      : isEmpty
        ? `“${shortened(value)}” is nothing that is known; it stands as it was written.`
        : `“${reading.name}” is nothing that is known; what it holds stands as text.`,
    fix: 'write in Markdown what it showed.',
  });
  if (card) return isInLine ? card : [paragraph(card, construct)];
  if (isEmpty) {
    const words = text(value, position);
    return [isInLine ? words : paragraph([words], construct)];
  }
  if (isInLine) return title ? [text(`${title} `), ...inner] : [...inner];
  return withTitle(title, inner);
}

/** A mark that says what it is called and where it leads, as cards and buttons do: a link, and what it says besides. */
function cardOf(
  construct: Construct,
  title: string | undefined,
  context: Context,
): PhrasingContent[] | undefined {
  const given = construct.reading.attributes;
  const url = address(given.href ?? given.link ?? given.url ?? given.to, context);
  if (title === undefined || !url) return undefined;
  const said = given.subtitle ?? given.description ?? given.text ?? '';
  const isSaid = said !== '' && said !== title;
  return [link(url, title, construct), ...(isSaid ? [text(` – ${said}`)] : [])];
}

/** The words that a mark gives a reader. */
export function titleOf({ reading: { attributes: given, name } }: Construct): string | undefined {
  const said = given.title ?? given.label ?? given.header ?? given.heading ?? given.summary;
  const further = given.name ?? given.caption ?? given.text ?? given.value ?? given.description;
  const first = /^(?:alert|callout|hint|notice)$/i.test(name) ? given[1] : given[0];
  return said ?? further ?? (first && /\p{L}|\d/u.test(first) ? first : undefined);
}

export function film({ reading: { name, attributes: given } }: Construct): string | undefined {
  const id = given.id ?? given.videoid ?? given[0];
  if (id === undefined) return undefined;
  if (/^https?:/.test(id) || /\.\w+$|\//.test(id)) return id;
  if (/youtube/i.test(name)) return `https://www.youtube.com/watch?v=${id}`;
  return /vimeo/i.test(name) ? `https://vimeo.com/${id}` : undefined;
}

/** Where an attribute leads: an address, or what the document has given a name to. */
export function address(value: string | undefined, { names }: Context): string | undefined {
  const [, name] = /^\{(\w+)(?:\.\w+)?\}$/.exec(value ?? '') ?? [];
  return name === undefined ? value : names.get(name);
}

/** `{ light: useBaseUrl('/a.png') }` → `/a.png` */
export function sourcesIn(value: string | undefined): string | undefined {
  return /["'`]([^"'`]+\.\w+)["'`]/.exec(value ?? '')?.[1];
}

export function withTitle(title: string | undefined, inner: readonly RootContent[]): RootContent[] {
  return title ? [bold(title), ...inner] : [...inner];
}

export function bold(title: string): Paragraph {
  return paragraph([{ type: 'strong', children: phrases(title) }]);
}

export const parser = unified().use(remarkParse);

/** A title as Markdown, without bold: it stands in bold as a whole. */
export function phrases(title: string): PhrasingContent[] {
  const [only, ...others] = parser.parse(title).children;
  if (only?.type !== 'paragraph' || others.length > 0) return [text(title)];
  visit(only, (node, index, parent) => {
    delete node.position;
    if (node.type !== 'strong' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  return only.children;
}

export function paragraph(
  children: PhrasingContent[],
  at?: Pick<Construct, 'position'>,
): Paragraph {
  return { type: 'paragraph', children, ...(at && place(at)) };
}

export function text(
  value: string,
  position?: Construct['position'],
): PhrasingContent & { type: 'text' } {
  return { type: 'text', value, ...(position && { position }) };
}

export function link(url: string, title: string, at: Pick<Construct, 'position'>): Link {
  return { type: 'link', url, children: [text(title)], ...place(at) };
}

export function place({ position }: Pick<Construct, 'position'>): Pick<Construct, 'position'> {
  return position ? { position } : {};
}

export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

export function phrasesOf(inner: readonly RootContent[]): boolean {
  return inner.length === 1 && inner[0]?.type === 'paragraph';
}

/** Phrases between blocks become paragraphs. */
export function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const flush = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      trimEnds(line);
      const position = line[0]?.position;
      result.push({ type: 'paragraph', children: line, ...(position && { position }) });
    }
    line = [];
  };
  for (const node of nodes) {
    if (phrasing(node)) line.push(node);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

/** Blocks in a line: what a paragraph says, and the words of any other. */
export function asPhrases(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (phrasing(node)) return [node];
    return node.type === 'paragraph' ? node.children : [text(wordsOf(node))];
  });
}
