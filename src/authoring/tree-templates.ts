/** What a new decision tree holds: a question, an answer and an outcome for each option, and “don’t know”. */

import type { Locale } from '../domain/locale.ts';
import { ask, askFact, page } from './marks.ts';
import { neverFacts } from './templates.ts';
import { itemLines } from './yaml-insert.ts';

const question = 'situation';
const findOut = 'find-out';
const unsure = 'unsure';

/** What a tree can say of an option. */
export interface Arguments {
  readonly option: string;
  /** Ids of claims. */
  readonly advantages: readonly string[];
  readonly disadvantages: readonly string[];
}

/**
 * tree.yaml
 * @param recommended options that something speaks for
 * @param never the others
 */
export function treeFacts(
  languages: readonly Locale[],
  recommended: readonly Arguments[],
  never: readonly string[],
): string[] {
  const reasons = never.flatMap((option) => itemLines(neverFacts(languages, option, []), '  '));
  return [
    `first: ${question}`,
    'questions:',
    `  - id: ${question}`,
    '    answers:',
    ...recommended.flatMap(({ option }) => [
      `      - id: ${option}`,
      `        to: ${outcomeOf(option)}`,
      `        claims: [${askFact('ids of claims that the answer rests on')}]`,
    ]),
    `      - id: ${unsure}`,
    '        unsure: true',
    `        to: ${findOut}`,
    'outcomes:',
    ...recommended.flatMap(({ option, advantages, disadvantages }) => [
      `  - id: ${outcomeOf(option)}`,
      `    recommends: [${option}]`,
      `    claims: [${askFact(`ids of advantages of ${option}: ${advantages.join(', ')}`)}]`,
      ...(disadvantages.length > 0
        ? [
            `    accepts: [${askFact(`ids of disadvantages of ${option}: ${disadvantages.join(', ')}`)}]`,
          ]
        : []),
    ]),
    `  - id: ${findOut}`,
    '    kind: find-out',
    ...(reasons.length > 0 ? ['never:', ...reasons] : []),
  ];
}

/** The words of a question with its answers, and of the outcomes. */
export function treeWords(locale: Locale, facts: TreeParts): string[] {
  const head = page(
    locale,
    { title: 'authoring.tree.title', description: 'authoring.tree.description' },
    'authoring.tree.introduction',
  );
  return [
    ...head,
    ...facts.questions.flatMap(({ id, answers }) => [
      ...['', `## ${ask(locale, 'authoring.tree.question')} {#${id}}`],
      ...['', ask(locale, 'authoring.tree.meaning')],
      ...answers.flatMap((answer) => [
        ...['', `### ${ask(locale, 'authoring.tree.answer')} {#${answer.id}}`],
        ...(answer.unsure ? ['', ask(locale, 'authoring.tree.unsure')] : []),
      ]),
    ]),
    ...facts.outcomes.flatMap(({ id, prerequisites }) => [
      ...['', `## ${ask(locale, 'authoring.tree.outcome')} {#${id}}`],
      ...['', ask(locale, 'authoring.tree.reason')],
      ...prerequisites.flatMap((part) => [
        ...['', `### ${ask(locale, 'authoring.tree.prerequisite')} {#${part.id}}`],
        ...['', ask(locale, 'authoring.section.body')],
      ]),
    ]),
  ];
}

/** What of a tree has words. */
export interface TreeParts {
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly { readonly id: string; readonly unsure: boolean }[];
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly prerequisites: readonly { readonly id: string }[];
  }[];
}

/** The parts of a new tree, as its facts have them. */
export function newTreeParts(options: readonly string[]): TreeParts {
  const answers = [...options, unsure].map((id) => ({ id, unsure: id === unsure }));
  const outcomes = [...options.map(outcomeOf), findOut];
  return {
    questions: [{ id: question, answers }],
    outcomes: outcomes.map((id) => ({ id, prerequisites: [] })),
  };
}

function outcomeOf(option: string): string {
  return `choose-${option}`;
}
