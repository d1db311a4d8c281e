/** Runs `start` when the page has been read to its end: a script may arrive before, and an element must find all that stands in it. */
export function onceParsed(start: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => start(), { once: true });
  else start();
}
