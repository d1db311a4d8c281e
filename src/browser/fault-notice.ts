/** What a page says where something it fetches takes long or cannot be had; the words stand on its body. */

import { type Fault, faultOf } from './fault.ts';
import { patience } from './fetch-whole.ts';

/** Says why something cannot be had. */
export function faultText({ why }: Fault): string {
  const { unanswered = '', updated = '' } = document.body.dataset;
  return why === 'updated' ? updated : unanswered;
}

/** Says that one still waits. */
export function slowText(): string {
  return (document.body.dataset.unanswered ?? '').replace(/\.$/, ' …');
}

/** What a reader can do about a fault: try again, and after an update load the page anew, whose address says it all. */
export function faultButtons({ why }: Fault, retry: () => void): HTMLButtonElement[] {
  const { retry: again = '', reload = '' } = document.body.dataset;
  return [
    ...(why === 'updated' ? [button(reload, () => location.reload())] : []),
    ...(why === 'noWasm' || why === 'asFile' ? [] : [button(again, retry)]),
  ];
}

function takeFocus(home: HTMLElement): void {
  const field: HTMLElement | null = home.querySelector('input');
  if (!field) home.tabIndex = -1;
  (field ?? home).focus();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act, { once: true });
  return made;
}

/**
 * Fetches something, and tries again whenever the reader asks for it. What there is to say meanwhile stands in an
 * element of the page, and goes when it is here.
 */
export async function untilHere<T>(home: HTMLElement, fetch: () => Promise<T>): Promise<T> {
  const notice = document.createElement('div');
  notice.className = 'fault';
  if (!home.closest('[role=status]')) notice.setAttribute('role', 'status');
  home.append(notice);
  const say = (...content: (Node | string)[]) => notice.replaceChildren(...content);
  for (;;) {
    const timer = setTimeout(() => say(slowText()), patience.slow);
    const coming = fetch().finally(() => clearTimeout(timer));
    try {
      const here = await coming;
      const isFocused = notice.contains(document.activeElement);
      notice.remove();
      if (isFocused) takeFocus(home);
      return here;
    } catch (error) {
      const fault = faultOf(error);
      await new Promise<void>((retry) => {
        say(`${faultText(fault)} `, ...faultButtons(fault, retry));
      });
      // The button that was pressed goes.
      if (notice.contains(document.activeElement)) takeFocus(notice);
      say();
    }
  }
}
