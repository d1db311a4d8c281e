/** The Markdown that authors write, the same wherever it is read. */

import type { Features } from 'satteri';

/**
 * Headings carry their anchor in the text (`## Title {#anchor}`). Quotation marks stay as typed:
 * Swedish and English set them differently, and only the author knows.
 */
export const markdownFeatures = {
  gfm: true,
  headingAttributes: true,
  smartPunctuation: false,
} as const satisfies Features;
