/**
 * A decision tree in the words of one language, as plain data: all that a page's script needs to ask its
 * questions and to record what comes of them. As to where its answers lead it is a `TreeGraph`.
 */

import { partAnchor } from './anchors.ts';
import { claimPath, type Topic } from './catalog.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { decisionsPath } from './decision-basis.ts';
import { type DecisionTree, type OutcomeKind, treeOutlinePath, treePath } from './decision-tree.ts';
import type { Locale } from './locale.ts';
import { type DayAhead, daysOf } from './look-again.ts';
import { fullTitle, type Option, optionsInOrder } from './option.ts';

export interface WordedTree {
  readonly topic: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The page that tells what has become of a decision since. */
  readonly review: { readonly url: string };
  readonly first: string;
  readonly questions: readonly WordedQuestion[];
  readonly outcomes: readonly WordedOutcome[];
  /** What it chooses between, and the complements that it has a word on. */
  readonly options: readonly WordedOption[];
}

export interface WordedQuestion {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly answers: readonly {
    readonly id: string;
    readonly to: string;
    readonly title: string;
    readonly url: string;
    readonly isUnsure: boolean;
    /** How to find out, where it says “don’t know”; else empty. */
    readonly ask: string;
    /** Ids of claims that do not hold for whoever gives it. */
    readonly rulesOut: readonly string[];
  }[];
}

export interface WordedOutcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** Ids of options. */
  readonly recommends: readonly string[];
  readonly claims: readonly WordedClaim[];
  readonly accepts: readonly WordedClaim[];
  readonly prerequisites: readonly {
    readonly title: string;
    readonly text: string;
    readonly url: string;
  }[];
  /** When to look at it again. */
  readonly days: readonly DayAhead[];
}

export interface WordedOption {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly claims: readonly WordedClaim[];
  /** Why no outcome recommends it; empty where one does. */
  readonly never: string;
}

export interface WordedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Its id until it has been published. */
  readonly code: string;
  /** How many versions of it have been published. */
  readonly version: number;
  /** A sentence of its own, with its subject. */
  readonly text: string;
  readonly url: string;
}

/** @param link the address of a page, or of something on it: `/tea/#green-cheap` */
export function wordedTree(
  topic: Topic,
  tree: DecisionTree,
  locale: Locale,
  link: (path: string) => string,
): WordedTree {
  const { title, description } = tree.words[locale];
  const at = (anchor: string) => link(treeOutlinePath(topic.id, tree.id, anchor));
  const wordedClaim = (claim: Claim): WordedClaim => ({
    id: claim.id,
    kind: claim.kind,
    code: claim.published?.code ?? claim.id,
    version: claim.published?.revisions.length ?? 0,
    text: claim.words[locale].alone.text,
    url: link(claimPath({ claim, topic })),
  });
  return {
    topic: topic.id,
    id: tree.id,
    title,
    description,
    url: link(treePath(topic.id, tree.id)),
    review: { url: link(decisionsPath) },
    first: tree.first,
    questions: tree.questions.map(({ id, words, answers }) => ({
      id,
      title: words[locale].title,
      url: at(id),
      answers: answers.map((answer) => ({
        id: answer.id,
        to: answer.to,
        title: answer.words[locale].title,
        url: at(partAnchor(id, answer.id)),
        isUnsure: answer.isUnsure,
        ask: answer.isUnsure ? answer.words[locale].body.text : '',
        rulesOut: answer.rulesOut.map((claim) => claim.id),
      })),
    })),
    outcomes: tree.outcomes.map((outcome) => ({
      id: outcome.id,
      kind: outcome.kind,
      title: outcome.words[locale].title,
      text: outcome.words[locale].body.text,
      url: at(outcome.id),
      recommends: outcome.recommends.map((option) => option.id),
      claims: outcome.claims.map(wordedClaim),
      accepts: outcome.accepts.map(wordedClaim),
      prerequisites: outcome.prerequisites.map((prerequisite) => ({
        title: prerequisite.words[locale].title,
        text: prerequisite.words[locale].body.text,
        url: at(partAnchor(outcome.id, prerequisite.id)),
      })),
      days: daysOf(topic, outcome, locale, link),
    })),
    options: consideredIn(topic, tree).map((option) => ({
      id: option.id,
      title: fullTitle(option, locale),
      url: link(`/${topic.id}/options/${option.id}/`),
      claims: option.claims.map(wordedClaim),
      never: tree.never.find((other) => other.option === option)?.reason[locale] ?? '',
    })),
  };
}

/** What a tree chooses between, and the complements that it has a word on. */
function consideredIn(topic: Topic, { outcomes, never }: DecisionTree): readonly Option[] {
  const named = [
    ...outcomes.flatMap(({ recommends }) => recommends),
    ...never.map(({ option }) => option),
  ];
  return optionsInOrder(topic).filter(
    (option) => option.kind === 'alternative' || named.includes(option),
  );
}
