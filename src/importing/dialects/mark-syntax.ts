/**
 * Marks that are none of Markdown's own, for its parser: in a line or on lines of their own they become `mark`
 * nodes, and `!!! note` with what is indented below it a `framed` node. Which marks there are is the table's to say
 * (`dialects.ts`); code is left alone, since the parser knows it.
 */

import type { RootContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Literal, Parent } from 'unist';
import { frameOf, markInLine, marksOnLines, rawLines, wholeLine } from './mark-tokenizers.ts';
import type { Scan } from './scans.ts';

/** A mark as it was written. */
export interface Mark extends Literal {
  type: 'mark';
  value: string;
}

/** A mark with what is indented below it. */
export interface Framed extends Parent {
  type: 'framed';
  value: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    mark: Mark;
    framed: Framed;
  }
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface BlockContentMap {
    mark: Mark;
    framed: Framed;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark';
    framed: 'framed';
    framedHead: 'framedHead';
    framedIndent: 'framedIndent';
  }
}

export interface MarkSyntax {
  /** Letters that its marks begin with. */
  readonly starts: string;
  /** Marks that may stand in a line, or several of them on lines of their own. */
  readonly scan?: () => Scan;
  /** Marks that take a line: what the whole of it looks like, without blanks around it. */
  readonly line?: RegExp;
  /** Marks that hold what is indented below them: those that take a line, or `mark` where text follows them in it. */
  readonly frame?: RegExp | 'mark';
  /** Whether what scans stands in lines of text only. */
  readonly isInLine?: boolean;
  /** Lines between which nothing is Markdown. */
  readonly raw?: { readonly from: RegExp; readonly to: RegExp };
}

/** A unified plugin: hands the grammar of some marks to the parser. */
export function markSyntax(this: Processor, syntaxes: readonly MarkSyntax[]): void {
  const data = this.data() as {
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: FromMarkdownExtension[];
  };
  // The parser asks the last first.
  const grammars = syntaxes
    .toReversed()
    .flatMap((syntax) => [...syntax.starts].map((start) => grammarOf(syntax, start.charCodeAt(0))));
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...grammars];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), nodes];
}

function grammarOf(syntax: MarkSyntax, start: number): Extension {
  const { scan, line, frame, raw, isInLine = false } = syntax;
  if (scan) {
    const text = { [start]: { name: 'markInLine', tokenize: markInLine(scan) } };
    if (isInLine) return { text };
    return {
      text,
      flow: { [start]: { name: 'markLines', tokenize: marksOnLines(scan, start), concrete: true } },
    };
  }
  if (raw) {
    return { flow: { [start]: { name: 'markRaw', tokenize: rawLines(raw), concrete: true } } };
  }
  if (line) return { flow: { [start]: { name: 'markLine', tokenize: wholeLine('mark', line) } } };
  return frame ? { document: { [start]: frameOf(frame) } } : {};
}

const nodes: FromMarkdownExtension = {
  enter: {
    mark(token) {
      this.enter({ type: 'mark', value: '' }, token);
    },
    framed(token) {
      this.enter({ type: 'framed', value: '', children: [] }, token);
    },
  },
  exit: {
    mark(token) {
      fill(this.stack.at(-1), this.sliceSerialize(token));
      this.exit(token);
    },
    framedHead(token) {
      fill(this.stack.at(-1), this.sliceSerialize(token));
    },
    framed(token) {
      this.exit(token);
    },
  },
};

function fill(node: object | undefined, value: string): void {
  if (node && 'value' in node) node.value = value.trim();
}
