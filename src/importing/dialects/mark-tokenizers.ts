/** How marks are read, letter by letter, for `mark-syntax.ts`. */

import type { Code, Construct, Effects, State, Tokenizer } from 'micromark-util-types';
import type { Scan } from './scans.ts';

/** A mark longer than this is none. */
const longest = 2000;

function isEnd(code: Code): boolean {
  return code === null || isLineEnd(code);
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2 && code > -6;
}

function isBlank(code: Code): boolean {
  return code === 32 || code === -2 || code === -1;
}

function letterOf(code: Code): string {
  return code === null
    ? ''
    : isLineEnd(code)
      ? '\n'
      : isBlank(code)
        ? ' '
        : String.fromCharCode(code);
}

/** Blanks, one at the least. */
function skipped(effects: Effects, ok: State): State {
  const inside: State = (code) => {
    if (isBlank(code)) {
      effects.consume(code);
      return inside;
    }
    effects.exit('whitespace');
    return ok(code);
  };
  return (code) => {
    effects.enter('whitespace');
    return inside(code);
  };
}

/** One mark, over several lines where it has to be. */
function scanned(
  effects: Effects,
  scan: Scan,
  isLazy: () => boolean,
  ok: State,
  nok: State,
): State {
  let length = 0;
  const inside: State = (code) => {
    length += 1;
    if (code === null || length > longest) return nok(code);
    const state = scan(letterOf(code));
    if (state === 'none') return nok(code);
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return afterLine;
    }
    effects.consume(code);
    return state === 'whole' ? end : inside;
  };
  const afterLine: State = (code) => (isLazy() || isEnd(code) ? nok(code) : inside(code));
  const end: State = (code) => {
    effects.exit('mark');
    return ok(code);
  };
  return (code) => {
    effects.enter('mark');
    return inside(code);
  };
}

export function markInLine(scan: () => Scan): Tokenizer {
  return (effects, ok, nok) => scanned(effects, scan(), () => false, ok, nok);
}

export function marksOnLines(scan: () => Scan, start: number): Tokenizer {
  return function tokenize(effects, ok, nok) {
    const isLazy = () => this.parser.lazy[this.now().line] === true;
    const next: State = (code) => scanned(effects, scan(), isLazy, after, nok)(code);
    const after: State = (code) => {
      if (isBlank(code)) return skipped(effects, after)(code);
      if (isEnd(code)) return ok(code);
      return code === start ? next(code) : nok(code);
    };
    return next;
  };
}

export function wholeLine(type: 'mark' | 'framedHead', pattern: RegExp): Tokenizer {
  return (effects, ok, nok) => {
    let read = '';
    const inside: State = (code) => {
      if (isEnd(code)) {
        if (!pattern.test(read.trim())) return nok(code);
        effects.exit(type);
        return ok(code);
      }
      read += letterOf(code);
      if (read.length > longest) return nok(code);
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter(type);
      return inside(code);
    };
  };
}

export function rawLines({ from, to }: { readonly from: RegExp; readonly to: RegExp }): Tokenizer {
  return function tokenize(effects, ok, nok) {
    let read = '';
    let isFirst = true;
    const inside: State = (code) => {
      if (!isEnd(code)) {
        read += letterOf(code);
        effects.consume(code);
        return inside;
      }
      if (isFirst ? !from.test(read.trim()) : code === null && !to.test(read.trim())) {
        return nok(code);
      }
      if (!isFirst && to.test(read.trim())) {
        effects.exit('mark');
        return ok(code);
      }
      isFirst = false;
      read = '';
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : inside(next));
    };
    return (code) => {
      effects.enter('mark');
      return inside(code);
    };
  };
}

/** So many blanks stand before what a frame holds. */
const indent = 4;

export function frameOf(pattern: RegExp | 'mark'): Construct {
  const head = pattern === 'mark' ? beforeText : wholeLine('framedHead', pattern);
  return {
    name: 'framed',
    tokenize(effects, ok, nok) {
      const begin = head.call(this, effects, ok, nok);
      return (code) => {
        effects.enter('framed')._container = true;
        return begin?.(code);
      };
    },
    continuation: {
      tokenize(effects, ok, nok) {
        const isIndented = effects.attempt({ tokenize: indented, partial: true }, ok, nok);
        return effects.check({ tokenize: blankLine, partial: true }, ok, isIndented);
      },
    },
    exit(effects) {
      effects.exit('framed');
    },
  };
}

/** One letter, and the blanks between it and its text. */
const beforeText: Tokenizer = (effects, ok, nok) => {
  const after: State = (code) => (isEnd(code) ? nok(code) : ok(code));
  const blanks: State = (code) => (isBlank(code) ? skipped(effects, after)(code) : nok(code));
  return (code) => {
    effects.enter('framedHead');
    effects.consume(code);
    effects.exit('framedHead');
    return blanks;
  };
};

const blankLine: Tokenizer = (effects, ok, nok) => {
  const after: State = (code) => (isEnd(code) ? ok(code) : nok(code));
  return (code) => (isBlank(code) ? skipped(effects, after)(code) : after(code));
};

const indented: Tokenizer = (effects, ok, nok) => {
  let width = 0;
  const inside: State = (code) => {
    if (!isBlank(code)) return nok(code);
    effects.consume(code);
    width += 1;
    return width < indent ? inside : end;
  };
  const end: State = (code) => {
    effects.exit('framedIndent');
    return ok(code);
  };
  return (code) => {
    effects.enter('framedIndent');
    return inside(code);
  };
};
