import { claimCode } from './claim-sentence.ts';
import { Fault } from './fault.ts';
import { fetchWhole } from './fetch-whole.ts';
import { parsePage } from './trusted.ts';

const pages = new Map<string, Promise<Document>>();

/**
 * Another page of the site, fetched once, its links whole; after a fault it is tried again.
 * @throws Fault where it cannot be had
 */
export function requirePage(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const { href } = new URL(path, location.href);
  const page = fetchWhole(href, 'page').then(async (answer) =>
    withWholeLinks(parsePage(await answer.text()), href),
  );
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

/** The same for what can do without it: undefined where it cannot be had. */
export function loadPage(path: string): Promise<Document | undefined> {
  return requirePage(path).catch(() => undefined);
}

/**
 * The card of a claim that stands in a list: all that is known of it, on a page of its own.
 * @throws Fault where it cannot be had
 */
export async function requireCard(claim: Element): Promise<HTMLElement> {
  const { pathname = '' } = claim.querySelector<HTMLAnchorElement>(claimCode) ?? {};
  const card = (await requirePage(pathname)).querySelector<HTMLElement>('.card');
  if (!card) throw new Fault('updated', pathname);
  return card;
}

/** The same for what can do without it: undefined where it cannot be had. */
export async function loadCard(claim: Element): Promise<HTMLElement | undefined> {
  return claim.querySelector(claimCode) ? requireCard(claim).catch(() => undefined) : undefined;
}

/** What is taken from a page leads where it did there, but for the anchors of its own. */
function withWholeLinks<Part extends ParentNode>(part: Part, address: string): Part {
  for (const element of part.querySelectorAll(linking)) {
    for (const { name, value } of element.attributes) {
      if (leading.includes(name) && !value.startsWith('#')) {
        element.setAttribute(name, new URL(value, address).href);
      }
    }
  }
  for (const { content } of part.querySelectorAll('template')) withWholeLinks(content, address);
  return part;
}

/** What leads somewhere, by these attributes. A script of a page that is only read is never run. */
const leading = ['href', 'src', 'action', 'data-address'];
const linking = `:is(${leading.map((name) => `[${name}]`).join()}):not(script)`;
