/** Words of the interface, by key and language. Used at build time only; nothing of it is shipped. */

import i18next, { type TFunction } from 'i18next';
import { type Locale, type Localized, locales, localize } from '../domain/locale.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

const i18n = i18next.createInstance();
await i18n.init({
  resources: { sv: { interface: sv }, en: { interface: en } },
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

/** How each language names itself. */
export const languageNames: Localized<string> = { sv: 'Svenska', en: 'English' };

const translators: Localized<Translate> = localize(locales, (locale) =>
  i18n.getFixedT(locale, 'interface'),
);

/** The translator of one language: `translator('sv')('search.label')` → `Sök`. Keys are typed. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
