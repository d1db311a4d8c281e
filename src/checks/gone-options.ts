import { type Content, filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { type LedgerEntry, publishedIds, publishedTopics } from '../domain/ledger.ts';
import { lastKnown } from '../domain/ledger-changes.ts';
import { topicOptions } from './topic-options.ts';

/** An option that has been published and is not in the content any more. */
export interface GoneOption {
  readonly topic: string;
  readonly option: string;
  /** What was claimed of it, and is gone with it. */
  readonly claims: readonly LedgerEntry[];
}

/**
 * The options that are gone with all that was last claimed of them. One that has another name has its claims still;
 * while a file cannot be read, nobody can tell.
 */
export function goneOptions(content: Content): readonly GoneOption[] {
  const known = found.get(content);
  if (known) return known;
  const gone = content.unreadable.size > 0 ? [] : find(content);
  found.set(content, gone);
  return gone;
}

const found = new WeakMap<Content, readonly GoneOption[]>();

function find(content: Content): GoneOption[] {
  const kept = keptIds(content);
  const byOption = Map.groupBy(ledgerOf(content).entries, (entry) => {
    const topic = publishedTopics(entry).at(-1) ?? '';
    return `${topic}/${lastKnown(entry).option ?? ''}`;
  });
  return [...byOption].flatMap(([place, claims]) => {
    const [topic = '', option = ''] = place.split('/');
    const there = topicOptions(content, topic);
    const isGone = option !== '' && there !== undefined && !there.folders.includes(option);
    const isLost = claims.every((entry) => !publishedIds(entry).some((id) => kept.has(id)));
    return isGone && isLost ? [{ topic, option, claims }] : [];
  });
}

/** Ids that still lead to a claim, by name or by former name. */
export function keptIds(content: Content): ReadonlySet<string> {
  return new Set(
    filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap(({ id, formerly }) => [...(id === undefined ? [] : [id]), ...formerly]),
    ),
  );
}
