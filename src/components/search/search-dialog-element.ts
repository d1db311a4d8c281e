import { isComposing } from '../../browser/composing.ts';
import { Fault } from '../../browser/fault.ts';
import { untilHere } from '../../browser/fault-notice.ts';
import { fetchWhole } from '../../browser/fetch-whole.ts';
import { loadModule } from '../../browser/load-module.ts';
import { requirePage } from '../../browser/load-page.ts';
import { isShortcutOn, setShortcut } from '../../browser/preferences.ts';
import type { SearchElement } from './search-element.ts';

/**
 * `<vv-search-dialog>`: opens the search over the page, by `/`, by Ctrl+K or by its link, which
 * without script leads to the search page.
 *
 * The dialog is made here, of the name in `data-label`. It begins as a form with a field, which leads to the search
 * page too. What `data-panel` names
 * takes its place once it has been fetched, script and style with it, and has what was typed meanwhile.
 */
export class SearchDialogElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #search: Promise<SearchElement> | undefined;
  /** Whether the open dialog tells what it waits for. */
  #isWaiting = false;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const opener = this.querySelector<HTMLAnchorElement>('a[data-part=open]');
    if (!opener) return;
    const dialog = this.querySelector('dialog') ?? this.#makeDialog(opener.href);
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
    dialog.addEventListener('keydown', (event) => this.#closeByKey(event, dialog), { signal });
    const form = dialog.querySelector('form');
    form?.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    const prepare = () => void this.#prepare().catch(() => {});
    opener.addEventListener('pointerenter', prepare, { signal });
    opener.addEventListener('focus', prepare, { signal });
  }

  /** @param action the page of the search, where what is typed leads before the search is there */
  #makeDialog(action: string): HTMLDialogElement {
    const { label = '' } = this.dataset;
    const field = document.createElement('input');
    Object.assign(field, { type: 'search', name: 'q', autocomplete: 'off', ariaLabel: label });
    const form = document.createElement('form');
    form.action = action;
    form.append(field);
    const dialog = document.createElement('dialog');
    dialog.ariaLabel = label;
    dialog.append(form);
    this.append(dialog);
    return dialog;
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
    if (isComposing(event)) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    // With more keys it is a command of the browser or of a screen reader; AltGr is Ctrl and Alt on Windows.
    const isCombination =
      key.toLowerCase() === 'k' &&
      ctrlKey !== metaKey &&
      !shiftKey &&
      !altKey &&
      !event.getModifierState('AltGraph');
    const isSlash =
      key === '/' && !ctrlKey && !metaKey && !altKey && !isEditable(event.target) && isShortcutOn();
    if (!isCombination && !isSlash) return;
    event.preventDefault();
    this.#open();
  }

  #open(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    const field = dialog.querySelector('input');
    field?.focus();
    field?.select();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void untilHere(dialog, () => this.#prepare()).then(() => {
      this.#isWaiting = false;
    });
  }

  /** Puts the search in the place of the field, once. @throws Fault where it cannot be had */
  #prepare(): Promise<SearchElement> {
    if (this.#search) return this.#search;
    const search = this.#fetch();
    this.#search = search;
    // It may be there the next time.
    search.catch(() => {
      this.#search = undefined;
    });
    return search;
  }

  async #fetch(): Promise<SearchElement> {
    const { panel: address = '' } = this.dataset;
    const [page] = await Promise.all([requirePage(address), loadModule(() => import('./main.ts'))]);
    const dialog = this.querySelector('dialog');
    const panel = page.querySelector('.search-panel');
    const field = dialog?.querySelector('input');
    if (!dialog || !panel || !field) throw new Fault('updated', address);
    const styles = page.querySelector('link');
    if (styles) await arrival(document.importNode(styles), dialog);
    const search = document.importNode(panel, true);
    const { value, selectionStart, selectionEnd } = field;
    const isFocused = document.activeElement === field;
    field.form?.replaceWith(search);
    const toggle = search.querySelector<HTMLInputElement>('.shortcut input');
    if (toggle) {
      toggle.checked = isShortcutOn();
      toggle.addEventListener('change', () => setShortcut(toggle.checked));
    }
    const element = search.querySelector('vv-search');
    if (!element) throw new Fault('updated', address);
    const { input } = element.query;
    input.value = value;
    if (isFocused) input.focus();
    input.setSelectionRange(selectionStart, selectionEnd);
    if (value !== '') element.run();
    return element;
  }

  /**
   * What is asked of the field is done by the search once it is there, else by the page of the search, if that can be
   * had: no reader is led to where there is nothing.
   */
  async #submit(event: SubmitEvent, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    try {
      const search = await this.#prepare();
      search.query.form.requestSubmit();
    } catch {
      await fetchWhole(form.action, 'page').then(
        () => form.submit(),
        () => {},
      );
    }
  }

  /** At the first press: left alone, the field would take it to be emptied. */
  #closeByKey(event: KeyboardEvent, dialog: HTMLDialogElement): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    dialog.close();
  }

  #closeBy(event: MouseEvent, dialog: HTMLDialogElement): void {
    const { target, defaultPrevented, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || defaultPrevented) return;
    // What opens in another tab or window leaves the hits where they are.
    if (ctrlKey || metaKey || shiftKey) return;
    // A click on the dialog itself is one on its backdrop: its content fills it. A followed link
    // may lead to this very page, which would stay covered.
    const leaves = target === dialog || target.closest('button[data-part=close], a[href]');
    if (leaves) dialog.close();
  }
}

/** Waits for a style sheet, so that nothing is seen without it. It need not come for the search to work. */
function arrival(styles: HTMLElement, home: Element): Promise<void> {
  return new Promise((resolve) => {
    styles.addEventListener('load', () => resolve(), { once: true });
    styles.addEventListener('error', () => resolve(), { once: true });
    home.append(styles);
  });
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
