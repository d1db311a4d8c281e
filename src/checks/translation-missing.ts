import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  isOwn,
  isUnreadable,
  type WordsKind,
} from '../catalog/content.ts';
import { draftLanguages, isDraftTopic } from '../catalog/drafts.ts';
import { sectionsIn } from '../catalog/sections.ts';
import { fileStart, type Position } from '../domain/diagnostic.ts';
import type { Locale } from '../domain/locale.ts';
import { languageName } from '../i18n/language-names.ts';
import type { GuideBody } from '../markdown/parse-guide.ts';
import type { Words } from '../markdown/parse-words.ts';
import { type FilePlace, placeOf } from '../schema/files.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'translation-missing': {
    summary: 'Something has no words in a language.',
    file: 'topics/tea/sv.mdx',
    bad: 'Ja, men',
    good: '## Kan man blanda? {#both-teas}\n\nJa, men',
  },
  'introduction-missing': {
    summary: 'A page has no introduction in a language.',
    file: 'topics/tea/options/herbal/en.mdx',
    bad: 'title: Herbal tea\n---',
    good: 'title: Herbal tea\n---\n\nNot tea in the strict sense.',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Everything that has words has them in every language: site, topics, options, decision trees, guides,
 * introductions, claims, sections, questions with their answers and outcomes with their prerequisites.
 */
export const translationMissing = defineRule({
  scope: [
    'siteWords',
    'topicFacts',
    'topicWords',
    'optionFacts',
    'optionWords',
    'treeFacts',
    'treeWords',
    'guideFacts',
    'guideWords',
  ],
  why: 'The languages of a site say the same: what one lacks, its readers never hear of.',
  findings,
  check: (content) => [
    ...inEveryLanguage(content, 'siteWords', {}, []),
    ...filesOf(content, 'topicFacts').flatMap(({ topic, data }) =>
      inEveryLanguage(
        content,
        'topicWords',
        { topic },
        data.sections.map(({ id }) => section(id)),
      ),
    ),
    ...filesOf(content, 'optionFacts').flatMap(({ topic, option, data }) =>
      inEveryLanguage(content, 'optionWords', { topic, option }, [
        ...data.claims.flatMap(({ id }) => (id === undefined ? [] : [claim(id)])),
        ...data.sections.map(({ id }) => section(id)),
      ]),
    ),
    ...filesOf(content, 'treeFacts').flatMap(({ topic, tree, data: { questions, outcomes } }) =>
      inEveryLanguage(content, 'treeWords', { topic, tree }, [
        ...questions.flatMap(({ id, answers }) => [
          section(id, 'Question'),
          ...answers.map((answer) => partOf(id, answer.id, 'Answer')),
        ]),
        ...outcomes.flatMap(({ id, prerequisites }) => [
          section(id, 'Outcome'),
          ...prerequisites.map((prerequisite) => partOf(id, prerequisite.id, 'Prerequisite')),
        ]),
      ]),
    ),
    ...filesOf(content, 'guideFacts').flatMap(({ guide, data }) =>
      inEveryLanguage(
        content,
        'guideWords',
        { guide },
        data.sections.map(({ id }) => section(id)),
      ),
    ),
  ],
});

/** A part of the words that the facts declare. */
interface Part {
  readonly what: 'claim' | 'section';
  /** What it is a part of: of a section, that of a decision tree. */
  readonly of?: string;
  readonly id: string;
  readonly name: string;
  /** How an author writes it. */
  readonly markup: string;
  readonly find: (
    words: AnyWords,
  ) => { readonly at: Position; readonly end?: Position } | undefined;
  /** The ids of what stands in its place in some words; empty where one has none. */
  readonly siblings: (words: AnyWords) => readonly string[];
  /** Whether there are words that it can stand in. */
  readonly hasPlace?: (words: AnyWords) => boolean;
}

type AnyWords = Words | GuideBody;

function claim(id: string): Part {
  return {
    what: 'claim',
    id,
    name: `Claim "${id}"`,
    markup: `<Claim id="${id}">…</Claim>`,
    find: (words) => ('claims' in words ? words.claims.find((text) => text.id === id) : undefined),
    siblings: (words) => ('claims' in words ? words.claims.map((text) => text.id) : []),
  };
}

function section(id: string, what = 'Section'): Part {
  return {
    what: 'section',
    id,
    name: `${what} "${id}"`,
    markup: `## … {#${id}}`,
    find: (words) => sectionsIn(words).find((text) => text.id === id),
    siblings: (words) => sectionsIn(words).map((text) => text.id),
  };
}

function partOf(node: string, id: string, what: string): Part {
  const { find } = section(node);
  const siblings = (words: AnyWords) =>
    'claims' in words ? (words.sections.find((text) => text.id === node)?.parts ?? []) : [];
  return {
    what: 'section',
    of: node,
    id,
    name: `${what} "${id}" of "${node}"`,
    markup: `### … {#${id}}`,
    find: (words) => siblings(words).find((text) => text.id === id),
    siblings: (words) => siblings(words).map((text) => text.id),
    hasPlace: (words) => find(words) !== undefined,
  };
}

function inEveryLanguage(
  content: Content,
  kind: WordsKind,
  names: Partial<FilePlace>,
  parts: readonly Part[],
): Found[] {
  const isDraft = isDraftTopic(content, names.topic ?? '');
  const isThere = (locale: Locale) =>
    fileAt(content, placeOf(kind, { ...names, locale })) !== undefined;
  const { languages } = content;
  return languages.flatMap((locale): Found[] => {
    const place = placeOf(kind, { ...names, locale });
    // A draft has words in the languages that its topic has.
    const isMissing = isDraft && !draftLanguages(content, names.topic ?? '').includes(locale);
    if (isMissing && languages.some(isThere)) return [];
    if (isUnreadable(content, place)) return [];
    const language = languageName(locale, 'en');
    const own = fileAt(content, place);
    const words = own?.words;
    const others = languages
      .filter((other) => other !== locale)
      .flatMap((other) => fileAt(content, { ...place, locale: other }) ?? []);
    const { ending } = own ?? others[0] ?? place;
    const file = displayPath(content, { ...place, ending });
    if (!words) {
      const example =
        others.length > 0
          ? ` from ${others.map((other) => displayPath(content, other)).join(', ')}`
          : '';
      return [
        {
          file,
          ...fileStart,
          rule: 'translation-missing',
          message: `The file with the words in ${language} is missing.`,
          fix: `create it, translated${example}.`,
        },
      ];
    }
    const introduction: Found[] = words.introduction.text
      ? []
      : [
          {
            file,
            ...words.end,
            rule: 'introduction-missing',
            message: `There is no introduction in ${language}.`,
            fix: 'write a paragraph below the front matter, before the first heading.',
          },
        ];
    const missing = parts
      .filter((part) => !part.find(words) && (part.hasPlace?.(words) ?? true))
      // One that goes by no name, or by a wrong one, is told there.
      .filter((part) => !part.siblings(words).some((id) => !isDeclared(parts, part, id)))
      .map(
        (part): Found => ({
          file,
          ...insertionPoint(
            words,
            parts.filter(({ id }) => isOwn(content, id) === isOwn(content, part.id)),
            part,
          ),
          rule: 'translation-missing',
          message: `${part.name} has no words in ${language}.`,
          fix: `add ${part.markup} here${seen(content, others, part)}.`,
        }),
      );
    return [...introduction, ...missing];
  });
}

function isDeclared(parts: readonly Part[], { what, of }: Part, id: string): boolean {
  return parts.some((part) => part.what === what && part.of === of && part.id === id);
}

/** After the nearest declared part before it that the file has, else where the file ends. */
function insertionPoint(words: AnyWords, parts: readonly Part[], missing: Part): Position {
  const before = parts.slice(0, parts.indexOf(missing)).reverse();
  for (const part of before) {
    const text = part.find(words);
    if (text) return text.end ?? text.at;
  }
  return words.end;
}

function seen(content: Content, others: readonly FileOf<WordsKind>[], part: Part): string {
  for (const other of others) {
    const text = part.find(other.words);
    if (text) return `; it stands in ${displayPath(content, other)}:${text.at.line}`;
  }
  return '';
}
