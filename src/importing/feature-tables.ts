/** Tables whose cells say what each option can do: signs, and words for yes and no. */

import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { AssessmentValue } from '../domain/assessment.ts';
import { cellTitle } from './parts.ts';

/** What a table of features says of some options. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly features: readonly FoundFeature[];
  readonly table: Table;
}

export interface FoundFeature {
  readonly label: string;
  /** One for each of the names; undefined where a cell is empty. */
  readonly cells: readonly (FeatureCell | undefined)[];
}

export interface FeatureCell {
  readonly value: AssessmentValue;
  /** What the value alone does not say. */
  readonly note: string;
}

const values: readonly (readonly [AssessmentValue, RegExp])[] = [
  ['not-applicable', /^(?:n\/a|not applicable|ej tillämpligt|gäller inte|ikke aktuelt)$/i],
  ['unknown', /^(?:\?|unknown|okänt|vet ej|ukjent|tbd)$/i],
  [
    'not-supported',
    /^(?:[❌✖✗✘☓✕×⛔🚫🔴]\ufe0f?|no|nej|nei|none|not supported|unsupported|not available|stöds inte|ingen|saknas|false|:x:|:no_entry:|x)$/iu,
  ],
  [
    'partly',
    /^(?:[⚠◐🟡🟠]\ufe0f?|[~±]|partly|partial|partially|limited|delvis|begränsat|some|:warning:|preview|in preview)$/iu,
  ],
  [
    'supported',
    /^(?:[✔✅☑✓🟢🟩⭕]\ufe0f?|yes|ja|supported|full|fully|available|included|stöds|finns|true|:white_check_mark:|:heavy_check_mark:|:checkered_flag:)$/iu,
  ],
];

/** `✔`, `Ja`, `Yes, with a licence`, `❌ (planned)`; undefined for any other text. */
export function featureCell(text: string): FeatureCell | undefined {
  const whole = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d+\]/g, '')
    .trim();
  const [, said = '', note = ''] =
    /^(:\w+:|not (?:supported|available|applicable)|stöds inte|in preview|[\p{L}/]+|[^\p{L}\p{N}\s]{1,2})(?:[\s,;:.()–-]+(.*?)\)?)?$/isu.exec(
      whole,
    ) ?? [];
  const value = values.find(([, pattern]) => pattern.test(said))?.[0];
  if (!value || note.length > 160) return undefined;
  // "No limit" says something else than no.
  if (
    note &&
    /^(?:no|nej|none|some|full|limited|available|included|x|ingen)$/i.test(said) &&
    !/^\S+\s*[,;:(–-]/.test(whole)
  ) {
    return undefined;
  }
  return { value, note };
}

const optionsHead =
  /^(?:options?|products?|tools?|names?|solutions?|alternatives?|services?|approach(?:es)?|methods?|platforms?|alternativ|produkt(?:er)?|verktyg|lösning(?:ar)?|namn|tjänst(?:er)?|metod(?:er)?|library|framework|technology|vendor)$/i;

/** A table whose cells say what each option can do; undefined where too many say something else. */
export function featureTable(table: Table): FeatureTable | undefined {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2 || head.children.length < 3) return undefined;
  const width = head.children.length;
  const cells = rows.map(({ children }) =>
    Array.from({ length: width - 1 }, (_, column) => textOf(children[column + 1] ?? head)),
  );
  const read = cells.map((row) => row.map((text) => featureCell(text)));
  const filled = cells.flat().filter((text) => text.trim() !== '').length;
  const known = read.flat().filter(Boolean).length;
  if (filled < 4 || known < filled * 0.8 || filled < (width - 1) * rows.length * 0.6) {
    return undefined;
  }
  const names = head.children.slice(1).map(cellTitle);
  const labels = rows.map(({ children: [first] }) => (first ? cellTitle(first) : ''));
  const isTurned = optionsHead.test(head.children[0] ? cellTitle(head.children[0]) : '');
  const columns = isTurned ? labels : names;
  const features = (isTurned ? names : labels).map((label, index) => ({
    label,
    cells: columns.map((_, option) => (isTurned ? read[option]?.[index] : read[index]?.[option])),
  }));
  const isWhole = (texts: readonly string[]) =>
    texts.every(Boolean) && new Set(texts).size === texts.length;
  if (!isWhole(columns) || columns.length < 2) return undefined;
  return {
    names: columns,
    features: features.filter(({ label, cells: own }) => label !== '' && own.some(Boolean)),
    table,
  };
}
