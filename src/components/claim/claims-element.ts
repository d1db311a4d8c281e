import { untilHere } from '../../browser/fault-notice.ts';
import { holdingPlace } from '../../browser/holding-place.ts';
import { loadCard, requireCard, requirePage } from '../../browser/load-page.ts';
import { rememberExplained, wasExplained } from '../../browser/preferences.ts';
import {
  explain,
  explainButton,
  fold,
  isExplained,
  isUnfolded,
  nameAfter,
  unfold,
} from './explanation.ts';

/**
 * `<vv-claims>`: lists of brief claims of a topic. Each gets its explanation, which comes from the claim's own page
 * when the reader asks for it or arrives by a link to the claim, and buttons. All of them come at once, from one
 * page of the topic, where the reader asks for that, and from then on whenever they come back.
 *
 * Holds two templates of buttons: `data-for=claim` for each, `data-for=all` for all of them.
 * `data-brief` on a claim says that it has no explanation. `button[data-explain]` shows one and puts it away again,
 * `button[data-explain=all]` all of them.
 */
export class ClaimsElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const claim of this.#claims()) this.#equip(claim);
    if (this.querySelector('[data-explain]')) this.prepend(this.#made('all'));
    this.addEventListener('click', (event) => this.#toggleBy(event), { signal });
    // By the time that a button is pressed its words are there.
    const prepare = ({ target }: Event) => {
      const claim = claimAt(target);
      if (claim) void loadCard(claim);
    };
    this.addEventListener('focusin', prepare, { signal });
    const arrive = () => this.#arrive();
    window.addEventListener('hashchange', arrive, { signal });
    const all = this.querySelector('[data-explain=all]');
    if (all && wasExplained(topic())) void this.#explainAll(all);
    else arrive();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #claims(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.claim[id]:not(.withdrawn)');
  }

  #equip(claim: Element): void {
    const foot = claim.querySelector(':scope > small');
    if (!foot || foot.querySelector('.claim-actions')) return;
    const actions = this.#made('claim');
    nameAfter(claim, actions);
    foot.append(actions);
    if (claim.hasAttribute('data-brief')) explainButton(claim)?.remove();
  }

  #made(what: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-for=${what}]`);
    if (!template) throw new Error(`<vv-claims> lacks the template "${what}".`);
    return document.importNode(template.content, true);
  }

  /** Shows the explanation of a claim, and until it is there what it waits for. */
  async #explain(claim: HTMLElement): Promise<void> {
    const home = unfold(claim);
    if (!home || isExplained(claim) || isTriedAgain(home)) return;
    explain(claim, await untilHere(home, () => requireCard(claim)));
  }

  async #explainAll(button: Element): Promise<void> {
    const home = button.parentElement;
    button.setAttribute('aria-expanded', 'true');
    rememberExplained(topic(), true);
    if (!home || isTriedAgain(home)) return;
    const page = await untilHere(home, () => requirePage(explanations()));
    // The reader may have changed their mind meanwhile.
    if (button.getAttribute('aria-expanded') === 'false') return;
    holdingPlace(() => {
      for (const claim of this.#claims()) {
        const told = page.querySelector<HTMLElement>(`[data-claim="${claim.id}"]`);
        if (!told) continue;
        unfold(claim);
        explain(claim, told);
      }
    });
  }

  #foldAll(button: Element): void {
    button.setAttribute('aria-expanded', 'false');
    for (const claim of this.#claims()) fold(claim);
    rememberExplained(topic(), false);
  }

  #arrive(): void {
    const claim = document.querySelector<HTMLElement>('.claim:is(:target, :has(:target))');
    if (claim && this.contains(claim)) void this.#explain(claim);
  }

  #toggleBy({ target }: Event): void {
    const button = target instanceof Element ? target.closest('[data-explain]') : null;
    const claim = claimAt(button);
    if (!button) return;
    if (!claim) {
      if (isUnfolded(button)) this.#foldAll(button);
      else void this.#explainAll(button);
    } else if (isUnfolded(button)) fold(claim);
    else void this.#explain(claim);
  }
}

/** The topic whose page this is: the same in every language. */
function topic(): string {
  return explanations().split('/').at(-3) ?? '';
}

/** Where all that explains its claims stands. */
function explanations(): string {
  return location.pathname.replace(/\/?(index\.html)?$/, '/explanations/');
}

/** Who asks again wants it tried again. */
function isTriedAgain(home: Element): boolean {
  const retry = home.querySelector<HTMLElement>('.fault button:last-child');
  retry?.click();
  return home.querySelector('.fault') !== null;
}

function claimAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.claim[id]') : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-claims': ClaimsElement;
  }
}
