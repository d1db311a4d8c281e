/** Quotes that are no quotes: `> [!NOTE]` begins a remark to the reader. */

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** The mark of an alert: `note` → `[!NOTE]`. */
export function alertMark(kind: AlertKind): string {
  return `[!${kind.toUpperCase()}]`;
}

/** What people write in the place of a mark, in their language or in small letters. */
const words: Readonly<Record<string, AlertKind>> = {
  ...Object.fromEntries(alertKinds.map((kind) => [kind, kind])),
  obs: 'note',
  observera: 'note',
  anmärkning: 'note',
  merk: 'note',
  tips: 'tip',
  viktigt: 'important',
  viktig: 'important',
  varning: 'warning',
  advarsel: 'warning',
  försiktighet: 'caution',
  'var försiktig': 'caution',
  forsiktig: 'caution',
  'vær forsiktig': 'caution',
};

/** The alert that a word means: `VIKTIGT` → `important`. */
export function alertMeant(word: string): AlertKind | undefined {
  const plain = word.toLowerCase().replace(/!$/, '').trim();
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

/** The alert that a text begins, and the text after its mark; undefined for any other text. */
export function readAlert(text: string): { kind: AlertKind; rest: string } | undefined {
  const kind = alertKinds.find((name) => text.startsWith(alertMark(name)));
  return kind && { kind, rest: text.slice(alertMark(kind).length).trimStart() };
}
