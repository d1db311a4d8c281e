/**
 * A topic that was imported before, and its document as it is now: what has changed is told claim by
 * claim, brought up to date where nobody has written since, and never written over a person's words.
 */

import type { FileOf } from '../catalog/content.ts';
import { claimTexts, fingerprint } from '../catalog/current.ts';
import type { Provenance } from '../catalog/provenance.ts';
import { type ClaimKind, claimKinds } from '../domain/claim.ts';
import type { Locale } from '../domain/locale.ts';
import { type ClaimText, parseWords } from '../markdown/parse-words.ts';
import type { Say } from './notice.ts';
import type { Origin } from './origin.ts';
import { pairKnown } from './pairing.ts';
import { claimElement } from './topic-files.ts';
import { type PartOrigin, partOrigin } from './topic-origins.ts';
import type { ClaimWords, OptionWords } from './topic-words.ts';

/** An option as it stands in the folder. */
export interface StandingOption {
  readonly id: string;
  readonly facts: FileOf<'optionFacts'>;
  readonly words: FileOf<'optionWords'>;
  /** The text of the words' file. */
  readonly text: string;
}

export interface MergedOption {
  /** The words' file, as it is to be; the same text where nothing is to be written. */
  readonly text: string;
  /** What is known of the parts that were brought up to date. */
  readonly origins: Provenance;
}

/** Holds an option's claims against those of its document. */
export function mergeOption(
  standing: StandingOption,
  source: OptionWords,
  origins: Provenance,
  locale: Locale,
  document: Origin,
  say: Say,
): MergedOption {
  const { facts, words } = standing;
  let text = standing.text;
  const updated: Provenance = {};
  const texts = new Map(words.words.claims.map((claim) => [claim.id, claim]));
  const pairs = claimKinds.flatMap((kind) =>
    pair(
      facts.data.claims.flatMap(({ id, kind: own }) =>
        id !== undefined && own === kind ? [{ id, text: texts.get(id)?.sentence.text ?? '' }] : [],
      ),
      source.claims.filter((claim) => claim.kind === kind),
      (id) => origins[id]?.[locale]?.from?.source,
      (id) => {
        const text = texts.get(id);
        return text !== undefined && origins[id]?.[locale]?.words !== fingerprint(claimTexts(text));
      },
    ).map(([id, claim]) => ({ id, claim, kind })),
  );
  // From the end, so that lines before it stay where they are.
  const byPlace = pairs.toSorted(
    (a, b) => (texts.get(b.id ?? '')?.at.line ?? 0) - (texts.get(a.id ?? '')?.at.line ?? 0),
  );
  for (const { id, claim, kind } of byPlace) {
    const standingText = id === undefined ? undefined : texts.get(id);
    const state = stateOf(origins[id ?? '']?.[locale], claim, standingText);
    if (state !== 'same') report(say, state, { id, claim, kind, option: standing.id });
    if (state !== 'renewed' || id === undefined || !claim || !standingText) continue;
    text = replaced(text, standingText, claimElement(id, claim.markdown));
    updated[id] = {
      ...origins[id],
      [locale]: partOrigin(textsOf(claim), { ...document, source: claim.source }),
    };
  }
  return { text, origins: updated };
}

type State = 'same' | 'renewed' | 'edited' | 'new' | 'gone';

function stateOf(
  origin: PartOrigin | undefined,
  claim: ClaimWords | undefined,
  standing: ClaimText | undefined,
): State {
  if (!claim) return origin ? 'gone' : 'same';
  if (!standing) return 'new';
  if (origin?.from?.source === claim.source) return 'same';
  return origin && origin.words === fingerprint(claimTexts(standing)) ? 'renewed' : 'edited';
}

function report(
  say: Say,
  state: Exclude<State, 'same'>,
  {
    id = '',
    claim,
    kind,
    option,
  }: { id: string | undefined; claim: ClaimWords | undefined; kind: ClaimKind; option: string },
): void {
  const now = claim ? `"${claim.text.replaceAll(/\s+/g, ' ').trim()}"` : '';
  const messages = {
    renewed: [
      'note',
      `The claim "${id}" has changed at its source and was brought up to date: ${now}.`,
      'read it; nobody had changed it here.',
    ],
    edited: [
      'changed',
      `The claim "${id}" has changed at its source, and here by a person; it was left alone. The source says now: ${now}.`,
      'change it by hand where the source is right.',
    ],
    new: [
      'changed',
      `The source has another ${kind} of "${option}": ${now}. It was not added.`,
      'add it by hand, with an id of its own.',
    ],
    gone: [
      'changed',
      `The source no longer has the claim "${id}". It was left alone.`,
      'withdraw it, or keep it with another source.',
    ],
  } as const;
  const [noticeKind, message, fix] = messages[state];
  say(claim?.at, { kind: noticeKind, rule: `import-claim-${state}`, message, fix });
}

/** Pairs what stands with what the source has: by what it was imported from, and then by words. */
function pair(
  standing: readonly { readonly id: string; readonly text: string }[],
  claims: readonly ClaimWords[],
  sourceOf: (id: string) => string | undefined,
  isEdited: (id: string) => boolean,
): (readonly [string | undefined, ClaimWords | undefined])[] {
  const left = [...claims];
  const known = new Map<string, ClaimWords>();
  for (const { id } of standing) {
    const at = left.findIndex(({ source }) => source === sourceOf(id));
    const [claim] = at < 0 ? [] : left.splice(at, 1);
    if (claim) known.set(id, claim);
  }
  const rest = standing.filter(({ id }) => !known.has(id));
  const pairs = pairKnown(
    rest.map(({ text }) => ({ ids: [], names: [], texts: [text] })),
    left.map(({ text }) => ({ ids: [], names: [], texts: [text] })),
  );
  const [lonely, ...others] = rest.filter((_, index) => pairs[index] === undefined);
  const free = left.filter((_, index) => !pairs.includes(index));
  // A person's words say nothing of their source: the one that is left is told, and nothing is written over.
  if (lonely && others.length === 0 && free.length === 1 && isEdited(lonely.id)) {
    const [only] = free;
    pairs[rest.indexOf(lonely)] = only && left.indexOf(only);
  }
  return [
    ...[...known].map(([id, claim]) => [id, claim] as const),
    ...rest.map(({ id }, index) => [id, left[pairs[index] ?? -1]] as const),
    ...left
      .filter((_, index) => !pairs.includes(index))
      .map((claim) => [undefined, claim] as const),
  ];
}

/** The text with the lines of an element replaced. */
function replaced(text: string, { at, end }: ClaimText, element: string): string {
  const lines = text.split('\n');
  lines.splice(at.line - 1, end.line - at.line + 1, ...element.split('\n'));
  return lines.join('\n');
}

/** The texts of a claim as they will be read. */
function textsOf(claim: ClaimWords): readonly string[] {
  const [found] = parseWords(claimElement('claim', claim.markdown)).words?.claims ?? [];
  return found ? claimTexts(found) : [];
}
