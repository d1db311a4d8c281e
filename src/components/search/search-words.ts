import type { Plurals } from '../../i18n/plurals.ts';
import type { ContentType } from '../../query/facets.ts';

/** What `<vv-search>` says. */
export interface SearchWords {
  readonly hint: string;
  readonly working: string;
  readonly none: string;
  readonly common: string;
  /** With `{text}`, numbers of the query that the site has nowhere. */
  readonly missing: string;
  /** With `{code}`, which nobody has. */
  readonly unknownCode: string;
  /** With `{file}`, which the server keeps back; and while titles alone are searched. */
  readonly refused: string;
  readonly noWasm: string;
  readonly asFile: string;
  /** With `{text}`, what is searched for in the place of what was typed. */
  readonly corrected: string;
  /** On a link, with `{text}` as it was typed. */
  readonly instead: string;
  readonly found: Plurals;
  /** On the button that shows all hits of a kind. */
  readonly allOfKind: Plurals;
  /** Before links to the sections of a hit. */
  readonly sections: string;
  /** Headings of the kinds. */
  readonly types: Readonly<Record<ContentType | 'best', string>>;
}
