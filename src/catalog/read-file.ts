/** One file of a content folder: text in, typed content and diagnostics out. */

import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, fileStart, type Position } from '../domain/diagnostic.ts';
import { findUnwritten } from '../domain/unwritten.ts';
import type { MarkupRule } from '../markdown/markup-faults.ts';
import { parseGuide } from '../markdown/parse-guide.ts';
import { parseWords } from '../markdown/parse-words.ts';
import { placeIn } from '../markdown/text-runs.ts';
import { type FilePlace, filePath, schemaOf } from '../schema/files.ts';
import type { Content, ContentFile } from './content.ts';
import { schemaFaults } from './schema-faults.ts';
import { type TextFault, unreadableText } from './unreadable-text.ts';
import { unnamed, yamlFault } from './yaml-faults.ts';

/** What can be wrong with a file. */
export type FileRule =
  | MarkupRule
  | TextFault['rule']
  | 'front-matter-missing'
  | 'yaml-syntax'
  | 'yaml-excessive'
  | 'schema';

type Fault = Pick<Diagnostic<FileRule>, 'rule' | 'message' | 'fix'>;

export interface FileReading {
  /** Undefined where the file could not be read; the diagnostics then say why. */
  readonly file: ContentFile | undefined;
  readonly diagnostics: readonly Diagnostic<FileRule>[];
}

/** Reads one file of a content folder. */
export function readFile(
  { root, languages }: Pick<Content, 'root' | 'languages'>,
  place: FilePlace,
  written: string,
): FileReading {
  // As editors on Windows may save it: the parsers count in what they read, the checks in what they are given.
  const text = written.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const path = `${root}/${filePath(place)}`;
  const report = (at: Position, fault: Fault): Diagnostic<FileRule> => ({
    file: path,
    line: at.line,
    column: at.column,
    rule: fault.rule,
    message: fault.message,
    fix: fault.fix,
  });
  const broken = unreadableText(text, place.kind);
  if (broken) {
    const at = placeIn({ text, at: fileStart }, broken.offset);
    return { file: undefined, diagnostics: [report(at, broken)] };
  }
  const isYaml = path.endsWith('.yaml');
  const facts = isYaml
    ? { yaml: text, firstLine: 1 }
    : (frontMatter(text) ?? (place.kind === 'ownWords' ? nothingInFront : undefined));
  if (!facts) {
    const fault: Fault = {
      rule: 'front-matter-missing',
      message: 'The file does not begin with front matter.',
      fix: 'begin it with a line ---, the fields, and another line ---.',
    };
    return { file: undefined, diagnostics: [report({ line: 1, column: 1 }, fault)] };
  }
  const data = readYaml(facts.yaml, facts.firstLine, schemaOf(place.kind, languages));
  const parsed = isYaml ? undefined : wordsIn(place, text);
  const diagnostics = [
    ...data.faults.map((fault) => report(fault, fault)),
    ...(parsed?.faults ?? []).map((fault) => report(fault, fault)),
  ];
  if (data.value === undefined || (parsed && !parsed.words))
    return { file: undefined, diagnostics };
  const unwritten: ContentFile['unwritten'] = findUnwritten(text).map((mark) => ({
    ...mark,
    at: placeIn({ text, at: fileStart }, mark.offset),
  }));
  // The table of kinds pairs each schema with its kind, which the compiler cannot follow through a lookup.
  const file = {
    ...place,
    data: data.value,
    words: parsed?.words,
    unwritten,
    text,
    at: data.at,
  } as ContentFile;
  return { file, diagnostics };
}

/** Words that an organisation adds stand below a title that is there already. */
const nothingInFront = { yaml: '', firstLine: 1 };

function wordsIn({ kind, ending }: FilePlace, text: string) {
  return kind === 'guideWords' ? parseGuide(text, ending) : parseWords(text);
}

/**
 * A file with front matter, taken apart. Its faults are the checks' business.
 * @throws when the front matter is no YAML
 */
export function splitFrontMatter(text: string): { data: Record<string, unknown>; body: string } {
  const { yaml, length } = frontMatter(text) ?? { yaml: '', length: 0 };
  const data: unknown = parseDocument(yaml).toJS();
  const isMap = typeof data === 'object' && data !== null;
  return { data: isMap ? { ...data } : {}, body: text.slice(length) };
}

function frontMatter(
  text: string,
): { yaml: string; firstLine: number; length: number } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { yaml: match[1] ?? '', firstLine: 2, length: match[0].length } : undefined;
}

interface YamlReading {
  readonly value: unknown;
  readonly faults: readonly (Position & Fault)[];
  readonly at: (path: readonly PropertyKey[]) => Position;
}

function readYaml(text: string, firstLine: number, schema: z.ZodType): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const at = (path: readonly PropertyKey[]): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  if (document.errors.length > 0) {
    const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (tooDeep) return excessive(tooDeep.pos[0]);
    const { offset = 0, message = '', fix = '' } = yamlFault(text, document.errors) ?? {};
    return syntax(offset, { message, fix });
  }
  const unnameable = keyThatNothingCarries(document);
  if (unnameable !== undefined) {
    const fault = {
      rule: 'schema' as const,
      message: '"__proto__" is not a field here, and can be the name of nothing.',
      fix: 'remove it, or choose another name.',
    };
    return { value: undefined, faults: [{ ...place(unnameable), ...fault }], at };
  }
  const aliases = aliasesIn(document);
  const nameless = aliases.find(({ isNamed }) => !isNamed);
  if (nameless) return syntax(nameless.offset, unnamed);
  const endless = aliases.find(({ holdsItself }) => holdsItself);
  if (endless) return excessive(endless.offset);
  let fields: unknown;
  try {
    fields = document.toJS() ?? {};
  } catch {
    // Nothing else is thrown for what is YAML: the aliases unfold into too much.
    return excessive(aliases[0]?.offset ?? 0);
  }
  const result = schema.safeParse(fields, { reportInput: true });
  if (result.success) return { value: result.data, faults: [], at };
  const faults = schemaFaults(schema, result.error.issues, (path) => document.hasIn(path)).map(
    ({ path, atKey, message, fix }) => ({
      ...(atKey ? keyPosition(path) : at(path)),
      rule: 'schema' as const,
      message,
      fix,
    }),
  );
  return { value: undefined, faults, at };

  function syntax(offset: number, said: Pick<Fault, 'message' | 'fix'>): YamlReading {
    const fault = { ...place(offset), rule: 'yaml-syntax' as const, ...said };
    return { value: undefined, faults: [fault], at };
  }

  function excessive(offset: number): YamlReading {
    const fault = {
      ...place(offset),
      rule: 'yaml-excessive' as const,
      message: 'What begins here unfolds into more than can be read, or lies in too many levels.',
      fix: 'write values out in the place of * and &, with few levels of indents and brackets.',
    };
    return { value: undefined, faults: [fault], at };
  }

  function keyPosition(path: readonly PropertyKey[]): Position {
    const parent = document.getIn(path.slice(0, -1), true);
    const key =
      isMap(parent) &&
      parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
    return isNode(key) && key.range ? place(key.range[0]) : at(path);
  }
}

/** Where a key stands that no object can have for its own; undefined where there is none. */
function keyThatNothingCarries(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      offset = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

interface AliasPlace {
  readonly offset: number;
  /** Whether something before it has its name. */
  readonly isNamed: boolean;
  readonly holdsItself: boolean;
}

function aliasesIn(document: Document): AliasPlace[] {
  const aliases: AliasPlace[] = [];
  const names = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      const name = anchorOf(node);
      if (name !== undefined) names.add(name);
    },
    Alias: (_, alias, above) => {
      const holdsItself = above.some((node) => isNode(node) && anchorOf(node) === alias.source);
      const isNamed = names.has(alias.source);
      aliases.push({ offset: alias.range?.[0] ?? 0, isNamed, holdsItself });
    },
  });
  return aliases;
}

function anchorOf(node: Node): string | undefined {
  return 'anchor' in node ? node.anchor : undefined;
}
