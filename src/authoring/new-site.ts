/** A content folder from nothing: what a site says of itself, and a first topic made as an author makes one. */

import { isLocale, type Languages, locales } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { create } from './folder.ts';
import { takenFaults, unknownFaults } from './names.ts';
import { type NewEntry, newEntry } from './new-entry.ts';
import type { Draft, EntryRequest, RequestFault, SiteRequest } from './request.ts';
import { readmePath, siteReadme } from './site-readme.ts';
import { criteriaFacts, siteFacts, styleFacts, themeRules } from './site-templates.ts';
import { siteWords } from './templates.ts';

const criteria = ['cost', 'effort'] as const;
const [cost, effort] = criteria;
const source = 'first-source';
const sources = [source];

/**
 * Makes the files of a new site, with marks where there is something to write.
 * @param root how the content folder is named in what is printed
 * @param taken names of what lies in it already; hidden files may
 */
export function newSite(root: string, taken: readonly string[], request: SiteRequest): NewEntry {
  const faults = [...folderFaults(root, taken), ...languageFaults(request.languages)];
  if (faults.length > 0) return { drafts: [], faults };
  // There is one at least, and each is known.
  const languages = request.languages as unknown as Languages;
  let made: readonly Draft[] = [
    create(placeOf('siteFacts'), siteFacts(languages)),
    ...languages.map((locale) => create(placeOf('siteWords', { locale }), siteWords(locale))),
    plain('site/theme.css', themeRules),
    create(placeOf('criteria'), criteriaFacts(languages, criteria)),
    create(placeOf('style'), styleFacts(languages)),
    plain(readmePath, siteReadme[languages[0]]),
  ];
  for (const next of entries(request)) {
    const { drafts, faults } = newEntry(root, made, next);
    if (faults.length > 0) return { drafts: [], faults };
    made = merged(made, drafts);
  }
  return { drafts: made, faults: [] };
}

/** Two options, each with an advantage where the other has a disadvantage; more options have none yet. */
function entries({ topic, prefix, options }: SiteRequest): EntryRequest[] {
  const claim = (option: string, criterion: string, claimKind: string): EntryRequest => ({
    kind: 'claim',
    page: `${topic}/${option}`,
    id: `${option}-${criterion}`,
    claimKind,
    criterion,
    sources,
  });
  return [
    { kind: 'source', id: source },
    { kind: 'term', id: 'first-term' },
    { kind: 'topic', id: topic, prefix, options, criteria, sources },
    ...options.flatMap((option, index) => {
      const [good, bad] = index % 2 === 0 ? [cost, effort] : [effort, cost];
      return [claim(option, good, 'advantage'), claim(option, bad, 'disadvantage')];
    }),
  ];
}

function merged(before: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const all = new Map(before.map((draft) => [draft.path, draft]));
  for (const draft of drafts) {
    const { isNew, line } = all.get(draft.path) ?? draft;
    all.set(draft.path, { ...draft, isNew, line });
  }
  return [...all.values()];
}

function plain(path: string, text: string): Draft {
  return { path, text, line: 1, isNew: true };
}

function folderFaults(root: string, taken: readonly string[]): RequestFault[] {
  const seen = taken.filter((name) => !name.startsWith('.'));
  if (seen.length === 0) return [];
  const site = filePath(placeOf('siteFacts'));
  return [
    {
      message: `The folder ${root} is not empty: ${seen.slice(0, 3).join(', ')} ${seen.length > 3 ? '… lie' : 'lies'} there.`,
      fix: `name a new folder; a site without ${site} gets one by hand, as CONTRIBUTING.md tells.`,
    },
  ];
}

function languageFaults(languages: readonly string[]): RequestFault[] {
  if (languages.length === 0) {
    return [{ message: 'A site has one or more languages.', fix: 'name them: --languages sv,en.' }];
  }
  return languages.flatMap((language, index) =>
    isLocale(language)
      ? takenFaults('language', language, languages.slice(0, index)).map(({ message }) => ({
          message,
          fix: 'name each once.',
        }))
      : unknownFaults('language', language, locales),
  );
}
