/** All the style of a document that is kept as a file by itself. */

import claimCodes from '../components/claim/claim-codes.css?inline';
import tables from '../components/comparison/signs.css?inline';
import drawings from '../components/diagram/drawing.css?inline';
import documents from '../components/document/document.css?inline';
import tableSections from '../components/prose/table-section.css?inline';
import claimLinks from '../components/tree/claim-links.css?inline';
import trees from '../components/tree/tree.css?inline';
import shared from '../styles/index.css?inline';
import own from '../styles/own.css?inline';
import pages from '../styles/pages.css?inline';
import print from '../styles/print.css?inline';
import words from '../styles/words.css?inline';
import { themeLayer } from './theme.ts';

/**
 * @param theme the site's own style sheet, with what it names in it
 * @param heads what every printed sheet says at its head and its foot
 * @param hasOwn whether something is marked as an organisation's own
 */
export function documentStyle(
  theme: string | undefined,
  { head, foot }: { readonly head: string; readonly foot: string },
  hasOwn = false,
): string {
  return [
    shared,
    pages,
    words,
    claimCodes,
    tables,
    claimLinks,
    trees,
    tableSections,
    drawings,
    documents,
    hasOwn ? own : '',
    `@media print{${print}@page{@top-left{content:${cssText(head)};font-size:8pt}@bottom-left{content:${cssText(foot)};font-size:8pt}}}`,
    theme === undefined ? '' : themeLayer(theme),
  ].join('');
}

/** Some words as a string of CSS that ends neither itself nor the element that it stands in. */
function cssText(words: string): string {
  return `"${words.replaceAll(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
