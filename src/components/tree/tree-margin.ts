/** Beside a question: the sketch of the tree and its outcomes, as far as they follow the reader. */

import { fill } from '../../browser/fill.ts';
import type { Whereabouts } from '../../domain/tree-session.ts';
import type { Plurals } from '../../i18n/plurals.ts';

/**
 * Marks in the sketch where the answers have led, and what they have ruled out; and has the outcomes that
 * remain stand before those that do not, each with its number.
 * @param words how many remain, with `{count}`
 */
export function showWhereabouts(host: HTMLElement, place: Whereabouts, words: Plurals): void {
  const { here, behind, ahead } = place;
  const walked = [...behind.map(({ question }) => question), here];
  const lines = walked.map((node, index) => `${node} ${walked[index + 1]}`);
  for (const dot of host.querySelectorAll('[data-dot]')) {
    const node = dot.getAttribute('data-dot') ?? '';
    mark(dot, node === here ? 'here' : walked.includes(node) ? 'walked' : stateOf(node, ahead));
  }
  for (const line of host.querySelectorAll('[data-line]')) {
    const name = line.getAttribute('data-line') ?? '';
    const [from = ''] = name.split(' ');
    mark(line, lines.includes(name) ? 'walked' : stateOf(from, ahead));
  }
  const items = [...host.querySelectorAll<HTMLLIElement>('[data-outcome]')];
  const isLeft = ({ dataset }: HTMLLIElement) => ahead.has(dataset.outcome ?? '');
  for (const item of items) {
    mark(item, isLeft(item) ? 'ahead' : 'out');
    item.querySelector('span')?.toggleAttribute('hidden', isLeft(item));
  }
  const inOrder = items.toSorted(
    (a, b) => Number(isLeft(b)) - Number(isLeft(a)) || a.value - b.value,
  );
  host.querySelector('[data-part=ends]')?.append(...inOrder);
  const heading = host.querySelector('[data-part=left] h2');
  if (heading) heading.textContent = fill(words, { count: items.filter(isLeft).length });
}

function stateOf(node: string, ahead: ReadonlySet<string>): 'ahead' | 'out' {
  return ahead.has(node) ? 'ahead' : 'out';
}

function mark(element: Element, state: 'here' | 'walked' | 'ahead' | 'out'): void {
  element.setAttribute('data-state', state);
}
