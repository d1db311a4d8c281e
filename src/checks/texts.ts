/** All that is written in a content folder, language by language, with its place. */

import {
  type Content,
  type ContentFile,
  displayPath,
  filesOf,
  hasFacts,
} from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import type { Position } from '../domain/diagnostic.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import { withoutUnwritten } from '../domain/unwritten.ts';
import { placeIn } from '../markdown/text-runs.ts';
import { type FileKind, fileKindNames } from '../schema/files.ts';
import type { Found } from './rule.ts';

/** A stretch of text. */
export interface Text {
  readonly locale: Locale;
  /** What is still to be written is blank in it. */
  readonly text: string;
  /** Words as they stand on a screen, in the language of the screen. */
  readonly isLabel: boolean;
  readonly file: string;
  /** Where something in the text stands, by its offset. */
  readonly at: (offset: number) => Position;
}

/** A diagnostic about what stands at an offset of a text. */
export function textFault<Id extends string>(
  text: Text,
  offset: number,
  fault: Pick<Found<Id>, 'rule' | 'message' | 'fix'>,
): Found<Id> {
  return { file: text.file, ...text.at(offset), ...fault };
}

/** YAML whose texts are not for readers, or are told apart below. */
const unread: readonly FileKind[] = [
  'overlay',
  'sources',
  'terms',
  'everydayWords',
  'style',
  'queries',
  'paths',
  'promisedWords',
  'promisedEstimates',
  'standard',
  'exceptions',
  'provenance',
  'ledger',
];

/** The kinds of file whose texts are held to spelling and style. */
export const textKinds: readonly FileKind[] = fileKindNames.filter(
  (kind) => !unread.includes(kind),
);

/**
 * Words as the site answers for them, and in YAML whatever is written once for each language. A guide without
 * facts is its author's.
 */
export function textsOf(content: Content): Text[] {
  return content.files.flatMap((file) => {
    // A draft's words, and a library's, are told about when they are imported.
    if (unread.includes(file.kind) || isDraftTopic(content, file.topic)) return [];
    if (file.kind === 'guideWords' && !hasFacts(content, file.guide)) return [];
    const fields = stringsIn(readFields(file), []).flatMap(({ text, path, locale }): Text[] => {
      const language = file.words ? file.locale : locale;
      if (!language) return [];
      return [
        {
          locale: language,
          // What stands in braces is the name of a number.
          text: withoutUnwritten(text).replaceAll(/\{[^{}]*\}/g, (name) => ' '.repeat(name.length)),
          isLabel: false,
          file: displayPath(content, file),
          at: () => file.at(path),
        },
      ];
    });
    const runs = (file.words?.runs ?? []).map(
      (run): Text => ({
        locale: file.locale,
        text: withoutUnwritten(run.text),
        isLabel: run.isLabel,
        file: displayPath(content, file),
        at: (offset) => placeIn(run, offset),
      }),
    );
    return [...fields, ...runs];
  });
}

/** The front matter of a guide says more than what is read. */
function readFields(file: ContentFile): unknown {
  if (file.kind !== 'guideWords') return file.data;
  const { title, titleSuffix, description, aliases } = file.data;
  return { title, titleSuffix, description, aliases };
}

/** What the glossary says of its terms: it may name what is not written elsewhere. */
export function definitionsOf(content: Content): Text[] {
  return filesOf(content, 'terms').flatMap((file) =>
    Object.entries(file.data).flatMap(([id, term]) =>
      content.languages.map(
        (locale): Text => ({
          locale,
          text: withoutUnwritten(term[locale].definition),
          isLabel: false,
          file: displayPath(content, file),
          at: () => file.at([id, locale, 'definition']),
        }),
      ),
    ),
  );
}

interface FoundString {
  readonly text: string;
  readonly path: readonly PropertyKey[];
  /** The language that a field around it names. */
  readonly locale: Locale | undefined;
}

function stringsIn(value: unknown, path: readonly PropertyKey[]): FoundString[] {
  if (typeof value === 'string') {
    const locale = path.findLast((part) => typeof part === 'string' && isLocale(part));
    return [{ text: value, path, locale: locale as Locale | undefined }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
