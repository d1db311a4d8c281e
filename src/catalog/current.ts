/** Claims and anchors as they stand, in the form that the ledger is held against. */

import { createHash } from 'node:crypto';
import { type CurrentClaim, normalizedWords } from '../domain/ledger.ts';
import { type Localized, localize } from '../domain/locale.ts';
import type { ClaimText } from '../markdown/parse-words.ts';
import { type Content, fileAt, filesOf } from './content.ts';
import type { TopicAnchors } from './ledger.ts';

/** Every claim whose facts and words could be read in all languages, in the order of its topic. */
export function currentClaims(content: Content): CurrentClaim[] {
  return filesOf(content, 'topicFacts').flatMap(({ topic, data: { prefix, options } }) =>
    options.flatMap((option) => {
      const place = { topic, option, locale: 'sv' } as const;
      const facts = fileAt(content, { ...place, kind: 'optionFacts' });
      const words = localize(
        (locale) => fileAt(content, { ...place, kind: 'optionWords', locale })?.words.claims ?? [],
      );
      return (facts?.data.claims ?? []).flatMap(({ id, formerly, withdrawn }): CurrentClaim[] => {
        const fingerprints = id === undefined ? undefined : fingerprintsOf(id, words);
        if (id === undefined || !fingerprints) return [];
        return [
          { id, formerly, topic, prefix, isWithdrawn: withdrawn !== undefined, fingerprints },
        ];
      });
    }),
  );
}

/** The anchors of options and sections as they stand. */
export function currentAnchors(content: Content): TopicAnchors {
  return Object.fromEntries(
    filesOf(content, 'topicFacts').map(({ topic, data }) => [
      topic,
      [
        ...data.options,
        ...[...filesOf(content, 'topicFacts'), ...filesOf(content, 'optionFacts')]
          .filter((file) => file.topic === topic)
          .flatMap((file) => file.data.sections.map(({ id }) => id)),
      ],
    ]),
  );
}

function fingerprintsOf(
  id: string,
  words: Localized<readonly ClaimText[]>,
): Localized<string> | undefined {
  const texts = localize((locale) => words[locale].find((text) => text.id === id));
  const { sv, en } = texts;
  return sv && en ? { sv: fingerprint(sv), en: fingerprint(en) } : undefined;
}

function fingerprint(text: ClaimText): string {
  return createHash('sha256').update(normalizedWords(text)).digest('hex').slice(0, 16);
}
