import { displayPath, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rule } from './rule.ts';
import { topicClaims } from './topic-claims.ts';

/**
 * In a decision tree every answer rests on something, and every outcome says what speaks for it and what
 * one accepts with it, where its options have any disadvantage.
 *
 * Bad: `{ id: internet, to: identity }`
 * Good: `{ id: internet, to: identity, claims: [cmg-no-inbound-ports] }`
 */
export const treeBasis: Rule = (content) =>
  filesOf(content, 'treeFacts').flatMap((file) => {
    const fault = (path: readonly PropertyKey[], rule: string, message: string, fix: string) => ({
      file: displayPath(content, file),
      ...file.at(path),
      rule,
      message,
      fix,
    });
    const answers = file.data.questions.flatMap((question, q) =>
      question.answers.flatMap(({ id, unsure, claims, features, sources }, a): Diagnostic[] =>
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
    const outcomes = file.data.outcomes.flatMap((outcome, o): Diagnostic[] => {
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
  });
