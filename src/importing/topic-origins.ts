/** Where the words of an imported topic come from, part by part. */

import { claimTexts, fingerprint } from '../catalog/current.ts';
import type { Provenance } from '../catalog/provenance.ts';
import type { SourceFile } from '../catalog/read-content.ts';
import type { Locale } from '../domain/locale.ts';
import { parseWords } from '../markdown/parse-words.ts';
import { filePath, placeOf } from '../schema/files.ts';
import type { Origin } from './origin.ts';
import type { TopicTitles } from './topic-files.ts';
import type { TopicIds } from './topic-ids.ts';
import type { TopicWords } from './topic-words.ts';

/**
 * Where the words of a part come from.
 * @param from `source` identifies the part in its document
 */
export function partOrigin(texts: readonly string[], from: Origin): PartOrigin {
  const by = from.translated === 'machine' ? 'machine' : 'import';
  return { by, words: fingerprint(texts), from };
}

export type PartOrigin = NonNullable<Provenance[string][Locale]>;

/** Where the words of each part come from, read off the files as they were written. */
export function wordsOrigins(
  locale: Locale,
  ids: TopicIds,
  words: TopicWords,
  titles: TopicTitles,
  written: readonly SourceFile[],
  origin: Origin,
): Provenance {
  const entry = (texts: readonly string[], source: string) => ({
    [locale]: partOrigin(texts, { ...origin, source }),
  });
  const parsed = (path: string) => {
    const text = written.find((file) => file.path === path)?.text ?? '';
    return parseWords(text).words;
  };
  const topic = parsed(filePath(placeOf('topicWords', { topic: ids.topic, locale })));
  return Object.fromEntries([
    ...(topic
      ? [
          [
            ids.topic,
            entry([...Object.values(titles), topic.introduction.text], words.introduction.source),
          ],
        ]
      : []),
    ...ids.sections.flatMap((id, index) => {
      const section = topic?.sections.find((other) => other.id === id);
      return section
        ? [
            [
              `${ids.topic}#${id}`,
              entry([section.title, section.body.text], words.sections[index]?.source ?? ''),
            ],
          ]
        : [];
    }),
    ...ids.options.flatMap(({ id, claims }, index) => {
      const option = words.options[index];
      const place = placeOf('optionWords', { topic: ids.topic, option: id, locale });
      const file = parsed(filePath(place));
      if (!option || !file) return [];
      return [
        [
          `${ids.topic}/options/${id}`,
          entry([option.title, file.introduction.text], option.introduction.source),
        ],
        ...claims.flatMap((claim, nth) => {
          const text = file.claims.find((other) => other.id === claim.id);
          return text
            ? [[claim.id, entry(claimTexts(text), option.claims[nth]?.source ?? '')]]
            : [];
        }),
      ];
    }),
  ]);
}
