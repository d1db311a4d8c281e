/** Questions that end in a recommendation, with what every answer and every recommendation rests on. */

import type { Feature } from './assessment.ts';
import type { Claim } from './claim.ts';
import type { Localized } from './locale.ts';
import type { Option } from './option.ts';
import type { Prose } from './prose.ts';
import type { Citing, Source } from './source.ts';
import type { Translation } from './translation.ts';
import type { Step } from './tree-graph.ts';

/** A tree of a topic. As to where its answers lead it is a `TreeGraph`. */
export interface DecisionTree {
  /** Its address below `trees/` of its topic. */
  readonly id: string;
  /** The id of the question that is asked first. */
  readonly first: string;
  readonly questions: readonly TreeQuestion[];
  readonly outcomes: readonly TreeOutcome[];
  /** The options that no outcome recommends. */
  readonly never: readonly NeverRecommended[];
  readonly words: Localized<{
    readonly title: string;
    readonly description: string;
    readonly introduction: Prose;
  }>;
  readonly translation: Translation;
}

export interface TreeQuestion {
  /** Its anchor in every language, and its name in addresses. */
  readonly id: string;
  /** What its own words rest on. */
  readonly sources: readonly Source[];
  readonly answers: readonly TreeAnswer[];
  readonly words: Localized<TreeWords>;
  readonly translation: Translation;
}

/** A title, and below it what is to be said; empty where that is nothing. */
export interface TreeWords {
  readonly title: string;
  readonly body: Prose;
}

export interface TreeAnswer {
  /** Unique in its question. */
  readonly id: string;
  /** The id of the question or the outcome that it leads to. */
  readonly to: string;
  /** Whether it says “don’t know”. Its words then say how to find out. */
  readonly isUnsure: boolean;
  /** What it rests on. */
  readonly claims: readonly Claim[];
  readonly features: readonly Feature[];
  readonly sources: readonly Source[];
  /** Claims that do not hold for whoever gives it. */
  readonly rulesOut: readonly Claim[];
  readonly words: Localized<TreeWords>;
}

/** What an outcome asks of the reader: something new, to leave things as they are, or to find out first. */
export const outcomeKinds = ['change', 'keep', 'find-out'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** A tree that an outcome leads on to, be it of another topic. */
export interface NextTree {
  readonly topic: string;
  readonly tree: string;
  readonly title: Localized<string>;
  /** What whoever comes to the outcome answers there. */
  readonly answers: readonly Step[];
  /** Answers that both trees know, and that are taken along by whoever has given them. */
  readonly shared: readonly Step[];
}

export interface TreeOutcome {
  /** Its anchor in every language. */
  readonly id: string;
  readonly kind: OutcomeKind;
  /** None where there is something to find out first. */
  readonly recommends: readonly Option[];
  /** The advantages that speak for it. */
  readonly claims: readonly Claim[];
  /** The disadvantages that one accepts with it. */
  readonly accepts: readonly Claim[];
  /** What has to be there first, in the order of arranging. */
  readonly prerequisites: readonly Prerequisite[];
  /** Trees in which the decision goes on. */
  readonly next: readonly NextTree[];
  readonly words: Localized<TreeWords>;
  readonly translation: Translation;
}

export interface Prerequisite {
  /** Unique in its outcome. */
  readonly id: string;
  readonly sources: readonly Source[];
  readonly words: Localized<TreeWords>;
}

export interface NeverRecommended {
  readonly option: Option;
  readonly reason: Localized<string>;
  readonly sources: readonly Source[];
}

/** The path of the page that asks a tree's questions one at a time, without language: `/tea/trees/which/`. */
export function treePath(topic: string, tree: string): string {
  return `/${topic}/trees/${tree}/`;
}

/** The path of the tree that an outcome leads on to, with what has been answered: `/tea/trees/which/?milk=with`. */
export function nextTreePath({ topic, tree, answers }: NextTree): string {
  const query = answers.map(({ question, answer }) => `${question}=${answer}`).join('&');
  return `${treePath(topic, tree)}${query && `?${query}`}`;
}

/** The path of the page that tells all of a tree, or of a place on it: `/tea/trees/which/outline/#milk`. */
export function treeOutlinePath(topic: string, tree: string, anchor = ''): string {
  return `${treePath(topic, tree)}outline/${anchor && `#${anchor}`}`;
}

/** The path of the page that tells a tree as a table: which answers suffice for each outcome. */
export function treeTablePath(topic: string, tree: string): string {
  return `${treePath(topic, tree)}table/`;
}

/** The path of what script takes the questions and outcomes from, one by one. */
export function treeStepsPath(topic: string, tree: string): string {
  return `${treePath(topic, tree)}steps/`;
}

/** The question or the outcome of an id; undefined where the tree has none. */
export function nodeOf(tree: DecisionTree, id: string): TreeQuestion | TreeOutcome | undefined {
  return [...tree.questions, ...tree.outcomes].find((node) => node.id === id);
}

/** What a tree's page says, part by part, in its order. */
export function treeParts(tree: DecisionTree): readonly Citing[] {
  return [
    ...tree.questions.flatMap((question) => [question, ...question.answers]),
    ...tree.outcomes.flatMap(({ prerequisites }) => prerequisites),
    ...tree.never,
  ];
}
