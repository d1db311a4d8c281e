/** A document that compares, as a topic: made, given a further language, or held against what stands. */

import { toString as textOf } from 'mdast-util-to-string';
import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { type Provenance, provenanceOf } from '../catalog/provenance.ts';
import type { SourceFile } from '../catalog/read-content.ts';
import { claimKinds } from '../domain/claim.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import type { FoundComparison } from './comparison.ts';
import type { ConvertedPage } from './convert-page.ts';
import { codePrefix } from './ids.ts';
import { mergeOption } from './merge-topic.ts';
import type { Say } from './notice.ts';
import type { Origin } from './origin.ts';
import {
  claimCount,
  factsFiles,
  proposeIds,
  type TopicIds,
  type TopicTitles,
  topicAliases,
  withAliases,
  wordsFiles,
  wordsOrigins,
} from './topic-files.ts';
import { type TopicWords, topicWords } from './topic-words.ts';

export interface TopicImport {
  /** Whether anything was made of the document. */
  readonly isRefused: boolean;
  /** To be written. */
  readonly files: readonly SourceFile[];
  readonly origins: Provenance;
  /** Whether its source and its criterion are to stand in the vocabulary. */
  readonly isNew: boolean;
}

export interface TopicRequest {
  readonly id: string;
  readonly document: string;
  /** The key of its source in the vocabulary. */
  readonly source: string;
  readonly locale: Locale;
  readonly page: ConvertedPage;
  readonly comparison: FoundComparison;
  readonly origin: Origin;
  /** Ids and code prefixes that other topics of the same import have taken. */
  readonly taken: { readonly ids: Set<string>; readonly prefixes: Set<string> };
}

/** @param texts the texts of the folder's files, by path */
export function importTopic(
  content: Content,
  texts: ReadonlyMap<string, string>,
  request: TopicRequest,
  say: Say,
): TopicImport {
  const words = topicWords(request.comparison);
  const facts = filesOf(content, 'topicFacts').find(
    ({ data }) => data.imported === request.document,
  );
  if (!facts) return newTopic(content, words, request);
  const ids = standingIds(content, facts);
  const isThere = fileAt(
    content,
    placeOf('topicWords', { topic: facts.topic, locale: request.locale }),
  );
  return isThere
    ? mergeTopic(content, texts, ids, words, request, say)
    : furtherLanguage(texts, facts, ids, words, request, say);
}

function newTopic(content: Content, words: TopicWords, request: TopicRequest): TopicImport {
  const { id, document, locale, page, taken, origin } = request;
  const claims = new Set(
    filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap((claim) => [claim.id ?? '', ...claim.formerly]),
    ),
  );
  const ids = proposeIds(id, words, (name) => claims.has(name) || taken.ids.has(name));
  for (const option of ids.options) for (const claim of option.claims) taken.ids.add(claim.id);
  const prefixes = new Set(filesOf(content, 'topicFacts').map(({ data }) => data.prefix));
  const prefix = codePrefix(page.title, (name) => prefixes.has(name) || taken.prefixes.has(name));
  taken.prefixes.add(prefix);
  const titles = titlesOf(page, request.comparison, id);
  const written = wordsFiles(locale, ids, words, titles);
  const aliases = topicAliases(ids, words, page);
  return {
    isRefused: false,
    isNew: true,
    files: [
      ...factsFiles(ids, { id: document, prefix, source: request.source }, aliases),
      ...written,
    ],
    origins: wordsOrigins(locale, ids, words, titles, written, origin),
  };
}

function titlesOf(
  { facts, title }: ConvertedPage,
  { introduction }: FoundComparison,
  id: string,
): TopicTitles {
  const question = title || id;
  const lead = introduction.map((block) => textOf(block).trim()).find(Boolean) ?? '';
  return {
    title: facts.title || question,
    question,
    description: facts.description || lead.replaceAll(/\s+/g, ' ') || question,
  };
}

function standingIds(content: Content, { topic, data }: FileOf<'topicFacts'>): TopicIds {
  return {
    topic,
    sections: data.sections.map(({ id }) => id),
    options: data.options.map((option) => {
      const facts = fileAt(content, placeOf('optionFacts', { topic, option }));
      const claims = claimKinds.flatMap((kind) =>
        (facts?.data.claims ?? [])
          .filter((claim) => claim.kind === kind)
          .map(({ id = '' }) => ({ id, kind })),
      );
      return { id: option, claims };
    }),
  };
}

/** Claims are matched by their place; where there are not as many, nothing is guessed. */
function furtherLanguage(
  texts: ReadonlyMap<string, string>,
  facts: FileOf<'topicFacts'>,
  ids: TopicIds,
  words: TopicWords,
  request: TopicRequest,
  say: Say,
): TopicImport {
  const refused: TopicImport = { isRefused: true, isNew: false, files: [], origins: {} };
  const mismatch = (at: Parameters<Say>[0], what: string, there: number, here: number) => {
    if (there === here) return false;
    say(at, {
      kind: 'refused',
      rule: 'import-mismatch',
      message: `${what}: ${here} here, ${there} in the topic "${ids.topic}" as it was imported before. Nothing was written of this language.`,
      fix: 'make the two documents agree, or write the words of this language by hand.',
    });
    return true;
  };
  const faults = [
    mismatch(undefined, 'Options', ids.options.length, words.options.length),
    ...words.options.flatMap((option, index) => {
      const standing = ids.options[index];
      if (!standing) return [];
      return claimKinds.map((kind) =>
        mismatch(
          option.at,
          `${kind === 'advantage' ? 'Advantages' : 'Disadvantages'} of "${option.title}"`,
          claimCount(standing, kind),
          claimCount(option, kind),
        ),
      );
    }),
    mismatch(undefined, 'Sections beside the options', ids.sections.length, words.sections.length),
  ];
  if (faults.some(Boolean)) return refused;
  const { locale, page, origin } = request;
  const titles = titlesOf(page, request.comparison, ids.topic);
  const written = wordsFiles(locale, ids, words, titles);
  const path = filePath(facts);
  const text = texts.get(path);
  const further = Object.entries(topicAliases(ids, words, page)).filter(
    ([alias]) => !(alias in facts.data.aliases),
  );
  return {
    isRefused: false,
    isNew: false,
    files: [
      ...(text === undefined || further.length === 0
        ? []
        : [{ path, text: withAliases(text, Object.fromEntries(further)) }]),
      ...written,
    ],
    origins: wordsOrigins(locale, ids, words, titles, written, origin),
  };
}

function mergeTopic(
  content: Content,
  texts: ReadonlyMap<string, string>,
  ids: TopicIds,
  words: TopicWords,
  { locale, origin }: TopicRequest,
  say: Say,
): TopicImport {
  const provenance = provenanceOf(content);
  if (ids.options.length !== words.options.length) {
    say(undefined, {
      kind: 'changed',
      rule: 'import-options-changed',
      message: `The source compares ${words.options.length} options now, and the topic "${ids.topic}" ${ids.options.length}. Nothing was changed.`,
      fix: 'add or remove the option by hand.',
    });
    return { isRefused: false, isNew: false, files: [], origins: {} };
  }
  const passages = [
    [ids.topic, words.introduction.source] as const,
    ...ids.options.map(
      ({ id }, index) =>
        [`${ids.topic}/options/${id}`, words.options[index]?.introduction.source ?? ''] as const,
    ),
  ];
  for (const [key, source] of passages) {
    const before = provenance[key]?.[locale]?.from?.source;
    if (before === undefined || before === source) continue;
    say(undefined, {
      kind: 'changed',
      rule: 'import-passage-changed',
      message: `What introduces "${key}" has changed at its source; it was left alone.`,
      fix: 'hold it against the document, and change it by hand.',
    });
  }
  const merged = ids.options.flatMap(({ id }, index) => {
    const place = placeOf('optionWords', { topic: ids.topic, option: id, locale });
    const facts = fileAt(content, placeOf('optionFacts', { topic: ids.topic, option: id }));
    const standing = fileAt(content, place);
    const source = words.options[index];
    const path = filePath(place);
    const text = texts.get(path);
    if (!facts || !standing || !source || text === undefined) return [];
    const option = { id, facts, words: standing, text };
    return [
      { path, before: text, ...mergeOption(option, source, provenance, locale, origin, say) },
    ];
  });
  return {
    isRefused: false,
    isNew: false,
    files: merged
      .filter(({ before, text }) => before !== text)
      .map(({ path, text }) => ({ path, text })),
    origins: Object.assign({}, ...merged.map(({ origins }) => origins)),
  };
}
