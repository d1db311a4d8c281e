/**
 * Additions to YAML. The parser only says where things stand: writing the document anew would lay out
 * an author's lines in another way.
 */

import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { type Insertion, insertAt, insertBelow, lineEnd } from './insert.ts';

/** An item of a list: an id, or fields in the order to write them, each as YAML on one line or as fields in turn. */
export type Item = string | Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const widest = 100;

/**
 * Adds an item at the end of the list that stands under a key, and the key where it is not there.
 * @param key of the outermost map, or one of it and one below that
 */
export function addItem(text: string, key: string | [string, string], item: Item): Insertion {
  const document = parseDocument(text);
  const [name, above] = typeof key === 'string' ? [key] : [key[1], key[0]];
  const map = above === undefined ? document.contents : document.get(above, true);
  const list = isMap(map) ? map.get(name, true) : undefined;
  if (!isSeq(list)) {
    const lines =
      typeof item === 'string' ? [`${name}: [${item}]`] : [`${name}:`, ...itemLines(item, '  ')];
    if (above === undefined) return insertBelow(text, lastOffset(map), lines);
    const below = lines.map((line) => `  ${line}`);
    return isMap(map)
      ? insertBelow(text, lastOffset(map), below)
      : insertBelow(text, lastOffset(document.contents), [`${above}:`, ...below]);
  }
  if (!list.flow) return insertBelow(text, lastOffset(list), itemLines(item, indentOf(text, list)));
  const [last] = list.items.slice(-1);
  if (last !== undefined) return addFlowItem(text, lastOffset(last) + 1, flowOf(item));
  const [start = 0, end = 0] = list.range ?? [];
  if (typeof item === 'string') return insertAt(text, start + 1, item);
  const before = text.slice(0, start).trimEnd();
  return insertBelow(before + text.slice(end), before.length, itemLines(item, '  '));
}

/**
 * Adds an entry to the outermost map: in its place where the keys stand in the order of the alphabet,
 * else at the end.
 */
export function addEntry(text: string, key: string, lines: readonly string[]): Insertion {
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const keys = pairs.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  const isSorted = keys.every((other, index) => index === 0 || (keys[index - 1] ?? '') < other);
  const next = isSorted ? keys.findIndex((other) => other > key) : -1;
  const first = pairs[0]?.key;
  if (next === 0 && isNode(first) && first.range) {
    // What stands above the first key is about the whole file.
    const added = lines.map((line) => line + lineEnd(text)).join('');
    return insertAt(text, first.range[0], added);
  }
  const before = next < 0 ? pairs.at(-1) : pairs[next - 1];
  if (before) return insertBelow(text, lastOffset(before.value ?? before.key), lines);
  const [start, end] = (isMap(contents) && contents.range) || [text.length, text.length];
  const rest = text.slice(0, start) + text.slice(end).trimStart();
  return insertBelow(rest, rest.length - 1, lines);
}

/** Where the last character of a node stands, comments after it left out. */
function lastOffset(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return lastOffset(last?.value ?? last?.key);
  }
  if (isSeq(node) && !node.flow) return lastOffset(node.items.at(-1));
  return isNode(node) && node.range ? node.range[1] - 1 : 0;
}

/** An item of a list, on lines of its own. */
export function itemLines(item: Item, indent: string): string[] {
  if (typeof item === 'string') return [`${indent}- ${item}`];
  return Object.entries(item).flatMap(([key, value], index) => {
    const head = `${indent}${index === 0 ? '- ' : '  '}${key}:`;
    if (typeof value === 'string') return [`${head} ${value}`];
    const fields = Object.entries(value).map(([name, inner]) => `${indent}    ${name}: ${inner}`);
    return [head, ...fields];
  });
}

function flowOf(item: Item): string {
  if (typeof item === 'string') return item;
  const fields = Object.entries(item).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : flowOf(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** Goes on with a list in brackets as it has begun: an item a line, or all in a row while there is room. */
function addFlowItem(text: string, end: number, item: string): Insertion {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const [indent = ''] = /^ */.exec(text.slice(start)) ?? [];
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(end)) ?? [];
  if (!/^,?\s*(?:#.*)?$/.test(rest)) {
    const isRoomy = end + rest.length - start + item.length + 2 <= widest;
    const added = isRoomy ? `, ${item}` : `,${lineEnd(text)}${indent}  ${item}`;
    return insertAt(text, end, added);
  }
  const isComma = rest.startsWith(',');
  const closed = isComma ? text : insertAt(text, end, ',').text;
  return insertBelow(closed, end, [`${indent}${item}${isComma ? ',' : ''}`]);
}

function indentOf(text: string, { range }: YAMLSeq): string {
  const start = range?.[0] ?? 0;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}
