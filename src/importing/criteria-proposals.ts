/** Which claims of a topic may be about one criterion: those of several options that speak of the same. */

import { isFunctionWord } from './function-words.ts';
import type { TopicIds } from './topic-ids.ts';
import type { TopicWords } from './topic-words.ts';

export interface CriterionProposal {
  /** A word that its claims share, as the first of them has it. */
  readonly word: string;
  /** The ids of the claims, of two options at the least. */
  readonly claims: readonly string[];
}

interface Told {
  readonly id: string;
  readonly option: string;
  /** The words that it is about, by what stays of each in its forms. */
  readonly words: ReadonlyMap<string, string>;
}

/** More than these of a topic help nobody. */
const most = 8;

/** So many letters of a word stay in most of its forms. */
const stem = 5;

/** Proposes criteria, those of most options first; no claim stands in two. */
export function proposeCriteria(ids: TopicIds, words: TopicWords): CriterionProposal[] {
  const names = new Set(words.options.flatMap(({ title }) => [...stemsOf(title).keys()]));
  const claims = ids.options.flatMap(({ id: option, claims: own }, index) =>
    own.map(({ id }, nth): Told => {
      const stems = stemsOf(words.options[index]?.claims[nth]?.text ?? '');
      return { id, option, words: new Map([...stems].filter(([form]) => !names.has(form))) };
    }),
  );
  const proposals: CriterionProposal[] = [];
  let left = claims;
  while (proposals.length < most) {
    const best = mostShared(left, claims.length);
    if (!best) break;
    const [form, found] = best;
    proposals.push({
      word: wordOf(form, found),
      claims: found.map(({ id }) => id),
    });
    left = left.filter((claim) => !found.includes(claim));
  }
  return proposals;
}

/** What most options speak of, with the claims that do; what nearly every claim speaks of tells none apart. */
function mostShared(left: readonly Told[], all: number): readonly [string, Told[]] | undefined {
  const byForm = new Map<string, Told[]>();
  for (const claim of left) {
    for (const form of claim.words.keys()) {
      byForm.set(form, [...(byForm.get(form) ?? []), claim]);
    }
  }
  const options = (found: readonly Told[]) => new Set(found.map(({ option }) => option)).size;
  return [...byForm]
    .filter(([, found]) => options(found) > 1 && (found.length * 2 <= all || all <= 4))
    .sort(
      ([a, one], [b, two]) =>
        options(two) - options(one) ||
        two.length - one.length ||
        wordOf(b, two).length - wordOf(a, one).length ||
        (a < b ? -1 : 1),
    )[0];
}

/** Long words say more than short ones. */
function wordOf(form: string, [first]: readonly Told[]): string {
  return first?.words.get(form) ?? form;
}

function stemsOf(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Map(
    words.filter((word) => !isFunctionWord(word)).map((word) => [word.slice(0, stem), word]),
  );
}
