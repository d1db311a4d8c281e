/** What a document written with components says to its program: which files it takes from where. */

import type { Root } from 'mdast';
import { type Say, shortened } from '../notice.ts';
import { isKnown } from './construct-kinds.ts';
import type { Names } from './construct-parts.ts';

const imported =
  /^[^\S\n]*import\s+(?:([\w$]+)\s*,?\s*)?(?:\{[^}]*\}|\*\s+as\s+[\w$]+)?\s*(?:from\s+)?(["'])([^"'\n]+)\2;?[^\S\n]*$/gm;
const component = /<([A-Z][\w.-]*)(?:\s(?:[^<>]|=>|\{[^{}]*\})*)?(?:\/>|>[\s\S]*?<\/\1\s*>)/g;

/** Whether a document is written with components: by its name, by what it imports or by components that are known. */
export function hasComponents(file: string, text: string): boolean {
  if (/\.mdx$/i.test(file)) return true;
  // Code may tell of components; a document has them outside of it.
  const said = text
    .replaceAll(/^([^\S\n]*)(`{3,}|~{3,})[\s\S]*?(?:^\1\2|$(?![\s\S]))/gm, '')
    .replaceAll(/`[^`\n]+`/g, '');
  const found = [...said.matchAll(component)].map(([, name = '']) => name);
  if (found.some(isKnown)) return true;
  const names = importsIn(said);
  return found.some((name) => names.has(name));
}

/** The files that a document gives names to. */
export function importsIn(text: string): Names {
  return new Map(
    [...text.matchAll(imported)].flatMap(([, name, , path = '']) =>
      name === undefined ? [] : [[name, path] as const],
    ),
  );
}

/** Leaves out the lines that only its program reads. */
export function dropModules(root: Root, source: string, say: Say): void {
  root.children = root.children.filter((block) => {
    if (block.type !== 'paragraph') return true;
    const { start, end } = block.position ?? {};
    const words = source.slice(start?.offset, end?.offset);
    const isModule =
      /^import\s+(?:["']|[\w$*{][\s\S]*?\sfrom\s+["'])/.test(words) ||
      /^export\s+(?:const|let|var|function|default|\{|\*)/.test(words);
    if (!isModule) return true;
    say(start, {
      kind: 'note',
      rule: 'import-module',
      message: `Lines for a program were left out: “${shortened(words)}”.`,
      fix: 'nothing, unless readers are to see what they made.',
    });
    return false;
  });
}
