/** Pages that no everyday word leads to: who does not know what they are called does not find them. */

import { type Catalog, catalogIn } from '../domain/catalog.ts';
import { type Locale, mapLanguages } from '../domain/locale.ts';
import { optionsInOrder } from '../domain/option.ts';
import { wordsOf } from '../query/text.ts';
import { alternativeLimits } from '../query/weights.ts';
import { keyOf } from '../query/word-files.ts';
import { everydayWords } from './everyday-words.ts';
import { asked } from './other-names.ts';

export interface PageWithoutNames {
  readonly locale: Locale;
  /** From the site’s root, without the language. */
  readonly path: string;
  readonly title: string;
}

/**
 * Guides without aliases, topics and options, none of whose words in the title is called anything else: neither in the
 * glossary nor among everyday words.
 * @returns all of them, and how many pages were looked at
 */
export function pagesWithoutNames(catalog: Catalog): {
  readonly pages: number;
  readonly without: readonly PageWithoutNames[];
} {
  const all = catalog.site.languages.flatMap((locale) => {
    const { topics, guides } = catalogIn(catalog, locale);
    const called = calledOtherwise(catalog, locale);
    const isCalled = (title: string) => {
      const words = asked(title, catalog.site.languages);
      return words.some((_, from) =>
        Array.from({ length: alternativeLimits.nameWords }, (_, more) =>
          words.slice(from, from + more + 1),
        ).some((span) => called.has(keyOf(span, locale))),
      );
    };
    const page = (path: string, title: string, hasNames = false) => ({
      locale,
      path,
      title,
      isLed: hasNames || isCalled(title),
    });
    return [
      ...topics.flatMap((topic) => [
        page(`/${topic.id}/`, topic.words[locale].title),
        ...optionsInOrder(topic).map((option) =>
          page(
            `/${topic.id}/options/${option.id}/`,
            option.words[locale].title,
            option.abbreviation !== undefined,
          ),
        ),
      ]),
      ...guides.flatMap((guide) => {
        const words = guide.words[locale];
        return words ? [page(`/guides/${guide.id}/`, words.title, words.aliases.length > 0)] : [];
      }),
    ];
  });
  return { pages: all.length, without: all.filter(({ isLed }) => !isLed) };
}

/** What has other names too, in a language: by the keys of its words. */
function calledOtherwise(catalog: Catalog, locale: Locale): Set<string> {
  const { languages } = catalog.site;
  const ofTerms = catalog.terms.map(({ abbreviation, words }) =>
    mapLanguages(words, ({ term, synonyms }) => [term, abbreviation ?? [], synonyms].flat()),
  );
  return new Set(
    [...ofTerms, ...everydayWords, ...catalog.everydayWords].flatMap((group) => {
      const all = languages.flatMap((each) => group[each] ?? []);
      const isCalledOnce = new Set(all.map((name) => wordsOf(name).join(' '))).size < 2;
      return isCalledOnce
        ? []
        : (group[locale] ?? []).map((name) => keyOf(asked(name, languages), locale));
    }),
  );
}
