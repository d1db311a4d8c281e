import { type Content, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Locale, localize } from '../domain/locale.ts';
import { formsExpression } from '../domain/terms.ts';
import { formOrPattern } from './form-or-pattern.ts';
import type { Rule } from './rule.ts';
import { definitionsOf, textFault, textsOf } from './texts.ts';

/** Something that is not written, and what to write instead. */
export interface Advice {
  readonly expression: RegExp;
  readonly write: string;
  readonly isAdvice: boolean;
  /** Whether it holds for names of things on a screen too. */
  readonly inLabels: boolean;
}

/**
 * Texts keep to the forms that the glossary and the style sheet have chosen.
 *
 * Bad: `klient inställningen` where the glossary avoids `klient inställning`
 * Good: `klientinställningen`
 */
export const wording: Rule = (content) => {
  const advice = localize(content.languages, (locale) => adviceFor(content, locale));
  return textsOf(content).flatMap((text) =>
    advice[text.locale]
      .filter(({ inLabels }) => inLabels || !text.isLabel)
      .flatMap(({ expression, write, isAdvice }): Diagnostic[] =>
        [...text.text.matchAll(expression)].map((match) =>
          textFault(text, match.index, {
            rule: isAdvice ? 'wording-doubtful' : 'wording',
            message: `“${match[0].replaceAll(/\s+/g, ' ')}” is not what we write.`,
            fix: `write ${write}.`,
            ...(isAdvice && { isAdvice }),
          }),
        ),
      ),
  );
};

/** What the glossary and the style sheet advise against in a language. */
export function adviceFor(content: Content, locale: Locale): Advice[] {
  const terms = filesOf(content, 'terms').flatMap(({ data }) => Object.values(data));
  const named = terms.map((term) => term[locale]);
  const styles = filesOf(content, 'style').map(({ data }) => data[locale]);
  const entry = (
    write: string,
    expression: RegExp,
    isAdvice: boolean,
    inLabels = false,
  ): Advice => ({ expression, write, isAdvice, inLabels });
  return [
    ...named.flatMap(({ term, avoid, warn }) => [
      ...(avoid.length > 0 ? [entry(`“${term}”`, formsExpression(avoid, locale), false)] : []),
      ...(warn.length > 0 ? [entry(`“${term}”`, formsExpression(warn, locale), true)] : []),
    ]),
    ...styles.flatMap(({ avoid, warn }) =>
      [...avoid, ...warn].map((style, index) =>
        entry(style.write, formOrPattern(style, locale), index >= avoid.length, style.labels),
      ),
    ),
  ];
}

/**
 * Names are written as the glossary has them, and common words without a capital inside a sentence.
 *
 * Bad: `Bitlocker` · `klienter på Internet`
 * Good: `BitLocker` · `klienter på internet`
 */
export const nameCase: Rule = (content) => {
  const names = content.languages.map((locale) => {
    const all = filesOf(content, 'terms').flatMap(({ data }) => Object.values(data));
    return [locale, all.map((term) => term[locale].term)] as const;
  });
  const expressions = new Map(
    names.map(([locale, terms]) => [locale, formsExpression(terms, locale)]),
  );
  const written = new Map(
    names.map(([locale, terms]) => [
      locale,
      new Map(terms.map((term) => [term.toLowerCase(), term])),
    ]),
  );
  return [...textsOf(content), ...definitionsOf(content)].flatMap((text) => {
    const expression = expressions.get(text.locale);
    if (text.isLabel || !expression) return [];
    return [...text.text.matchAll(expression)].flatMap((match): Diagnostic[] => {
      const form = match.groups?.form?.replaceAll(/\s+/g, ' ') ?? '';
      const right = written.get(text.locale)?.get(form.toLowerCase());
      const before = text.text.slice(0, match.index);
      if (right === undefined || form === right) return [];
      const beginsSentence = !/[\p{L}\p{N},;)]\s+$/u.test(before);
      if (beginsSentence && form === right.charAt(0).toUpperCase() + right.slice(1)) return [];
      return [
        textFault(text, match.index, {
          rule: 'name-case',
          message: `“${form}” is written “${right}”.`,
          fix: `write “${right}”.`,
        }),
      ];
    });
  });
};
