import { claimSentence } from '../../browser/claim-sentence.ts';
import { type Copy, copy } from '../../browser/clipboard.ts';
import { markdownLink } from '../../domain/markdown-text.ts';

/** How long a button says what it did, in milliseconds. */
const confirmation = 4000;

/**
 * `<vv-share>`: makes the `button[data-share]` inside it copy a claim, and say so in the words of its `data-done`.
 *
 * The claim is the nearest element around a button of class `claim`, whose anchor is its `id`, or the one that
 * has the words to cite a claim by in `data-citation`, and names its address in `data-address`.
 * Attributes: `data-refused` and `data-insecure`, what is said where it must be copied by hand (`ByHand`).
 */
export class ShareElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #status = makeStatus();

  connectedCallback(): void {
    this.prepend(this.#status);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
      button.hidden = false;
    }
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest('button') : null;
        if (button?.dataset.share) void this.#share(button);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #share(button: HTMLButtonElement): Promise<void> {
    const claim = button.closest<HTMLElement>('.claim, [data-citation]');
    if (!claim) return;
    const { refused = '', insecure = '' } = this.dataset;
    const row = button.closest('small, p') ?? button;
    if (await copy(copyOf(button, claim), row, { refused, insecure })) this.#confirm(button);
  }

  #confirm(button: HTMLButtonElement): void {
    const before = button.textContent;
    const done = button.dataset.done ?? '';
    this.#status.textContent = done;
    if (before === done) return;
    rename(button, before, done);
    setTimeout(() => {
      rename(button, done, before);
      this.#status.textContent = '';
    }, confirmation);
  }
}

function makeStatus(): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  return status;
}

/** What one hears a button called begins with what one sees on it: one may have to say it. */
function rename(button: HTMLButtonElement, before: string, after: string): void {
  button.textContent = after;
  const name = button.getAttribute('aria-label');
  if (name)
    button.setAttribute(
      'aria-label',
      name.replace(before, () => after),
    );
}

function copyOf(button: HTMLButtonElement, claim: HTMLElement): Copy {
  const page = location.href.replace(/[?#].*$/, '');
  const { href } = new URL(claim.dataset.address ?? `#${claim.id}`, page);
  const sentence =
    claim.querySelector(`${claimSentence}, h1`)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  switch (button.dataset.share) {
    case 'citation': {
      const citation = claim.dataset.citation ?? sentence;
      return { plain: `${citation} ${href}`, rich: richCitation(citation, href) };
    }
    case 'markdown':
      return { plain: markdownLink(sentence, href) };
    default:
      return { plain: href };
  }
}

function richCitation(citation: string, href: string): Element {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = href;
  paragraph.append(citation, ' ', link);
  return paragraph;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-share': ShareElement;
  }
}
