/** What a topic may have beside its options: a feature, an estimate, a flow. */

import type { Locale } from '../domain/locale.ts';
import { type ask, askFact, askPhrase, phrase, sourceList } from './marks.ts';
import type { Item } from './yaml-insert.ts';

/**
 * The entry of a feature in assessments.yaml, with an assessment of each alternative, and what holds for those that say
 * nothing else.
 */
export function featureFacts(
  languages: readonly Locale[],
  feature: {
    readonly id: string;
    readonly criterion: string | undefined;
    readonly sources: readonly string[];
    /** The criteria of the topic, to choose from. */
    readonly criteria: readonly string[];
    readonly alternatives: readonly string[];
  },
): Item {
  const assessment = `{ value: ${askFact('supported, partly, not-supported, described, not-applicable or unknown')} }`;
  return {
    id: feature.id,
    label: askPhrase(languages, 'authoring.feature'),
    criterion: feature.criterion ?? askFact(`one of ${feature.criteria.join(', ')}`),
    checked: askFact('the day when it was held against its sources'),
    sources: sourceList(feature.sources),
    assessments: Object.fromEntries(feature.alternatives.map((option) => [option, assessment])),
  };
}

/** estimate.yaml: what there is of something, what one costs, and what that comes to. */
export function estimateFacts(languages: readonly Locale[]): string[] {
  const label = (prompt: Parameters<typeof ask>[1]) => `    label: ${askPhrase(languages, prompt)}`;
  return [
    `title: ${askPhrase(languages, 'authoring.estimate.title')}`,
    `introduction: ${askPhrase(languages, 'authoring.estimate.introduction')}`,
    'inputs:',
    '  - id: amount',
    label('authoring.estimate.amount'),
    '    maximum: 10000',
    '  - id: price',
    label('authoring.estimate.price'),
    '    maximum: 100000',
    'lines:',
    '  - id: total',
    label('authoring.estimate.total'),
    '    formula: amount * price',
    `    reason: ${phrase(languages, () => '{amount} × {price}')}`,
  ];
}

/** flow.yaml: two parts, each in a place of its own, and what goes from the one to the other. */
export function flowFacts(languages: readonly Locale[], sources: readonly string[]): string[] {
  const zone = (id: string, node: string) => [
    `  - id: ${id}`,
    `    label: ${askPhrase(languages, 'authoring.flow.zone')}`,
    '    nodes:',
    `      - id: ${node}`,
    `        label: ${askPhrase(languages, 'authoring.flow.node')}`,
  ];
  return [
    `sources: ${sourceList(sources)}`,
    'zones:',
    ...zone('outside', 'sender'),
    ...zone('inside', 'receiver'),
    'steps:',
    '  - from: sender',
    '    to: receiver',
    `    label: ${askPhrase(languages, 'authoring.flow.step')}`,
  ];
}
