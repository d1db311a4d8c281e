import { displayPath } from '../catalog/content.ts';
import { languageName } from '../i18n/language-names.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing is left to be written. Other rules pass over the marks, so that this is all that is said of
 * them.
 *
 * Bad: `[[Write: the heading]]`
 */
export const unwritten: Rule = (content) =>
  content.files.flatMap((file) =>
    file.unwritten.map(({ text, locale, at }) => {
      // A fact that holds in every language is asked for in English.
      const isFact = !file.words && locale === 'en';
      return {
        file: displayPath(content, file),
        ...at,
        rule: 'unwritten',
        message: `“${text.replaceAll(/\s+/g, ' ')}” is still to be written.`,
        fix: isFact ? 'write it in its place.' : `write it in ${languageName(locale, 'en')}.`,
      };
    }),
  );
