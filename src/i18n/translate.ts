/** Words of the interface, by key and language. Used at build time only; nothing of it is shipped. */

import i18next, { type ParseKeys, type TFunction } from 'i18next';
import { type Locale, type Localized, locales, localize } from '../domain/locale.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

const resources: Localized<{ readonly interface: Dictionary }> = {
  sv: { interface: sv },
  en: { interface: en },
  nb: { interface: nb },
};

const i18n = i18next.createInstance();
await i18n.init({
  resources,
  ns: ['interface'],
  defaultNS: 'interface',
  fallbackLng: false,
  // Values end up in templates that escape them.
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`The dictionary ${languages.join(', ')} has no key "${key}".`);
  },
});

export type Translate = TFunction<'interface'>;

/** The keys of one part of the dictionary: `Keys<'home'>` is `'home.topics'`. */
export type Keys<Part extends string> = Extract<ParseKeys<'interface'>, `${Part}.${string}`>;

const translators: Localized<Translate> = localize(locales, (locale) =>
  remembering(i18n.getFixedT(locale, 'interface')),
);

/** Words without values are looked up once; i18next reads its settings and its key anew each time. */
function remembering(translate: Translate): Translate {
  const known = new Map<unknown, unknown>();
  return new Proxy(translate, {
    apply: (found, _, words: readonly unknown[]) => {
      const [key, ...values] = words;
      if (values.length > 0) return Reflect.apply(found, undefined, words);
      if (!known.has(key)) known.set(key, Reflect.apply(found, undefined, words));
      return known.get(key);
    },
  });
}

/** The translator of one language: `translator('sv')('search.label')` → `Sök`. Keys are typed. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
