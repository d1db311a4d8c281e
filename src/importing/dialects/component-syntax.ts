/** What Markdown is in a document that is written with components. */

import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

/** A unified plugin for documents with components: what is indented is no code, nor a component HTML. */
export function componentSyntax(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented', 'htmlFlow'] }, flow: { 60: htmlOfSmallLetters } },
  ];
}

/** `<Aside>` is a component, though HTML has an element of that name. */
const htmlOfSmallLetters: Construct = {
  ...htmlFlow,
  name: 'htmlOfSmallLetters',
  tokenize(effects, ok, nok) {
    const html = htmlFlow.tokenize.call(this, effects, ok, nok);
    return html && effects.check({ tokenize: capitalTag, partial: true }, nok, html);
  },
};

const capitalTag: Tokenizer = (effects, ok, nok) => {
  const letter: State = (code) => {
    if (code === 47) return consumed(code);
    if (code === null || code < 65 || code > 90) return nok(code);
    effects.exit('mark');
    return ok(code);
  };
  const consumed: State = (code) => {
    effects.consume(code);
    return letter;
  };
  return (code) => {
    effects.enter('mark');
    return consumed(code);
  };
};
