/** What a site says of itself. */

import type { Languages, Localized } from './locale.ts';
import type { Origin } from './own-facts.ts';
import type { Prose } from './prose.ts';

/** How much of the law on accessibility a site meets. */
export const conformances = ['full', 'partial', 'none'] as const;

/** Why something is not accessible: it breaks the law, would be an unreasonable burden, or is exempt from it. */
export const exemptions = ['breach', 'burden', 'exempt'] as const;

/** What an assessment of a site's accessibility came to. */
export interface Accessibility {
  /** ISO 8601 calendar date. */
  readonly assessed: string;
  readonly conformance: (typeof conformances)[number];
  readonly exceptions: readonly {
    readonly what: Localized<string>;
    readonly why: (typeof exemptions)[number];
  }[];
}

export interface Site {
  /** The first is where a reader lands who has not chosen one. */
  readonly languages: Languages;
  /** What others may do with the content; undefined where nobody has said so. */
  readonly licence: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** Who answers for the content. */
  readonly owner: Localized<string> | undefined;
  /** Who pays for the content, and what they have to gain by it. */
  readonly funding: Localized<string> | undefined;
  /** Where to write to them: `mailto:kb@example.org`. */
  readonly contact: string | undefined;
  /** Where to tell of a fault in a claim: an address with fields to fill in, see `report.ts`. */
  readonly report: string | undefined;
  /** Undefined where nobody has assessed it. */
  readonly accessibility: Accessibility | undefined;
  /** Links at the foot of every page, besides the engine's own. */
  readonly footer: readonly FooterLink[];
  /** What a reader may look for, each as the front page offers it. */
  readonly examples: readonly Localized<string>[];
  /** The id of the claim that the front page shows, as claims look. */
  readonly specimen: string | undefined;
  /** The site's own files: how it looks, and by what it is known. */
  readonly look: Look;
  readonly words: Localized<SiteWords>;
  /** Who has added something of its own to the content, where somebody has. */
  readonly origin?: Origin | undefined;
}

export interface FooterLink {
  readonly label: Localized<string>;
  /** Whole, or a path on the site without language. */
  readonly url: string;
}

export interface Look {
  /** A style sheet that comes last: tokens, and what they cannot say. */
  readonly theme: string | undefined;
  /** The site's mark in its header, as SVG. */
  readonly mark: string | undefined;
  /** The icon in a browser's tab, as SVG. */
  readonly favicon: string | undefined;
}

export interface SiteWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly introduction: Prose;
}
