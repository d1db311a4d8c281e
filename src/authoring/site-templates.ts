/** What the files of a new site hold that are not of a topic. */

import type { Locale } from '../domain/locale.ts';
import { translator } from '../i18n/translate.ts';
import { askFact, askPhrase, phrase } from './marks.ts';

/** site.yaml */
export function siteFacts(languages: readonly Locale[]): string[] {
  return [
    `languages: [${languages.join(', ')}]`,
    'licence:',
    `  name: ${askFact('what others may do with the content, as CC BY 4.0')}`,
    `owner: ${askPhrase(languages, 'authoring.site.owner')}`,
    `contact: ${askFact('where to write to them, as mailto:kb@example.org')}`,
  ];
}

/** vocabulary/criteria.yaml, with names that can stay. */
export function criteriaFacts(
  languages: readonly Locale[],
  criteria: readonly ('cost' | 'effort')[],
): string[] {
  return criteria.flatMap((id) => [
    `${id}:`,
    `  label: ${phrase(languages, (locale) => translator(locale)(`authoring.site.${id}`))}`,
  ]);
}

/** vocabulary/style.yaml */
export function styleFacts(languages: readonly Locale[]): string[] {
  return languages.flatMap((locale) => [
    `${locale}:`,
    '  words: [] # right, though the dictionary does not know them',
  ]);
}

/** site/theme.css */
export const themeRules = `/* The site's own colours: light-dark(on light paper, on dark paper). What else can be set stands in
   src/styles/tokens.css of the engine. npm run check reckons the contrast. */
:root {
  --link: light-dark(#00594f, #7fd6c6);
}
`;
