/** The buttons by which a search is narrowed to one kind of content. */

import type { FacetCounts } from '../../query/facets.ts';

/** A form with a hidden field `type`, and a button for each value that it may have; for all kinds that is empty. */
export class SearchKinds {
  #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  get chosen(): string {
    return this.#field?.value ?? '';
  }

  /** Presses the button of a kind; what there is no button for leaves it at all kinds. */
  choose(type: string): void {
    const field = this.#field;
    if (!field) return;
    field.value = this.#button(type) ? type : '';
    for (const button of this.#buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.type === field.value));
    }
  }

  focus(type: string): void {
    this.#button(type)?.focus();
  }

  /** Says on each button how much there is of its kind; without counts that is not known. */
  showCounts(counts?: FacetCounts['type']): void {
    const { lang } = document.documentElement;
    const all = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    for (const button of this.#buttons) {
      const { type = '' } = button.dataset;
      const count = type === '' ? all : (counts?.get(type) ?? 0);
      // What is chosen can be let go of.
      const isOffered = count > 0 || (type === '' ? this.chosen !== '' : type === this.chosen);
      button.hidden = counts !== undefined && !isOffered;
      const number = button.querySelector('span');
      if (number) number.textContent = counts ? count.toLocaleString(lang) : '';
    }
  }

  #button(type: string): HTMLButtonElement | undefined {
    return this.#buttons.find((button) => button.dataset.type === type);
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#form.querySelectorAll<HTMLButtonElement>('button[data-type]')];
  }

  get #field(): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>('input[name=type]');
  }
}
