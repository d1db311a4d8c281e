/** What the form of the search asks for, and how that stands in an address. */

import type { FacetChoice } from '../../query/facets.ts';
import { choose } from './search-choices.ts';
import { SearchKinds } from './search-kinds.ts';

/** In the address: the words are to be searched for as they are typed. */
const verbatim = 'verbatim';

export class SearchQuery {
  readonly form: HTMLFormElement;
  readonly kinds: SearchKinds;
  isVerbatim = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.kinds = new SearchKinds(form);
  }

  get input(): HTMLInputElement {
    const input = this.form.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('The form of <vv-search> lacks its field.');
    return input;
  }

  get text(): string {
    return this.input.value.trim();
  }

  get choice(): FacetChoice {
    const choice: Record<string, string> = {};
    for (const [name, value] of new FormData(this.form)) {
      if (name !== 'q' && typeof value === 'string' && value !== '') choice[name] = value;
    }
    return choice;
  }

  get isNarrowed(): boolean {
    return Object.keys(this.choice).length > 0;
  }

  /** The search page with what is asked for: short, without what is empty. */
  address(isVerbatim = this.isVerbatim): string {
    const { text, choice } = this;
    const query = new URLSearchParams({
      ...(text && { q: text }),
      ...choice,
      ...(isVerbatim && { [verbatim]: '1' }),
    }).toString();
    return this.form.action.replace(/\?.*$/, '') + (query && `?${query}`);
  }

  /** Asks for what an address says. */
  read(address: string): void {
    for (const [name, value] of new URLSearchParams(address)) {
      const field = this.form.elements.namedItem(name);
      if (name === 'type') this.kinds.choose(value);
      else if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement) choose(field, value);
      if (name === verbatim) this.isVerbatim = value === '1';
    }
  }

  /** Lets go of all that narrows. */
  clearChoice(): void {
    for (const list of this.form.querySelectorAll('select')) list.value = '';
    this.kinds.choose('');
  }
}
