/** The files of a decision tree into a tree: references become the things they refer to. */

import type { Feature } from '../domain/assessment.ts';
import type { DecisionTree, NextTree, TreeWords } from '../domain/decision-tree.ts';
import { type Localized, localize, mapLanguages } from '../domain/locale.ts';
import type { Option } from '../domain/option.ts';
import type { Step } from '../domain/tree-graph.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { SectionWords } from '../markdown/parse-words.ts';
import { placeOf } from '../schema/files.ts';
import { type FileOf, fileAt } from './content.ts';
import { pageKey } from './current.ts';
import { found } from './found.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * @param topic what the tree decides about
 * @throws when the tree is not sound: run the checks first
 */
export function assembleTree(
  file: FileOf<'treeFacts'>,
  topic: { readonly options: readonly Option[]; readonly features: readonly Feature[] },
  surroundings: Surroundings,
): DecisionTree {
  const { languages, cite, translationAt, wordsOf } = surroundings;
  const { options, features } = topic;
  const files = wordsOf('treeWords', { topic: file.topic, tree: file.tree });
  const { first, questions, outcomes, never } = file.data;
  const key = pageKey(file);
  const claims = options.flatMap((option) => option.claims);
  return {
    id: file.tree,
    first,
    questions: questions.map(({ id, sources, answers }) => ({
      id,
      sources: cite(sources),
      answers: answers.map((answer) => ({
        id: answer.id,
        to: answer.to,
        isUnsure: answer.unsure,
        claims: named(answer.claims, claims),
        features: named(answer.features, features),
        sources: cite(answer.sources),
        rulesOut: named(answer.rulesOut, claims),
        words: partWords(id, answer.id),
      })),
      words: nodeWords(id),
      translation: translationAt(`${key}#${id}`),
    })),
    outcomes: outcomes.map(({ id, kind, prerequisites, ...outcome }) => ({
      id,
      kind,
      recommends: named(outcome.recommends, options),
      claims: named(outcome.claims, claims),
      accepts: named(outcome.accepts, claims),
      next: outcome.next.map((next) => assembleNext(file, next, surroundings)),
      prerequisites: prerequisites.map((prerequisite) => ({
        id: prerequisite.id,
        sources: cite(prerequisite.sources),
        words: partWords(id, prerequisite.id),
      })),
      words: nodeWords(id),
      translation: translationAt(`${key}#${id}`),
    })),
    never: never.flatMap(({ option, reason, sources }) =>
      named([option], options).map((known) => ({ option: known, reason, sources: cite(sources) })),
    ),
    words: mapLanguages(files, ({ data, words: { introduction } }) => ({ ...data, introduction })),
    translation: translationAt(key),
  };

  function nodeWords(id: string): Localized<TreeWords> {
    return localize(languages, (locale) => {
      const { title, lead } = sectionOf(files[locale], id);
      return { title, body: lead };
    });
  }

  function partWords(node: string, id: string): Localized<TreeWords> {
    return localize(languages, (locale) => {
      const part = sectionOf(files[locale], node).parts.find((other) => other.id === id);
      const { title, body } = found(part, `section ${node}, ${id}`);
      return { title, body };
    });
  }
}

function assembleNext(
  from: FileOf<'treeFacts'>,
  { tree: path, answers }: FileOf<'treeFacts'>['data']['outcomes'][number]['next'][number],
  { content, wordsOf }: Surroundings,
): NextTree {
  const [topic = '', tree = ''] = path.split('/');
  const facts = found(fileAt(content, placeOf('treeFacts', { topic, tree })), `tree ${path}`);
  const known = new Set(stepsOf(from).map(stepKey));
  return {
    topic,
    tree,
    title: mapLanguages(wordsOf('treeWords', { topic, tree }), ({ data }) => data.title),
    answers: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    shared: stepsOf(facts).filter(
      (step) => known.has(stepKey(step)) && !Object.hasOwn(answers, step.question),
    ),
  };
}

function stepsOf({ data }: FileOf<'treeFacts'>): Step[] {
  return data.questions.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ question: id, answer: answer.id })),
  );
}

function stepKey({ question, answer }: Step): string {
  return `${question}=${answer}`;
}

function sectionOf({ words }: FileOf<'treeWords'>, id: string): SectionWords {
  return found(
    words.sections.find((section) => section.id === id),
    `section ${id}`,
  );
}

/** The things of some ids, without those that are still to be written. */
function named<T extends { readonly id: string }>(
  ids: readonly string[],
  things: readonly T[],
): T[] {
  return ids
    .filter((id) => !holdsUnwritten(id))
    .map((id) =>
      found(
        things.find((thing) => thing.id === id),
        `“${id}”`,
      ),
    );
}
