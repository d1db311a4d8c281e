/** The list of results: pages with their best excerpts, put together from the form's template. */

import type { Excerpt } from '../../query/excerpts.ts';
import type { Run } from '../../query/marked-text.ts';
import type { PageHit } from '../../query/search.ts';

/**
 * Makes the list item of a page.
 * @param moreText the words of the button that shows the rest of the page's excerpts, by how many they are
 */
export function renderPage(
  template: HTMLTemplateElement,
  { title, excerpts: [best, ...below], more, fetchMore }: PageHit,
  moreText: (count: number) => string,
): HTMLElement {
  const item = document.importNode(template.content, true).firstElementChild;
  if (!(item instanceof HTMLElement)) throw new Error('The template of <vv-search> is empty.');
  if (!best) throw new Error('A page without an excerpt.');
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part=${name}]`);
  const put = (name: string, content: readonly (Node | string)[]) => {
    if (content.length > 0) part(name)?.replaceChildren(...content);
    else part(name)?.remove();
  };
  const link = item.querySelector('a');
  link?.setAttribute('href', best.href);
  link?.replaceChildren(...titleOf(best));
  put('page', title !== undefined && title !== plainText(best.title) ? [title] : []);
  put('context', best.context === '' ? [] : [best.context]);
  put('excerpt', best.text.map(toNode));
  put('below', below.map(renderExcerpt));
  const button = part('more-here');
  if (more === 0) button?.remove();
  else if (button) {
    button.textContent = moreText(more);
    button.addEventListener('click', async () => {
      const rest = (await fetchMore()).map(renderExcerpt);
      part('below')?.append(...rest);
      button.remove();
      rest[0]?.querySelector('a')?.focus();
    });
  }
  return item;
}

function renderExcerpt(excerpt: Excerpt): HTMLElement {
  const { href, context } = excerpt;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(...titleOf(excerpt));
  item.append(link);
  if (context !== '') {
    const where = document.createElement('span');
    where.className = 'hit-context';
    where.textContent = context;
    item.append(' ', where);
  }
  return item;
}

/** The title of a hit; of a claim, the subject and then in bold what is claimed of it. */
function titleOf({ subject, title }: Excerpt): (Node | string)[] {
  const runs = title.map(toNode);
  if (subject === '') return runs;
  const predicate = document.createElement('strong');
  predicate.append(...runs);
  return [`${subject} `, predicate];
}

function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function toNode({ text, marked }: Run): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
