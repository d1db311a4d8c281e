/** What the parts of a catalog are assembled in: what they refer to, looked up by id. */

import type { Criterion } from '../domain/criterion.ts';
import { entryOf, type LedgerEntry } from '../domain/ledger.ts';
import { type Languages, type Localized, localize } from '../domain/locale.ts';
import type { Origin } from '../domain/own-facts.ts';
import type { Section } from '../domain/prose.ts';
import type { Source } from '../domain/source.ts';
import type { Translation } from '../domain/translation.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { SectionWords } from '../markdown/parse-words.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  isOwn,
  originIn,
  type WordsKind,
} from './content.ts';
import { pageKey } from './current.ts';
import { found } from './found.ts';
import { ledgerOf } from './ledger.ts';
import { translationsOf } from './translations.ts';

/** The words of one page in each language of the site. */
export type WordsOf<K extends WordsKind> = Localized<FileOf<K>>;

/** Each throws where the content is not sound. */
export interface Surroundings {
  readonly content: Content;
  readonly languages: Languages;
  /** The sources of some ids, without those that are still to be written. */
  readonly cite: (ids: readonly string[]) => Source[];
  /** Every source that there is. */
  readonly sources: readonly Source[];
  readonly criterionOf: (id: string) => Criterion;
  /** What the ledger knows of a claim. */
  readonly publishedAs: (
    claim: Pick<LedgerEntry, 'id'> & { readonly formerly: readonly string[] },
  ) => LedgerEntry | undefined;
  /** How the words of a claim or a passage stand, by what the ledger calls it. */
  readonly translationAt: (key: string) => Translation;
  /** What a language writes with a capital wherever it stands, among other forms. */
  readonly names: Localized<readonly string[]>;
  /** Whose own a claim or a section is; undefined of what is common. */
  readonly originOf: (id: string) => Origin | undefined;
  readonly wordsOf: <K extends WordsKind>(kind: K, names?: Partial<FilePlace>) => WordsOf<K>;
}

export function surroundingsOf(content: Content): Surroundings {
  const { languages } = content;
  const criteria = new Map(
    filesOf(content, 'criteria').flatMap(({ data }) =>
      Object.entries(data).map(([id, criterion]): [string, Criterion] => [
        id,
        { id, ...criterion },
      ]),
    ),
  );
  const sources = new Map(
    filesOf(content, 'sources').flatMap(({ data }) =>
      Object.entries(data).map(([id, source]): [string, Source] => {
        const { kind, publisher, url, held, published, licence, imported, ...rest } = source;
        const known = { kind, publisher, url, held, published, licence, document: imported };
        return [id, { id, ...rest, ...known }];
      }),
    ),
  );
  const { entries } = ledgerOf(content);
  const translations = translationsOf(content);
  const origin = originIn(content);
  return {
    content,
    languages,
    sources: [...sources.values()],
    cite: (ids) =>
      ids.filter((id) => !holdsUnwritten(id)).map((id) => found(sources.get(id), `source ${id}`)),
    criterionOf: (id) =>
      // The dev server shows what is half written.
      holdsUnwritten(id)
        ? { id, label: localize(languages, () => id), formerly: [] }
        : found(criteria.get(id), `criterion ${id}`),
    publishedAs: (claim) => entryOf(entries, claim),
    translationAt: (key) => translations.get(key) ?? localize(languages, () => 'current'),
    names: localize(languages, (locale) => [
      ...[...sources.values()].flatMap(({ publisher }) => publisher ?? []),
      ...filesOf(content, 'style').flatMap(({ data }) => data[locale].words),
      ...filesOf(content, 'terms').flatMap(({ data }) =>
        Object.values(data).flatMap((term) => [term[locale].term, ...term[locale].synonyms]),
      ),
    ]),
    originOf: (id) => (isOwn(content, id) ? origin : undefined),
    wordsOf: (kind, names = {}) =>
      localize(languages, (locale) => {
        const place = placeOf(kind, { ...names, locale });
        return found(fileAt(content, place), displayPath(content, place));
      }),
  };
}

/** The sections that a page's facts declare, with their words. */
export function assembleSections(
  facts: FileOf<'topicFacts'> | FileOf<'optionFacts'>,
  files: Localized<{ readonly words: { readonly sections: readonly SectionWords[] } }>,
  { languages, cite, translationAt, originOf }: Surroundings,
): Section[] {
  return facts.data.sections.map(({ id, sources }) => ({
    id,
    sources: cite(sources),
    words: localize(languages, (locale) => {
      const words = files[locale].words.sections.find((section) => section.id === id);
      const { title, body } = found(words, `section ${id}`);
      return { title, body };
    }),
    translation: translationAt(`${pageKey(facts)}#${id}`),
    origin: originOf(id),
  }));
}
