/** Quotes that are no quotes: `> [!NOTE]` begins a remark to the reader. */

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** The mark of an alert: `note` → `[!NOTE]`. */
export function alertMark(kind: AlertKind): string {
  return `[!${kind.toUpperCase()}]`;
}

/** The alert that a text begins, and the text after its mark; undefined for any other text. */
export function readAlert(text: string): { kind: AlertKind; rest: string } | undefined {
  const kind = alertKinds.find((name) => text.startsWith(alertMark(name)));
  return kind && { kind, rest: text.slice(alertMark(kind).length).trimStart() };
}
