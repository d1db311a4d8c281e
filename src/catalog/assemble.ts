/** Sound content into a catalog: references become the things they refer to. */

import {
  allClaims,
  type Catalog,
  type Claim,
  type Criterion,
  type Option,
  type Section,
  type Site,
  type Source,
  type Topic,
} from '../domain/catalog.ts';
import { entryOf, publishedTopics } from '../domain/ledger.ts';
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
import { ledgerOf } from './ledger.ts';

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
  const entries = ledgerOf(content);
  const cite = (ids: readonly string[]) => ids.map((id) => found(sources.get(id), `source ${id}`));
  const topics = filesOf(content, 'topicFacts').map(assembleTopic);
  return { site: assembleSite(), topics: withMoved(topics) };

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
      aliases: Map.groupBy(Object.keys(data.aliases), (alias) => data.aliases[alias] ?? ''),
      moved: new Map(),
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
    const claims = data.claims.map((claim) => assembleClaim(claim, files));
    return {
      id,
      abbreviation: data.abbreviation,
      sources: cite(data.sources),
      claims: claims.filter(({ withdrawn }) => !withdrawn),
      withdrawn: claims.filter(({ withdrawn }) => withdrawn),
      sections: assembleSections(data.sections, files),
      words: localize((locale) => ({
        title: files[locale].data.title,
        introduction: files[locale].words.introduction,
      })),
    };
  }

  function assembleClaim(
    facts: FileOf<'optionFacts'>['data']['claims'][number],
    files: Localized<FileOf<'optionWords'>>,
  ): Claim {
    const id = found(facts.id, 'claim id');
    return {
      id,
      kind: facts.kind,
      criterion: criterionOf(facts.criterion),
      sources: cite(facts.sources),
      formerly: facts.formerly,
      withdrawn: facts.withdrawn && {
        date: facts.withdrawn.date,
        replacedBy: facts.withdrawn.replacedBy,
      },
      published: entryOf(entries, { id, formerly: facts.formerly }),
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

/** Tells each topic which claims have left its page. */
function withMoved(topics: readonly Topic[]): Topic[] {
  const placed = allClaims({ topics });
  return topics.map((topic) => {
    const moved = placed
      .filter(({ claim, topic: home }) => home.id !== topic.id && hasStoodOn(claim, topic))
      .flatMap(({ claim, topic: home }) =>
        [claim.id, ...claim.formerly].map((id) => [id, { claim, topic: home.id }] as const),
      );
    return { ...topic, moved: new Map(moved) };
  });
}

function hasStoodOn({ published }: Claim, topic: Topic): boolean {
  return published !== undefined && publishedTopics(published).includes(topic.id);
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
