/** A document as it was written: its front matter, and its Markdown as a tree with places. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
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
  /** As in `sv-SE`. */
  readonly locale: string | undefined;
}

export interface SourcePage {
  readonly facts: PageFacts;
  readonly tree: Root;
}

const bodyParser = unified().use(remarkParse).use(remarkGfm).use(learnSyntax);
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(learnSyntax);

/** Markdown as Learn writes it, as a tree. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** @param text with line feeds */
export function readPage(text: string, say: Say): SourcePage {
  const tree = parseMarkdown(text);
  const [first] = tree.children;
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
    dated: readDate(field('ms.date')),
    translated: { MT: 'machine' as const, HT: 'human' as const }[
      field('ms.translationtype').toUpperCase()
    ],
    translatedOn: readDate(field('ms.lasthandoff')),
    commit: field('ms.sourcegitcommit') || undefined,
    locale: field('ms.contentlocale') || undefined,
  };
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
