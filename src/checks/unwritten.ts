import { displayPath } from '../catalog/content.ts';
import { languageName } from '../i18n/language-names.ts';
import { fileKindNames, fileKinds } from '../schema/files.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  unwritten: {
    summary: 'Something is still to be written.',
    file: 'topics/tea/options/herbal/en.mdx',
    bad: '[[Write: what it does to sleep]]',
    good: 'Wakes nobody.',
  },
} as const satisfies Findings;

/**
 * Nothing is left to be written. Other rules pass over the marks, so that this is all that is said of
 * them.
 */
export const unwritten = defineRule({
  scope: fileKindNames,
  why: 'What is marked for writing is for its author, not for readers.',
  findings,
  check: (content) =>
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
    ),
});
