import { filesOf } from '../catalog/content.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { topicClaims } from './topic-claims.ts';

const findings = {
  'answer-basis-missing': {
    summary: 'An answer rests on nothing.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: choose-green\n        sources: []',
    good: 'to: choose-green\n        sources: [tea-board]',
    mayStand: true,
  },
  'outcome-claim-missing': {
    summary: 'No claim speaks for an outcome.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'recommends: [black]\n    claims: []',
    good: 'recommends: [black]\n    claims: [black-strong]',
    mayStand: true,
  },
  'outcome-accepts-missing': {
    summary: 'An outcome does not say what one accepts with it.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'accepts: []',
    good: 'accepts: [green-fussy]',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * In a decision tree every answer rests on something, and every outcome says what speaks for it and what
 * one accepts with it, where its options have any disadvantage.
 */
export const treeBasis = defineRule({
  scope: ['treeFacts', 'optionFacts'],
  why: 'Whoever follows a tree must be able to say afterwards why, and what it costs.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) => {
      const fault = (
        path: readonly PropertyKey[],
        rule: Found['rule'],
        message: string,
        fix: string,
      ): Found => ({
        ...foundAt(content, file, path),
        rule,
        message,
        fix,
      });
      const answers = file.data.questions.flatMap((question, q) =>
        question.answers.flatMap(({ id, unsure, claims, features, sources }, a): Found[] =>
          unsure || claims.length + features.length + sources.length > 0
            ? []
            : [
                fault(
                  ['questions', q, 'answers', a],
                  'answer-basis-missing',
                  `The answer "${id}" of "${question.id}" rests on nothing.`,
                  'add "claims: [id]", "features: [id]" or "sources: [id]".',
                ),
              ],
        ),
      );
      const claims = topicClaims(content, file.topic) ?? [];
      const outcomes = file.data.outcomes.flatMap((outcome, o): Found[] => {
        const { id, kind: outcomeKind, recommends, claims: cited, accepts } = outcome;
        if (outcomeKind === 'find-out') return [];
        const isAcceptable = claims.some(
          ({ kind, option, withdrawn }) =>
            kind === 'disadvantage' && recommends.includes(option) && !withdrawn,
        );
        const path = ['outcomes', o];
        return [
          ...(cited.length > 0
            ? []
            : [
                fault(
                  path,
                  'outcome-claim-missing',
                  `No claim speaks for the outcome "${id}".`,
                  'add "claims: [id]" with advantages of the options that it recommends.',
                ),
              ]),
          ...(accepts.length > 0 || !isAcceptable
            ? []
            : [
                fault(
                  path,
                  'outcome-accepts-missing',
                  `The outcome "${id}" does not say what one accepts with it.`,
                  'add "accepts: [id]" with disadvantages of the options that it recommends.',
                ),
              ]),
        ];
      });
      return [...answers, ...outcomes];
    }),
});
