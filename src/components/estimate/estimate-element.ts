import { fill } from '../../browser/fill.ts';
import { pageLocale } from '../../browser/page-locale.ts';
import {
  calculate,
  type Quantities,
  type Sums,
  writeQuantity,
  writeReason,
} from '../../domain/estimate.ts';
import { formatNumber, parseNumber, twoReadings } from '../../domain/numbers.ts';

/**
 * `<vv-estimate>`: lets a reader put numbers of their own into a sum, and keeps them in the address.
 *
 * Attributes: `data-sums` figures and lines as JSON (`Sums`), `data-updated` what is said when the
 * lines have changed, `data-dropped` what is said of values in the address that cannot be used, with
 * `{names}`. Holds a disabled `fieldset` with an `input` for each quantity (`data-minimum`,
 * `data-maximum`, `data-value` its first value as a plain number, `data-error`, and `data-either` with `{whole}` and
 * `{decimal}` for what may be two numbers), each with an element
 * for its error (`#<name>-error`); an `output[name]` for each line; elements with `data-reason`; and
 * an element with `role="status"`, whose words hold as long as no script runs.
 */
export class EstimateElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.querySelector('fieldset')?.removeAttribute('disabled');
    this.#readAddress();
    this.addEventListener('input', () => this.#update(), { signal });
    this.addEventListener('change', () => this.#say(this.dataset.updated ?? ''), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.querySelector('button[type=reset]')?.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        this.#reset();
      },
      { signal },
    );
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #readAddress(): void {
    const address = new URLSearchParams(location.search);
    const dropped: string[] = [];
    for (const field of this.#fields) {
      const written = address.get(field.name);
      const first = field.dataset.value ?? '';
      const isUsable =
        written === null || written === '' || this.#isAllowed(field, Number(written));
      if (!isUsable) dropped.push(field.labels?.[0]?.textContent.trim() ?? field.name);
      field.value = this.#write(isUsable ? (written ?? first) : first);
    }
    this.#update();
    const names = dropped.join(', ');
    this.#say(names === '' ? '' : fill(this.dataset.dropped ?? '', { names }));
  }

  #reset(): void {
    for (const field of this.#fields) field.value = this.#write(field.dataset.value ?? '');
    this.#update();
    this.#say(this.dataset.updated ?? '');
    this.#fields[0]?.focus();
  }

  #update(): void {
    const inputs = new Map<string, number>();
    const address = new URL(location.href);
    for (const field of this.#fields) {
      const first = field.dataset.value ?? '';
      // What begins with a whole number is counted in such.
      const isWhole = first !== '' && Number.isInteger(Number(first));
      const either = twoReadings(field.value, pageLocale(), isWhole);
      const value = either ? undefined : parseNumber(field.value, pageLocale());
      const isEmpty = field.value.trim() === '';
      const isAllowed = value !== undefined && this.#isAllowed(field, value);
      const isRight = isEmpty || isAllowed;
      this.#mark(field, isRight, either && this.#ask(field, either));
      if (isAllowed) inputs.set(field.name, value);
      const plain = isEmpty ? '' : String(value);
      // An address has nothing of a field that is wrong, and no number that is in sight no longer.
      if (!isRight || plain === first) address.searchParams.delete(field.name);
      else address.searchParams.set(field.name, plain);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    this.#show(inputs);
  }

  #show(inputs: Quantities): void {
    const sums: Sums = JSON.parse(this.dataset.sums ?? '{"figures":[],"lines":[]}');
    const known = calculate(sums, inputs);
    const write = (id: string) => writeQuantity(sums, known, id, pageLocale());
    for (const output of this.querySelectorAll('output')) output.value = write(output.name);
    for (const reason of this.querySelectorAll<HTMLElement>('[data-reason]'))
      reason.textContent = writeReason(reason.dataset.reason ?? '', write);
  }

  #ask(
    { dataset }: HTMLInputElement,
    { whole, decimal }: { readonly whole: number; readonly decimal: number },
  ): string {
    const write = (value: number) => this.#write(String(value));
    return `${fill(dataset.either ?? '', { whole: write(whole), decimal: write(decimal) })} `;
  }

  #mark(field: HTMLInputElement, isRight: boolean, question = ''): void {
    const error = this.querySelector(`#${field.name}-error`);
    field.toggleAttribute('aria-invalid', false);
    if (!isRight) field.setAttribute('aria-invalid', 'true');
    if (error) error.textContent = isRight ? '' : question + (field.dataset.error ?? '');
  }

  #isAllowed({ dataset }: HTMLInputElement, value: number): boolean {
    return value >= Number(dataset.minimum) && value <= Number(dataset.maximum);
  }

  #write(plain: string): string {
    return plain === '' ? '' : formatNumber(Number(plain), pageLocale(), 6);
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-estimate': EstimateElement;
  }
}
