/** Sound content into a catalog: references become the things they refer to. */

import type {
  Catalog,
  Claim,
  Criterion,
  Option,
  Section,
  Site,
  Source,
  Topic,
} from '../domain/catalog.ts';
import { defaultLocale, type Locale, type Localized, localize } from '../domain/locale.ts';
import type { SectionWords } from '../markdown/parse-words.ts';
import type { FilePlace } from '../schema/files.ts';
import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  type WordsKind,
} from './content.ts';
import { ledgerOf } from './current-claims.ts';

/**
 * Builds the catalog.
 * @throws when the content is not sound: run the checks first
 */
export function assembleCatalog(content: Content): Catalog {
  const criteria = index(
    filesOf(content, 'criteria').flatMap(({ data }) => Object.entries(data)),
    ([id, { label }]): Criterion => ({ id, label }),
  );
  const sources = index(
    filesOf(content, 'sources').flatMap(({ data }) => Object.entries(data)),
    ([id, source]): Source => ({ id, ...source }),
  );
  const codes = new Map(ledgerOf(content).map(({ id, code }) => [id, code]));
  const cite = (ids: readonly string[]) => ids.map((id) => found(sources.get(id), `source ${id}`));
  return { site: assembleSite(), topics: filesOf(content, 'topicFacts').map(assembleTopic) };

  function assembleSite(): Site {
    const files = wordsOf('siteWords', '', '');
    return {
      words: localize((locale) => ({
        ...files[locale].data,
        introduction: files[locale].words.introduction,
      })),
    };
  }

  function assembleTopic({ topic: id, data }: FileOf<'topicFacts'>): Topic {
    const files = wordsOf('topicWords', id, '');
    return {
      id,
      options: data.options.map((option) => assembleOption(id, option)),
      criteria: data.criteria.map((criterion) => criterionOf(criterion)),
      sources: cite(data.sources),
      sections: assembleSections(data.sections, files),
      words: localize((locale) => ({
        ...files[locale].data,
        introduction: files[locale].words.introduction,
      })),
    };
  }

  function assembleOption(topic: string, id: string): Option {
    const place = { kind: 'optionFacts', topic, option: id, locale: defaultLocale } as const;
    const { data } = found(fileAt(content, place), displayPath(content, place));
    const files = wordsOf('optionWords', topic, id);
    return {
      id,
      abbreviation: data.abbreviation,
      sources: cite(data.sources),
      claims: data.claims.map((claim) => assembleClaim(id, claim, files)),
      sections: assembleSections(data.sections, files),
      words: localize((locale) => ({
        title: files[locale].data.title,
        introduction: files[locale].words.introduction,
      })),
    };
  }

  function assembleClaim(
    option: string,
    facts: FileOf<'optionFacts'>['data']['claims'][number],
    files: Localized<FileOf<'optionWords'>>,
  ): Claim {
    const id = found(facts.id, 'claim id');
    return {
      id,
      option,
      kind: facts.kind,
      criterion: criterionOf(facts.criterion),
      sources: cite(facts.sources),
      code: codes.get(id),
      words: localize((locale) => {
        const text = files[locale].words.claims.find((claim) => claim.id === id);
        const { sentence, explanation } = found(text, `claim ${id}`);
        return { sentence, explanation };
      }),
    };
  }

  function assembleSections(
    facts: readonly { readonly id: string; readonly sources: readonly string[] }[],
    files: Localized<{ readonly words: { readonly sections: readonly SectionWords[] } }>,
  ): Section[] {
    return facts.map(({ id, sources }) => ({
      id,
      sources: cite(sources),
      words: localize((locale) => {
        const words = files[locale].words.sections.find((section) => section.id === id);
        const { title, body } = found(words, `section ${id}`);
        return { title, body };
      }),
    }));
  }

  function criterionOf(id: string): Criterion {
    return found(criteria.get(id), `criterion ${id}`);
  }

  function wordsOf<K extends WordsKind>(
    kind: K,
    topic: string,
    option: string,
  ): Localized<FileOf<K>> {
    return localize((locale: Locale) => {
      const place: FilePlace & { kind: K } = { kind, topic, option, locale };
      return found(fileAt(content, place), displayPath(content, place));
    });
  }
}

function index<E, T extends { readonly id: string }>(
  entries: readonly E[],
  build: (entry: E) => T,
): ReadonlyMap<string, T> {
  return new Map(entries.map(build).map((item) => [item.id, item]));
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The content lacks ${what}; run the content check.`);
  return value;
}
