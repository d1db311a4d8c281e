/** Claims, passages and anchors as they stand, in the form that the ledger is held against. */

import { createHash } from 'node:crypto';
import type { Position } from '../domain/diagnostic.ts';
import { type CurrentClaim, normalizedWords } from '../domain/ledger.ts';
import {
  type Languages,
  type Locale,
  type Localized,
  languagesOf,
  localize,
  mapLanguages,
} from '../domain/locale.ts';
import type { Fingerprints } from '../domain/translation.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { ClaimText } from '../markdown/parse-words.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import {
  type Content,
  type FileOf,
  fileAt,
  filesOf,
  hasFacts,
  isOwn,
  type WordsKind,
} from './content.ts';
import { isDraftTopic } from './drafts.ts';
import type { PageAnchors } from './ledger.ts';
import { sectionsIn } from './sections.ts';

/** Something that the ledger knows by its words. */
interface Recordable {
  /** Some of its words are still to be written, in some language: it cannot be recorded yet. */
  readonly isUnwritten: boolean;
}

/** Every claim whose facts and words could be read in all languages, in the order of its topic. */
export function currentClaims(content: Content): (CurrentClaim & Recordable)[] {
  const { languages } = content;
  const formerCriteria = formerCriteriaOf(content);
  const renamedSources = renamedSourcesOf(content);
  return filesOf(content, 'topicFacts').flatMap(({ topic, data: { prefix, options } }) =>
    options.flatMap((option) => {
      const facts = fileAt(content, placeOf('optionFacts', { topic, option }));
      const words = localize(
        languages,
        (locale) =>
          fileAt(content, placeOf('optionWords', { topic, option, locale }))?.words.claims ?? [],
      );
      return (facts?.data.claims ?? []).flatMap((claim) => {
        const { id, kind, criterion, sources, inferredFrom, formerly, withdrawn } = claim;
        const texts = id === undefined ? undefined : textsOfClaim(id, words);
        if (id === undefined || !texts) return [];
        return [
          {
            ...{ id, formerly, topic, option, kind, criterion, sources, inferredFrom },
            prefix: (isOwn(content, id) && content.own?.prefix) || prefix,
            formerCriteria: formerCriteria.get(criterion) ?? [],
            renamedSources,
            isWithdrawn: withdrawn !== undefined,
            ...recordable(texts),
          },
        ];
      });
    }),
  );
}

/** Keys that criteria had before, by the key that each has now. */
export function formerCriteriaOf(content: Content): ReadonlyMap<string, readonly string[]> {
  return new Map(
    filesOf(content, 'criteria').flatMap(({ data }) =>
      Object.entries(data).map(([id, { formerly }]) => [id, formerly] as const),
    ),
  );
}

/** The keys that sources have now, by those that they had before. */
function renamedSourcesOf(content: Content): ReadonlyMap<string, string> {
  return new Map(
    filesOf(content, 'sources').flatMap(({ data }) =>
      Object.entries(data).flatMap(([id, { formerly }]) =>
        formerly.map((old) => [old, id] as const),
      ),
    ),
  );
}

/** Words that are not a claim's: what introduces a page, or a section of it. */
export interface CurrentPassage extends Recordable {
  /** `tea`, `tea#both-teas`, `guides/planning#names`. */
  readonly key: string;
  /** The file of the site's first language. */
  readonly place: FilePlace;
  /** Of a section, where its heading stands in that file. */
  readonly at: Position | undefined;
  readonly fingerprints: Fingerprints;
}

/** Every passage that could be read in all languages, in the order of the files. */
export function currentPassages(content: Content): CurrentPassage[] {
  const { languages } = content;
  return wordsKinds.flatMap((kind) =>
    filesOf(content, kind)
      .filter(
        ({ locale, guide }) => locale === languages[0] && (!guide || hasFacts(content, guide)),
      )
      .flatMap((place) => {
        const files = complete(languages, (locale) => fileAt(content, { ...place, locale }));
        return files ? passagesOf(place, files, languages) : [];
      }),
  );
}

const wordsKinds = ['siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'] as const;

function passagesOf<K extends WordsKind>(
  place: FilePlace,
  files: Localized<FileOf<K>>,
  languages: Languages,
): CurrentPassage[] {
  const key = pageKey(place);
  const sections = mapLanguages(files, ({ words }) => sectionsIn(words));
  const section = (locale: Locale, id: string) => sections[locale].find((each) => each.id === id);
  const [first] = languages;
  const ids = sections[first]
    .map(({ id }) => id)
    .filter((id) => languages.every((locale) => section(locale, id)));
  return [
    {
      key,
      place,
      at: undefined,
      ...recordable(
        mapLanguages(files, (file) => [...introducing(file), file.words.introduction.text]),
      ),
    },
    ...ids.map((id) => ({
      key: `${key}#${id}`,
      place,
      at: section(first, id)?.at,
      ...recordable(
        mapLanguages(files, (_file, locale) => {
          const words = section(locale, id);
          return [words?.title ?? '', words?.text ?? ''];
        }),
      ),
    })),
  ];
}

/** What the front matter of a page says to its readers: that of a guide has more in it. */
function introducing({ data }: FileOf<WordsKind>): string[] {
  return Object.values(data).filter((value) => typeof value === 'string');
}

/**
 * What the ledger calls the page that a file's sections stand on: `tea`, `tea/options/green`,
 * `tea/trees/which`, `guides/planning`.
 */
export function pageKey({ topic, option, tree, guide }: FilePlace): string {
  if (guide) return `guides/${guide}`;
  if (tree) return `${topic}/trees/${tree}`;
  return option ? `${topic}/options/${option}` : topic || 'site';
}

/** What the ledger calls the page where a topic's comparison is worked with. */
export function comparisonKey(topic: string): string {
  return `${topic}/comparison`;
}

/** What the ledger calls the page of a topic's versions and deadlines. */
export function datesKey(topic: string): string {
  return `${topic}/dates`;
}

/** What the ledger calls the page of all sources, and the glossary, whose terms have a page each. */
export const sourcesKey = 'sources';
export const termsKey = 'terms';

/**
 * The anchors of options, sections, features, dates and sources as they stand, and the terms, those of drafts left
 * out. Sources that were imported come and go with their documents.
 */
export function currentAnchors(content: Content): PageAnchors {
  const facts = [
    ...filesOf(content, 'topicFacts'),
    ...filesOf(content, 'optionFacts'),
    ...filesOf(content, 'guideFacts'),
  ];
  const pages = facts
    .filter(({ topic }) => !isDraftTopic(content, topic))
    .map((file): [string, string[]] => [
      pageKey(file),
      [
        ...(file.kind === 'topicFacts' ? file.data.options : []),
        ...file.data.sections.map(({ id }) => id),
      ],
    ]);
  const comparisons = filesOf(content, 'assessments')
    .filter(({ topic }) => !isDraftTopic(content, topic))
    .map(({ topic, data }): [string, string[]] => [
      comparisonKey(topic),
      [...data.features.map(({ id }) => id), ...Object.keys(data.aliases)],
    ]);
  const dates = filesOf(content, 'dates')
    .filter(({ topic }) => !isDraftTopic(content, topic))
    .map(({ topic, data }): [string, string[]] => [
      datesKey(topic),
      [...data.versions, ...data.deadlines].map(({ id }) => id),
    ]);
  const sources = filesOf(content, 'sources').flatMap(({ data }) =>
    Object.entries(data).flatMap(([id, { imported }]) => (imported === undefined ? [id] : [])),
  );
  const terms = filesOf(content, 'terms').flatMap(({ data }) => Object.keys(data));
  const vocabulary: [string, string[]][] = [
    [sourcesKey, sources],
    [termsKey, terms],
  ];
  return Object.fromEntries(
    [...pages, ...comparisons, ...dates, ...vocabulary].filter(([, ids]) => ids.length > 0),
  );
}

/** The texts that a part is told by, in each language. */
type Texts = Localized<readonly string[]>;

/** The texts that a claim is known by. */
export function claimTexts({ sentence, explanation }: ClaimText): readonly string[] {
  return [sentence.text, explanation?.text ?? ''];
}

function textsOfClaim(id: string, words: Localized<readonly ClaimText[]>): Texts | undefined {
  const texts = complete(languagesOf(words), (locale) =>
    words[locale].find((text) => text.id === id),
  );
  return texts && mapLanguages(texts, claimTexts);
}

/** A value for each language, or undefined where one of them has none. */
function complete<T>(
  languages: readonly Locale[],
  find: (locale: Locale) => T | undefined,
): Localized<T> | undefined {
  const found = languages.flatMap((locale) => {
    const value = find(locale);
    return value === undefined ? [] : [[locale, value] as const];
  });
  if (found.length < languages.length) return undefined;
  const values = new Map(found);
  // Every language was found.
  return localize(languages, (locale) => values.get(locale) as T);
}

function recordable(texts: Texts): Recordable & { readonly fingerprints: Fingerprints } {
  return {
    isUnwritten: Object.values(texts).some((inOne) => inOne.some(holdsUnwritten)),
    fingerprints: mapLanguages(texts, fingerprint),
  };
}

/** What identifies some texts: sixteen hexadecimal digits. */
export function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(normalizedWords(texts)).digest('hex').slice(0, 16);
}
