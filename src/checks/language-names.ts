import type { Localized } from '../domain/locale.ts';

/** What diagnostics call the languages. */
export const languageNames: Localized<string> = { sv: 'Swedish', en: 'English' };
