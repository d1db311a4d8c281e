import type { Locale } from '../domain/locale.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What diagnostics call a language: `sv` → `Swedish`. */
export function languageName(locale: Locale): string {
  return names.of(locale) ?? locale;
}
