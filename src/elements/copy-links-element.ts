/** How long a button says what it did, in milliseconds. */
const confirmation = 4000;

/**
 * `<vv-copy-links>`: makes the `button[data-copy="anchor"]` inside it copy the address of their
 * anchor, and say so. Where the browser refuses, the address is shown, selected.
 *
 * Attributes: `data-copied` what is said; `data-by-hand` the label of the field shown instead.
 */
export class CopyLinksElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.#copy(button), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const address = new URL(`#${button.dataset.copy ?? ''}`, location.href.replace(/[?#].*$/, ''));
    try {
      await navigator.clipboard.writeText(address.href);
      this.#confirm(button);
    } catch {
      // Refused, or not there at all: browsers offer it on secure addresses only.
      this.#offer(button, address.href);
    }
  }

  #confirm(button: HTMLButtonElement): void {
    const text = this.dataset.copied ?? '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
    if (button.hasAttribute('data-done')) return;
    const before = button.textContent;
    button.setAttribute('data-done', '');
    button.textContent = text;
    setTimeout(() => {
      button.textContent = before;
      button.removeAttribute('data-done');
      if (status) status.textContent = '';
    }, confirmation);
  }

  #offer(button: HTMLButtonElement, address: string): void {
    const existing = button.parentElement?.querySelector('input');
    const field = existing ?? document.createElement('input');
    if (!existing) {
      const label = document.createElement('label');
      label.className = 'copy-by-hand';
      label.append(`${this.dataset.byHand ?? ''} `, field);
      field.readOnly = true;
      field.value = address;
      button.after(label);
    }
    field.focus();
    field.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-copy-links': CopyLinksElement;
  }
}
