import { claimCode, claimSentence } from '../../browser/claim-sentence.ts';
import { loadCard } from '../../browser/load-page.ts';

/**
 * `<vv-claims>`: lists of brief claims. Each gets its explanation, which comes from the claim's own page
 * when the reader asks for it or arrives by a link to the claim, and the buttons that two templates hold:
 * `data-for="claim"` and `data-for="explanation"`.
 *
 * `data-brief` on a claim says that it has no explanation. `button[data-explain]` asks for it.
 */
export class ClaimsElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const claim of this.#claims()) this.#equip(claim);
    this.addEventListener('click', (event) => this.#toggleBy(event), { signal });
    // By the time that a button is pressed its words are there.
    const prepare = ({ target }: Event) => {
      const claim = claimAt(target);
      if (claim) void loadCard(claim);
    };
    this.addEventListener('focusin', prepare, { signal });
    const arrive = () => this.#arrive();
    window.addEventListener('hashchange', arrive, { signal });
    arrive();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #claims(): Iterable<Element> {
    return this.querySelectorAll('.claim[id]:not(.withdrawn)');
  }

  #equip(claim: Element): void {
    const foot = claim.querySelector(':scope > small');
    if (!foot || foot.querySelector('.claim-actions')) return;
    foot.append(this.#actions('claim', claim));
    if (claim.hasAttribute('data-brief')) foot.querySelector('[data-explain]')?.remove();
  }

  /** Buttons from the template that is made `for` something, each named after the claim. */
  #actions(made: 'claim' | 'explanation', claim: Element): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-for=${made}]`);
    if (!template) throw new Error(`<vv-claims> lacks a template for a ${made}.`);
    const actions = document.importNode(template.content, true);
    const sentence = claim.querySelector(claimSentence)?.textContent.trim() ?? '';
    for (const button of actions.querySelectorAll('button')) {
      button.hidden = false;
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${sentence}`);
    }
    return actions;
  }

  /** Where the words cannot be had here, the reader is led to where they stand. */
  async #explain(claim: Element): Promise<void> {
    if (!(await this.#show(claim))) claim.querySelector<HTMLAnchorElement>(claimCode)?.click();
  }

  /** Shows the explanation of a claim. @returns whether it could be had */
  async #show(claim: Element): Promise<boolean> {
    const button = claim.querySelector('[data-explain]');
    if (!button) return true;
    button.setAttribute('aria-expanded', 'true');
    const words = (await loadCard(claim))?.querySelector('[data-explanation]');
    const shown = claim.querySelector<HTMLElement>('.claim-explanation');
    // The reader may have changed their mind meanwhile.
    const isWanted = button.getAttribute('aria-expanded') === 'true';
    if (!words || shown) {
      if (shown) shown.hidden = !isWanted;
      return shown !== null;
    }
    const explanation = document.createElement('div');
    explanation.className = 'claim-explanation';
    explanation.hidden = !isWanted;
    explanation.append(...document.importNode(words, true).childNodes);
    explanation.append(this.#actions('explanation', claim));
    // Below the button, which then stays where it was pressed.
    claim.append(explanation);
    return true;
  }

  #arrive(): void {
    const claim = document.querySelector('.claim:is(:target, :has(:target))');
    if (claim && this.contains(claim)) void this.#show(claim);
  }

  #toggleBy({ target }: Event): void {
    const button = target instanceof Element ? target.closest('[data-explain]') : null;
    const claim = claimAt(button);
    if (!button || !claim) return;
    if (button.getAttribute('aria-expanded') === 'true') hide(claim);
    else void this.#explain(claim);
  }
}

function hide(claim: Element): void {
  claim.querySelector('[data-explain]')?.setAttribute('aria-expanded', 'false');
  const shown = claim.querySelector<HTMLElement>('.claim-explanation');
  if (shown) shown.hidden = true;
}

function claimAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.claim[id]') : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-claims': ClaimsElement;
  }
}
