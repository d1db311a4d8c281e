/** The files of a topic that was imported: facts once, words in the language of the document. */

import { parseDocument, stringify } from 'yaml';
import { claimTexts, fingerprint } from '../catalog/current.ts';
import type { Provenance } from '../catalog/provenance.ts';
import type { SourceFile } from '../catalog/read-content.ts';
import { storableName } from '../domain/addresses.ts';
import { commonAnchors, listAnchor, topicAnchors } from '../domain/anchors.ts';
import { type ClaimKind, claimKinds } from '../domain/claim.ts';
import { type Languages, type Locale, localize } from '../domain/locale.ts';
import { parseWords } from '../markdown/parse-words.ts';
import { filePath, placeOf } from '../schema/files.ts';
import type { ConvertedPage } from './convert-page.ts';
import { asciiSlug, claimIds, idFrom, untaken } from './ids.ts';
import type { Origin } from './origin.ts';
import type { OptionWords, Passage, TopicWords } from './topic-words.ts';

/** The criterion of claims that nobody has sorted. */
export const unsorted = 'not-sorted';

/** The ids that a topic's parts go by. */
export interface TopicIds {
  readonly topic: string;
  readonly options: readonly OptionIds[];
  readonly sections: readonly string[];
}

export interface OptionIds {
  readonly id: string;
  /** In the order of `OptionWords.claims`: advantages first. */
  readonly claims: readonly { readonly id: string; readonly kind: ClaimKind }[];
}

/** Proposes ids, of the anchors that the document has and the words of its claims. */
export function proposeIds(
  topic: string,
  words: TopicWords,
  isTaken: (id: string) => boolean,
): TopicIds {
  const taken = new Set<string>(topicAnchors);
  const isUsed = (id: string) => taken.has(id) || isTaken(id);
  const take = (name: string) => {
    const id = untaken(name, isUsed);
    taken.add(id);
    return id;
  };
  // What another topic says of its own in the same words is told from it by the topic.
  const ofTopic = (name: string) => (isTaken(name) ? `${topic}-${name}` : name);
  const options = words.options.map((option) => ({
    option,
    id: take(storableName(idFrom(option.anchor, option.title))),
  }));
  for (const { id } of options) {
    for (const kind of claimKinds) taken.add(listAnchor(id, kind));
  }
  const sections = words.sections.map(({ anchor, title }) => take(idFrom(anchor, title)));
  return {
    topic,
    sections,
    options: options.map(({ option, id }) => {
      const names = claimIds(
        id,
        option.claims.map(({ text }) => text),
      );
      return {
        id,
        claims: option.claims.map(({ kind }, index) => ({
          id: take(ofTopic(names[index] ?? id)),
          kind,
        })),
      };
    }),
  };
}

/** How a document's former anchors lead to the parts of its topic; ambiguous ones to the comparison. */
export function topicAliases(
  ids: TopicIds,
  words: TopicWords,
  { aliases, root }: Pick<ConvertedPage, 'aliases' | 'root'>,
): Record<string, string> {
  const own = new Set([
    'main',
    ...topicAnchors,
    ...ids.sections,
    ...ids.options.flatMap(({ id, claims }) => [
      id,
      ...claimKinds.map((kind) => listAnchor(id, kind)),
      ...claims.map((claim) => claim.id),
    ]),
  ]);
  const targets = new Map<string, Set<string>>();
  const lead = (anchor: string | undefined, target: string) => {
    if (anchor === undefined || own.has(anchor)) return;
    targets.set(anchor, (targets.get(anchor) ?? new Set()).add(target));
  };
  words.options.forEach((option, index) => {
    const id = ids.options[index]?.id ?? '';
    lead(option.anchor, id);
    for (const { kind, anchor } of option.listAnchors) lead(anchor, listAnchor(id, kind));
  });
  words.sections.forEach(({ anchor }, index) => {
    lead(anchor, ids.sections[index] ?? 'main');
  });
  // `advantages` and `advantages-1` were one name in the document, used twice.
  for (const [anchor, found] of [...targets]) {
    const name = anchor.replace(/-\d+$/, '');
    if (name === anchor || !targets.has(name)) continue;
    for (const target of found) lead(name, target);
  }
  const arrives = (anchor: string): string | undefined => {
    if (own.has(anchor)) return anchor;
    const [only, ...others] = targets.get(anchor) ?? [];
    return others.length === 0 ? only : 'comparison';
  };
  // A heading that has become a line of text leads to the part that it stands in.
  const open: { readonly depth: number; readonly target: string }[] = [];
  for (const { depth, data } of root.children.filter((block) => block.type === 'heading')) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const target = arrives(data?.id ?? '') ?? open.at(-1)?.target ?? 'main';
    lead(data?.id, target);
    open.push({ depth, target });
  }
  return Object.fromEntries([
    ...Object.entries(aliases).map(([alias, target]) => [alias, arrives(target) ?? 'main']),
    ...[...targets.keys()].map((anchor) => [anchor, arrives(anchor)]),
  ]);
}

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

/**
 * Where the words of a part come from.
 * @param from `source` identifies the part in its document
 */
export function partOrigin(texts: readonly string[], from: Origin): PartOrigin {
  const by = from.translated === 'machine' ? 'machine' : 'import';
  return { by, words: fingerprint(texts), from };
}

export type PartOrigin = NonNullable<Provenance[string][Locale]>;

/** Where the words of each part come from, read off the files as they were written. */
export function wordsOrigins(
  locale: Locale,
  ids: TopicIds,
  words: TopicWords,
  titles: TopicTitles,
  written: readonly SourceFile[],
  origin: Origin,
): Provenance {
  const entry = (texts: readonly string[], source: string) => ({
    [locale]: partOrigin(texts, { ...origin, source }),
  });
  const parsed = (path: string) => {
    const text = written.find((file) => file.path === path)?.text ?? '';
    return parseWords(text).words;
  };
  const topic = parsed(filePath(placeOf('topicWords', { topic: ids.topic, locale })));
  return Object.fromEntries([
    ...(topic
      ? [
          [
            ids.topic,
            entry([...Object.values(titles), topic.introduction.text], words.introduction.source),
          ],
        ]
      : []),
    ...ids.sections.flatMap((id, index) => {
      const section = topic?.sections.find((other) => other.id === id);
      return section
        ? [
            [
              `${ids.topic}#${id}`,
              entry([section.title, section.body.text], words.sections[index]?.source ?? ''),
            ],
          ]
        : [];
    }),
    ...ids.options.flatMap(({ id, claims }, index) => {
      const option = words.options[index];
      const place = placeOf('optionWords', { topic: ids.topic, option: id, locale });
      const file = parsed(filePath(place));
      if (!option || !file) return [];
      return [
        [
          `${ids.topic}/options/${id}`,
          entry([option.title, file.introduction.text], option.introduction.source),
        ],
        ...claims.flatMap((claim, nth) => {
          const text = file.claims.find((other) => other.id === claim.id);
          return text
            ? [[claim.id, entry(claimTexts(text), option.claims[nth]?.source ?? '')]]
            : [];
        }),
      ];
    }),
  ]);
}

/** The words of options side by side, for a comparison of numbers. */
export function claimCount(option: OptionWords | OptionIds, kind: ClaimKind): number {
  return option.claims.filter((claim) => claim.kind === kind).length;
}
