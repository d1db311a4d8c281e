/** The files of guides into guides. */

import type { Guide, GuideWords } from '../domain/guide.ts';
import { placeOf } from '../schema/files.ts';
import { type FileOf, fileAt, filesOf } from './content.ts';
import type { Surroundings } from './surroundings.ts';

/** Every guide, in the order of their ids, each in the languages that it has words in. */
export function assembleGuides(surroundings: Surroundings): Guide[] {
  const byId = Map.groupBy(filesOf(surroundings.content, 'guideWords'), ({ guide }) => guide);
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, files]) => assembleGuide(id, files, surroundings));
}

function assembleGuide(
  id: string,
  files: readonly FileOf<'guideWords'>[],
  { content, cite, translationAt }: Surroundings,
): Guide {
  const facts = fileAt(content, placeOf('guideFacts', { guide: id }))?.data;
  const key = `guides/${id}`;
  return {
    id,
    words: Object.fromEntries(files.map((file) => [file.locale, wordsOf(file)])),
    sources: cite(facts?.sources ?? []),
    translation: translationAt(key),
    passages: new Map(
      (facts?.sections ?? []).map(({ id: section, sources }) => [
        section,
        { sources: cite(sources), translation: translationAt(`${key}#${section}`) },
      ]),
    ),
    reviewBy: facts?.reviewBy,
  };
}

function wordsOf({ data, words }: FileOf<'guideWords'>): GuideWords {
  const { title, titleSuffix, description, aliases, anchors, imported } = data;
  const { markdown, introduction, sections } = words;
  return {
    title,
    titleSuffix,
    description: description ?? '',
    aliases,
    anchors: Map.groupBy(Object.keys(anchors), (anchor) => anchors[anchor] ?? ''),
    imported,
    markdown,
    introduction,
    sections,
  };
}
