import { claimKinds } from '../../domain/claim.ts';
import type { MatrixClaim } from '../../domain/matrix.ts';
import type { Reasons } from '../../domain/view.ts';
import type { ComparisonWords } from './comparison-words.ts';

/**
 * What speaks for and against each option on the decisive criteria, as copies of the claims in the table.
 * @param claims the claims' elements by their ids
 */
export function reasonElements(
  reasons: readonly Reasons[],
  claims: ReadonlyMap<string, Element>,
  words: ComparisonWords,
): HTMLElement[] {
  return reasons.map(({ option, claims: own }) => {
    const part = document.createElement('div');
    const heading = document.createElement('h3');
    heading.textContent = option.title;
    part.append(heading);
    const inOrder = claimKinds.flatMap((kind) => own.filter((claim) => claim.kind === kind));
    part.append(inOrder.length > 0 ? list(inOrder, claims) : nothing(words.noReasons));
    return part;
  });
}

function list(own: readonly MatrixClaim[], claims: ReadonlyMap<string, Element>): HTMLElement {
  const element = document.createElement('ul');
  element.setAttribute('role', 'list');
  element.append(...own.flatMap(({ id }) => claims.get(id)?.cloneNode(true) ?? []));
  return element;
}

function nothing(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'empty';
  element.textContent = words;
  return element;
}
