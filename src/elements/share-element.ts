import { loadCard } from './load-page.ts';

/** How long a button says what it did, in milliseconds. */
const confirmation = 4000;

/** What a button copies: plain text for a ticket, rich text for a document. */
interface Copy {
  readonly plain: string;
  readonly rich?: string;
}

/**
 * `<vv-share>`: makes the `button[data-share]` inside it copy a claim, and say so. Where the browser
 * refuses, the text is shown, selected.
 *
 * The claim is the nearest element around a button of class `claim`, whose anchor is its `id`, or `card`,
 * which names the claim's address in `data-address` and has the words to cite it by in `data-citation`.
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
    const claim = button.closest<HTMLElement>('.claim, .card');
    if (!claim) return;
    const copy = await copyOf(button, claim);
    try {
      await write(copy);
      this.#confirm(button);
    } catch {
      // Refused, or not there at all: browsers offer the clipboard on secure addresses only.
      this.#offer(button, copy.plain);
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

  #offer(button: HTMLButtonElement, text: string): void {
    const existing = button.parentElement?.querySelector('textarea');
    const field = existing ?? document.createElement('textarea');
    if (!existing) {
      const label = document.createElement('label');
      label.className = 'copy-by-hand';
      label.append(`${this.dataset.byHand ?? ''} `, field);
      field.readOnly = true;
      field.rows = 2;
      button.after(label);
    }
    field.value = text;
    field.focus();
    field.select();
  }
}

async function copyOf(button: HTMLButtonElement, claim: HTMLElement): Promise<Copy> {
  const page = location.href.replace(/[?#].*$/, '');
  const { href } = new URL(claim.dataset.address ?? `#${claim.id}`, page);
  const sentence = claim.querySelector('.claim-sentence, h1')?.textContent.trim() ?? '';
  switch (button.dataset.share) {
    case 'citation': {
      const citation = await citationOf(claim, sentence);
      return { plain: `${citation} ${href}`, rich: richCitation(citation, href) };
    }
    case 'markdown':
      return { plain: `[${escapeMarkdown(sentence)}](${href})` };
    default:
      return { plain: href };
  }
}

/** The words to cite a claim by; without its card at least what it says. */
async function citationOf(claim: HTMLElement, sentence: string): Promise<string> {
  const card = claim.dataset.citation === undefined ? await loadCard(claim) : claim;
  return card?.getAttribute('data-citation') ?? sentence;
}

async function write({ plain, rich }: Copy): Promise<void> {
  if (rich === undefined) return navigator.clipboard.writeText(plain);
  const blob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(rich, 'text/html'),
    }),
  ]);
}

function richCitation(citation: string, href: string): string {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = href;
  paragraph.append(citation, ' ', link);
  return paragraph.outerHTML;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]*_`<]/g, '\\$&');
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-share': ShareElement;
  }
}
