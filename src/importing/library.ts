/** What the links of documents are held against: the pages and pictures of the import, by how they are named. */

import { mediaFolder } from '../catalog/read-content.ts';
import type { Locale } from '../domain/locale.ts';
import { isPictureName } from '../domain/media.ts';
import { documentPath, pictureNames } from './ids.ts';
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

/** @param used the pictures that links have asked for, by path */
export function libraryOf(
  { published, locale }: { readonly published: string | undefined; readonly locale: Locale },
  stored: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, LinkTarget>,
  used: Map<string, Picture>,
): Library {
  const names = pictureNames([...stored.keys()].filter(isPictureName));
  const titles = Map.groupBy(stored.keys(), (path) => wikiName(path.replace(/^.*\//, '')));
  return {
    page(path) {
      const bare = path
        .replace(/(?:(^|\/)index)?\.html$/, '$1')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
      const files = ends.map((end) => (bare + end).replace(/^\//, ''));
      const found = files.find((file) => pages.has(file));
      return found === undefined ? undefined : pages.get(found);
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
    picture(path) {
      const name = names.get(path);
      if (name === undefined) return undefined;
      used.set(path, { from: stored.get(path) ?? path, to: `${mediaFolder}${name}` });
      return name;
    },
    published: publishedAddress(published, locale),
  };
}

/** `Getting-Started.md`, `Getting Started` → `getting started` */
function wikiName(name: string): string {
  return documentPath(name)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
