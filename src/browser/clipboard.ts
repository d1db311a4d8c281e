import { withoutSoftHyphens } from './soft-hyphens.ts';

/** What is copied: plain text for a ticket, rich text for a document. */
export interface Copy {
  readonly plain: string;
  readonly rich?: string;
}

/**
 * Puts text on the clipboard.
 * @throws where the browser refuses, or offers no clipboard at all, as on addresses that are not secure
 */
export async function copy({ plain, rich }: Copy): Promise<void> {
  if (rich === undefined) return navigator.clipboard.writeText(withoutSoftHyphens(plain));
  const blob = (text: string, type: string) => new Blob([withoutSoftHyphens(text)], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(rich, 'text/html'),
    }),
  ]);
}

/** Shows text after an element for the reader to copy by hand, selected. */
export function offerByHand(place: Element, label: string, text: string, rows = 2): void {
  const existing = place.parentElement?.querySelector('textarea');
  const field = existing ?? document.createElement('textarea');
  if (!existing) {
    const frame = document.createElement('label');
    frame.className = 'copy-by-hand';
    frame.append(document.createElement('span'), ' ', field);
    field.readOnly = true;
    field.rows = rows;
    place.after(frame);
  }
  const name = field.parentElement?.querySelector('span');
  if (name) name.textContent = label;
  field.value = withoutSoftHyphens(text);
  field.focus();
  field.select();
}
