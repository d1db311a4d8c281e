/** The words of something that is there, in a language that it lacks. */

import { fileAt, filesOf, isUnreadable } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import { type FilePlace, filePath, placeOf } from '../schema/files.ts';
import { create, type Folder, readable, topicsIn, treesOf } from './folder.ts';
import { unknownFaults } from './names.ts';
import { pagesIn, parsePage } from './pages.ts';
import type { LanguageRequest, Plan, RequestFault } from './request.ts';
import {
  claimWords,
  guideWords,
  optionWords,
  sectionWords,
  siteWords,
  topicWords,
} from './templates.ts';
import { treeWords } from './tree-templates.ts';

/** A file with a mark for every part that the others have. */
export function planLanguage(folder: Folder, { language, page }: LanguageRequest): Plan {
  const locale = folder.content.languages.find((known) => known === language);
  if (locale === undefined) return { faults: [unspoken(folder, language)], drafts: () => [] };
  const unknown = unknownFaults('page', page, pageNames(folder));
  if (unknown.length > 0) return { faults: unknown, drafts: () => [] };
  const { place, lines } = wordsOf(folder, page, locale);
  const isThere =
    fileAt(folder.content, place) !== undefined || isUnreadable(folder.content, place);
  const taken = {
    message: `${folder.content.root}/${filePath(place)} is there already.`,
    fix: 'write in it what is to be added; npm run check lists what it lacks.',
  };
  return {
    faults: isThere ? [taken] : 'message' in lines ? [lines] : [],
    drafts: () => ('message' in lines ? [] : [create(place, lines)]),
  };
}

function unspoken({ content }: Folder, language: string): RequestFault {
  return {
    message: `The site does not have the language "${language}": it has ${content.languages.join(', ')}.`,
    fix: `use one of these, or add it to languages in ${content.root}/${filePath(placeOf('siteFacts'))} first.`,
  };
}

const site = 'site';

/** Every page that has words, by name. */
function pageNames(folder: Folder): string[] {
  const trees = topicsIn(folder).flatMap((topic) => treesOf(folder, topic));
  return [...pagesIn(folder), ...trees.map(treeName), site];
}

function treeName({ topic, tree }: FilePlace): string {
  return `${topic}/trees/${tree}`;
}

interface Words {
  readonly place: FilePlace & { readonly kind: `${string}Words` & FilePlace['kind'] };
  readonly lines: readonly string[] | RequestFault;
}

function wordsOf(folder: Folder, page: string, locale: Locale): Words {
  if (page === site) {
    return { place: placeOf('siteWords', { locale }), lines: siteWords(locale) };
  }
  const tree = topicsIn(folder)
    .flatMap((topic) => treesOf(folder, topic))
    .find((place) => treeName(place) === page);
  if (tree) {
    const facts = readable(folder, tree);
    const lines = 'message' in facts ? facts : treeWords(locale, facts.data);
    return { place: placeOf('treeWords', { ...tree, locale }), lines };
  }
  const facts = parsePage(page);
  switch (facts.kind) {
    case 'topicFacts': {
      const file = readable(folder, placeOf('topicFacts', facts));
      const lines =
        'message' in file ? file : [...topicWords(locale), ...sections(locale, file.data.sections)];
      return { place: placeOf('topicWords', { ...facts, locale }), lines };
    }
    case 'optionFacts': {
      const file = readable(folder, placeOf('optionFacts', facts));
      const lines =
        'message' in file
          ? file
          : [
              ...optionWords(locale),
              ...file.data.claims.flatMap(({ id }) =>
                id === undefined ? [] : ['', ...claimWords(locale, id)],
              ),
              ...sections(locale, file.data.sections),
            ];
      return { place: placeOf('optionWords', { ...facts, locale }), lines };
    }
    default: {
      const others = filesOf(folder.content, 'guideWords').filter(
        ({ guide }) => guide === facts.guide,
      );
      const { ending = 'mdx', words } = others[0] ?? {};
      const file = fileAt(folder.content, placeOf('guideFacts', facts));
      const ids = (file?.data.sections ?? words?.sections ?? []).map(({ id }) => id);
      return {
        place: placeOf('guideWords', { guide: facts.guide, locale, ending }),
        lines: guideWords(locale, ids),
      };
    }
  }
}

function sections(locale: Locale, declared: readonly { readonly id: string }[]): string[] {
  return declared.flatMap(({ id }) => ['', ...sectionWords(locale, id)]);
}
