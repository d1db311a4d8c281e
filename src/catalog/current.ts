/** Claims, passages and anchors as they stand, in the form that the ledger is held against. */

import { createHash } from 'node:crypto';
import type { Position } from '../domain/diagnostic.ts';
import { type CurrentClaim, normalizedWords } from '../domain/ledger.ts';
import { defaultLocale, type Localized, locales, localize } from '../domain/locale.ts';
import type { Fingerprints } from '../domain/translation.ts';
import type { ClaimText, Words } from '../markdown/parse-words.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import { type Content, type FileOf, fileAt, filesOf, type WordsKind } from './content.ts';
import type { PageAnchors } from './ledger.ts';

/** Every claim whose facts and words could be read in all languages, in the order of its topic. */
export function currentClaims(content: Content): CurrentClaim[] {
  return filesOf(content, 'topicFacts').flatMap(({ topic, data: { prefix, options } }) =>
    options.flatMap((option) => {
      const facts = fileAt(content, placeOf('optionFacts', { topic, option }));
      const words = localize(
        (locale) =>
          fileAt(content, placeOf('optionWords', { topic, option, locale }))?.words.claims ?? [],
      );
      return (facts?.data.claims ?? []).flatMap(({ id, formerly, withdrawn }): CurrentClaim[] => {
        const fingerprints = id === undefined ? undefined : claimFingerprints(id, words);
        if (id === undefined || !fingerprints) return [];
        return [
          { id, formerly, topic, prefix, isWithdrawn: withdrawn !== undefined, fingerprints },
        ];
      });
    }),
  );
}

/** Words that are not a claim's: what introduces a page, or a section of it. */
export interface CurrentPassage {
  /** `tea`, `tea#both-teas`, `guides/planning#names`. */
  readonly key: string;
  /** The file of the default language. */
  readonly place: FilePlace;
  /** Of a section, where its heading stands in that file. */
  readonly at: Position | undefined;
  readonly fingerprints: Fingerprints;
}

/** Every passage that could be read in all languages, in the order of the files. */
export function currentPassages(content: Content): CurrentPassage[] {
  return wordsKinds.flatMap((kind) =>
    filesOf(content, kind)
      .filter(({ locale }) => locale === defaultLocale)
      .flatMap((place) => {
        const files = localize((locale) => fileAt(content, { ...place, locale }));
        return files.sv && files.en ? passagesOf(place, { sv: files.sv, en: files.en }) : [];
      }),
  );
}

const wordsKinds = ['siteWords', 'topicWords', 'optionWords', 'guideWords'] as const;

function passagesOf<K extends WordsKind>(
  place: FilePlace,
  files: Localized<FileOf<K>>,
): CurrentPassage[] {
  const key = pageKey(place);
  const section = (words: Words, id: string) => words.sections.find((other) => other.id === id);
  const ids = files[defaultLocale].words.sections
    .map(({ id }) => id)
    .filter((id) => locales.every((locale) => section(files[locale].words, id)));
  return [
    {
      key,
      place,
      at: undefined,
      fingerprints: localize((locale) => {
        const { data, words } = files[locale];
        return fingerprint([...Object.values(data), words.introduction.text]);
      }),
    },
    ...ids.map((id) => ({
      key: `${key}#${id}`,
      place,
      at: section(files[defaultLocale].words, id)?.at,
      fingerprints: localize((locale) => {
        const words = section(files[locale].words, id);
        return fingerprint([words?.title ?? '', words?.body.text ?? '']);
      }),
    })),
  ];
}

/** What the ledger calls the page that a file's sections stand on: `tea`, `tea/options/green`, `guides/planning`. */
export function pageKey({ topic, option, guide }: FilePlace): string {
  if (guide) return `guides/${guide}`;
  return option ? `${topic}/options/${option}` : topic || 'site';
}

/** The anchors of options and sections as they stand. */
export function currentAnchors(content: Content): PageAnchors {
  const facts = [
    ...filesOf(content, 'topicFacts'),
    ...filesOf(content, 'optionFacts'),
    ...filesOf(content, 'guideFacts'),
  ];
  return Object.fromEntries(
    facts
      .map((file): [string, string[]] => [
        pageKey(file),
        [
          ...(file.kind === 'topicFacts' ? file.data.options : []),
          ...file.data.sections.map(({ id }) => id),
        ],
      ])
      .filter(([, ids]) => ids.length > 0),
  );
}

function claimFingerprints(
  id: string,
  words: Localized<readonly ClaimText[]>,
): Fingerprints | undefined {
  const { sv, en } = localize((locale) => words[locale].find((text) => text.id === id));
  const of = ({ sentence, explanation }: ClaimText) =>
    fingerprint([sentence.text, explanation?.text ?? '']);
  return sv && en ? { sv: of(sv), en: of(en) } : undefined;
}

function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(normalizedWords(texts)).digest('hex').slice(0, 16);
}
