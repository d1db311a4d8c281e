import { claimSentence } from '../../browser/claim-sentence.ts';
import { type Copy, copy, offerByHand } from '../../browser/clipboard.ts';
import { loadCard } from '../../browser/load-page.ts';
import { markdownLink } from '../../domain/markdown-text.ts';

/** How long a button says what it did, in milliseconds. */
const confirmation = 4000;

/**
 * `<vv-share>`: makes the `button[data-share]` inside it copy a claim, and say so. Where the browser
 * refuses, the text is shown, selected.
 *
 * The claim is the nearest element around a button of class `claim`, whose anchor is its `id`, or the one that
 * has the words to cite a claim by in `data-citation`, and names its address in `data-address`.
 * Attributes: `data-link-done`, `data-citation-done`, `data-markdown-done` what is said;
 * `data-by-hand` the label of the field shown instead.
 */
export class ShareElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
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
    const content = await copyOf(button, claim);
    try {
      await copy(content);
      this.#confirm(button);
    } catch {
      // Refused, or not there at all: browsers offer the clipboard on secure addresses only.
      offerByHand(button, this.dataset.byHand ?? '', content.plain);
    }
  }

  #confirm(button: HTMLButtonElement): void {
    const text = this.dataset[`${button.dataset.share ?? 'link'}Done`] ?? '';
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
}

async function copyOf(button: HTMLButtonElement, claim: HTMLElement): Promise<Copy> {
  const page = location.href.replace(/[?#].*$/, '');
  const { href } = new URL(claim.dataset.address ?? `#${claim.id}`, page);
  const sentence =
    claim.querySelector(`${claimSentence}, h1`)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  switch (button.dataset.share) {
    case 'citation': {
      const citation = await citationOf(claim, sentence);
      return { plain: `${citation} ${href}`, rich: richCitation(citation, href) };
    }
    case 'markdown':
      return { plain: markdownLink(sentence, href) };
    default:
      return { plain: href };
  }
}

/** The words to cite a claim by; without its card at least what it says. */
async function citationOf(claim: HTMLElement, sentence: string): Promise<string> {
  const card = claim.dataset.citation === undefined ? await loadCard(claim) : claim;
  return card?.getAttribute('data-citation') ?? sentence;
}

function richCitation(citation: string, href: string): string {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = href;
  paragraph.append(citation, ' ', link);
  return paragraph.outerHTML;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-share': ShareElement;
  }
}
