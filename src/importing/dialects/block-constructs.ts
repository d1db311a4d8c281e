/** Constructs that stand between blocks, as blocks of Markdown. */

import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { shortened } from '../notice.ts';
import { type ConstructKind, kindOf, saysMore } from './construct-kinds.ts';
import {
  address,
  asBlocks,
  bold,
  type Context,
  capitalised,
  link,
  paragraph,
  phrasesOf,
  place,
  text,
  titleOf,
  unknown,
  withTitle,
} from './construct-parts.ts';
import { inLine } from './inline-constructs.ts';
import type { Construct } from './pair-marks.ts';

/** A construct that stands between blocks. */
export function blocks(construct: Construct, context: Context): RootContent[] {
  const { reading, position, children } = construct;
  const { say } = context;
  const kind = kindOf(reading);
  const given = reading.attributes;
  const inner = asBlocks(children);
  const at = position?.start;
  const file = context.names.get(reading.name);
  if (file !== undefined && /\.mdx?$/.test(file)) return [includeOf(file, construct)];
  if (kind?.is === 'folded' || construct.value.startsWith('???')) {
    say(at, {
      kind: 'note',
      rule: 'import-details',
      message: 'Text that was folded away stands unfolded.',
      fix: 'nothing, or make a heading of its first line.',
    });
  }
  // Colons and slashes that nobody closed hold nothing.
  if (/^[:/]/.test(construct.value) && children.length === 0 && reading.source === undefined) {
    return unknown(construct, [], false, context);
  }
  switch (kind?.is) {
    case 'alert':
      return alert(construct, kind.kind, inner);
    case 'quote': {
      const own = saysMore(reading.name) ? capitalised(reading.name) : undefined;
      const all = withTitle(titleOf(construct) ?? own, inner);
      return all.length === 0
        ? []
        : [{ type: 'blockquote', children: all as Paragraph[], ...place(construct) }];
    }
    case 'group':
      return withTitle(given.title ?? given.caption, inner);
    case 'tab':
      return tab(construct, inner, context);
    case 'titled': {
      const url = address(given.href ?? given.link ?? given.to, context);
      const title = titleOf(construct);
      const lead =
        url && title ? [paragraph([link(url, title, construct)])] : title ? [bold(title)] : [];
      return [...lead, ...inner];
    }
    case 'folded':
      return withTitle(titleOf(construct), inner);
    case 'code':
    case 'diagram':
      return code(construct, kind.is === 'diagram', inner, context);
    case 'contents':
      say(at, {
        kind: 'note',
        rule: 'import-contents-mark',
        message: `“${shortened(construct.value)}”, a table of contents that is made by a program, was left out.`,
        fix: 'nothing: every page has one.',
      });
      return [];
    case 'wikiheading': {
      const depth = Math.min(6, Number(given[0])) as Heading['depth'];
      return [{ type: 'heading', depth, children: [text(given.title ?? '')], ...place(construct) }];
    }
    case 'include':
      return [include(construct)];
    case 'image': {
      const caption = given.caption ?? given.title;
      const shown =
        caption !== undefined && caption !== '' && caption !== given.alt
          ? [paragraph([{ type: 'emphasis', children: [text(caption)] }])]
          : [];
      return [
        paragraph(inLine(construct, context) as PhrasingContent[], construct),
        ...shown,
        ...inner,
      ];
    }
    case 'link': {
      const description = given.description ?? given.caption;
      const lead = inLine({ ...construct, children: phrasesOf(inner) ? children : [] }, context);
      return [
        paragraph(lead as PhrasingContent[], construct),
        ...(description ? [paragraph([text(description)])] : []),
        ...(phrasesOf(inner) ? [] : inner),
      ];
    }
    case undefined:
      return unknown(construct, inner, false, context);
    default: {
      const line = inLine(construct, context);
      return line.length === 0 ? [] : [paragraph(line as PhrasingContent[], construct)];
    }
  }
}

function alert(
  construct: Construct,
  kind: Extract<ConstructKind, { is: 'alert' }>['kind'],
  inner: readonly RootContent[],
): RootContent[] {
  const { reading } = construct;
  const title =
    titleOf(construct) ?? (saysMore(reading.name) ? capitalised(reading.name) : undefined);
  const all = withTitle(title, inner);
  if (all.length === 0) return [];
  return [
    {
      type: 'blockquote',
      children: all as Paragraph[],
      ...(kind && { data: { alert: kind } }),
      ...place(construct),
    },
  ];
}

/** Tabs stand one after the other. */
function tab(construct: Construct, inner: readonly RootContent[], context: Context): RootContent[] {
  const { reading, position } = construct;
  context.say(position?.start, {
    kind: 'note',
    rule: 'import-tabs',
    message: `The tab “${shortened(titleOf(construct) ?? '')}” stands below the one before it.`,
    fix: 'nothing, or make headings of the tabs.',
  });
  const lang = reading.attributes.lang ?? reading.attributes.codelang;
  const words = sourceIn(construct, context);
  // With a language, what stands in a tab is code without a fence.
  const body =
    lang && words !== undefined && !words.includes('```') ? [codeBlock(lang, words)] : inner;
  return withTitle(titleOf(construct), body);
}

function code(
  construct: Construct,
  isDiagram: boolean,
  inner: readonly RootContent[],
  context: Context,
): RootContent[] {
  const { reading, position } = construct;
  const { language, lang, code: given, title } = reading.attributes;
  const words = reading.source ?? sourceIn(construct, context) ?? given;
  if (isDiagram) {
    context.say(position?.start, {
      kind: 'lost',
      rule: 'import-diagram',
      message: 'A drawing in Mermaid stands as its text.',
      fix: 'put a picture of it in its place.',
    });
  }
  if (words === undefined || words === '') return unknown(construct, inner, false, context);
  const name = isDiagram ? 'mermaid' : (language ?? lang ?? reading.attributes[0] ?? '');
  return withTitle(title, [codeBlock(name, words)]);
}

function codeBlock(lang: string, words: string): RootContent {
  return { type: 'code', lang: lang || null, value: words };
}

/** The source between the marks of a construct, without what indents all of it. */
function sourceIn(
  { position, value, children }: Construct,
  { source }: Context,
): string | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined || children.length === 0) return undefined;
  const whole = source.slice(from, to);
  const end = whole.search(/(?:<\/|\{\{[<%]\s*\/|\{%-?\s*end|:{3,}|\/{3,})[^\n]*$/);
  const lines = whole
    .slice(value.length, end < 0 ? undefined : end)
    .replace(/^\s*\{`|`\}\s*$/g, '')
    .replace(/^[^\S\n]*\n|\n[^\S\n]*$/g, '')
    .split('\n');
  const widths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const width = Math.min(...widths, 40);
  return lines.map((line) => line.slice(width)).join('\n');
}

/** A mark for what another file says, as the includes of all dialects are read. */
function include(construct: Construct): RootContent {
  const { file, src, 0: first = '' } = construct.reading.attributes;
  return includeOf(file ?? src ?? first, construct);
}

function includeOf(url: string, at: Pick<Construct, 'position'>): Paragraph {
  const children: PhrasingContent[] = [
    text('[!INCLUDE '),
    { type: 'link', url, children: [text(url)], ...place(at) },
    text(']'),
  ];
  return { type: 'paragraph', children, ...place(at) };
}
