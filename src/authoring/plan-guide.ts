import { commonAnchors } from '../domain/anchors.ts';
import { placeOf } from '../schema/files.ts';
import { change, create, type Folder, guidesIn, topicsIn, unreadable } from './folder.ts';
import {
  addressFaults,
  anchorFaults,
  anchorsTakenFaults,
  takenFaults,
  unknownFaults,
  vocabularyFaults,
} from './names.ts';
import type { GuideRequest, Plan } from './request.ts';
import { guideFacts, guideWords } from './templates.ts';
import { addItem } from './yaml-insert.ts';

/** A guide, the last one that its topic leads to. */
export function planGuide(folder: Folder, request: GuideRequest): Plan {
  const { id, sections, sources, isPlain } = request;
  const ending = isPlain ? 'md' : 'mdx';
  const topics = request.topic === undefined ? [] : [request.topic];
  const unknown = topics.flatMap((topic) => unknownFaults('topic', topic, topicsIn(folder)));
  const facts = topics.map((topic) => placeOf('topicFacts', { topic }));
  return {
    faults: [
      // A guide may lie in folders.
      ...id.split('/').flatMap((name) => addressFaults('guide', name)),
      ...takenFaults('guide', id, guidesIn(folder)),
      ...(isPlain && sources.length > 0
        ? [
            {
              message: 'A plain guide names no sources.',
              fix: 'leave out --plain, or --sources.',
            },
          ]
        : []),
      ...(sections.length < 1
        ? [
            {
              message: 'A guide has one or more sections.',
              fix: 'name them: --sections names,steps.',
            },
          ]
        : []),
      ...sections.flatMap((section) => anchorFaults('section', section)),
      ...anchorsTakenFaults(sections, commonAnchors),
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, facts)),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [
      ...(isPlain
        ? []
        : [create(placeOf('guideFacts', { guide: id }), guideFacts(sections, sources))]),
      ...folder.content.languages.map((locale) =>
        create(placeOf('guideWords', { guide: id, locale, ending }), guideWords(locale, sections)),
      ),
      ...facts.map((place) => change(folder, place, (text) => addItem(text, 'guides', id))),
    ],
  };
}
