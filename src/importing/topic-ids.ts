/** What the parts of an imported topic go by, and how the anchors of its document lead to them. */

import { storableName } from '../domain/addresses.ts';
import { listAnchor, topicAnchors } from '../domain/anchors.ts';
import { type ClaimKind, claimKinds } from '../domain/claim.ts';
import type { ConvertedPage } from './convert-page.ts';
import { claimIds, idFrom, untaken } from './ids.ts';
import type { OptionWords, TopicWords } from './topic-words.ts';

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

/** The words of options side by side, for a comparison of numbers. */
export function claimCount(option: OptionWords | OptionIds, kind: ClaimKind): number {
  return option.claims.filter((claim) => claim.kind === kind).length;
}
