/** What a page needs to speak a language and to stand at an address. Passed down to components. */

import { isForAllLanguages } from '../domain/addresses.ts';
import type { Deadline, RoughDate } from '../domain/dates.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Revision } from '../domain/ledger.ts';
import type { Locale } from '../domain/locale.ts';
import type { PictureSizes } from '../domain/media.ts';
import type { Lifecycle } from '../domain/option.ts';
import type { Site } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import type { FindTerms } from '../domain/terms.ts';
import { basePath } from './base-path.ts';
import { formatDate } from './dates.ts';
import { relativeAddress } from './relative-address.ts';
import { type Translate, translator } from './translate.ts';

export interface PageContext {
  readonly locale: Locale;
  /** The languages that the page is there in. */
  readonly languages: readonly Locale[];
  readonly t: Translate;
  readonly site: Site;
  /** Whether there are topics, to which header and foot then lead. */
  readonly hasTopics: boolean;
  /** The site's name in this language. */
  readonly siteName: string;
  /** The address, from this page, of one in this language: `/topic/#claim` → `../topic/#claim`; or of a picture. */
  readonly href: (path: string) => string;
  /** The same in another language. */
  readonly hrefIn: (locale: Locale, path: string) => string;
  /** The address, from this page, of a file of the site, whatever the language: `/favicon.svg` → `../../favicon.svg`. */
  readonly asset: (path: string) => string;
  /** The address, from this page, of a picture. */
  readonly picture: (path: string) => string;
  /** What is said of a file beside the link to it: `PDF, 120 kB`; undefined of what is no file of the site. */
  readonly fileNote: (path: string) => string | undefined;
  /** How large the pictures are that a text shows, where that is known. */
  readonly pictureSizes: (markdown: string) => Promise<PictureSizes>;
  /** Whether the site knows its own origin. */
  readonly hasOrigin: boolean;
  /** An address of this page's as others take it along: whole where the site knows its own, else as it is. */
  readonly permanent: (href: string) => string;
  /** The same as text to read: whole where the site knows its own, else from the site's root. */
  readonly written: (href: string) => string;
  /** A calendar date in words, a month or a year as well: `2026-11-22` → `22 november 2026`. */
  readonly date: (iso: RoughDate) => string;
  /** `a, b och c`. */
  readonly list: (items: readonly string[]) => string;
  /** The terms in a text that no text of the page before it has had. */
  readonly newTerms: FindTerms;
  /**
   * The anchor here of what has one on a page of its own: the same, but in a document that many pages are gathered in.
   */
  readonly anchor: (id: string) => string;
  /** The sources that the page lists at its end, where passages refer to them by number. */
  readonly notes: readonly Source[];
}

/** Where a page stands. */
export interface Place {
  /** Its path from the site's root; without it, as on a page for wrong addresses, links are from the base. */
  readonly at?: string | undefined;
  /** The path that the site is built for, with or without slashes around it. */
  readonly base?: string;
  /** The site's own origin, where it has been told. */
  readonly origin?: URL | undefined;
}

export function createPageContext(
  locale: Locale,
  site: Site,
  { at, base = '/', origin }: Place,
): PageContext {
  const root = basePath(base);
  const asset = (path: string) =>
    at === undefined ? root + path.replace(/^\//, '') : relativeAddress(at, path);
  const whole = (href: string, start: string | URL) =>
    new URL(href, new URL(root + (at ?? '').slice(1), start));
  const hrefIn = (language: Locale, path: string) => asset(`/${language}${path}`);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    languages: site.languages,
    t: translator(locale),
    site,
    hasTopics: false,
    siteName: site.words[locale].name,
    asset,
    hrefIn,
    href: (path) => (isForAllLanguages(path) ? asset(path) : hrefIn(locale, path)),
    picture: asset,
    fileNote: () => undefined,
    pictureSizes: async () => new Map(),
    hasOrigin: origin !== undefined,
    permanent: (href) => (origin ? whole(href, origin).href : href),
    written: (href) => {
      if (origin) return whole(href, origin).href;
      const { pathname, search, hash } = whole(href, 'https://site.invalid');
      return `/${pathname.slice(root.length)}${search}${hash}`;
    },
    date: (iso) => formatDate(iso, locale),
    list: (items) => lists.format(items),
    newTerms: () => [],
    anchor: (id) => id,
    notes: [],
  };
}

/** How well something is borne out: `The maker’s own statement · 2 sources, the newest from 11 June 2026`. */
export function evidenceText({ kind, count, newest }: Evidence, page: PageContext): string {
  const sources =
    newest === undefined
      ? page.t('evidence.undated', { count })
      : page.t('evidence.sources', { count, date: page.date(newest) });
  return `${page.t(`evidence.kind.${kind}`)} · ${sources}`;
}

/** The same where room is short, after the numbers of the sources: `the maker, 2026`. */
export function evidenceMark({ kind, newest }: Evidence, page: PageContext): string {
  return [page.t(`evidence.mark.${kind}`), newest?.slice(0, 4)].filter(Boolean).join(', ');
}

/** The same in a list, only where it is not what one expects, documents that say it: `our conclusion`. */
export function evidenceException({ kind }: Evidence, page: PageContext): string | undefined {
  return kind === 'maker' || kind === 'documented' ? undefined : page.t(`evidence.mark.${kind}`);
}

/** What happened to a claim: `Changed`, `Reassessed as disadvantage`. */
export function revisionText(
  { kind, id, topic, to }: Pick<Revision, 'kind' | 'id' | 'topic' | 'to'>,
  { t, locale }: PageContext,
): string {
  if (kind === 'renamed') return t('card.renamed', { id: id ?? '' });
  if (kind === 'moved') return t(topic === undefined ? 'card.movedToOption' : 'card.moved');
  if (kind !== 'turned') return t(`card.${kind}`);
  return t('card.turned', { kind: to ? t(`claim.${to}`).toLocaleLowerCase(locale) : '' });
}

/** The date of something, in the words that its source has for it if it is no day: `early 2027`. */
export function deadlineDate(
  { date, when }: Pick<Deadline, 'date' | 'when'>,
  page: PageContext,
): string {
  return when?.[page.locale] ?? page.date(date);
}

/** Where an option stands: `Supported (11 June 2026); not developed further.` */
export function lifecycleText({ status, date, note }: Lifecycle, page: PageContext): string {
  const words = page.t('option.asOf', {
    status: page.t(`option.status.${status}`),
    date: page.date(date),
  });
  return note ? `${words}; ${note[page.locale]}.` : `${words}.`;
}

/**
 * Who has published a source and in which year, or the document that it was imported from; of what was never
 * published also what it is, what identifies it and who keeps it.
 */
export function sourceByline(
  { publisher, published, document, kind, held }: Source,
  page: PageContext,
): string {
  return [
    publisher ?? document,
    published?.slice(0, 4),
    kind && page.t(`source.kinds.${kind}`),
    held,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Alternate addresses of one page, one for each language that it is there in. */
export function alternates(page: PageContext, path: string): { locale: Locale; href: string }[] {
  return page.languages.map((locale) => ({ locale, href: page.hrefIn(locale, path) }));
}
