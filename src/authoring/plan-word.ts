import { stringify } from 'yaml';
import { filesOf } from '../catalog/content.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { change, type Folder, unreadable } from './folder.ts';
import { unknownFaults } from './names.ts';
import type { Plan, RequestFault, WordRequest } from './request.ts';
import { styleFacts } from './site-templates.ts';
import { addItem } from './yaml-insert.ts';

/** A word that no dictionary knows and that is right all the same, in some languages of the site or all. */
export function planWord(folder: Folder, { word, languages }: WordRequest): Plan {
  const place = placeOf('style');
  const spoken = folder.content.languages;
  const asked = languages.length > 0 ? languages : spoken;
  const known = asked.filter((one): one is Locale => isLocale(one) && spoken.includes(one));
  const isTaught = (locale: Locale) =>
    filesOf(folder.content, 'style').some(({ data }) => data[locale].words.includes(word));
  const isThere = folder.texts.has(filePath(place));
  return {
    faults: [
      ...asked.flatMap((language) => unknownFaults('language', language, spoken)),
      ...wordFaults(word),
      ...(isThere ? unreadable(folder, [place]) : []),
      ...(known.length > 0 && known.every(isTaught)
        ? [{ message: `"${word}" is known already.`, fix: 'nothing; it is right as it stands.' }]
        : []),
    ],
    drafts: () => [
      change(folder, place, (text) => {
        const [first, ...others] = known.filter((locale) => !isTaught(locale));
        const begun = isThere ? text : `${styleFacts(spoken).join('\n')}\n`;
        const add = (to: string, locale: Locale) =>
          addItem(to, [locale, 'words'], stringify(word).trim());
        // What is asked for with faults is not made.
        const made = add(begun, first ?? spoken[0]);
        return others.reduce((so, locale) => add(so.text, locale), made);
      }),
    ],
  };
}

/** Dictionaries know words one by one. */
function wordFaults(word: string): RequestFault[] {
  if (/^[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*$/u.test(word)) return [];
  return [
    {
      message: `"${word}" is no single word.`,
      fix: 'write one word, as it stands in the text: letters and digits, with hyphens in it.',
    },
  ];
}
