/** How true each part of a content folder is to its other languages, its sources and its dates. */

import { treeOutlinePath } from '../domain/decision-tree.ts';
import { type Localized, localize } from '../domain/locale.ts';
import type { TranslationState } from '../domain/translation.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import { type Content, type FileOf, fileAt, filesOf, type WordsKind } from './content.ts';
import { pageKey } from './current.ts';
import { sectionsIn } from './sections.ts';
import { translationsOf } from './translations.ts';

export type TranslationStatus = TranslationState | 'missing';

/** A claim, a section, a question or an outcome of a decision tree, or what introduces a page. */
export interface PartStatus {
  /** What `npm run status -- --accept` takes: `green-cheap`, `tea#both-teas`, `tea/trees/which#milk`. */
  readonly id: string;
  /** Where it stands, without language. */
  readonly path: string;
  /** What it belongs to: the topic, or the guide. */
  readonly group: string;
  readonly translations: Localized<TranslationStatus>;
  readonly isSourced: boolean;
  /** The day by which its page was to be read anew, where that has passed. */
  readonly overdue: string | undefined;
}

/**
 * The status of every part that the facts declare, topic by topic and then guide by guide.
 * @param today ISO 8601 calendar date
 */
export function contentStatus(content: Content, today: string): PartStatus[] {
  const translations = translationsOf(content);
  const statusOf = (id: string) => (isThere: (place: FilePlace) => boolean, place: FilePlace) =>
    localize(content.languages, (locale): TranslationStatus => {
      if (!isThere({ ...place, locale })) return 'missing';
      return translations.get(id)?.[locale] ?? 'current';
    });
  return [
    ...filesOf(content, 'topicFacts').flatMap((file) => [
      ...pageStatus(file, 'topicWords', file.data.reviewBy),
      ...file.data.options.flatMap((option) => {
        const place = placeOf('optionFacts', { topic: file.topic, option });
        const facts = fileAt(content, place);
        return facts
          ? [
              ...pageStatus(facts, 'optionWords', file.data.reviewBy),
              ...claimStatus(facts, file.data.reviewBy),
            ]
          : [];
      }),
      ...filesOf(content, 'treeFacts')
        .filter(({ topic }) => topic === file.topic)
        .flatMap((tree) => pageStatus(tree, 'treeWords', file.data.reviewBy)),
    ]),
    ...filesOf(content, 'guideFacts').flatMap((file) =>
      pageStatus(file, 'guideWords', file.data.reviewBy),
    ),
  ];

  function pageStatus(
    file: PageFacts,
    kind: Exclude<WordsKind, 'siteWords'>,
    reviewBy: string | undefined,
  ): PartStatus[] {
    const key = pageKey(file);
    const place = { ...file, kind };
    const page = { group: file.topic || key, overdue: overdue(reviewBy) };
    const { isSourced, sections } = sourcing(file);
    return [
      {
        ...page,
        id: key,
        path: `/${key}/`,
        translations: statusOf(key)((at) => fileAt(content, { ...at, kind }) !== undefined, place),
        isSourced,
      },
      ...sections.map(({ id, ...section }) => ({
        ...page,
        ...section,
        id: `${key}#${id}`,
        path: file.tree ? treeOutlinePath(file.topic, file.tree, id) : `/${key}/#${id}`,
        translations: statusOf(`${key}#${id}`)((at) => {
          const words = fileAt(content, { ...at, kind })?.words;
          return words !== undefined && sectionsIn(words).some((other) => other.id === id);
        }, place),
      })),
    ];
  }

  function claimStatus(file: FileOf<'optionFacts'>, reviewBy: string | undefined): PartStatus[] {
    return file.data.claims.flatMap(({ id, sources, inferredFrom }) =>
      id === undefined
        ? []
        : [
            {
              id,
              path: `/${file.topic}/#${id}`,
              group: file.topic,
              translations: statusOf(id)(
                (at) =>
                  fileAt(content, { ...at, kind: 'optionWords' })?.words.claims.some(
                    (claim) => claim.id === id,
                  ) ?? false,
                file,
              ),
              isSourced: sources.length + inferredFrom.length > 0,
              overdue: overdue(reviewBy),
            },
          ],
    );
  }

  function overdue(reviewBy: string | undefined): string | undefined {
    return isOverdue(reviewBy, today) ? reviewBy : undefined;
  }
}

/** Whether the day by which something was to be read anew has passed. That day itself is in time. */
export function isOverdue(reviewBy: string | undefined, today: string): reviewBy is string {
  return reviewBy !== undefined && reviewBy < today;
}

type PageFacts =
  | FileOf<'topicFacts'>
  | FileOf<'optionFacts'>
  | FileOf<'treeFacts'>
  | FileOf<'guideFacts'>;

/** Whether what a page says rests on something: what introduces it, and section by section. */
function sourcing(file: PageFacts): {
  readonly isSourced: boolean;
  readonly sections: readonly { readonly id: string; readonly isSourced: boolean }[];
} {
  if (file.kind !== 'treeFacts') {
    const { sources, sections } = file.data;
    return {
      isSourced: sources.length > 0,
      sections: sections.map((section) => ({
        id: section.id,
        isSourced: section.sources.length > 0,
      })),
    };
  }
  const { questions, outcomes } = file.data;
  return {
    // What introduces a tree only says what it decides.
    isSourced: true,
    sections: [
      ...questions.map(({ id, answers }) => ({
        id,
        isSourced: answers.every(
          ({ unsure, claims, features, sources }) =>
            unsure || claims.length + features.length + sources.length > 0,
        ),
      })),
      // What is to be found out states nothing.
      ...outcomes.map(({ id, kind, claims }) => ({
        id,
        isSourced: kind === 'find-out' || claims.length > 0,
      })),
    ],
  };
}

/** Whether there is nothing to do about a part. */
export function isFine({ translations, isSourced, overdue }: PartStatus): boolean {
  return (
    Object.values(translations).every((status) => status === 'current') && isSourced && !overdue
  );
}
