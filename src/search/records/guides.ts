/** Guides, each one record with its sections. */

import type { Guide } from '../../domain/guide.ts';
import type { Locale } from '../../domain/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { isOnFaults } from '../../query/language.ts';
import { languageOfIds, lead, type Name, named, namesOf, type SearchRecord } from './record.ts';

export function guideRecord({ id, words }: Guide, locale: Locale): SearchRecord[] {
  const guide = words[locale];
  if (!guide) return [];
  const names = [
    ...named(locale, ...guide.aliases),
    ...namesOf(id, locale, words, ({ title }) => title),
    ...folderName(id),
  ];
  const isHelp = [{ text: guide.title, locale }, ...names].some(({ text, locale: spoken }) =>
    isOnFaults(text, spoken),
  );
  const role = isHelp ? 'fault' : leadsOn.test(id) ? 'overview' : undefined;
  return [
    {
      locale,
      path: `/${locale}/guides/${id}/`,
      title: guide.title,
      sections: [
        ...lead(guide.description, guide.introduction.text),
        ...guide.sections.map(({ id, depth, title, body }) => ({
          id,
          depth,
          title,
          text: body.text,
        })),
      ],
      context: [translator(locale)('search.guideHit')],
      names,
      facets: { type: 'guide', ...(role && { role }) },
    },
  ];
}

/** Ids of pages that lead on to those of their folder. */
const leadsOn = /(?:^|\/)(?:index|overview|introduction|what-is(?:-[a-z0-9-]+)?)$/;

/** What the folder of such a page is called, which is what the page is asked for by. */
function folderName(id: string): Name[] {
  const folder = leadsOn.test(id) ? id.split('/').at(-2) : undefined;
  return folder === undefined
    ? []
    : named(languageOfIds, `${folder.replaceAll(/[_-]+/g, ' ')} overview`);
}
