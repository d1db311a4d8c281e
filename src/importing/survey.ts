/** A first look at every document: what it is to become, and which anchors it answers to. */

import { reservedTopicIds } from '../domain/anchors.ts';
import { findComparison } from './comparison.ts';
import { anchorsOf, convertPage } from './convert-page.ts';
import type { ReadInclude } from './includes.ts';
import type { LinkTarget } from './links.ts';
import { documentId, idFrom, untaken } from './names.ts';
import { readPage } from './read-page.ts';

/** A document of the import, by what becomes of it. */
export interface SurveyedPage extends LinkTarget {
  /** Path below the imported folder. */
  readonly file: string;
  readonly document: string;
  readonly kind: 'guide' | 'topic';
  /** The id of the guide, or of the topic. */
  readonly id: string;
}

/** Looks at one document. Nothing is said of it yet. */
export function surveyPage(
  file: string,
  text: string,
  include: ReadInclude,
  isTaken: (id: string, document: string) => boolean,
): SurveyedPage {
  const silent = () => undefined;
  const converted = convertPage(readPage(text, silent), include, silent);
  const document = documentId(file);
  const kind = findComparison(converted.root) ? 'topic' : 'guide';
  const id = kind === 'topic' ? topicId(document, (name) => isTaken(name, document)) : document;
  return {
    file,
    document,
    kind,
    id,
    address: kind === 'topic' ? `/${id}/` : `/guides/${id}/`,
    anchors: anchorsOf(converted),
  };
}

/** A topic stands below its language by its last name. */
function topicId(document: string, isTaken: (id: string) => boolean): string {
  const names = document.split('/').reverse();
  const own = idFrom(undefined, names[0] ?? '');
  const isFree = (id: string) =>
    !(reservedTopicIds as readonly string[]).includes(id) && !isTaken(id);
  if (isFree(own)) return own;
  return untaken(idFrom(undefined, `${names[1] ?? 'topic'}-${own}`), (id) => !isFree(id));
}
