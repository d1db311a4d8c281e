import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { type TopicClaim, topicClaims } from './topic-claims.ts';

type TreeFile = FileOf<'treeFacts'>;
type Fault = Pick<Found, 'rule' | 'message' | 'fix'>;

const findings = {
  'claim-unknown': {
    summary: 'A decision tree cites what is no claim of its topic.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'claims: [green-cheep]',
    good: 'claims: [green-cheap]',
  },
  'claim-withdrawn-cited': {
    summary: 'A decision tree cites a claim that has been withdrawn.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'claims: [black-dear]',
    good: 'claims: [black-strong]',
  },
  'outcome-claim-kind': {
    summary: 'A disadvantage speaks for an outcome, or an advantage is to be accepted with it.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'accepts: [green-cheap]',
    good: 'accepts: [green-fussy]',
  },
  'outcome-claim-option': {
    summary: 'An outcome cites a claim about an option that it does not recommend.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'accepts: [herbal-no-caffeine]',
    good: 'accepts: [green-fussy]',
  },
  'feature-unknown': {
    summary: 'A decision tree cites what is no feature of its topic.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'features: [with-mlik]',
    good: 'features: [with-milk]',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * What a decision tree cites is there: claims and features of its topic, and for an outcome the advantages
 * and disadvantages of the options that it recommends.
 */
export const treeClaims = defineRule({
  scope: ['treeFacts', 'optionFacts', 'assessments'],
  why: 'A recommendation is only as good as what it cites.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) => {
      const claims = topicClaims(content, file.topic);
      const report = (path: readonly PropertyKey[], fault: Fault | undefined): Found[] =>
        fault ? [{ ...foundAt(content, file, path), ...fault }] : [];
      const answers = file.data.questions.flatMap((question, q) =>
        question.answers.flatMap((answer, a) => {
          const path = ['questions', q, 'answers', a];
          return [
            ...(['claims', 'rulesOut'] as const).flatMap((list) =>
              answer[list].flatMap((id, nth) =>
                report([...path, list, nth], claims && claimFault(id, claims, claims)),
              ),
            ),
            ...answer.features.flatMap((id, nth) =>
              report([...path, 'features', nth], featureFault(content, file, id)),
            ),
          ];
        }),
      );
      const outcomes = file.data.outcomes.flatMap((outcome, o) =>
        (['claims', 'accepts'] as const).flatMap((list) =>
          outcome[list].flatMap((id, nth) =>
            report(['outcomes', o, list, nth], claims && outcomeFault(id, list, outcome, claims)),
          ),
        ),
      );
      return [...answers, ...outcomes];
    }),
});

/** @param fitting the claims that could stand in its place */
function claimFault(
  id: string,
  claims: readonly TopicClaim[],
  fitting: readonly TopicClaim[],
): Fault | undefined {
  if (holdsUnwritten(id)) return undefined;
  const claim = claims.find((other) => other.id === id);
  if (!claim) {
    const renamed = claims.find(({ formerly }) => formerly.includes(id));
    return {
      rule: 'claim-unknown',
      message: `"${id}" is no claim of the topic.`,
      fix: renamed ? `write its new id: ${renamed.id}.` : instead(id, fitting),
    };
  }
  if (!claim.withdrawn) return undefined;
  const { replacedBy } = claim.withdrawn;
  return {
    rule: 'claim-withdrawn-cited',
    message: `The claim "${id}" has been withdrawn.`,
    fix: replacedBy[0]
      ? `look whether ${replacedBy.map((one) => `"${one}"`).join(' or ')}, which replaces it, bears this out.`
      : instead(id, fitting),
  };
}

function outcomeFault(
  id: string,
  list: 'claims' | 'accepts',
  { id: outcome, recommends }: TreeFile['data']['outcomes'][number],
  claims: readonly TopicClaim[],
): Fault | undefined {
  const kind: ClaimKind = list === 'claims' ? 'advantage' : 'disadvantage';
  const fitting = claims.filter(
    (claim) => claim.kind === kind && recommends.includes(claim.option) && !claim.withdrawn,
  );
  const fault = claimFault(id, claims, fitting);
  const claim = claims.find((other) => other.id === id);
  if (fault || !claim) return fault;
  if (claim.kind !== kind) {
    const use =
      kind === 'advantage' ? 'speaks for the outcome' : 'is to be accepted with the outcome';
    return {
      rule: 'outcome-claim-kind',
      message: `"${id}", which ${use} "${outcome}", is no ${kind}.`,
      fix: instead(id, fitting),
    };
  }
  if (recommends.includes(claim.option)) return undefined;
  return {
    rule: 'outcome-claim-option',
    message: `"${id}" is a claim about "${claim.option}", which the outcome "${outcome}" does not recommend.`,
    fix: `recommend it too, or ${instead(id, fitting)}`,
  };
}

function featureFault(content: Content, { topic }: TreeFile, id: string): Fault | undefined {
  const place = placeOf('assessments', { topic });
  if (holdsUnwritten(id) || content.unreadable.has(filePath(place))) return undefined;
  const features = (fileAt(content, place)?.data.features ?? []).map((feature) => feature.id);
  if (features.includes(id)) return undefined;
  return {
    rule: 'feature-unknown',
    message: `"${id}" is no feature of the topic.`,
    fix: features.length > 0 ? useOneOf(id, features) : 'add it to assessments.yaml, or remove it.',
  };
}

function instead(id: string, fitting: readonly TopicClaim[]): string {
  const ids = fitting.filter(({ withdrawn }) => !withdrawn).map((claim) => claim.id);
  return ids.length > 0 ? useOneOf(id, ids) : 'remove it.';
}
