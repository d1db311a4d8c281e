/** What was searched for last, kept in this browser where the reader wants that, and offered while nothing is typed. */

import { canKeep, keepSearches, keptSearches } from '../../browser/kept-searches.ts';

/** How many are kept. */
const most = 8;

export class RecentSearches {
  #place: HTMLElement | null;

  /**
   * @param home the search, with its part `recent`
   * @param signal ends it
   */
  constructor(home: HTMLElement, signal: AbortSignal) {
    this.#place = home.querySelector('[data-part=recent]');
    const toggle = this.#toggle;
    if (!toggle) return;
    toggle.addEventListener('change', () => this.#keep(toggle), { signal });
  }

  /** Shows them, or puts them away; where nothing can be kept there is nothing to choose. */
  show(isShown: boolean): void {
    if (!this.#place) return;
    this.#place.hidden = !isShown || !canKeep();
    if (this.#toggle) this.#toggle.checked = keptSearches() !== undefined;
    const list = this.#place.querySelector('p');
    const searches = keptSearches() ?? [];
    if (list) list.hidden = searches.length === 0;
    const buttons = searches.map((text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.part = 'example';
      button.textContent = text;
      return button;
    });
    list?.querySelector('span')?.replaceChildren(...buttons);
  }

  /** Keeps what was searched for, if that is wanted: once, however often it was. */
  remember(text: string): void {
    const before = keptSearches();
    if (!before || text === '') return;
    const isOther = (other: string) => other.toLowerCase() !== text.toLowerCase();
    keepSearches([text, ...before.filter(isOther)].slice(0, most));
  }

  clear(): void {
    keepSearches([]);
    this.show(true);
  }

  #keep(toggle: HTMLInputElement): void {
    keepSearches(toggle.checked ? [] : undefined);
    this.show(true);
  }

  get #toggle(): HTMLInputElement | null | undefined {
    return this.#place?.querySelector<HTMLInputElement>('input');
  }
}
