/** The files of a topic that was imported: facts once, words in the language of the document. */

import { parseDocument, stringify } from 'yaml';
import type { SourceFile } from '../catalog/read-content.ts';
import { commonAnchors } from '../domain/anchors.ts';
import { type Languages, type Locale, localize } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { asciiSlug, untaken } from './ids.ts';
import type { TopicIds } from './topic-ids.ts';
import type { Passage, TopicWords } from './topic-words.ts';

/** The criterion of claims that nobody has sorted. */
export const unsorted = 'not-sorted';

/** The text of a topic's facts with further aliases. */
export function withAliases(text: string, aliases: Readonly<Record<string, string>>): string {
  const document = parseDocument(text);
  for (const [alias, target] of Object.entries(aliases)) document.setIn(['aliases', alias], target);
  return document.toString({ lineWidth: 0 });
}

/** The facts of a new topic and its options. */
export function factsFiles(
  ids: TopicIds,
  document: { readonly id: string; readonly prefix: string; readonly source: string },
  aliases: Readonly<Record<string, string>>,
): SourceFile[] {
  const sources = [document.source];
  const topic = {
    draft: true,
    imported: document.id,
    prefix: document.prefix,
    options: ids.options.map(({ id }) => id),
    criteria: [unsorted],
    sources,
    ...(ids.sections.length > 0 && { sections: ids.sections.map((id) => ({ id, sources })) }),
    ...(Object.keys(aliases).length > 0 && { aliases }),
  };
  return [
    {
      path: filePath(placeOf('topicFacts', { topic: ids.topic })),
      text: `# Imported. While it is a draft, ids may be changed here and in the words; then they are for ever.\n${stringify(topic, { aliasDuplicateObjects: false })}`,
    },
    ...ids.options.map(({ id, claims }) => ({
      path: filePath(placeOf('optionFacts', { topic: ids.topic, option: id })),
      text: stringify(
        {
          sources,
          claims: claims.map((claim) => ({ ...claim, criterion: unsorted, sources })),
        },
        { aliasDuplicateObjects: false },
      ),
    })),
  ];
}

/**
 * What tables say that options can do. Their words stand once, for every language of the site: whoever publishes
 * the topic writes those of the others.
 */
export function featureFiles(
  ids: TopicIds,
  words: TopicWords,
  { source, checked, languages }: { source: string; checked: string; languages: Languages },
): SourceFile[] {
  const taken = new Set<string>([...commonAnchors, ...idsOf(ids)]);
  const phrase = (text: string) => localize(languages, () => text);
  const features = words.features.map(({ label, cells }) => {
    const id = untaken(asciiSlug(label), (other) => taken.has(other));
    taken.add(id);
    const assessments = ids.options.flatMap((option, index) => {
      const cell = cells[index];
      if (!cell) return [];
      const { value, note } = cell;
      return [
        [option.id, { value, ...(note && { note: phrase(note) }), checked, sources: [source] }],
      ];
    });
    return {
      id,
      label: phrase(label),
      criterion: unsorted,
      assessments: Object.fromEntries(assessments),
    };
  });
  if (features.length === 0) return [];
  const path = filePath(placeOf('assessments', { topic: ids.topic }));
  return [{ path, text: stringify({ features }, { aliasDuplicateObjects: false, lineWidth: 0 }) }];
}

function idsOf({ options, sections }: TopicIds): string[] {
  return [
    ...sections,
    ...options.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
  ];
}

/** Titles of the topic itself. */
export interface TopicTitles {
  readonly title: string;
  readonly question: string;
  readonly description: string;
}

/** The words of a topic and its options in one language. */
export function wordsFiles(
  locale: Locale,
  ids: TopicIds,
  words: TopicWords,
  titles: TopicTitles,
): SourceFile[] {
  const sections = words.sections.flatMap(({ title, markdown }, index) => {
    const id = ids.sections[index];
    return id === undefined ? [] : [`## ${escaped(title)} {#${id}}\n\n${markdown}`];
  });
  return [
    {
      path: filePath(placeOf('topicWords', { topic: ids.topic, locale })),
      text: page(titles, [...opened(words.introduction, titles.description), ...sections]),
    },
    ...ids.options.flatMap(({ id, claims }, index) => {
      const option = words.options[index];
      if (!option) return [];
      return [
        {
          path: filePath(placeOf('optionWords', { topic: ids.topic, option: id, locale })),
          text: page({ title: option.title }, [
            ...opened(option.introduction, option.title),
            ...option.claims.map(({ markdown }, nth) =>
              claimElement(claims[nth]?.id ?? '', markdown),
            ),
          ]),
        },
      ];
    }),
  ];
}

/** An introduction; what has none that can lead a page begins with its name. */
function opened({ markdown, isHeadless }: Passage, name: string): string[] {
  return markdown === '' || isHeadless ? [escaped(name), markdown] : [markdown];
}

/** A claim as its file has it. */
export function claimElement(id: string, markdown: string): string {
  return `<Claim id="${id}">\n\n${markdown}\n\n</Claim>`;
}

function page(frontMatter: object, blocks: readonly string[]): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Words that stand for themselves in MDX. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`);
}
