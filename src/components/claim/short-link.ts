import type { Claim } from '../../domain/claim.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** The shortest address of a claim: by its code, or before it has one, of its card. */
export function shortLink(page: PageContext, { id, published }: Claim): string {
  return published
    ? page.asset(`/k/${published.code.toLowerCase()}/`)
    : page.href(`/claims/${id}/`);
}
