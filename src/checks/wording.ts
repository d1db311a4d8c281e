import { type Content, filesOf } from '../catalog/content.ts';
import { type Locale, localize } from '../domain/locale.ts';
import { formsExpression } from '../domain/terms.ts';
import { formOrPattern } from './form-or-pattern.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { definitionsOf, textFault, textKinds, textsOf } from './texts.ts';

/** Something that is not written, and what to write instead. */
export interface Advice {
  readonly expression: RegExp;
  readonly write: string;
  readonly isAdvice: boolean;
  /** Whether it holds for names of things on a screen too. */
  readonly inLabels: boolean;
}

const wordingFindings = {
  wording: {
    summary: 'A form stands that the glossary or the style sheet never has.',
    file: 'topics/tea/sv.mdx',
    bad: 'Tre te sorter',
    good: 'Tre sorter',
    mayStand: true,
  },
  'wording-doubtful': {
    summary: 'A form stands that is seldom right.',
    file: 'guides/brewing/kettle/en.mdx',
    bad: 'Another decoction',
    good: 'Another infusion',
    isAdvice: true,
  },
} as const satisfies Findings;

type WordingFound = FoundOf<typeof wordingFindings>;

/** Texts keep to the forms that the glossary and the style sheet have chosen. */
export const wording = defineRule({
  scope: textKinds,
  why: 'One thing has one name on a site; what is called by two is taken for two.',
  findings: wordingFindings,
  check: (content) => {
    const advice = localize(content.languages, (locale) => adviceFor(content, locale));
    return textsOf(content).flatMap((text) =>
      advice[text.locale]
        // Most stand nowhere, and to look for all places of each takes twice as long.
        .filter(
          ({ inLabels, expression }) =>
            (inLabels || !text.isLabel) && text.text.search(expression) >= 0,
        )
        .flatMap(({ expression, write, isAdvice }): WordingFound[] =>
          [...text.text.matchAll(expression)].map((match) =>
            textFault(text, match.index, {
              rule: isAdvice ? 'wording-doubtful' : 'wording',
              message: `“${match[0].replaceAll(/\s+/g, ' ')}” is not what we write.`,
              fix: `write ${write}.`,
            }),
          ),
        ),
    );
  },
});

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

const nameCaseFindings = {
  'name-case': {
    summary: 'A term has other capitals than in the glossary.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'i en Kittel',
    good: 'i en kittel',
    mayStand: true,
  },
} as const satisfies Findings;

type NameCaseFound = FoundOf<typeof nameCaseFindings>;

/**
 * Names are written as the glossary has them, and common words without a capital inside a sentence.
 */
export const nameCase = defineRule({
  scope: textKinds,
  why: 'A name is written as its owner writes it, and a common word has no capital inside a sentence.',
  findings: nameCaseFindings,
  check: (content) => {
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
      return [...text.text.matchAll(expression)].flatMap((match): NameCaseFound[] => {
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
  },
});
