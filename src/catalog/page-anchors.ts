/** The pages that a content folder makes, and the anchors on each. */

import {
  anchorPattern,
  commonAnchors,
  datesPageAnchors,
  optionAnchors,
  optionPageAnchors,
  partAnchor,
  topicAnchors,
  treePageAnchors,
} from '../domain/anchors.ts';
import { comparisonPath } from '../domain/comparison.ts';
import { datesPath } from '../domain/dates.ts';
import { treeTablePath } from '../domain/decision-tree.ts';
import { fileStart, type Position } from '../domain/diagnostic.ts';
import type { Locale } from '../domain/locale.ts';
import { claimsRowId } from '../domain/matrix.ts';
import { placeFile, placeOf } from '../schema/files.ts';
import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  hasFacts,
  isUnreadable,
} from './content.ts';
import {
  comparisonKey,
  datesKey,
  formerCriteriaOf,
  pageKey,
  sourcesKey,
  termsKey,
} from './current.ts';

/** An anchor with where it is declared; those that the page itself has have no place. */
export interface Anchor {
  readonly id: string;
  readonly what:
    | 'page'
    | 'option'
    | 'claim'
    | 'section'
    | 'former'
    | 'alias'
    | 'question'
    | 'answer'
    | 'outcome'
    | 'prerequisite';
  readonly file: string;
  readonly at: Position;
}

/** A page that words can link to. */
export interface ContentPage {
  /** `/tea/`, `/guides/planning/` */
  readonly path: string;
  /** Undefined where a file that sets some could not be read. */
  readonly anchors: readonly Anchor[] | undefined;
}

/** Every page that comes of a content folder. */
export function contentPages(content: Content): ContentPage[] {
  const unread = [...content.unreadable].flatMap((path) => placeFile(path) ?? []);
  const keys = new Set([...content.files, ...unread].filter(({ topic }) => topic).map(pageKey));
  const treeKeys = new Set([...content.files, ...unread].filter(({ tree }) => tree).map(pageKey));
  const isSet = (key: string) =>
    !unread.some((place) => pageKey(place) === key || place.topic === key);
  const anchors = anchorsByPage(content);
  const terms = keysIn(content, 'terms');
  const claims = filesOf(content, 'optionFacts').flatMap(({ data }) =>
    data.claims.flatMap(({ id, formerly }) => [...(id === undefined ? [] : [id]), ...formerly]),
  );
  return [
    ...[
      ...['', 'search', 'status', 'news', 'decisions', 'decisions/together', 'guides', 'terms'],
      ...terms.map((id) => `terms/${id}`),
      ...claims.map((id) => `claims/${id}`),
      ...filesOf(content, 'estimate').map(({ topic }) => `${topic}/estimate`),
      ...new Set(filesOf(content, 'treeFacts').map(({ topic }) => `${topic}/trees`)),
      ...filesOf(content, 'topicFacts').flatMap(({ topic, data }) => [
        `${topic}/options`,
        `${topic}/news`,
        `${topic}/standard`,
        `${topic}/document`,
        ...(data.guides.length > 0 ? [`${topic}/guides`] : []),
      ]),
    ].map((key) => ({ path: key ? `/${key}/` : '/', anchors: own(['main']) })),
    ...filesOf(content, 'treeFacts').map(({ topic, tree }) => ({
      path: treeTablePath(topic, tree),
      anchors: own(['main']),
    })),
    { path: `/${sourcesKey}/`, anchors: anchors.get(sourcesKey) },
    { path: '/about/', anchors: own(['main', 'accessibility', 'privacy']) },
    ...[...content.files, ...unread]
      .filter(({ kind }) => kind === 'topicFacts')
      .map(({ topic }) => ({
        path: comparisonPath({ id: topic }),
        anchors: isSet(topic) ? anchors.get(comparisonKey(topic)) : undefined,
      })),
    ...filesOf(content, 'dates').map(({ topic }) => ({
      path: datesPath(topic),
      anchors: anchors.get(datesKey(topic)),
    })),
    ...guidePages(content).map(({ key, path, ids }) => ({
      path,
      anchors: ids && anchors.get(key),
    })),
    ...[...keys].flatMap((key) =>
      // Anchors of a tree lead on from its own page to the outline.
      [`/${key}/`, ...(treeKeys.has(key) ? [`/${key}/outline/`] : [])].map((path) => ({
        path,
        anchors: isSet(key) ? anchors.get(key) : undefined,
      })),
    ),
  ];
}

/** The page of a guide. */
export interface GuidePage {
  /** What the ledger calls it. */
  readonly key: string;
  readonly path: string;
  /** The languages that it is there in, or is to be. */
  readonly languages: readonly Locale[];
  /**
   * The anchors that its words set in some language, those that lead on among them; undefined where a file of it
   * could not be read.
   */
  readonly ids: readonly string[] | undefined;
}

export function guidePages(content: Content): GuidePage[] {
  const byId = Map.groupBy(filesOf(content, 'guideWords'), ({ guide }) => guide);
  const unread = [...content.unreadable].flatMap((path) => placeFile(path)?.guide || []);
  const facts = filesOf(content, 'guideFacts').map(({ guide }) => guide);
  return [...new Set([...byId.keys(), ...facts, ...unread])].map((id) => {
    const files = byId.get(id) ?? [];
    return {
      key: `guides/${id}`,
      path: `/guides/${id}/`,
      languages: content.languages.filter(
        (locale) =>
          hasFacts(content, id) ||
          files.some((file) => file.locale === locale) ||
          isUnreadable(content, placeOf('guideWords', { guide: id, locale })),
      ),
      ids: unread.includes(id)
        ? undefined
        : [
            ...new Set(
              files.flatMap(({ data, words }) => [
                ...words.sections.map((section) => section.id),
                ...Object.keys(data.anchors),
              ]),
            ),
          ],
    };
  });
}

/** The anchors of each page by what the ledger calls it, in order of declaration. */
export function anchorsByPage(content: Content): ReadonlyMap<string, readonly Anchor[]> {
  const topics = filesOf(content, 'topicFacts');
  const options = filesOf(content, 'optionFacts');
  const trees = filesOf(content, 'treeFacts');
  const declared = [
    ...topics.flatMap((file) => sectionsOf(content, file)),
    ...options.flatMap((file) => [...optionsOf(content, file), ...sectionsOf(content, file)]),
    ...filesOf(content, 'guideFacts').flatMap((file) => sectionsOf(content, file)),
    ...trees.flatMap((file) => nodesOf(content, file)),
    // What stands for something else yields to what is itself.
    ...topics.flatMap((file) => aliasesOf(content, file, pageKey(file))),
    ...filesOf(content, 'assessments').flatMap((file) =>
      aliasesOf(content, file, comparisonKey(file.topic)),
    ),
    ...options.flatMap((file) => formerOf(content, file)),
  ];
  const pages = Map.groupBy(declared, ({ page }) => page);
  const topicKeys = new Set(topics.map(pageKey));
  const optionKeys = new Set(options.map(pageKey));
  const treeKeys = new Set(trees.map(pageKey));
  const comparisons = topics.map(({ topic }): [string, readonly Anchor[]] => {
    const key = comparisonKey(topic);
    return [key, [...rowsOf(content, topic), ...(pages.get(key) ?? [])]];
  });
  const dates = filesOf(content, 'dates').map(({ topic, data }): [string, readonly Anchor[]] => [
    datesKey(topic),
    own([
      ...commonAnchors,
      ...datesPageAnchors,
      ...[...data.versions, ...data.deadlines].map(({ id }) => id),
    ]),
  ]);
  const guides = new Map(guidePages(content).map(({ key, ids }) => [key, ids ?? []]));
  const others = [...topicKeys, ...optionKeys, ...treeKeys, ...guides.keys(), ...pages.keys()];
  return new Map([
    ...[...new Set(others)].map((key): [string, readonly Anchor[]] => [
      key,
      [
        ...own([
          ...commonAnchors,
          ...(topicKeys.has(key) ? topicAnchors : []),
          ...(optionKeys.has(key) ? optionPageAnchors : []),
          ...(treeKeys.has(key) ? treePageAnchors : []),
        ]),
        ...(pages.get(key) ?? []),
        ...undeclared(guides.get(key) ?? [], pages.get(key) ?? []),
      ],
    ]),
    ...comparisons,
    ...dates,
    [sourcesKey, own([...commonAnchors, ...keysIn(content, 'sources')])],
    // Each has a page of its own.
    [termsKey, own(keysIn(content, 'terms'))],
  ]);
}

/** The keys of a file of the vocabulary, those that lead on among them. */
function keysIn(content: Content, kind: 'sources' | 'terms'): string[] {
  return filesOf(content, kind).flatMap(({ data }) =>
    Object.entries<{ readonly formerly: readonly string[] }>(data).flatMap(([id, { formerly }]) => [
      id,
      ...formerly,
    ]),
  );
}

interface Declared extends Anchor {
  readonly page: string;
}

type FactsFile = FileOf<'topicFacts'> | FileOf<'optionFacts'> | FileOf<'guideFacts'>;

function sectionsOf(content: Content, file: FactsFile): Declared[] {
  return file.data.sections.map(({ id }, index) => ({
    page: pageKey(file),
    id,
    what: 'section',
    file: displayPath(content, file),
    at: file.at(['sections', index, 'id']),
  }));
}

function optionsOf(content: Content, file: FileOf<'optionFacts'>): Declared[] {
  const place = { page: file.topic, file: displayPath(content, file) };
  return [
    ...optionAnchors(file.option).map(
      (id): Declared => ({ ...place, id, what: 'option', at: fileStart }),
    ),
    ...file.data.claims.flatMap(({ id }, index): Declared[] =>
      id === undefined
        ? []
        : [{ ...place, id, what: 'claim', at: file.at(['claims', index, 'id']) }],
    ),
  ];
}

/** Questions and outcomes, each followed by its answers or its prerequisites. */
function nodesOf(content: Content, file: FileOf<'treeFacts'>): Declared[] {
  const { questions, outcomes } = file.data;
  const place = { page: pageKey(file), file: displayPath(content, file) };
  const declared = (what: Anchor['what'], id: string, path: readonly PropertyKey[]): Declared => ({
    ...place,
    id,
    what,
    at: file.at([...path, 'id']),
  });
  const ids = [...questions, ...outcomes].map(({ id }) => id);
  // Anchors that only a wrong id above them makes wrong are not worth a word.
  const isSound = (id: string, nth: number) => anchorPattern.test(id) && ids.indexOf(id) === nth;
  return [
    ...questions.flatMap(({ id, answers }, index) => [
      declared('question', id, ['questions', index]),
      ...(isSound(id, index) ? answers : []).map((answer, nth) =>
        declared('answer', partAnchor(id, answer.id), ['questions', index, 'answers', nth]),
      ),
    ]),
    ...outcomes.flatMap(({ id, prerequisites }, index) => [
      declared('outcome', id, ['outcomes', index]),
      ...(isSound(id, questions.length + index) ? prerequisites : []).map((part, nth) =>
        declared('prerequisite', partAnchor(id, part.id), [
          ...['outcomes', index, 'prerequisites', nth],
        ]),
      ),
    ]),
  ];
}

function aliasesOf(
  content: Content,
  file: FileOf<'topicFacts'> | FileOf<'assessments'>,
  page: string,
): Declared[] {
  return Object.keys(file.data.aliases).map((id) => ({
    page,
    id,
    what: 'alias',
    file: displayPath(content, file),
    at: file.at(['aliases', id]),
  }));
}

function formerOf(content: Content, file: FileOf<'optionFacts'>): Declared[] {
  return file.data.claims.flatMap(({ formerly }, index) =>
    formerly.map((id, nth) => ({
      page: file.topic,
      id,
      what: 'former' as const,
      file: displayPath(content, file),
      at: file.at(['claims', index, 'formerly', nth]),
    })),
  );
}

/** The anchors of the page where a topic's comparison is worked with. */
function rowsOf(content: Content, topic: string): Anchor[] {
  const criteria = fileAt(content, placeOf('topicFacts', { topic }))?.data.criteria ?? [];
  const features = fileAt(content, placeOf('assessments', { topic }))?.data.features ?? [];
  const formerCriteria = formerCriteriaOf(content);
  const claims = filesOf(content, 'optionFacts')
    .filter((file) => file.topic === topic)
    .flatMap(({ data }) =>
      data.claims.flatMap(({ id, withdrawn }) => (withdrawn ? [] : (id ?? []))),
    );
  return own([
    ...commonAnchors,
    ...criteria.flatMap((id) => [id, ...(formerCriteria.get(id) ?? [])]).map(claimsRowId),
    ...features.map(({ id }) => id),
    ...claims,
  ]);
}

/** The anchors of a guide's words that its facts do not declare, if it has any. */
function undeclared(ids: readonly string[], declared: readonly Anchor[]): Anchor[] {
  const known = new Set(declared.map(({ id }) => id));
  return own(ids.filter((id) => !known.has(id)));
}

function own(ids: readonly string[]): Anchor[] {
  return ids.map((id) => ({ id, what: 'page', file: '', at: fileStart }));
}
