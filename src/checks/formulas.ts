import { filesOf } from '../catalog/content.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts';
import { formOrPattern } from './form-or-pattern.ts';
import type { Rule } from './rule.ts';
import { type Text, textFault, textsOf } from './texts.ts';

/**
 * A turn of phrase that is good once does not become a habit: the style sheet says how often it may
 * stand in the whole content, in each language.
 *
 * Bad: `Räkna med att …` in every outcome, where `most: 3`
 * Good: the same thing said in other ways from the fourth on
 */
export const formulas: Rule = (content) =>
  content.languages.flatMap((locale) => {
    const texts = textsOf(content).filter((text) => text.locale === locale && !text.isLabel);
    const styles = filesOf(content, 'style').flatMap(({ data }) => data[locale].formulas);
    return styles.flatMap((style) => beyond(texts, formOrPattern(style, locale), style));
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
): readonly Diagnostic[] {
  const found = texts.flatMap((text) =>
    [...text.text.matchAll(expression)].map(({ 0: words, index }) =>
      textFault(text, index, {
        rule: 'formula-repeated',
        message: `“${words.replaceAll(/\s+/g, ' ')}”`,
        fix: `write ${write}.`,
        isAdvice: true,
      }),
    ),
  );
  return found
    .sort(compareDiagnostics)
    .slice(most)
    .map((fault) => ({
      ...fault,
      message: `${fault.message} is used ${found.length} times, where the style sheet has at most ${most}.`,
    }));
}
