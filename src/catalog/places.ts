/** Every place of a site that an address can lead to, for browsers that have been given another. */

import {
  commonAnchors,
  optionPageAnchors,
  topicAnchors,
  treePageAnchors,
} from '../domain/anchors.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import type { Places } from '../domain/places.ts';
import { claimsByCode } from './claims-by-code.ts';
import { type Content, filesOf } from './content.ts';
import { isDraftTopic } from './drafts.ts';
import { contentPages, guidePages } from './page-anchors.ts';

/** What a page may have by itself, and need not: nobody is sent such an anchor. */
const reserved: ReadonlySet<string> = new Set([
  ...commonAnchors,
  ...topicAnchors,
  ...optionPageAnchors,
  ...treePageAnchors,
]);

/**
 * @param catalog made of the content
 * @param more pages that the content does not name, by their paths: `/library/brewing/`
 */
export function placesOf(
  content: Content,
  catalog: Catalog,
  more: readonly { readonly path: string; readonly languages: readonly Locale[] }[] = [],
): Places {
  const { languages } = catalog.site;
  const isPublished = ({ path }: { readonly path: string }) =>
    !isDraftTopic(content, path.split('/')[1] ?? '');
  const guides = guidePages(content);
  const names = new Set(guides.map(({ path }) => path));
  const own = (path: string) => path.slice(1);
  return {
    languages,
    pages: Object.fromEntries([
      ...contentPages(content)
        .filter(isPublished)
        // A guide has headings by the dozen, and a library guides by the thousand: each page knows its own.
        .map(({ path, anchors = [] }) => [
          own(path),
          names.has(path)
            ? []
            : [...new Set(anchors.map(({ id }) => id))].filter((id) => !reserved.has(id)),
        ]),
      ...more.map(({ path }) => [own(path), []]),
    ]),
    partly: Object.fromEntries(
      [...guides, ...more]
        .filter((page) => page.languages.length < languages.length)
        .map((page) => [own(page.path), page.languages]),
    ),
    codes: Object.fromEntries(
      [...claimsByCode(content, catalog)].map(([code, { claim, topic }]) => [
        code,
        [`${topic.id}/`, claim.id],
      ]),
    ),
    prefixes: {
      ...Object.fromEntries(
        filesOf(content, 'topicFacts')
          .filter(({ topic }) => !isDraftTopic(content, topic))
          .map(({ topic, data }) => [data.prefix, `${topic}/`]),
      ),
      // An organisation says something of its own in any topic.
      ...(content.own && { [content.own.prefix]: '' }),
    },
  };
}
