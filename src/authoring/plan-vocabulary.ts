import { fileAt, filesOf } from '../catalog/content.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { change, type Folder, topicsIn, unreadable } from './folder.ts';
import { addressFaults, anchorFaults, takenFaults, unknownFaults } from './names.ts';
import type { Plan, VocabularyRequest } from './request.ts';
import { vocabularyEntries } from './templates.ts';
import { addEntry, addItem } from './yaml-insert.ts';

const files = { term: 'terms', source: 'sources', criterion: 'criteria' } as const;

/**
 * A term, a source or a criterion; the file is made where it is the first. A criterion that is there already is taken
 * into the topic.
 */
export function planVocabulary(folder: Folder, { kind, id, topic }: VocabularyRequest): Plan {
  const vocabulary = placeOf(files[kind]);
  const keys = filesOf(folder.content, files[kind]).flatMap(({ data }) => Object.keys(data));
  const isThere = folder.texts.has(filePath(vocabulary));
  const topics = topic === undefined ? [] : [topic];
  const unknown = topics.flatMap((name) => unknownFaults('topic', name, topicsIn(folder)));
  const facts = topics.map((name) => placeOf('topicFacts', { topic: name }));
  const isForTopic = topics.length > 0 && keys.includes(id);
  const takenByTopics = facts
    .filter((place) => fileAt(folder.content, place)?.data.criteria.includes(id))
    .map((place) => ({
      message: `"${place.topic}" compares by "${id}" already.`,
      fix: 'nothing; write a claim about it.',
    }));
  return {
    faults: [
      ...(kind === 'term' ? addressFaults : anchorFaults)(kind, id),
      ...(isThere ? unreadable(folder, [vocabulary]) : []),
      ...(isForTopic ? takenByTopics : takenFaults(kind, id, keys)),
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, facts)),
    ],
    drafts: () => [
      ...(isForTopic
        ? []
        : [
            change(folder, vocabulary, (text) =>
              addEntry(text, id, vocabularyEntries[kind](id, folder.content.languages)),
            ),
          ]),
      ...facts.map((place) => change(folder, place, (text) => addItem(text, 'criteria', id))),
    ],
  };
}
