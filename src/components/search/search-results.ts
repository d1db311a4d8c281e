/** The list of results, kind by kind, put together from the templates of `<vv-search>`. */

import { fill } from '../../browser/fill.ts';
import type { Place } from '../../query/excerpts.ts';
import type { Run } from '../../query/marked-text.ts';
import type { Hit, HitGroup } from '../../query/search.ts';
import type { SearchWords } from './search-words.ts';

const shownHits = new WeakMap<Element, Hit>();

/** What an item of the list shows. */
export function hitOf(item: Element): Hit | undefined {
  return shownHits.get(item);
}

/** Makes a copy of what stands in a template of the search. */
export function fromTemplate(home: Element, name: string): HTMLElement {
  const template = home.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
  const copy = template && document.importNode(template.content, true).firstElementChild;
  if (!(copy instanceof HTMLElement)) throw new Error(`<vv-search> lacks its template ${name}.`);
  return copy;
}

/** Fills in what a part is to hold; a part that is to hold nothing goes. */
export function put(home: Element, name: string, content: readonly (Node | string)[]): void {
  const part = home.querySelector(`[data-part=${name}]`);
  if (content.length > 0) part?.replaceChildren(...content);
  else part?.remove();
}

/**
 * Makes the hits of a kind a list with a heading, and a button where there are more of them than of several kinds
 * are shown.
 * @param home the element that has the templates
 * @param isOnly whether this kind has been chosen
 */
export function renderGroup(
  home: Element,
  { type, hits: count }: HitGroup,
  hits: readonly Hit[],
  words: SearchWords,
  isOnly: boolean,
): HTMLElement {
  const group = fromTemplate(home, 'group');
  const id = `search-hits-${type}`;
  const heading = group.querySelector('h2');
  if (heading) heading.id = id;
  put(group, 'heading', [words.types[type]]);
  const hasMore = !isOnly && count > hits.length;
  put(group, 'all-of-kind', hasMore ? [fill(words.allOfKind, { count })] : []);
  const button = group.querySelector<HTMLElement>('[data-part=all-of-kind]');
  button?.setAttribute('aria-describedby', id);
  if (button) button.dataset.allOf = type;
  const list = group.querySelector('ol');
  list?.setAttribute('aria-labelledby', id);
  list?.append(...hits.map((hit) => renderHit(home, hit, words)));
  return group;
}

export function renderHit(home: Element, hit: Hit, words: SearchWords): HTMLElement {
  const item = fromTemplate(home, 'hit');
  shownHits.set(item, hit);
  const { type, kind, code, page, context, text, sections } = hit;
  const isClaim = type === 'claim';
  const [, side = ''] = context;
  const what = isClaim ? code : (context.at(-1) ?? '');
  const link = item.querySelector('a');
  link?.setAttribute('href', hit.href);
  link?.replaceChildren(...titleOf(hit));
  if (isClaim && kind) item.classList.add(kind);
  put(item, 'sign', isClaim ? [side] : []);
  put(item, 'what', what === '' || what === page ? [] : [what]);
  put(item, 'page', isClaim || page === '' ? [] : [page]);
  // A claim says what it is found for, or else its explanation does.
  const isToldByTitle = isClaim && !(text.some(isMarked) && !hit.title.some(isMarked));
  put(item, 'excerpt', isToldByTitle ? [] : text.map(toNode));
  put(item, 'sections', sections.length > 0 ? [words.sections, ...sections.flatMap(toLink)] : []);
  return item;
}

/** The title of a hit; of a claim, the subject and then in bold what is claimed of it. */
export function titleOf({ subject, title }: Pick<Hit, 'subject' | 'title'>): (Node | string)[] {
  const runs = title.map(toNode);
  if (subject === '') return runs;
  const predicate = document.createElement('strong');
  predicate.append(...runs);
  return [`${subject} `, predicate];
}

export function toNode({ text, marked }: Run): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  if (marked === 'related') mark.className = 'related';
  return mark;
}

function toLink({ href, title }: Place): (Node | string)[] {
  const link = document.createElement('a');
  link.href = href;
  link.append(...title.map(toNode));
  return [' ', link];
}

function isMarked({ marked }: Run): boolean {
  return marked !== false;
}
