/** Several people who have answered the questions of one tree: where they differ, and what of that decides. */

import { type AnsweredTree, basisInRecord } from './decision-basis.ts';
import { changesOf } from './tree-changes.ts';
import { type Step, type TreeGraph, type Walk, walk } from './tree-graph.ts';

/** What somebody answered, and by what name. */
export interface Voice {
  /** What stands before the address; empty where that is nothing. */
  readonly name: string;
  readonly answered: AnsweredTree;
}

export interface AnswersCompared {
  /** Where the answers of each lead, in the order of the voices. */
  readonly walks: readonly Walk[];
  /** The questions that some of them answer otherwise than others, in the order of the tree. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** The id of the question. */
  readonly question: string;
  /** The id of each one's answer; undefined where the answers before it do not lead to the question. */
  readonly answers: readonly (string | undefined)[];
  /** What would decide otherwise; empty where nobody would come to another outcome by it. */
  readonly decides: readonly Settlement[];
}

/** Somebody's answers with one of them settled as somebody else gave it. */
export interface Settlement {
  /** Whose, counted from 0 in the order of the voices. */
  readonly voice: number;
  readonly answer: string;
  /** The ids of the other outcomes that can then follow. */
  readonly outcomes: readonly string[];
}

/**
 * The voices in a text, one a line: the address of a tree with answers in it, or that of what a decision rests on, with
 * a name before it or without. Lines without an address are passed over.
 */
export function voicesIn(text: string): Voice[] {
  return text.split('\n').flatMap((line) => {
    const { answered } = basisInRecord(line, []);
    const [before = ''] = line.split(/\S*[/?]\S*/);
    const name = before.replaceAll(/^[\s*•>-]+|[\s:–-]+$/g, '');
    return answered ? [{ name, answered }] : [];
  });
}

/** Compares what people have answered; whoever has not come to an outcome yet has none that could be another. */
export function compareAnswers(
  tree: TreeGraph,
  given: readonly (readonly Step[])[],
): AnswersCompared {
  const walks = given.map((steps) => walk(tree, steps));
  const changes = walks.map(({ path, reached, isComplete }) =>
    isComplete ? changesOf(tree, { steps: path, outcome: reached }) : [],
  );
  const differences = tree.questions.flatMap(({ id: question }) => {
    const answers = walks.map(
      ({ path }) => path.find((step) => step.question === question)?.answer,
    );
    const said = new Set(answers.filter((answer) => answer !== undefined));
    if (said.size < 2) return [];
    const decides = changes.flatMap((all, voice) =>
      all
        .filter((change) => change.question === question && said.has(change.answer))
        .map(({ answer, outcomes }) => ({
          voice,
          answer,
          outcomes: outcomes.filter((outcome) => outcome !== walks[voice]?.reached),
        })),
    );
    return [{ question, answers, decides }];
  });
  return { walks, differences };
}
