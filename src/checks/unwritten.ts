import { displayPath } from '../catalog/content.ts';
import { languageName } from '../i18n/language-names.ts';
import { fileKinds } from '../schema/files.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing is left to be written. Other rules pass over the marks, so that this is all that is said of
 * them.
 *
 * Bad: `[[Write: the heading]]`
 */
export const unwritten: Rule = (content) =>
  content.files.flatMap((file) =>
    file.unwritten.map(({ text, at }) => {
      const isOfLanguage = fileKinds[file.kind].path.includes(':locale');
      return {
        file: displayPath(content, file),
        ...at,
        rule: 'unwritten',
        message: `“${text.replaceAll(/\s+/g, ' ')}” is still to be written.`,
        fix: isOfLanguage
          ? `write it in ${languageName(file.locale, 'en')}.`
          : 'write it in its place.',
      };
    }),
  );
