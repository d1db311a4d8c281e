/** Topics that are not published yet, which may stand in one language only. */

import type { Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { type Content, type ContentFile, fileAt, filesOf } from './content.ts';

/** Whether a topic says of itself that it is a draft. */
export function isDraftTopic(content: Content, topic: string): boolean {
  if (topic === '') return false;
  return fileAt(content, placeOf('topicFacts', { topic }))?.data.draft ?? false;
}

/** The languages that a topic has words of its own in. */
export function draftLanguages(content: Content, topic: string): readonly Locale[] {
  return content.languages.filter(
    (locale) => fileAt(content, placeOf('topicWords', { topic, locale })) !== undefined,
  );
}

/**
 * The content with what drafts lack in a language borrowed from another, so that all of it can be
 * assembled. Nothing shows borrowed words: a topic has pages in its own languages only.
 */
export function borrowWords(content: Content): Content {
  const borrowed = filesOf(content, 'topicFacts')
    .filter(({ data }) => data.draft)
    .flatMap(({ topic, data }) => [
      ...borrowedFile(content, 'topicWords', { topic }),
      ...data.options.flatMap((option) => borrowedFile(content, 'optionWords', { topic, option })),
    ]);
  return borrowed.length === 0 ? content : { ...content, files: [...content.files, ...borrowed] };
}

function borrowedFile(
  content: Content,
  kind: 'topicWords' | 'optionWords',
  names: { readonly topic: string; readonly option?: string },
): ContentFile[] {
  const { languages } = content;
  const files = languages.map((locale) => fileAt(content, placeOf(kind, { ...names, locale })));
  const there = files.find((file) => file !== undefined);
  if (!there) return [];
  return (
    languages
      .filter((_locale, index) => files[index] === undefined)
      // The kind stays that of the file, which the compiler loses sight of.
      .map((locale) => ({ ...there, locale }) as ContentFile)
      .filter((file) => !content.unreadable.has(filePath(file)))
  );
}
