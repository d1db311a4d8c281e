import { claimCode } from './claim-sentence.ts';

const pages = new Map<string, Promise<Document | undefined>>();

/** Another page of the site, fetched once; undefined where it cannot be had. */
export function loadPage(path: string): Promise<Document | undefined> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path)
    .then(async (response) =>
      response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined,
    )
    .catch(() => {
      // It may be there the next time.
      pages.delete(path);
      return undefined;
    });
  pages.set(path, page);
  return page;
}

/** The card of a claim that stands in a list: all that is known of it, on a page of its own. */
export async function loadCard(claim: Element): Promise<Element | undefined> {
  const link = claim.querySelector<HTMLAnchorElement>(claimCode);
  const page = link ? await loadPage(link.pathname) : undefined;
  return page?.querySelector('.card') ?? undefined;
}
