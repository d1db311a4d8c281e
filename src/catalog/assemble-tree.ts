/** The files of a decision tree into a tree: references become the things they refer to. */

import type { Feature } from '../domain/assessment.ts';
import type { DecisionTree, TreeWords } from '../domain/decision-tree.ts';
import { type Localized, localize, mapLanguages } from '../domain/locale.ts';
import type { Option } from '../domain/option.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { SectionWords } from '../markdown/parse-words.ts';
import type { FileOf } from './content.ts';
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
  { languages, cite, translationAt, wordsOf }: Surroundings,
): DecisionTree {
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
    outcomes: outcomes.map(({ id, kind, recommends, claims: cited, accepts, prerequisites }) => ({
      id,
      kind,
      recommends: named(recommends, options),
      claims: named(cited, claims),
      accepts: named(accepts, claims),
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
