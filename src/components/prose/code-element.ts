import { copy } from '../../browser/clipboard.ts';

/**
 * `<vv-code>`: gives the code in it a button that copies it.
 *
 * Attributes: `data-copy`, what stands on the button; `data-done`, what it says once it has copied; `data-refused` and
 * `data-insecure`, what is said where the code must be copied by hand (`ByHand`).
 */
export class CodeElement extends HTMLElement {
  connectedCallback(): void {
    const { copy: label = '', done = '', refused = '', insecure = '' } = this.dataset;
    const plain = this.textContent;
    if (this.querySelector('button')) return;
    const button = document.createElement('button');
    button.textContent = label;
    // It has the focus, and what it then says is heard.
    button.ariaLive = 'polite';
    button.addEventListener('click', async () => {
      if (await copy({ plain }, button, { refused, insecure })) button.textContent = done;
    });
    this.append(button);
  }
}
