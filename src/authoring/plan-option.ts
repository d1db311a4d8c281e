import { optionAnchors } from '../domain/anchors.ts';
import { placeOf } from '../schema/files.ts';
import { change, create, type Folder, optionsIn, topicsIn, treesOf, unreadable } from './folder.ts';
import {
  addressFaults,
  anchorsOf,
  anchorsTakenFaults,
  takenFaults,
  unknownFaults,
  vocabularyFaults,
} from './names.ts';
import type { Draft, OptionRequest, Plan } from './request.ts';
import { neverFacts, optionFacts, optionWords } from './templates.ts';
import { addItem } from './yaml-insert.ts';

/** An option, the last one of its topic. */
export function planOption(folder: Folder, { topic, id, sources }: OptionRequest): Plan {
  const facts = placeOf('topicFacts', { topic });
  // A tree has a word on every option.
  const trees = treesOf(folder, topic);
  const taken = takenFaults('option', `${topic}/${id}`, optionsIn(folder));
  const unknown = unknownFaults('topic', topic, topicsIn(folder));
  return {
    faults: [
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, [facts, ...trees])),
      ...addressFaults('option', id),
      ...taken,
      ...(taken.length > 0 ? [] : anchorsTakenFaults(optionAnchors(id), anchorsOf(folder, topic))),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [
      change(folder, facts, (text) => addItem(text, 'options', id)),
      ...optionDrafts(folder, topic, id, sources),
      ...trees.map((tree) =>
        change(folder, tree, (text) =>
          addItem(text, 'never', neverFacts(folder.content.languages, id, sources)),
        ),
      ),
    ],
  };
}

/** The files of an option. */
export function optionDrafts(
  folder: Folder,
  topic: string,
  option: string,
  sources: readonly string[],
): readonly Draft[] {
  return [
    create(placeOf('optionFacts', { topic, option }), optionFacts(sources)),
    ...folder.content.languages.map((locale) =>
      create(placeOf('optionWords', { topic, option, locale }), optionWords(locale)),
    ),
  ];
}
