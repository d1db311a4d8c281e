/** What a cell says that an option can do: a sign, a word for yes or no, or words of its own. */

import type { AssessmentValue } from '../domain/assessment.ts';

export interface FeatureCell {
  readonly value: AssessmentValue;
  /** What the value alone does not say. */
  readonly note: string;
}

const values: readonly (readonly [AssessmentValue, RegExp])[] = [
  ['not-applicable', /^(?:n\/a|not applicable|ej tillämpligt|gäller inte|ikke aktuelt)$/i],
  [
    'unknown',
    /^(?:[?❓❔]\ufe0f?|:(?:question|grey_question):|unknown|okänt|vet ej|ukjent|tbd)$/iu,
  ],
  [
    'not-supported',
    /^(?:[❌✖✗✘☓✕×⛔🚫🔴🟥🛑👎]\ufe0f?|:(?:x|no_entry|no_entry_sign|red_circle|heavy_multiplication_x|thumbsdown|-1):|no|n|nej|nei|none|not supported|unsupported|not available|stöds inte|ingen|saknas|false|x)$/iu,
  ],
  [
    'partly',
    /^(?:[⚠◐🟡🟠🟨🟧🔶🔸]\ufe0f?|[~±]|:(?:warning|yellow_circle|orange_circle|large_orange_diamond|small_orange_diamond):|partly|partial|partially|limited|delvis|begränsat|some|preview|in preview)$/iu,
  ],
  [
    'supported',
    /^(?:[✔✅☑✓🟢🟩⭕👍]\ufe0f?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|checkered_flag|green_circle|thumbsup|\+1):|yes|y|ja|supported|full|fully|available|included|stöds|finns|true)$/iu,
  ],
];

/** Words that weigh a noun after them too, and then say something else: "No limit". */
const beforeNoun = /^(?:no|nej|none|some|full|limited|available|included|x|y|n|ingen)$/i;

/** `✔`, `Ja`, `Yes, with a licence`, `❌ (planned)`; undefined for any other text. */
export function featureCell(text: string): FeatureCell | undefined {
  const whole = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\^?\d+\]|\*+(?:\(\d+\))?$/g, '')
    .trim();
  const [, said = '', rest = ''] =
    /^(:[\w+-]+:|not (?:supported|available|applicable)|stöds inte|in preview|[\p{L}/]+|[^\p{L}\p{N}\s]{1,2})(?:[\s,;:.()–-]+(.*?)\)?)?$/isu.exec(
      whole,
    ) ?? [];
  const value = values.find(([, pattern]) => pattern.test(said))?.[0];
  if (!value || rest.length > 160) return undefined;
  if (rest && beforeNoun.test(said) && !/^\S+\s*[,;:(–-]/.test(whole)) return undefined;
  // A sign with its word, `✅ yes`, says one thing twice.
  const again = featureCell(rest);
  return { value, note: again?.value === value ? again.note : rest };
}

/** Whether a cell says nothing: it is blank, or holds a dash. */
export function isBlank(text: string): boolean {
  return /^[\s–—−-]*$/.test(text);
}

/** Words for yes and no that are degrees among others: `High`, `Low`, `None`. */
const degree = /^(?:none|ingen|some|full|fully|limited|begränsat)(?!\p{L})/iu;

/** What the cells of one feature say. */
export function cellsOf(texts: readonly string[]): (FeatureCell | undefined)[] {
  const filled = texts.filter((text) => !isBlank(text));
  const isScale = filled.every((text) => featureCell(text));
  const sure = filled.filter((text) => featureCell(text) && !degree.test(text));
  const isMixed = sure.length * 2 >= filled.length;
  return texts.map((text) => {
    if (isBlank(text)) return undefined;
    const read = isScale || (isMixed && !degree.test(text)) ? featureCell(text) : undefined;
    return read ?? { value: 'described', note: text.trim() };
  });
}
