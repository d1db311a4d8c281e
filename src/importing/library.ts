/** What the links of documents are held against: the pages and pictures of the import, by how they are named. */

import { mediaFolder } from '../catalog/read-content.ts';
import type { Locale } from '../domain/locale.ts';
import { isPictureName } from '../domain/media.ts';
import { documentPath, pictureNames } from './ids.ts';
import { type LinkSurvey, placesOf, publishedName, publishedNames } from './link-conventions.ts';
import type { Library, LinkTarget } from './links.ts';
import { publishedAddress } from './published.ts';

/** A picture to be copied. */
export interface Picture {
  readonly from: string;
  /** Path below the content folder. */
  readonly to: string;
}

/** Paths as they are stored, by what addresses call them: some systems store å as an a and a ring. */
export function storedPaths(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((path) => [path.normalize(), path]));
}

/** What may follow an address that names a document without its ending, or a folder. */
const ends = ['', '.md', '.mdx', '.markdown'].concat(
  ['index', 'README', 'readme', '_index', 'Home'].flatMap((name) => [
    `/${name}.md`,
    `/${name}.mdx`,
  ]),
);

/** A page that links lead to, and what its document says that it is called in addresses. */
interface NamedTarget extends LinkTarget {
  readonly slug: string;
}

/**
 * @param links those of all documents
 * @param used the pictures that links have asked for, by path
 */
export function libraryOf(
  { published, locale }: { readonly published: string | undefined; readonly locale: Locale },
  stored: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, NamedTarget>,
  links: LinkSurvey,
  used: Map<string, Picture>,
): Library {
  const names = pictureNames([...stored.keys()].filter(isPictureName));
  const titles = Map.groupBy(stored.keys(), (path) => wikiName(path.replace(/^.*\//, '')));
  const byName = filesByName([...stored.keys()], pages);
  const page = (path: string): LinkTarget | undefined => {
    const bare = path
      .replace(/(?:(^|\/)index)?\.html$/, '$1')
      .replace(/\/+$/, '')
      .replace(/^\.$/, '');
    const files = ends.map((end) => (bare + end).replace(/^\//, ''));
    const found = files.find((file) => pages.has(file)) ?? byName.get(publishedName(bare));
    return found === undefined ? undefined : pages.get(found);
  };
  const conventions = links.conventions([...pages.keys()], (name) => byName.has(name));
  return {
    page,
    linked(file, address) {
      for (const place of placesOf(file, address, conventions)) {
        const found = page(place);
        if (found) return found;
      }
      return undefined;
    },
    named(title) {
      const found = (titles.get(wikiName(title.replace(/^.*\//, ''))) ?? []).filter((path) =>
        pages.has(path),
      );
      // A wiki may have pages of one name in several folders.
      const whole = found.filter((path) => wikiName(path).endsWith(wikiName(title)));
      const [only, second] = whole.length > 0 ? whole : found;
      return only === undefined || second !== undefined ? undefined : pages.get(only);
    },
    picture(file, address) {
      for (const path of placesOf(file, address, conventions)) {
        const name = names.get(path);
        if (name === undefined) continue;
        used.set(path, { from: stored.get(path) ?? path, to: `${mediaFolder}${name}` });
        return name;
      }
      return undefined;
    },
    published: publishedAddress(published, locale),
  };
}

/** Documents by how they may be called where they are published; none where several are called so. */
function filesByName(
  files: readonly string[],
  pages: ReadonlyMap<string, NamedTarget>,
): ReadonlyMap<string, string> {
  const named = files.flatMap((file) => {
    const page = pages.get(file);
    return page ? [...publishedNames(file, page.slug)].map((name) => ({ name, file })) : [];
  });
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, [only, second]]) =>
      only && !second ? [[name, only.file] as const] : [],
    ),
  );
}

/** `Getting-Started.md`, `Getting Started` → `getting started` */
function wikiName(name: string): string {
  return documentPath(name)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
