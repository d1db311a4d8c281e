/** Libraries of any size, made of real guides, and what building them takes beside bare Astro with Pagefind. */

import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filePaths } from '../../../src/catalog/files.ts';
import { isLocale, type Locale } from '../../../src/domain/locale.ts';
import { type Usage, usageOf } from '../usage.ts';
import { bareSteps, writeBareSite } from './bare-site.ts';

/** Guides in Markdown by their ids, in one language. */
export interface Library {
  readonly locale: Locale;
  readonly guides: ReadonlyMap<string, string>;
}

/**
 * Reads the guides of a content folder in the language that most of them have.
 * @throws where it has none
 */
export async function readLibrary(content: string): Promise<Library> {
  const paths = (await filePaths(join(content, 'guides'))).filter((path) => path.endsWith('.md'));
  const byLanguage = Map.groupBy(paths, (path) => /([^/]+)\.md$/.exec(path)?.[1] ?? '');
  const [most] = [...byLanguage].sort((a, b) => b[1].length - a[1].length);
  if (!most || !isLocale(most[0]))
    throw new Error(`There are no guides in Markdown in ${content}.`);
  const guides = most[1].map((path): [string, string] => [
    dirname(path),
    readFileSync(join(content, 'guides', path), 'utf8'),
  ]);
  return { locale: most[0], guides: new Map(guides) };
}

/** So many guides: those that there are, and copies of them. Links that lead to none of them lead out of the site. */
export function sized({ locale, guides }: Library, size: number): Library {
  const kept = new Set([...guides.keys()].slice(0, size).map((id) => `/guides/${id}/`));
  const own = [...guides].map(([id, words]): [string, string] => [
    id,
    words.replaceAll(/\]\((\/[^)#\s]*)[^)\s]*/g, (link, address: string) =>
      kept.has(address) ? link : '](https://example.org/',
    ),
  ]);
  const many = Array.from({ length: size }, (_, index): [string, string] => {
    const [id, words] = own[index % own.length] ?? ['', ''];
    const copy = Math.floor(index / own.length);
    return [copy === 0 ? id : `${id}-copy-${copy}`, words];
  });
  return { locale, guides: new Map(many) };
}

/** What a build took, and what it made. */
export interface Built extends Usage {
  readonly 'site MB'?: number;
}

/**
 * Builds a library by us and by bare Astro, in folders below one, and again by us: as it is, and with one page changed.
 * @param content the folder whose vocabulary and site the guides have
 */
export async function measureLibrary(
  folder: string,
  content: string,
  library: Library,
): Promise<Record<string, Built>> {
  const ours = join(folder, 'content');
  const files = writeLibrary(ours, content, library);
  const environment = {
    CONTENT_DIR: resolve(ours),
    OUT_DIR: resolve(folder, 'site'),
    CACHE_DIR: resolve(folder, 'cache'),
  };
  const build = () => usageOf(['src/cli/build.ts'], environment);
  const first = await usageOf(['src/cli/build.ts', '--anew'], environment);
  const again = await build();
  const [page = ''] = files;
  writeFileSync(page, `${readFileSync(page, 'utf8')}\nOrd.\n`);
  const changed = await build();
  const bare = join(folder, 'bare');
  writeBareSite(bare, library.locale, library.guides);
  const steps: Usage[] = [];
  for (const words of bareSteps) steps.push(await usageOf(words, { folder: bare }));
  return {
    bare: { ...together(steps), 'site MB': await megabytes(join(bare, 'dist')) },
    ours: { ...first, 'site MB': await megabytes(environment.OUT_DIR) },
    'ours unchanged': again,
    'ours, one page changed': changed,
  };
}

/** Writes the content anew, and tells the paths of the guides. */
function writeLibrary(folder: string, content: string, { locale, guides }: Library): string[] {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['site', 'vocabulary'])
    cpSync(join(content, part), join(folder, part), { recursive: true, errorOnExist: false });
  return [...guides].map(([id, words]) => {
    const path = join(folder, 'guides', id, `${locale}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, words);
    return path;
  });
}

/** Of all files of a site; a megabyte is a million bytes. */
async function megabytes(folder: string): Promise<number> {
  const paths = await filePaths(folder);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return Math.round(bytes / 100_000) / 10;
}

/** One after the other. */
function together(steps: readonly Usage[]): Usage {
  const total = (value: (step: Usage) => number) =>
    Math.round(steps.reduce((sum, step) => sum + value(step), 0) * 10) / 10;
  return {
    'processor s': total((step) => step['processor s']),
    'clock s': total((step) => step['clock s']),
    'memory MB': Math.max(...steps.map((step) => step['memory MB'])),
  };
}
