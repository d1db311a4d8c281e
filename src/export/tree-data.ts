/** A decision tree as data for machines. */

import type { Topic } from '../domain/catalog.ts';
import {
  type DecisionTree,
  type TreeWords,
  treeOutlinePath,
  treePath,
  treeTablePath,
} from '../domain/decision-tree.ts';
import { type Localized, mapLanguages } from '../domain/locale.ts';
import { fitsOneTable } from '../domain/tree-table.ts';
import { address, type PageContexts } from './addresses.ts';
import type { TopicData } from './shapes.ts';
import { dmnFile } from './tree-dmn.ts';

type TreeData = TopicData['trees'][number];

export function treeData(tree: DecisionTree, { id: topic }: Topic, pages: PageContexts): TreeData {
  const at = (node: string) => address(pages, treeOutlinePath(topic, tree.id, node));
  return {
    id: tree.id,
    title: mapLanguages(tree.words, ({ title }) => title),
    text: mapLanguages(tree.words, ({ introduction }) => introduction.text),
    description: mapLanguages(tree.words, ({ description }) => description),
    url: address(pages, treePath(topic, tree.id)),
    table: address(pages, treeTablePath(topic, tree.id)),
    dmn: fitsOneTable(tree)
      ? mapLanguages(pages, (page) =>
          page.permanent(page.href(`${treeTablePath(topic, tree.id)}${dmnFile(tree, page)}`)),
        )
      : null,
    first: tree.first,
    questions: tree.questions.map(({ id, words, sources, answers }) => ({
      ...titled(id, words),
      url: at(id),
      sources: ids(sources),
      answers: answers.map((answer) => ({
        ...titled(answer.id, answer.words),
        to: answer.to,
        unsure: answer.isUnsure,
        claims: ids(answer.claims),
        rulesOut: ids(answer.rulesOut),
        features: ids(answer.features),
        sources: ids(answer.sources),
      })),
    })),
    outcomes: tree.outcomes.map(
      ({ id, kind, words, recommends, claims, accepts, prerequisites, next }) => ({
        ...titled(id, words),
        url: at(id),
        kind,
        recommends: ids(recommends),
        claims: ids(claims),
        accepts: ids(accepts),
        prerequisites: prerequisites.map((prerequisite) => ({
          ...titled(prerequisite.id, prerequisite.words),
          sources: ids(prerequisite.sources),
        })),
        next: next.map(({ topic: home, tree: other, answers }) => ({
          topic: home,
          tree: other,
          answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
        })),
      }),
    ),
    never: tree.never.map(({ option, reason, sources }) => ({
      option: option.id,
      reason: { ...reason },
      sources: ids(sources),
    })),
  };
}

function titled(id: string, words: Localized<TreeWords>) {
  return {
    id,
    title: mapLanguages(words, ({ title }) => title),
    text: mapLanguages(words, ({ body }) => body.text),
  };
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
