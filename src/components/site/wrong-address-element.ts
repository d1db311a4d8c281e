import { fill } from '../../browser/fill.ts';
import { chosenLanguage } from '../../browser/preferences.ts';
import { isLocale, type Locale } from '../../domain/locale.ts';
import type { Places } from '../../domain/places.ts';
import { preferredLanguage } from './preferred-language.ts';

/** How many links are offered. */
const most = 3;

/**
 * `<vv-wrong-address>`: leads on from an address that leads nowhere to what it meant, where that has been published.
 * Else it speaks the language that the address begins with first, and has what was asked for in its search.
 *
 * Holds a `section` for each language (`data-title` of the page), with a heading, the form of its search, and a
 * hidden part `nearest` (`data-unknown` with `{code}`, `data-nearest` before links). The frame of the page in another
 * language waits in `template[data-frame]`.
 */
export class WrongAddressElement extends HTMLElement {
  connectedCallback(): void {
    void this.#lead();
  }

  async #lead(): Promise<void> {
    const sections = [...this.querySelectorAll('section')];
    const offered = sections.map(({ lang }) => lang).filter(isLocale);
    const form = this.querySelector('form');
    const [first] = offered;
    if (!form || !first) return;
    const published = await import('../../browser/published.ts');
    const base = published.baseOf(form.action);
    const places = await published.loadPlaces(base);
    const reads = [chosenLanguage() ?? [], navigator.languages].flat();
    const language = offered.find((one) => one === preferredLanguage(reads, offered)) ?? first;
    const found = places && published.findPlace(location, base, language, places);
    if (found && this.#leadTo(base + found.path, found.anchor)) return;
    const { locale, words } = published.wordsAsked(location, base);
    this.#speak(offered.find((one) => one === locale) ?? first, sections);
    for (const field of this.querySelectorAll('input')) field.value = words;
    if (!places) return;
    for (const section of sections) {
      const spoken = offered.find((one) => one === section.lang);
      if (spoken) offer(section, base, spoken, nearestTo(words, spoken, places, published));
    }
  }

  /** Goes there in the place of this page; not where the server has just said that there is nothing. */
  #leadTo(pathname: string, anchor: string): boolean {
    const target = new URL(pathname, location.href);
    if (target.pathname === location.pathname) return false;
    target.search = location.search;
    target.hash = anchor;
    location.replace(target);
    return true;
  }

  #speak(locale: Locale, sections: readonly HTMLElement[]): void {
    const chosen = sections.find(({ lang }) => lang === locale);
    const frame = this.querySelector<HTMLTemplateElement>(`template[data-frame=${locale}]`);
    if (!chosen || !frame || locale === document.documentElement.lang) return;
    document.documentElement.lang = locale;
    document.title = chosen.dataset.title ?? document.title;
    const copy = document.importNode(frame.content, true);
    for (const part of ['.skip', 'header', 'footer']) {
      const other = copy.querySelector(part);
      if (other) document.querySelector(`body > ${part}`)?.replaceWith(other);
    }
    this.prepend(chosen);
    for (const section of sections) {
      const heading = document.createElement(section === chosen ? 'h1' : 'h2');
      const old = section.querySelector('h1, h2');
      heading.textContent = old?.textContent ?? '';
      old?.replaceWith(heading);
    }
  }
}

type Published = typeof import('../../browser/published.ts');

/** What is offered in the place of what was asked for: pages with their anchors, and what each is called. */
interface Nearest {
  /** The code that was asked for, if that is what it was. */
  readonly code: string | undefined;
  readonly pages: readonly (readonly [page: string, name: string])[];
}

/** Of a code the nearest ones, and the topic that has them all. */
function nearestTo(
  words: string,
  locale: Locale,
  places: Places,
  { codeAsked, nearestCodes, nearestNames }: Published,
): Nearest {
  const { codes, prefixes } = places;
  const code = codeAsked(location, places);
  if (code === undefined) {
    const names = nearestNames(words, pagesIn(places, locale), most);
    return { code, pages: names.map((page) => [page, `/${page}`]) };
  }
  const topic = prefixes[code.split('-')[0] ?? ''] ?? '';
  const nearest = nearestCodes(code, Object.keys(codes), most);
  return {
    code,
    pages: [
      ...nearest.map((known) => [codes[known]?.join('#') ?? '', known] as const),
      [topic, `/${topic}`],
    ],
  };
}

function offer(section: HTMLElement, base: string, locale: Locale, { code, pages }: Nearest): void {
  const part = section.querySelector<HTMLElement>('[data-part=nearest]');
  if (!part || pages.length === 0) return;
  const titles = new Map([...section.querySelectorAll('a')].map((link) => [link.href, link.text]));
  const links = pages.flatMap(([page, name]) => {
    const link = document.createElement('a');
    link.href = `${base}${locale}/${page}`;
    link.textContent = titles.get(link.href) ?? name;
    return [' ', link];
  });
  const { unknown = '', nearest = '' } = part.dataset;
  part.replaceChildren(code === undefined ? '' : `${fill(unknown, { code })} `, nearest, ...links);
  part.hidden = false;
}

function pagesIn({ pages, partly, languages }: Places, locale: Locale): string[] {
  return Object.keys(pages).filter((page) => (partly[page] ?? languages).includes(locale));
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-wrong-address': WrongAddressElement;
  }
}
