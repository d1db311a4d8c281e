import type { Localized } from '../domain/locale.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { definitionsOf, type Text, textFault, textKinds, textsOf } from './texts.ts';

const findings = {
  'quotation-marks': {
    summary: 'Quotation marks stand as a keyboard has them, and not as they are printed.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'Bladen "ångas" direkt',
    good: 'Bladen ångas direkt',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** How each language sets what is quoted. */
const marks: Localized<string> = { sv: '”…”', en: '“…”', nb: '«…»' };

/** Quotation marks are those of the language; the program cannot tell which are meant, so nothing sets them later. */
export const quotationMarks = defineRule({
  scope: textKinds,
  why: 'The marks of a keyboard look like a draft, and are those of no language.',
  findings,
  check: (content) =>
    [...textsOf(content), ...definitionsOf(content)]
      .filter(({ isLabel }) => !isLabel)
      .flatMap((text) =>
        [...text.text.matchAll(/"[^"\n]+"/g)].map(({ index }) => fault(text, index)),
      ),
});

function fault(text: Text, offset: number): Found {
  return textFault(text, offset, {
    rule: 'quotation-marks',
    message: 'Words stand in the quotation marks of a keyboard.',
    fix: `write ${marks[text.locale]}, or \`…\` around what is typed or is code.`,
  });
}
