/**
 * What Microsoft Learn adds to Markdown's own grammar: blocks of colons. `:::row:::` alone on a line is a
 * `learnBlock`, `:::image source="a.png":::` inside a line a `learnInline`; both keep their source as
 * their value. The rest of what Learn adds is read off the tree.
 */

import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Literal } from 'unist';

export interface LearnBlock extends Literal {
  type: 'learnBlock';
  value: string;
}

export interface LearnInline extends Literal {
  type: 'learnInline';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    learnBlock: LearnBlock;
    learnInline: LearnInline;
  }
  interface PhrasingContentMap {
    learnInline: LearnInline;
  }
  interface BlockContentMap {
    learnBlock: LearnBlock;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    learnBlock: 'learnBlock';
    learnInline: 'learnInline';
  }
}

const colon = 58;
/** A block begins with three of them. */
const fence = 3;

/** A unified plugin: hands the grammar to the parser. */
export function learnSyntax(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: FromMarkdownExtension[];
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), grammar];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), nodes];
}

const tokenizeBlock: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  return (code) => {
    effects.enter('learnBlock');
    return opening(code);
  };

  function opening(code: Code): State | undefined {
    if (code === colon) {
      colons += 1;
      effects.consume(code);
      return opening;
    }
    // Blanks may stand before the name.
    if (colons >= fence && code === 32) {
      effects.consume(code);
      return opening;
    }
    if (colons !== fence || !isLetter(code)) return nok(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('learnBlock');
      return ok(code);
    }
    effects.consume(code);
    return inside;
  }
};

const tokenizeInline: Tokenizer = (effects, ok, nok) => {
  let opened = 0;
  let closed = 0;
  let quoted = false;
  return (code) => {
    effects.enter('learnInline');
    return opening(code);
  };

  function opening(code: Code): State | undefined {
    if (code === colon) {
      opened += 1;
      effects.consume(code);
      return opening;
    }
    if (opened !== fence || !isLetter(code)) return nok(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) return nok(code);
    if (code === 34) quoted = !quoted;
    effects.consume(code);
    if (code !== colon || quoted) {
      closed = 0;
      return inside;
    }
    closed += 1;
    return closed === fence ? end : inside;
  }

  function end(code: Code): State | undefined {
    effects.exit('learnInline');
    return ok(code);
  }
};

const block: Construct = { name: 'learnBlock', tokenize: tokenizeBlock };
const inline: Construct = { name: 'learnInline', tokenize: tokenizeInline };

const grammar: Extension = { flow: { [colon]: block }, text: { [colon]: inline } };

const nodes: FromMarkdownExtension = {
  enter: {
    learnBlock(token) {
      this.enter({ type: 'learnBlock', value: '' }, token);
    },
    learnInline(token) {
      this.enter({ type: 'learnInline', value: '' }, token);
    },
  },
  exit: {
    learnBlock(token) {
      fill(this.stack.at(-1), this.sliceSerialize(token));
      this.exit(token);
    },
    learnInline(token) {
      fill(this.stack.at(-1), this.sliceSerialize(token));
      this.exit(token);
    },
  },
};

function fill(node: object | undefined, value: string): void {
  if (node && 'value' in node) node.value = value.trim();
}

function isLetter(code: Code): boolean {
  return code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}

function isLineEnd(code: Code): boolean {
  return code === null || (code < -2 && code > -6);
}

/** A block of colons taken apart. */
export interface LearnMark {
  /** In lower case, without colons: `row`, `row-end`, `image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `:::image type="content" source="a.png":::` → `image` with `type` and `source`. */
export function readMark(value: string): LearnMark {
  const [, name = '', rest = ''] = /^:{3} *([a-z][\w-]*)([\s\S]*?)(?::{3})?\s*$/i.exec(value) ?? [];
  const attributes = [...rest.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(
    ([, key = '', text = '']) => [key.toLowerCase(), text] as const,
  );
  return { name: name.toLowerCase(), attributes: Object.fromEntries(attributes) };
}
