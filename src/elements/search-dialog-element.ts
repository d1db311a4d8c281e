import { isShortcutOn, setShortcut } from './preferences.ts';
import { SearchElement } from './search-element.ts';

/**
 * `<vv-search-dialog>`: opens the search over the page, by `/`, by Ctrl+K or by its link, which
 * without script leads to the search page.
 */
export class SearchDialogElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const opener = this.querySelector<HTMLAnchorElement>('a[data-part=open]');
    const dialog = this.querySelector('dialog');
    if (!opener || !dialog) return;
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.addEventListener('click', (event) => this.#openFrom(event), { signal });
    opener.addEventListener(
      'keydown',
      (event) => {
        if (event.key === ' ') this.#openFrom(event);
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#openByKey(event), { signal });
    dialog.addEventListener('click', (event) => this.#closeBy(event, dialog), { signal });
    const toggle = dialog.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (toggle) {
      toggle.checked = isShortcutOn();
      toggle.addEventListener('change', () => setShortcut(toggle.checked), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #openFrom(event: MouseEvent | KeyboardEvent): void {
    // With a modifier the reader asks for a new tab or window: the link does that.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#open();
  }

  #openByKey(event: KeyboardEvent): void {
    const isCombination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isSlash =
      event.key === '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isEditable(event.target) &&
      isShortcutOn();
    if (!isCombination && !isSlash) return;
    event.preventDefault();
    this.#open();
  }

  #open(): void {
    const dialog = this.querySelector('dialog');
    const search = this.querySelector('vv-search');
    if (dialog && !dialog.open) dialog.showModal();
    if (search instanceof SearchElement) {
      search.input.focus();
      search.input.select();
    }
  }

  #closeBy(event: MouseEvent, dialog: HTMLDialogElement): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // A click on the dialog itself is one on its backdrop: its content fills it. A followed link
    // may lead to this very page, which would stay covered.
    const leaves = target === dialog || target.closest('button[data-part=close], a[href]');
    if (leaves) dialog.close();
  }
}

/** Whether typing in an element writes text. */
function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-search-dialog': SearchDialogElement;
  }
}
