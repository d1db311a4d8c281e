import type { Catalog } from '../domain/catalog.ts';
import { defaultLocale, locales } from '../domain/locale.ts';
import { languageNames } from '../i18n/translate.ts';
import type { PageContexts } from './data.ts';

/** The site's `llms.txt`: where its words are to be had as Markdown and as data. */
export function llmsText({ site, topics }: Catalog, pages: PageContexts): string {
  const { name, description } = site.words[defaultLocale];
  const languages = locales.flatMap((locale) => [
    `## ${languageNames[locale]}`,
    topics
      .map((topic) => {
        const page = pages[locale];
        const { question, description: text } = topic.words[locale];
        return `- [${question}](${page.permanent(page.href(`/${topic.id}/index.md`))}): ${text}`;
      })
      .join('\n'),
  ]);
  const { permanent, asset } = pages[defaultLocale];
  const data = ['site.json', 'site.schema.json', 'topic.schema.json'].map(
    (file) => `- [${file}](${permanent(asset(`/data/v1/${file}`))})`,
  );
  return `${[`# ${name}`, `> ${description}`, ...languages, '## JSON', data.join('\n')].join('\n\n')}\n`;
}
