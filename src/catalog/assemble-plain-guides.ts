/** Plain guides: one document in each of its languages. */

import type { PlainGuide, PlainGuideWords } from '../domain/plain-guide.ts';
import { type Content, type FileOf, filesOf } from './content.ts';

/** In the order of their ids. */
export function assemblePlainGuides(content: Content): PlainGuide[] {
  const byId = Map.groupBy(filesOf(content, 'plainGuide'), ({ plain }) => plain);
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, files]) => ({
      id,
      words: Object.fromEntries(files.map((file) => [file.locale, wordsOf(file)])),
    }));
}

function wordsOf({ data, body }: FileOf<'plainGuide'>): PlainGuideWords {
  const { title, titleSuffix, description, aliases, anchors, imported } = data;
  return {
    title,
    titleSuffix,
    description: description ?? '',
    aliases,
    anchors: Map.groupBy(Object.keys(anchors), (anchor) => anchors[anchor] ?? ''),
    imported,
    markdown: body.markdown,
    headings: body.headings,
    sections: body.sections,
  };
}
