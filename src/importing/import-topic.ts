/** A document that compares, as a topic: made, given a further language, or held against what stands. */

import { toString as textOf } from 'mdast-util-to-string';
import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { type Provenance, provenanceOf } from '../catalog/provenance.ts';
import type { SourceFile } from '../catalog/read-content.ts';
import { storableName } from '../domain/addresses.ts';
import { claimKinds } from '../domain/claim.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import type { FoundComparison } from './comparison.ts';
import type { ConvertedPage } from './convert-page.ts';
import { proposeCriteria } from './criteria-proposals.ts';
import { codePrefix, idFrom } from './ids.ts';
import { mergeOption } from './merge-topic.ts';
import { type Say, shortened, tellRenamed } from './notice.ts';
import type { Origin } from './origin.ts';
import { pairedOptions, pairedWords, tellOptions } from './pair-topic.ts';
import {
  factsFiles,
  featureFiles,
  type TopicTitles,
  unsorted,
  withAliases,
  wordsFiles,
} from './topic-files.ts';
import { proposeIds, type TopicIds, topicAliases } from './topic-ids.ts';
import { wordsOrigins } from './topic-origins.ts';
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
  /** The day of the import: ISO 8601 calendar date. */
  readonly today: string;
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
  if (!facts) return newTopic(content, words, request, say);
  const ids = standingIds(content, facts);
  const isThere = fileAt(
    content,
    placeOf('topicWords', { topic: facts.topic, locale: request.locale }),
  );
  return isThere
    ? mergeTopic(content, texts, ids, words, request, say)
    : furtherLanguage(content, texts, facts, ids, words, request, say);
}

function newTopic(
  content: Content,
  words: TopicWords,
  request: TopicRequest,
  say: Say,
): TopicImport {
  const { id, document, locale, page, taken, origin } = request;
  const claims = new Set(
    filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap((claim) => [claim.id ?? '', ...claim.formerly]),
    ),
  );
  for (const option of words.options) {
    const name = idFrom(option.anchor, option.title);
    if (storableName(name) !== name) tellRenamed(name, say, option.at);
  }
  const ids = proposeIds(id, words, (name) => claims.has(name) || taken.ids.has(name));
  for (const option of ids.options) for (const claim of option.claims) taken.ids.add(claim.id);
  tellKept(words, request.comparison, content, say);
  for (const { word, claims: alike } of proposeCriteria(ids, words)) {
    say(undefined, {
      kind: 'note',
      rule: 'import-criterion-proposed',
      message: `Claims of several options speak of “${word}”, and may be about one criterion: ${alike.join(', ')}.`,
      fix: `where they are, name it in ${filePath(placeOf('criteria'))} and write it in the place of "${unsorted}" in their option.yaml.`,
    });
  }
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
      ...featureFiles(ids, words, {
        source: request.source,
        checked: request.today,
        languages: content.languages,
      }),
      ...written,
    ],
    origins: wordsOrigins(locale, ids, words, titles, written, origin),
  };
}

/** Says what of the comparison stands otherwise than as a claim, or nowhere. */
function tellKept(
  { features, empty }: TopicWords,
  { options, unlinked }: FoundComparison,
  { languages }: Content,
  say: Say,
): void {
  for (const { title, neutral, at } of options) {
    if (neutral === 0) continue;
    say(at, {
      kind: 'note',
      rule: 'import-neutral',
      message: `"${title}" has ${neutral === 1 ? 'an argument' : `${neutral} arguments`} neither for nor against; it stands in what introduces the option.`,
      fix: 'nothing, or make a claim or an assessment of it.',
    });
  }
  for (const { title, at } of empty) {
    say(at, {
      kind: 'lost',
      rule: 'import-heading-empty',
      message: `Nothing stands below the heading "${shortened(title)}", and it was left out.`,
      fix: 'nothing, or write below it what it promises.',
    });
  }
  if (unlinked.length > 0) {
    say(undefined, {
      kind: 'lost',
      rule: 'import-feature-links',
      message: `What tables say of features carries no links; these stand nowhere: ${unlinked.join(' ')}`,
      fix: 'nothing, or write them where the options are introduced.',
    });
  }
  const worded = features.filter(({ cells }) => cells.some((cell) => cell?.value === 'described'));
  if (worded.length > 0) {
    const labels = worded.map(({ label }) => `"${shortened(label)}"`).join(', ');
    say(undefined, {
      kind: 'note',
      rule: 'import-feature-words',
      message: `Tables say in words, and not by yes or no, how options stand to ${labels}; they are described.`,
      fix: 'nothing, or choose a value for each in assessments.yaml, or make claims of them.',
    });
  }
  if (features.length === 0 || languages.length === 1) return;
  say(undefined, {
    kind: 'note',
    rule: 'import-features',
    message: `${features.length} features were read from tables; their words stand as the document has them in every language of the site.`,
    fix: 'write the others in assessments.yaml.',
  });
}

function titlesOf(
  { facts, title }: ConvertedPage,
  { introduction }: FoundComparison,
  id: string,
): TopicTitles {
  const question = title || id;
  const lines = introduction.filter(({ type }) => type !== 'table');
  const lead = lines.map((block) => textOf(block).trim()).find(Boolean) ?? '';
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

/** Everything is paired by what it is known by; where something is left over, nothing is guessed. */
function furtherLanguage(
  content: Content,
  texts: ReadonlyMap<string, string>,
  facts: FileOf<'topicFacts'>,
  ids: TopicIds,
  words: TopicWords,
  request: TopicRequest,
  say: Say,
): TopicImport {
  const paired = pairedWords(content, facts, ids, words, say);
  if (!paired) return { isRefused: true, isNew: false, files: [], origins: {} };
  const { locale, page, origin } = request;
  const titles = titlesOf(page, request.comparison, ids.topic);
  const written = wordsFiles(locale, ids, paired, titles);
  const path = filePath(facts);
  const text = texts.get(path);
  const further = Object.entries(topicAliases(ids, paired, page)).filter(
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
    origins: wordsOrigins(locale, ids, paired, titles, written, origin),
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
  const options = pairedOptions(content, ids, words);
  tellOptions(content, ids, words, options, locale, say);
  const passages = [
    [ids.topic, words.introduction.source] as const,
    ...options.flatMap(({ id, source }) =>
      source ? [[`${ids.topic}/options/${id}`, source.introduction.source] as const] : [],
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
  const merged = options.flatMap(({ id, source }) => {
    const place = placeOf('optionWords', { topic: ids.topic, option: id, locale });
    const facts = fileAt(content, placeOf('optionFacts', { topic: ids.topic, option: id }));
    const standing = fileAt(content, place);
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
