/** A server answers for a folder with its `index.html`; among files it has to be named. */
export function nameFiles(): void {
  nameIn(document);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) nameOf(target);
      for (const node of addedNodes) if (node instanceof Element) nameIn(node.parentNode ?? node);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['href', 'action'],
  });
}

function nameIn(part: ParentNode): void {
  for (const element of part.querySelectorAll('a[href], form[action]')) nameOf(element);
}

function nameOf(element: Element): void {
  const name = element.localName === 'form' ? 'action' : 'href';
  const written = element.getAttribute(name);
  const named = written === null ? undefined : withFile(written, document.baseURI);
  if (named !== undefined) element.setAttribute(name, named);
}

/**
 * The address of the file behind that of a folder, or undefined where a file is named already.
 * @param written as it stands in the page
 * @param base address of the page
 */
export function withFile(written: string, base: string): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) return undefined;
  url.pathname += 'index.html';
  return url.href;
}
