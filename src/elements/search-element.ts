import { type Answer, type Hit, SearchEngine } from './search-engine.ts';

/** How many hits are shown at a time. */
const step = 10;

/**
 * `<vv-search>`: the search form with its results. Results come as the reader types, and a newer
 * search always wins over an older one.
 *
 * Attributes: `data-base` the site's path; `data-found-one` and `data-found-other` with `{count}`,
 * `data-none`, `data-failed`, `data-working`, `data-hint` what the status says; `data-address`
 * keeps the search in the page's address.
 */
export class SearchElement extends HTMLElement {
  #engine: SearchEngine | undefined;
  #listeners: AbortController | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  /** The search under way or last done; a newer one replaces it. */
  #latest: Promise<void> = Promise.resolve();
  #runs = 0;

  connectedCallback(): void {
    this.#engine = new SearchEngine(this.dataset.base ?? '/');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { form } = this;
    this.addEventListener('focusin', () => this.#engine?.load().catch(() => {}), { signal });
    form.addEventListener('input', () => this.run(), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => this.#moveByArrows(event), { signal });
    this.#moreButton.addEventListener('click', () => this.#showMore(true), { signal });
    if (this.#keepsAddress) this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get form(): HTMLFormElement {
    return this.#find('form');
  }

  get input(): HTMLInputElement {
    return this.#find('input[type=search]');
  }

  /** Searches for what the form says now. */
  run(): void {
    this.#latest = this.#search();
  }

  async #search(): Promise<void> {
    this.#runs += 1;
    const run = this.#runs;
    const { term, filters } = this.#query();
    if (this.#keepsAddress) this.#writeAddress();
    this.#all?.setAttribute('href', this.#address());
    if (term === '' && Object.keys(filters).length === 0) return this.#clear('hint');
    this.#say(this.dataset.working);
    try {
      const answer = await this.#engine?.search(term, filters);
      // Pagefind writes what matched into objects that its searches share: an old one stays away.
      if (run !== this.#runs) return;
      const hits = await answer?.hits(0, step);
      if (run !== this.#runs || !answer || !hits) return;
      this.#answer = answer;
      this.#shown = hits.length;
      this.#list.replaceChildren(...hits.map((hit) => this.#render(hit)));
      this.#settle();
      this.#say(answer.count === 0 ? this.dataset.none : this.#foundText(answer.count));
    } catch {
      if (run === this.#runs) this.#clear('failed');
    }
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const run = this.#runs;
    const hits = await this.#answer?.hits(this.#shown, this.#shown + step);
    if (run !== this.#runs || !hits) return;
    const items = hits.map((hit) => this.#render(hit));
    this.#list.append(...items);
    this.#shown += hits.length;
    this.#settle();
    if (moveFocus) items[0]?.querySelector('a')?.focus();
  }

  #clear(state: 'hint' | 'failed'): void {
    this.#answer = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#settle();
    this.#say(this.dataset[state]);
  }

  #settle(): void {
    this.#list.hidden = this.#shown === 0;
    this.#moreButton.hidden = this.#shown >= (this.#answer?.count ?? 0);
    if (this.#all) this.#all.hidden = this.#shown === 0;
  }

  #render({ href, context, title, passage }: Hit): HTMLElement {
    const template = this.#find<HTMLTemplateElement>('template');
    const item = document.importNode(template.content, true).firstElementChild;
    if (!(item instanceof HTMLElement)) throw new Error('The template of <vv-search> is empty.');
    const link = item.querySelector('a');
    link?.setAttribute('href', href);
    link?.replaceChildren(...title.map(toNode));
    item.querySelector('[data-part=context]')?.append(context);
    const text = item.querySelector('[data-part=passage]');
    if (passage.length > 0) text?.append(...passage.map(toNode));
    else text?.remove();
    return item;
  }

  /** Enter follows the first hit; on the search page it only searches. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.run();
    await this.#latest;
    if (!this.#keepsAddress) this.#list.querySelector('a')?.click();
  }

  #moveByArrows(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...this.#list.querySelectorAll('a')];
    const { activeElement } = document;
    const here = links.findIndex((link) => link.isSameNode(activeElement));
    if (!step || links.length === 0 || (here < 0 && activeElement !== this.input)) return;
    event.preventDefault();
    const next = Math.min(here + step, links.length - 1);
    (links[next] ?? this.input).focus();
  }

  #query(): { term: string; filters: Record<string, string> } {
    const data = new FormData(this.form);
    const filters: Record<string, string> = {};
    for (const [name, value] of data) {
      if (name !== 'q' && typeof value === 'string' && value !== '') filters[name] = value;
    }
    return { term: this.input.value.trim(), filters };
  }

  /** The search page with the form's query: short, without what is empty. */
  #address(): string {
    const { term, filters } = this.#query();
    const query = new URLSearchParams({ ...(term && { q: term }), ...filters }).toString();
    return this.form.action.replace(/\?.*$/, '') + (query && `?${query}`);
  }

  #readAddress(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
      // A value that the list does not have leaves it empty; it then means all.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.run();
  }

  #writeAddress(): void {
    history.replaceState(history.state, '', this.#address());
  }

  get #keepsAddress(): boolean {
    return this.hasAttribute('data-address');
  }

  #foundText(count: number): string {
    const { lang } = document.documentElement;
    const one = new Intl.PluralRules(lang).select(count) === 'one';
    const text = this.dataset[one ? 'foundOne' : 'foundOther'] ?? '{count}';
    return text.replace('{count}', count.toLocaleString(lang));
  }

  #say(text: string | undefined): void {
    this.#find('[role=status]').textContent = text ?? '';
  }

  get #list(): HTMLElement {
    return this.#find('ol');
  }

  get #moreButton(): HTMLButtonElement {
    return this.#find('button[data-part=more]');
  }

  /** The link to the same search on a page of its own; the search page itself has none. */
  get #all(): HTMLAnchorElement | null {
    return this.querySelector('a[data-part=all]');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<vv-search> lacks ${selector}.`);
    return element;
  }
}

function toNode({ text, marked }: { text: string; marked: boolean }): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-search': SearchElement;
  }
}
