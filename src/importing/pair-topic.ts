/** A topic that stands and a document of it: which options, claims and sections are the same. */

import { type Content, type FileOf, fileAt } from '../catalog/content.ts';
import { claimKinds } from '../domain/claim.ts';
import type { Locale } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import { idFrom } from './ids.ts';
import { type Say, shortened } from './notice.ts';
import { type Known, pairKnown, pairTranslated } from './pairing.ts';
import { claimCount, type OptionIds, type TopicIds } from './topic-ids.ts';
import type { OptionWords, TopicWords } from './topic-words.ts';

/** An option that stands, and what the document says of it; undefined where it says nothing. */
export interface PairedOption extends OptionIds {
  readonly source: OptionWords | undefined;
}

export function pairedOptions(content: Content, ids: TopicIds, words: TopicWords): PairedOption[] {
  const standing = ids.options.map((option) => knownOption(content, ids.topic, option));
  const aliases = fileAt(content, placeOf('topicFacts', { topic: ids.topic }))?.data.aliases ?? {};
  const found = words.options.map(
    (option): Known => ({
      ids: [
        idFrom(option.anchor, option.title),
        option.anchor ?? '',
        aliases[option.anchor ?? ''] ?? '',
      ].filter(Boolean),
      names: [option.title],
      texts: option.claims.map(({ text }) => text),
    }),
  );
  const pairs = pairKnown(standing, found);
  return ids.options.map((option, index) => {
    const at = pairs[index];
    return { ...option, source: at === undefined ? undefined : words.options[at] };
  });
}

function knownOption(content: Content, topic: string, { id, claims }: OptionIds): Known {
  const files = content.languages.flatMap(
    (locale) => fileAt(content, placeOf('optionWords', { topic, option: id, locale })) ?? [],
  );
  const own = new Set(claims.map((claim) => claim.id));
  return {
    ids: [id],
    names: files.map(({ data }) => data.title),
    texts: files.flatMap(({ words }) =>
      words.claims.filter((claim) => own.has(claim.id)).map(({ sentence }) => sentence.text),
    ),
  };
}

/** Says which options are new, gone, renamed or moved; nothing of them is changed. */
export function tellOptions(
  content: Content,
  { topic }: TopicIds,
  words: TopicWords,
  options: readonly PairedOption[],
  locale: Locale,
  say: Say,
): void {
  const told = (at: Parameters<Say>[0], rule: string, message: string, fix: string) =>
    say(at, { kind: 'changed', rule: `import-option-${rule}`, message, fix });
  for (const { id, source } of options) {
    if (!source) {
      const message = `The source no longer compares "${id}", or tells it by other words and anchors. It was left alone.`;
      told(undefined, 'gone', message, 'remove the option, or keep it with another source.');
      continue;
    }
    const there = fileAt(content, placeOf('optionWords', { topic, option: id, locale }));
    if (!there || there.data.title === source.title) continue;
    const message = `The source calls "${id}" "${shortened(source.title)}" now; here it is "${there.data.title}".`;
    told(source.at, 'renamed', message, 'change its title by hand where the source is right.');
  }
  const paired = options.flatMap(({ source }) => source ?? []);
  for (const option of words.options.filter((each) => !paired.includes(each))) {
    const message = `The source compares "${shortened(option.title)}" too, which the topic "${topic}" does not have. It was not added.`;
    told(option.at, 'new', message, 'add the option by hand, with an id of its own.');
  }
  const order = paired.map((option) => words.options.indexOf(option));
  if (order.some((at, index) => at < (order[index - 1] ?? -1))) {
    const message = `The source has the options of "${topic}" in another order now. Theirs was left alone.`;
    told(
      undefined,
      'moved',
      message,
      'change the order in topic.yaml where the new one is better.',
    );
  }
}

/**
 * The words of a document in the order of what stands, where everything has its partner; undefined, and told, where
 * something has none.
 */
export function pairedWords(
  content: Content,
  facts: FileOf<'topicFacts'>,
  ids: TopicIds,
  words: TopicWords,
  say: Say,
): TopicWords | undefined {
  const faults: string[] = [];
  const refuse = (at: Parameters<Say>[0], message: string) => {
    faults.push(message);
    say(at, {
      kind: 'refused',
      rule: 'import-mismatch',
      message: `${message} Nothing was written of this language.`,
      fix: 'make the two documents agree, give both the same anchors, or write the words of this language by hand.',
    });
  };
  const counts = (at: Parameters<Say>[0], what: string, there: number, here: number) => {
    if (there !== here) {
      refuse(
        at,
        `${what}: ${here} here, ${there} in the topic "${ids.topic}" as it was imported before.`,
      );
    }
  };
  counts(undefined, 'Options', ids.options.length, words.options.length);
  if (faults.length > 0) return undefined;
  const options = lastPair(pairedOptions(content, ids, words), words);
  const ordered = options.map((option): OptionWords | undefined => {
    const { source } = option;
    if (!source) {
      refuse(
        undefined,
        `Nothing tells which option here is "${option.id}" of the topic "${ids.topic}": no anchor, no name and no words are the same.`,
      );
      return undefined;
    }
    for (const kind of claimKinds) {
      const what = `${kind === 'advantage' ? 'Advantages' : 'Disadvantages'} of "${source.title}"`;
      counts(source.at, what, claimCount(option, kind), claimCount(source, kind));
    }
    if (faults.length > 0) return undefined;
    const claims = pairedClaims(content, ids.topic, option, source);
    if (!claims) {
      refuse(
        source.at,
        `The claims of "${source.title}" share numbers and names with those of "${option.id}" in ways that contradict each other.`,
      );
    }
    return claims && { ...source, claims };
  });
  counts(undefined, 'Sections beside the options', ids.sections.length, words.sections.length);
  if (faults.length > 0) return undefined;
  const sections = sectionsInOrder(content, facts, ids, words);
  if (!sections) {
    refuse(
      undefined,
      'Nothing tells which section here is which: no anchor and no name is the same.',
    );
    return undefined;
  }
  return { ...words, sections, options: ordered.flatMap((option) => option ?? []) };
}

/** Where all others have partners, those that are left on both sides are each other's, if their numbers agree. */
function lastPair(options: readonly PairedOption[], words: TopicWords): PairedOption[] {
  const lonely = options.filter(({ source }) => !source);
  const taken = options.flatMap(({ source }) => source ?? []);
  const left = words.options.filter((option) => !taken.includes(option));
  const [only, second] = left;
  const isOne = lonely.length === 1 && only !== undefined && second === undefined;
  if (!isOne || options.length < 2) return [...options];
  return options.map((option) => (option.source ? option : { ...option, source: only }));
}

function pairedClaims(
  content: Content,
  topic: string,
  option: OptionIds,
  source: OptionWords,
): OptionWords['claims'] | undefined {
  const files = content.languages.flatMap(
    (locale) => fileAt(content, placeOf('optionWords', { topic, option: option.id, locale })) ?? [],
  );
  const textOf = (id: string) =>
    files
      .flatMap(({ words }) => words.claims.filter((claim) => claim.id === id))
      .map(({ sentence, explanation }) => `${sentence.text} ${explanation?.text ?? ''}`)
      .join(' ');
  const result: OptionWords['claims'][number][] = [];
  for (const kind of claimKinds) {
    const there = option.claims.filter((claim) => claim.kind === kind);
    const here = source.claims.filter((claim) => claim.kind === kind);
    const order = pairTranslated(
      there.map(({ id }) => textOf(id)),
      here.map(({ markdown }) => markdown),
    );
    if (!order) return undefined;
    result.push(...order.flatMap((index) => here[index] ?? []));
  }
  return result;
}

/** Sections are paired by anchor; those of a document without anchors by place, where all are alone with their place. */
function sectionsInOrder(
  content: Content,
  { data, topic }: FileOf<'topicFacts'>,
  ids: TopicIds,
  words: TopicWords,
): TopicWords['sections'] | undefined {
  const leads = (anchor: string | undefined, id: string) =>
    anchor === id || data.aliases[anchor ?? ''] === id;
  const titles = (id: string) =>
    content.languages.flatMap((locale) =>
      (fileAt(content, placeOf('topicWords', { topic, locale }))?.words.sections ?? [])
        .filter((section) => section.id === id)
        .map(({ title }) => title),
    );
  const known = ids.sections.map((id): Known => ({ ids: [id], names: titles(id), texts: [] }));
  const found = words.sections.map(
    ({ anchor, title }): Known => ({
      ids: ids.sections.filter((id) => leads(anchor, id) || idFrom(anchor, title) === id),
      names: [title],
      texts: [],
    }),
  );
  const pairs = pairKnown(known, found);
  const left = [...words.sections.keys()].filter((index) => !pairs.includes(index));
  // One that is left on both sides, or none that anything tells apart from the order.
  if (left.length > 1 && left.length < words.sections.length) return undefined;
  const isSame = left.length <= 1;
  if (!isSame && words.sections.length > 1) return undefined;
  return pairs.flatMap((index) => words.sections[index ?? left[0] ?? 0] ?? []);
}
