/** Names for what is imported: ids of pages from paths, ids of claims from words. */

import { addressableName, storableName } from '../domain/addresses.ts';
import { anchorPattern } from '../domain/anchors.ts';
import { locales } from '../domain/locale.ts';

/** Whether a file among others is a Markdown document; one that is named is read whatever its ending. */
export function isDocument(path: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(path);
}

const documentEnd = new RegExp(
  `(?:\\.(?:${locales.join('|')})(?:-[a-z]{2})?)?\\.(?:mdx?|markdown|mdown|mkd|txt|text|ya?ml)$`,
  'i',
);

/** A path without what its file is, and without the language that some name there: `te.sv.md` → `te`. */
export function documentPath(path: string): string {
  return path.replace(documentEnd, '');
}

/**
 * The id of a document: its path without what its file is, and without the language that some name there.
 * `core/log files.sv.md` → `core/log-files`
 */
export function documentId(path: string): string {
  return documentPath(path)
    .split('/')
    .map((part) => part.replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-').replace(/^[.-]+/, '') || '-')
    .map(storableName)
    .join('/');
}

/**
 * The ids of the documents of an import, by file. `X/index.md` is the page of its folder, `X`, unless another is.
 * @param stands whether an id has been given in an import before, and so is kept
 */
export function documentIds(
  files: readonly string[],
  stands: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const own = new Map(files.map((file) => [file, documentId(file)]));
  const taken = new Set([...own.values()].map((id) => id.toLowerCase()));
  return new Map(
    [...own].map(([file, id]) => {
      const [, folder] = /^(.+)\/(?:_?index|readme)$/i.exec(id) ?? [];
      if (folder === undefined || stands(id) || taken.has(folder.toLowerCase())) return [file, id];
      taken.add(folder.toLowerCase());
      return [file, folder];
    }),
  );
}

/** The names on the way to a document that no folder here may have. */
export function unstorableNames(path: string): string[] {
  return documentPath(path)
    .split('/')
    .filter((part) => storableName(part) !== part);
}

/**
 * Where pictures are put, by where they lie: in the same place, under the nearest name that an address can
 * carry and no other has.
 */
export function pictureNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(paths.map((path) => [path, storableName(addressableName(path))]));
  const taken = new Set(paths.filter((path) => names.get(path) === path));
  for (const [path, name] of names) {
    if (name === path) continue;
    const [, stem = '', end = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
    const own = untaken(stem, (other) => taken.has(other + end)) + end;
    taken.add(own);
    names.set(path, own);
  }
  return names;
}

/** Letters that are no letter with a mark, and what ASCII has for them. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o' };

/** Lower-case ASCII words with hyphens: `Gateway för moln` → `gateway-for-moln`. */
export function asciiSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æø]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[a-z]/.test(slug) ? slug : `n${slug && '-'}${slug}`;
}

/** An anchor as it is where it can be an id of ours, else made into one. */
export function idFrom(anchor: string | undefined, title: string): string {
  return anchor !== undefined && anchorPattern.test(anchor) ? anchor : asciiSlug(anchor ?? title);
}

/** Words of a claim that its id is made of, where they tell it from the others of its option. */
const claimWords = 5;

/**
 * The ids of an option's claims: their first words, as many as tell each from the others, so that their order says
 * nothing. `('cloud', ['Costs a subscription, every month.'])` → `cloud-costs-a-subscription-every-month`
 */
export function claimIds(option: string, claims: readonly string[]): string[] {
  const all = claims.map((claim) => asciiSlug(claim).split('-'));
  return all.map((words) => {
    const others = all.filter((other) => other.join('-') !== words.join('-'));
    const isShared = (length: number) =>
      others.some((other) => other.slice(0, length).join('-') === words.slice(0, length).join('-'));
    let length = claimWords;
    while (length < words.length && isShared(length)) length += 1;
    return [option, ...words.slice(0, length)].join('-');
  });
}

/** The name, or the name with the first number that nobody has taken. */
export function untaken(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Two to four capital letters that codes begin with: `Ways to manage clients` → `WTMC`. */
export function codePrefix(title: string, isTaken: (prefix: string) => boolean): string {
  const initials = asciiSlug(title)
    .split('-')
    .map((word) => word.replaceAll(/[^a-z]/g, '').slice(0, 1))
    .join('')
    .toUpperCase()
    .slice(0, 4);
  const letters = `${initials}XX`.slice(0, Math.max(2, initials.length));
  if (!isTaken(letters)) return letters;
  for (let number = 0; number < 26 * 26; number += 1) {
    const pair = String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
    const prefix = letters.slice(0, 2) + pair;
    if (!isTaken(prefix)) return prefix;
  }
  return letters;
}
