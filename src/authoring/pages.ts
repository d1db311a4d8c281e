/** The pages that sections and claims stand on, as authors name them. */

import { type FilePlace, placeOf } from '../schema/files.ts';
import { type Folder, guidesIn, optionsIn, topicsIn } from './folder.ts';

/**
 * Reads the name of a page: `tea` is a topic, `tea/green` an option, `guides/planning` a guide. What
 * `npm run status` calls an option, `tea/options/green`, is understood too.
 */
export function parsePage(
  name: string,
): FilePlace & { readonly kind: 'topicFacts' | 'optionFacts' | 'guideFacts' } {
  if (name.startsWith('guides/')) {
    return placeOf('guideFacts', { guide: name.slice('guides/'.length) });
  }
  const [topic = '', ...rest] = name.replace('/options/', '/').split('/');
  const option = rest.join('/');
  return option ? placeOf('optionFacts', { topic, option }) : placeOf('topicFacts', { topic });
}

/** Every page that may have sections, by name. */
export function pagesIn(folder: Folder): string[] {
  return [
    ...topicsIn(folder),
    ...optionsIn(folder),
    ...guidesIn(folder).map((guide) => `guides/${guide}`),
  ];
}

/** The name of a page. */
export function pageName({ topic, option, guide }: FilePlace): string {
  if (guide) return `guides/${guide}`;
  return option ? `${topic}/${option}` : topic;
}
