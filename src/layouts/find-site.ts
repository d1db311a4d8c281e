/**
 * Stands in the page of wrong addresses, which is answered at any depth and was built for one folder: where the site
 * stands in another, it is found, and the page's links, styles and scripts are led there. Runs as it is written.
 *
 * Its own element says which folder the page was built for (`data-base`). The site is where its list of places is: in
 * the deepest folder of the address that has one, since another site may stand above it.
 */
async function findSite(): Promise<void> {
  const { base = '/' } = document.currentScript?.dataset ?? {};
  const isHere = async (folder: string) => {
    const answer = await fetch(`${folder}places.json`, { method: 'HEAD' }).catch(() => undefined);
    return answer?.ok && answer.headers.get('content-type')?.includes('json');
  };
  // No site lies deeper, and nobody is to make a browser ask without end.
  let root = /^\/(?:[^/]+\/){0,8}/.exec(location.pathname.replace(/^\/+/, '/'))?.[0] ?? '';
  while (root !== '' && !(await isHere(root))) root = root.replace(/[^/]*\/$/, '');
  if (root === '' || root === base) return;
  if (document.readyState === 'loading')
    await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
  const lead = (part: ParentNode) => {
    for (const element of part.querySelectorAll('*'))
      for (const name of ['href', 'src', 'action', 'data-panel']) {
        const value = element.getAttribute(name);
        if (value?.startsWith(base) && element.localName !== 'script')
          element.setAttribute(name, root + value.slice(base.length));
      }
    for (const { content } of part.querySelectorAll('template')) lead(content);
  };
  lead(document);
  for (const script of document.querySelectorAll('script[type=module]'))
    void import(root + script.getAttribute('src')?.slice(base.length));
}

/** The same as a script that runs at once. */
export const findSiteScript = `(${findSite})()`;
