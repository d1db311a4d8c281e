import { filesOf } from '../catalog/content.ts';
import { compareDiagnostics } from '../domain/diagnostic.ts';
import { formOrPattern } from './form-or-pattern.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { type Text, textFault, textKinds, textsOf } from './texts.ts';

const findings = {
  'formula-repeated': {
    summary: 'A turn stands more often than the style sheet has it.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'Räkna med ånga, räkna med brus, räkna med att vänta.',
    good: 'Koka upp det i en kittel.',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * A turn of phrase that is good once does not become a habit: the style sheet says how often it may
 * stand in the whole content, in each language.
 */
export const formulas = defineRule({
  scope: textKinds,
  why: 'A turn of phrase that is good once wears out: readers of the whole site meet it on every page.',
  findings,
  check: (content) =>
    content.languages.flatMap((locale) => {
      const texts = textsOf(content).filter((text) => text.locale === locale && !text.isLabel);
      const styles = filesOf(content, 'style').flatMap(({ data }) => data[locale].formulas);
      return styles.flatMap((style) => beyond(texts, formOrPattern(style, locale), style));
    }),
});

interface Formula {
  readonly most: number;
  readonly write: string;
}

/** Those that are too many, in the order of files and lines. */
function beyond(
  texts: readonly Text[],
  expression: RegExp,
  { most, write }: Formula,
): readonly Found[] {
  const found = texts.flatMap((text): Found[] =>
    [...text.text.matchAll(expression)].map(({ 0: words, index }) =>
      textFault(text, index, {
        rule: 'formula-repeated',
        message: `“${words.replaceAll(/\s+/g, ' ')}”`,
        fix: `write ${write}.`,
      }),
    ),
  );
  return found
    .sort(compareDiagnostics)
    .slice(most)
    .map(
      (fault): Found => ({
        ...fault,
        message: `${fault.message} is used ${found.length} times, where the style sheet has at most ${most}.`,
      }),
    );
}
