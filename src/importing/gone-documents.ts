/** What was made in an import before of documents that are there no longer: it is left, and told. */

import { parse } from 'yaml';
import { type Content, filesOf } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeFile, placeOf } from '../schema/files.ts';
import { type Notice, sayOf } from './notice.ts';

/** What stands, and the document that it was made of. */
interface Made {
  /** Path of the file below the content folder. */
  readonly path: string;
  readonly document: string;
  /** Fingerprint of the document; undefined where nobody knows. */
  readonly source: string | undefined;
  readonly isThere: boolean;
}

interface Now {
  readonly locale: Locale;
  /** Paths of the documents of this import. */
  readonly files: ReadonlySet<string>;
  /** The same without what a file is and without language, as topics know them. */
  readonly documents: ReadonlySet<string>;
  /** Documents by the fingerprints of their texts. */
  readonly bySource: ReadonlyMap<string, string>;
}

/**
 * Tells of documents that are gone or go by another name. Where most of what stands was made of other documents than
 * those of this import, another folder is imported beside, and nothing is gone.
 * @param texts the content folder as it is
 */
export function goneDocuments(
  content: Content,
  texts: ReadonlyMap<string, string>,
  now: Now,
): Notice[] {
  const made = [...madeGuides(texts, now), ...madeTopics(content, texts, now)];
  const gone = made.filter(({ isThere }) => !isThere);
  if (gone.length * 2 > made.length) return [];
  const stood = new Set(made.map(({ document }) => document));
  const notices: Notice[] = [];
  for (const { path, document, source } of gone) {
    const moved = source === undefined ? undefined : now.bySource.get(source);
    const isMoved = moved !== undefined && !stood.has(moved);
    sayOf(document, notices)(undefined, {
      kind: 'changed',
      rule: isMoved ? 'import-document-moved' : 'import-document-gone',
      message: isMoved
        ? `The document goes by the name "${moved}" now; what was made of it before, ${path}, was left and stands twice.`
        : `The document is there no longer; what was made of it, ${path}, was left.`,
      fix: 'remove the folder of it, or keep it, if others have its address.',
    });
  }
  return notices;
}

function madeGuides(texts: ReadonlyMap<string, string>, { locale, files }: Now): Made[] {
  return [...texts].flatMap(([path, text]) => {
    const place = placeFile(path);
    if (place?.kind !== 'guideWords' || place.locale !== locale) return [];
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const [block] = /^imported:\n(?:[^\S\n]+.*(?:\n|$))+/m.exec(head) ?? [];
    if (block === undefined) return [];
    const { file, source } = originIn(block);
    if (file === undefined) return [];
    return [{ path, document: file, source, isThere: files.has(file) }];
  });
}

/** Somebody may have written anything there. */
function originIn(block: string): { file?: string; source?: string } {
  try {
    const { imported } = parse(block) as { imported: Readonly<Record<string, unknown>> };
    const { file, source } = imported;
    return {
      ...(typeof file === 'string' && { file }),
      ...(typeof source === 'string' && { source }),
    };
  } catch {
    return {};
  }
}

function madeTopics(
  content: Content,
  texts: ReadonlyMap<string, string>,
  { locale, documents }: Now,
): Made[] {
  return filesOf(content, 'topicFacts').flatMap(({ topic, data }) => {
    const { imported } = data;
    const path = filePath(placeOf('topicWords', { topic, locale }));
    if (imported === undefined || !texts.has(path)) return [];
    const document = imported.replace(/#.*$/, '');
    return [{ path, document, source: undefined, isThere: documents.has(document) }];
  });
}
