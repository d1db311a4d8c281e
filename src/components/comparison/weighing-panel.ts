import type { Said } from './weighing-words.ts';

/** Shows in a panel what the weights of a view say; it is put away where they say nothing. */
export function showWeighing(panel: HTMLElement, said: readonly Said[]): void {
  panel.hidden = said.length === 0;
  const list = document.createElement('dl');
  list.append(...said.map(partOf));
  panel.replaceChildren(list);
}

function partOf({ head, lines }: Said): HTMLElement {
  const part = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = head;
  part.append(
    term,
    ...lines.map((line) => {
      const told = document.createElement('dd');
      told.append(...line.map(({ text, row }) => (row ? linkTo(row.id, text) : text)));
      return told;
    }),
  );
  return part;
}

function linkTo(id: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = `#${id}`;
  anchor.textContent = text;
  return anchor;
}
