/** A document as it was written: its front matter, and its Markdown as a tree with places. */

import type { Literal, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { componentSyntax } from './dialects/component-syntax.ts';
import { convertConstructs } from './dialects/convert-constructs.ts';
import { dialects } from './dialects/dialects.ts';
import { markSyntax } from './dialects/mark-syntax.ts';
import { dropModules, hasComponents, importsIn } from './dialects/modules.ts';
import { learnSyntax } from './learn-syntax.ts';
import type { Say } from './notice.ts';

/** What Learn's front matter says that we carry over. Dates are ISO 8601 calendar dates. */
export interface PageFacts {
  readonly title: string;
  readonly titleSuffix: string;
  readonly description: string;
  readonly dated: string | undefined;
  readonly translated: 'machine' | 'human' | undefined;
  readonly translatedOn: string | undefined;
  readonly commit: string | undefined;
  /** Where it says that it is published. */
  readonly address: string | undefined;
  /** What it says that it is called in addresses of its site, or the path there; empty where it does not. */
  readonly slug: string;
  /** As in `sv-SE`. */
  readonly locale: string | undefined;
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

/** Front matter as Hugo has it. */
interface Toml extends Literal {
  type: 'toml';
}

export interface SourcePage {
  readonly facts: PageFacts;
  readonly tree: Root;
}

type Parser = Pick<typeof body, 'parse'>;

const body = unified().use(remarkParse).use(remarkGfm).use(learnSyntax);
const marks = dialects.filter(({ isJsx }) => !isJsx).map(({ syntax }) => syntax);
const plain = body().use(markSyntax, marks);
const withComponents = body()
  .use(componentSyntax)
  .use(
    markSyntax,
    dialects.map(({ syntax }) => syntax),
  );
const matters = ['yaml', 'toml'] as const;
const parsers: Readonly<Record<'plain' | 'components', readonly [whole: Parser, body: Parser]>> = {
  plain: [plain().use(remarkFrontmatter, [...matters]), plain],
  components: [withComponents().use(remarkFrontmatter, [...matters]), withComponents],
};

/** Markdown as Learn writes it, as a tree. */
export function parseMarkdown(text: string): Root {
  return body.parse(text);
}

/**
 * What other dialects write is Markdown in the tree.
 * @param source with line feeds
 */
export function readPage(file: string, source: string, say: Say): SourcePage {
  const text = source.replaceAll(tableAfterMark, (lines) => lines.replaceAll(/\n(?=.)/g, '\n> '));
  const isComposed = hasComponents(file, text);
  const [whole, bodyOnly] = parsers[isComposed ? 'components' : 'plain'];
  const page = readMatter(text, whole.parse(text), bodyOnly, say);
  if (isComposed) dropModules(page.tree, text, say);
  convertConstructs(page.tree, text, importsIn(text), say);
  return page;
}

/** Learn's table below a mark in a quote needs no sign of the quote; Markdown takes its lines for a paragraph. */
const tableAfterMark = /^[ \t]*>[ \t]*\[!\w[^\]\n]*\][ \t]*(?:\n[ \t]*\|.*)+/gm;

function readMatter(text: string, tree: Root, bodyParser: Parser, say: Say): SourcePage {
  const [first] = tree.children;
  if (first?.type === 'toml') return { facts: readFacts(tomlFields(first.value)), tree };
  if (first?.type !== 'yaml') return { facts: readFacts({}), tree };
  const { value, fault } = readYaml(first.value);
  if (!fault) return { facts: readFacts(value), tree };
  const fields = lenientFields(first.value);
  const isFrontMatter = Object.keys(fields).some((key) => /^(?:title|description|ms\.)/i.test(key));
  // Between two lines of a page there may stand anything.
  if (!isFrontMatter) return { facts: readFacts({}), tree: bodyParser.parse(text) };
  say(
    { line: fault.line + 1, column: 1 },
    {
      kind: 'lost',
      rule: 'import-front-matter',
      message: `The front matter is no YAML: ${fault.message.replace(/\.$/, '')}.`,
      fix: 'correct it; what could be read of it was kept.',
    },
  );
  return { facts: readFacts(fields), tree };
}

function readFacts(fields: unknown): PageFacts {
  const values = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  const field = (name: string): string => {
    const value: unknown = values.find(([key]) => key.toLowerCase() === name)?.[1];
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  return {
    title: field('title'),
    titleSuffix: field('titlesuffix'),
    description: field('description'),
    dated: readDate(field('ms.date') || field('date')),
    translated: { MT: 'machine' as const, HT: 'human' as const }[
      field('ms.translationtype').toUpperCase()
    ],
    translatedOn: readDate(field('ms.lasthandoff')),
    commit: field('ms.sourcegitcommit') || undefined,
    address: webAddress(
      field('canonicalurl') ||
        field('canonical_url') ||
        field('original_url') ||
        field('source_url'),
    ),
    slug: field('permalink') || (field('url').startsWith('/') && field('url')) || field('slug'),
    locale: field('ms.contentlocale') || undefined,
  };
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text) ? text : undefined;
}

/** The lines `key: value` of what is no YAML as a whole. */
function lenientFields(yaml: string): Record<string, unknown> {
  return Object.assign(
    {},
    ...yaml.split('\n').map((line) => {
      const { value } = readYaml(line);
      return typeof value === 'object' ? value : {};
    }),
  );
}

/** The lines `key = "value"` before the first table, which is all that Hugo's pages have of what is carried over. */
function tomlFields(toml: string): Record<string, string> {
  const [top = ''] = toml.split(/^\s*\[/m);
  const fields = [
    ...top.matchAll(/^\s*([\w.-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+))\s*$/gm),
  ];
  return Object.fromEntries(
    fields.map(([, key = '', quoted, literal, bare]) => [
      key,
      quoted?.replaceAll(/\\(["\\])/g, '$1') ?? literal ?? bare ?? '',
    ]),
  );
}

/** Lines are counted from 1. */
function readYaml(text: string): {
  value: unknown;
  fault: { readonly line: number; readonly message: string } | undefined;
} {
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { value: undefined, fault: { line, message: error.message } };
  }
  try {
    const value: unknown = document.toJS();
    if (text.trim() === '' || (typeof value === 'object' && !Array.isArray(value)))
      return { value, fault: undefined };
    return { value: undefined, fault: { line: 1, message: 'it holds no fields' } };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { value: undefined, fault: { line: 1, message } };
  }
}

/** `03/22/2018` and `2018-03-22` → `2018-03-22`; undefined for what is no date. */
function readDate(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  const parts = american
    ? [american[3], american[1], american[2]]
    : /^(\d{4})-(\d{2})-(\d{2})/.exec(text)?.slice(1);
  if (!parts) return undefined;
  const iso = parts.map((part = '', index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
