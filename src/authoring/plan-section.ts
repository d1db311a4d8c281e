import { pageKey } from '../catalog/current.ts';
import type { FilePlace } from '../schema/files.ts';
import { change, type Folder, unreadable, wordsPlaces } from './folder.ts';
import {
  anchorFaults,
  anchorsOf,
  anchorsTakenFaults,
  unknownFaults,
  vocabularyFaults,
} from './names.ts';
import { pageName, pagesIn, parsePage } from './pages.ts';
import type { Plan, SectionRequest } from './request.ts';
import { sectionFacts, sectionWords } from './templates.ts';
import { addSection } from './words-insert.ts';
import { addItem } from './yaml-insert.ts';

const wordsKinds = {
  topicFacts: 'topicWords',
  optionFacts: 'optionWords',
  guideFacts: 'guideWords',
} as const;

/** A section, the last one of its page. */
export function planSection(folder: Folder, { page, id, sources }: SectionRequest): Plan {
  const facts = parsePage(page);
  const words: readonly FilePlace[] = wordsPlaces(folder, wordsKinds[facts.kind], facts);
  const unknown = unknownFaults('page', pageName(facts), pagesIn(folder));
  return {
    faults: [
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, [facts, ...words])),
      ...anchorFaults('section', id),
      ...anchorsTakenFaults([id], anchorsOf(folder, pageKey(facts))),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [
      change(folder, facts, (text) => addItem(text, 'sections', sectionFacts(id, sources))),
      ...words.map((place) =>
        change(folder, place, (text) => addSection(text, sectionWords(place.locale, id))),
      ),
    ],
  };
}
