/** What explains a claim in a list, below the claim. */

import { claimSentence } from '../../browser/claim-sentence.ts';

/** The button that shows it; null where there is nothing to explain. */
export function explainButton(claim: Element): Element | null {
  return claim.querySelector('[data-explain]');
}

/** Whether what a button shows is in sight, or wanted and on its way. */
export function isUnfolded(button: Element): boolean {
  return button.getAttribute('aria-expanded') === 'true';
}

/** @returns where the explanation stands, or is to come; undefined where there is none */
export function unfold(claim: Element): HTMLElement | undefined {
  const button = explainButton(claim);
  if (!button) return undefined;
  button.setAttribute('aria-expanded', 'true');
  const home = homeIn(claim) ?? document.createElement('div');
  home.className = 'claim-explanation';
  home.hidden = false;
  // Below the button, which then stays where it was pressed.
  claim.append(home);
  return home;
}

export function fold(claim: Element): void {
  explainButton(claim)?.setAttribute('aria-expanded', 'false');
  const home = homeIn(claim);
  if (home) home.hidden = true;
}

export function isExplained(claim: HTMLElement): boolean {
  return claim.dataset.citation !== undefined;
}

/**
 * Puts the words in, once, with what the claim is cited by and the button that copies that.
 * @param told the card of the claim, or what else has `data-citation` and the words in an element with
 * `data-explanation`
 */
export function explain(claim: HTMLElement, told: HTMLElement): void {
  const words = told.querySelector('[data-explanation]');
  if (isExplained(claim) || !words) return;
  claim.dataset.citation = told.dataset.citation ?? '';
  homeIn(claim)?.replaceChildren(
    ...document.importNode(words, true).childNodes,
    actionsFrom(told, claim),
  );
}

/** Lets one who hears a button alone know which claim it is about. */
export function nameAfter(claim: Element, actions: ParentNode): void {
  const sentence = claim.querySelector(claimSentence)?.textContent.trim() ?? '';
  for (const button of actions.querySelectorAll('button')) {
    button.hidden = false;
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${sentence}`);
  }
}

function actionsFrom(told: Element, claim: Element): Element {
  const actions = document.createElement('p');
  actions.className = 'claim-actions';
  const button = told.querySelector('[data-share=citation]');
  if (button) actions.append(document.importNode(button, true));
  nameAfter(claim, actions);
  return actions;
}

function homeIn(claim: Element): HTMLElement | null {
  return claim.querySelector<HTMLElement>('.claim-explanation');
}
