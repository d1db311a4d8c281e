/** The documents of an import as text, what they include, and what there was to say of reading them. */

import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../domain/diagnostic.ts';
import { nestingIn } from '../markdown/markup-faults.ts';
import { isDocument } from './ids.ts';
import { deepest, type ReadInclude } from './includes.ts';
import { fromFile } from './link-conventions.ts';
import { type Notice, type NoticeWords, sayOf } from './notice.ts';
import { readPage } from './read-page.ts';
import { resolveReferences } from './references.ts';
import { readSourceText } from './source-text.ts';

export class Documents {
  readonly #read: (path: string) => Promise<Uint8Array>;
  readonly #paths: ReadonlySet<string>;
  readonly #notices = new Map<string, readonly Notice[]>();
  readonly #includes = new Map<string, Root>();

  /** @param read throws when a file cannot be read */
  constructor(paths: readonly string[], read: (path: string) => Promise<Uint8Array>) {
    this.#read = read;
    this.#paths = new Set(paths);
  }

  /** The text of a file; undefined where it cannot be read, which its notices then tell. */
  async text(file: string): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#read(file);
    } catch (error) {
      this.#note(file, {
        kind: 'refused',
        rule: 'import-unreadable',
        message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        fix: 'see that it is there and may be read.',
      });
      return undefined;
    }
    const { text, notice } = readSourceText(bytes);
    if (notice) this.#note(file, notice);
    const deep = text !== undefined && isDocument(file) ? nestingIn(text) : undefined;
    if (deep) this.refuseNested(file, deep);
    return deep ? undefined : text;
  }

  /** Notes that a document is nested deeper than it can be converted. */
  refuseNested(file: string, at?: Position): void {
    this.#note(
      file,
      {
        kind: 'refused',
        rule: 'import-nested',
        message: 'The document is nested in more levels than can be converted.',
        fix: 'take away quotes, lists or elements around what it says.',
      },
      at,
    );
  }

  /** What there was to say of reading a file. */
  notices(file: string): readonly Notice[] {
    return this.#notices.get(file) ?? [];
  }

  /** Reads what a document includes, and what that does, so that it can be asked for at once. */
  async readIncludes(file: string, text: string, depth = 0): Promise<void> {
    if (depth > deepest) return;
    for (const path of includesIn(text).map((address) => fromFile(file, address))) {
      if (this.#includes.has(path)) continue;
      const included = await this.#included(path);
      if (included === undefined) continue;
      const { tree } = readPage(path, included, () => undefined);
      resolveReferences(tree);
      this.#includes.set(path, tree);
      await this.readIncludes(path, included, depth + 1);
    }
  }

  /** What a document can include, as trees of its own. */
  includesOf(file: string): ReadInclude {
    return (address) => {
      const path = fromFile(file, address);
      const tree = this.#includes.get(path);
      return tree && { path, tree: seenFrom(file, path, structuredClone(tree)) };
    };
  }

  /** A single document comes without the files beside it, and reads those that it includes. */
  async #included(path: string): Promise<string | undefined> {
    if (this.#paths.has(path)) return this.text(path);
    // Nothing outside the imported folder is anybody's to publish.
    if (path.startsWith('../') || path.startsWith('/')) return undefined;
    const bytes = await this.#read(path).catch(() => undefined);
    return bytes && readSourceText(bytes).text;
  }

  #note(file: string, words: NoticeWords, at?: Position): void {
    const notices: Notice[] = [];
    sayOf(file, notices)(at, words);
    this.#notices.set(file, notices);
  }
}

/** A tree whose links and pictures lead from one file, as they lead from another. */
function seenFrom(file: string, path: string, tree: Root): Root {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    if (/^(?:[a-z][a-z\d+.-]*:|[#/~\\]|$)/i.test(node.url)) return;
    const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(node.url) ?? [];
    const target = posix.join(posix.dirname(path), address);
    node.url = posix.relative(posix.dirname(file), target) + rest;
  });
  return tree;
}

/** Files for others to include are no documents of their own. */
export function isPart(file: string, text: string): boolean {
  const isNamed = /(?:^|\/)(?:includes?|snippets|partials)\/|(?:^|\/)_(?!index\.)[^/]*$/i.test(
    file,
  );
  return isNamed && titleOf(file, text) === '';
}

/** What the front matter of a document calls it, read without the rest of it; empty where it says nothing. */
function titleOf(file: string, text: string): string {
  const [matter = ''] = /^(---|\+\+\+)[^\S\n]*\n[\s\S]*?\n\1[^\S\n]*(?=\n|$)/.exec(text) ?? [];
  return readPage(file, matter, () => undefined).facts.title;
}

const includeMarks = [
  /\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)[^)]*\)/gi,
  /^[^\S\n]*-+8<-+\s+["']([^"'\n]+)["']/gm,
  /^[^\S\n]*import\s+[\w$]+\s+from\s+["']([^"'\n]+\.mdx?)["']/gm,
  /\{\{[<%]\s*(?:readfile|include)\s+(?:file=)?"([^"\n]+)"/g,
];

/** Addresses that a text may include; the tree says later which of them it does. */
function includesIn(text: string): string[] {
  return includeMarks.flatMap((mark) =>
    [...text.matchAll(mark)].map(([, address = '']) => address),
  );
}
