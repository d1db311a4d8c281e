import { filesOf } from '../catalog/content.ts';
import { locales } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { change, type Folder, topicsIn, unreadable } from './folder.ts';
import { anchorFaults, takenFaults, unknownFaults } from './names.ts';
import type { Plan, VocabularyRequest } from './request.ts';
import { vocabularyEntries } from './templates.ts';
import { addEntry, addItem } from './yaml-insert.ts';

const files = { term: 'terms', source: 'sources', criterion: 'criteria' } as const;

/** A term, a source or a criterion; the file is made where it is the first. */
export function planVocabulary(folder: Folder, { kind, id, topic }: VocabularyRequest): Plan {
  const vocabulary = placeOf(files[kind]);
  const keys = filesOf(folder.content, files[kind]).flatMap(({ data }) => Object.keys(data));
  const isThere = folder.texts.has(filePath(vocabulary));
  const topics = topic === undefined ? [] : [topic];
  const unknown = topics.flatMap((name) => unknownFaults('topic', name, topicsIn(folder)));
  const facts = topics.map((name) => placeOf('topicFacts', { topic: name }));
  return {
    faults: [
      ...anchorFaults(kind, id),
      ...(isThere ? unreadable(folder, [vocabulary]) : []),
      ...takenFaults(kind, id, keys),
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, facts)),
    ],
    drafts: () => [
      change(folder, vocabulary, (text) =>
        addEntry(text, id, vocabularyEntries[kind](id, locales)),
      ),
      ...facts.map((place) => change(folder, place, (text) => addItem(text, 'criteria', id))),
    ],
  };
}
