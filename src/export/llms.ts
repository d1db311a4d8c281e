import { type Catalog, catalogIn } from '../domain/catalog.ts';
import { datesPath } from '../domain/dates.ts';
import { treePath } from '../domain/decision-tree.ts';
import type { Locale } from '../domain/locale.ts';
import { fullTitle } from '../domain/option.ts';
import { ownName } from '../i18n/language-names.ts';
import type { PageContexts } from './addresses.ts';

/** The site's `llms.txt`: where its words are to be had as Markdown and as data. */
export function llmsText(catalog: Catalog, pages: PageContexts): string {
  const { site } = catalog;
  const { name, description } = site.words[site.languages[0]];
  const entry = (locale: Locale, title: string, path: string, text: string) => {
    const page = pages[locale];
    return `- [${title}](${page.permanent(page.href(`${path}index.md`))}): ${text}`;
  };
  const languages = site.languages.flatMap((locale) => {
    const { topics, guides } = catalogIn(catalog, locale);
    const entries = [
      ...topics.flatMap((topic) => [
        entry(
          locale,
          topic.words[locale].question,
          `/${topic.id}/`,
          topic.words[locale].description,
        ),
        ...topic.options.map((option) => {
          const title = fullTitle(option, locale);
          const text = pages[locale].t('option.description', { option: title });
          return entry(locale, title, `/${topic.id}/options/${option.id}/`, text);
        }),
        ...topic.trees.map(({ id, words }) =>
          entry(locale, words[locale].title, treePath(topic.id, id), words[locale].description),
        ),
        ...(topic.dates
          ? [
              entry(
                locale,
                pages[locale].t('dates.title'),
                datesPath(topic.id),
                topic.dates.introduction[locale],
              ),
            ]
          : []),
      ]),
      ...guides.flatMap(({ id, words }) => {
        const { title, description } = words[locale] ?? {};
        return title ? [entry(locale, title, `/guides/${id}/`, description || title)] : [];
      }),
    ];
    return [`## ${ownName(locale)}`, entries.join('\n')];
  });
  const { permanent, asset } = pages[site.languages[0]];
  const data = ['site.json', 'site.schema.json', 'topic.schema.json'].map(
    (file) => `- [${file}](${permanent(asset(`/data/v1/${file}`))})`,
  );
  return `${[`# ${name}`, `> ${description}`, ...languages, '## JSON', data.join('\n')].join('\n\n')}\n`;
}
