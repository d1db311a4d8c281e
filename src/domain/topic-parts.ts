/** The parts of a topic that have pages of their own. */

import type { Topic } from './catalog.ts';
import { comparisonPath } from './comparison.ts';
import { datesPath } from './dates.ts';
import { treePath } from './decision-tree.ts';
import { alternativesOf, optionsInOrder } from './option.ts';

/** In the order in which pages offer them. */
export const topicPartNames = [
  'overview',
  'choose',
  'comparison',
  'options',
  'guides',
  'estimate',
  'dates',
] as const;
export type TopicPartName = (typeof topicPartNames)[number];

/** A part of a topic: where it is, and how much there is to it where that says something. */
export interface TopicPart {
  readonly name: TopicPartName;
  /** Without language. */
  readonly path: string;
  readonly count?: number;
}

/** What a topic has: its overview, comparison and options always, the rest where there is some. */
export function partsOf(topic: Topic): readonly TopicPart[] {
  const { id, trees, guides, estimate, dates } = topic;
  const [tree] = trees;
  return [
    { name: 'overview', path: `/${id}/` },
    ...(tree
      ? [{ name: 'choose', path: treePath(id, tree.id), count: trees.length } as const]
      : []),
    { name: 'comparison', path: comparisonPath(topic), count: alternativesOf(topic).length },
    { name: 'options', path: `/${id}/options/`, count: optionsInOrder(topic).length },
    ...(guides.length > 0
      ? [{ name: 'guides', path: `/${id}/guides/`, count: guides.length } as const]
      : []),
    ...(estimate ? [{ name: 'estimate', path: `/${id}/estimate/` } as const] : []),
    ...(dates ? [{ name: 'dates', path: datesPath(id) } as const] : []),
  ];
}
