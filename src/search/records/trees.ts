/** Decision trees of a topic: each with its questions and outcomes, and the page that lists them. */

import type { Topic } from '../../domain/catalog.ts';
import {
  type DecisionTree,
  type TreeWords,
  treeOutlinePath,
  treePath,
} from '../../domain/decision-tree.ts';
import type { Locale } from '../../domain/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { languageOfIds, lead, named, namesOf, type SearchRecord } from './record.ts';

/** All that stands in the trees of a topic. */
export function treeRecords(topic: Topic, locale: Locale): SearchRecord[] {
  return topic.trees.length === 0
    ? []
    : [
        treesRecord(topic, locale),
        ...topic.trees.flatMap((tree) => recordsOf(topic, tree, locale)),
      ];
}

function treesRecord({ id, words, trees }: Topic, locale: Locale): SearchRecord {
  const t = translator(locale);
  const english = translator(languageOfIds);
  const { title } = words[locale];
  return {
    locale,
    path: `/${locale}/${id}/trees/`,
    title: t('tree.of', { topic: title }),
    sections: lead(t('tree.description'), ...trees.map((tree) => tree.words[locale].title)),
    context: [title],
    names: [
      ...named(locale, t('tree.title'), ...t('tree.names').split(', ')),
      ...named(languageOfIds, 'decision trees', ...english('tree.names').split(', ')),
    ],
    facets: { type: 'tree', role: 'overview' },
  };
}

function recordsOf(topic: Topic, tree: DecisionTree, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const { title, description, introduction } = tree.words[locale];
  const nodeRecord = (id: string, what: string, parts: readonly TreeWords[]): SearchRecord => ({
    locale,
    path: `/${locale}${treeOutlinePath(topic.id, tree.id, id)}`,
    page: title,
    title: parts[0]?.title ?? id,
    sections: lead(
      ...parts.flatMap((part, index) => [index > 0 ? part.title : '', part.body.text]),
    ),
    context: [what],
    names: [],
    facets: { type: 'tree' },
  });
  return [
    {
      locale,
      path: `/${locale}${treePath(topic.id, tree.id)}`,
      page: title,
      title,
      sections: lead(description, introduction.text),
      context: [topic.words[locale].title, t('tree.tree')],
      names: namesOf(tree.id, locale, tree.words, ({ title }) => title),
      facets: { type: 'tree' },
    },
    ...tree.questions.map(({ id, words, answers }) =>
      nodeRecord(id, t('tree.question'), [
        words[locale],
        ...answers.map((answer) => answer.words[locale]),
      ]),
    ),
    ...tree.outcomes.map(({ id, words, prerequisites }) =>
      nodeRecord(id, t('tree.outcome'), [
        words[locale],
        ...prerequisites.map((prerequisite) => prerequisite.words[locale]),
      ]),
    ),
  ];
}
