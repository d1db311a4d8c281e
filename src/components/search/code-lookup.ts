/** Looks a code up in what has been published, before anything is searched. No code is answered by another. */

import { loadModule } from '../../browser/load-module.ts';
import { loadPage } from '../../browser/load-page.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Places } from '../../domain/places.ts';
import { noCounts } from '../../query/facets.ts';
import type { Answer, Hit } from '../../query/search.ts';

/** How many codes are offered where nobody has the one that was asked for. */
const most = 3;

/** What there is of a code: its claim, or nothing but what is nearest. */
export interface CodeAnswer extends Answer {
  readonly code: string;
  /** Where nobody has it: claims by their codes, and the page of the topic that has them all. */
  readonly nearest: readonly CodeLink[];
  readonly topic: string;
}

export interface CodeLink {
  readonly href: string;
  readonly code: string;
}

export class CodeLookup {
  #base: string;
  #locale: Locale;

  /** @param base path of the site, with slashes at both ends */
  constructor(base: string, locale: Locale) {
    this.#base = base;
    this.#locale = locale;
  }

  /**
   * @returns undefined where a text is no code of any topic
   * @throws Fault where it may be one, and what has been published cannot be had
   */
  async find(text: string): Promise<CodeAnswer | undefined> {
    const published = await loadModule(() => import('../../browser/published.ts'));
    if (!published.looksLikeCode(text)) return undefined;
    const places = await published.requirePlaces(this.#base);
    const code = published.readCode(text, Object.keys(places.prefixes));
    if (code === undefined) return undefined;
    const hit = await this.#hitOf(code, places);
    const common = {
      code,
      corrected: undefined,
      isCommonOnly: false,
      missing: [],
      counts: noCounts,
    };
    if (hit)
      return {
        ...common,
        hits: 1,
        groups: [{ type: 'claim', hits: 1, fetch: async (from) => (from === 0 ? [hit] : []) }],
        nearest: [],
        topic: '',
      };
    const nearest = published.nearestCodes(code, Object.keys(places.codes), most);
    const [prefix = ''] = code.split('-');
    return {
      ...common,
      hits: 0,
      groups: [],
      nearest: nearest.map((known) => ({ href: this.#hrefOf(known, places), code: known })),
      topic: `${this.#base}${this.#locale}/${places.prefixes[prefix]}`,
    };
  }

  #hrefOf(code: string, { codes }: Places): string {
    return `${this.#base}${this.#locale}/${codes[code]?.join('#')}`;
  }

  /** The claim as its card tells it; by its code alone where that cannot be had. */
  async #hitOf(code: string, places: Places): Promise<Hit | undefined> {
    const [, id] = places.codes[code] ?? [];
    if (id === undefined) return undefined;
    const page = await loadPage(`${this.#base}${this.#locale}/claims/${id}/`);
    const text = (selector: string) =>
      (page?.querySelector(selector)?.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    const kind = page?.querySelector('.card-mark .kind');
    const mark = text('.card-mark p:not(.card-code)');
    return {
      type: 'claim',
      kind: kind?.classList[1],
      href: this.#hrefOf(code, places),
      // A claim that was taken back has no side, and that it was is said to everybody.
      code: kind || mark === '' ? code : `${code} · ${mark}`,
      subject: text('.card h1 .subject'),
      title: [{ text: text('.card h1 strong') || code, marked: false }],
      page: '',
      context: kind ? ['', mark] : [],
      text: [],
      sections: [],
    };
  }
}
