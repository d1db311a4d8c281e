/** A site that says nothing of itself but its name. */

import { type Localized, languagesOf, mapLanguages } from '../../src/domain/locale.ts';
import type { Site } from '../../src/domain/site.ts';
import { inLanguages } from './languages.ts';

const nothing = { markdown: '', text: '', links: [] };

export function siteNamed(names: Localized<string>): Site {
  const [first = 'sv', ...others] = languagesOf(names);
  return {
    languages: [first, ...others],
    licence: undefined,
    owner: undefined,
    funding: undefined,
    contact: undefined,
    report: undefined,
    accessibility: undefined,
    footer: [],
    examples: [],
    specimen: undefined,
    look: { theme: undefined, mark: undefined, favicon: undefined },
    words: mapLanguages(names, (name) => ({
      name,
      title: name,
      description: name,
      introduction: nothing,
    })),
  };
}

export const teaSite = siteNamed(inLanguages({ sv: 'Te', en: 'Tea' }));
