/** An element with a text: `made('p', 'Nothing has changed.')`. */
export function made(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
