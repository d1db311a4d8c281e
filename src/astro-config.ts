/** What the engine tells Astro. */

import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { getBuildDay } from './catalog/astro.ts';
import { contentFolder } from './catalog/folder.ts';
import { weighTopics } from './cli/page-weight.ts';
import { placeSite } from './cli/site-folder.ts';
import { liveFaults } from './dev/integration.ts';
import type { Settings } from './integration.ts';
import { asFile } from './layouts/as-file/integration.ts';
import { markdownFeatures } from './markdown/features.ts';
import { collectShipped } from './release/collect-shipped.ts';
import { describeBuild } from './release/integration.ts';
import { search } from './search/integration.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @param environment SITE_URL, BASE_PATH, OUT_DIR and CACHE_DIR of it count */
export function engineConfig(
  { rules = [], components = {} }: Settings,
  { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR }: Environment,
) {
  const content = contentFolder();
  const shipped = collectShipped();
  const integrations: AstroIntegration[] = [
    mdx(),
    search(content),
    asFile([shipped.plugin]),
    liveFaults(content, rules),
    weighTopics(content),
    describeBuild(shipped, getBuildDay),
    placeSite(content),
  ];
  return {
    ...(SITE_URL && { site: SITE_URL }),
    base: BASE_PATH || '/',
    outDir: folderUrl(OUT_DIR || 'dist'),
    cacheDir: folderUrl(CACHE_DIR || '.cache/astro'),
    trailingSlash: 'always' as const,
    // Nothing here may be inlined into a page: the content security policy allows files only.
    build: { inlineStylesheets: 'never' as const },
    vite: {
      plugins: [shipped.plugin],
      resolve: {
        alias: {
          'vagval:footer': components.footer
            ? resolve(components.footer)
            : engineFile('components/site/SiteFooter.astro'),
        },
      },
      build: {
        assetsInlineLimit: 0,
        rolldownOptions: { onLog: withoutAstroDirectives, output: plainAssets },
      },
      experimental: {
        // What a script fetches lies beside it, wherever the site is put.
        renderBuiltUrl: (_file: string, { ssr }: { readonly ssr: boolean }) =>
          ssr ? undefined : { relative: true },
      },
      worker: {
        format: 'es' as const,
        plugins: () => [shipped.plugin],
        rolldownOptions: { output: { ...plainAssets, entryFileNames: scriptName } },
      },
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                ...plainAssets,
                entryFileNames: scriptName,
                chunkFileNames: scriptName,
                codeSplitting: {
                  groups: [
                    { name: 'common', test: common, minShareCount: 2 },
                    { name: 'common', test: /rolldown.runtime/ },
                  ],
                },
              },
            },
          },
        },
      },
    },
    markdown: { processor: satteri({ features: markdownFeatures }) },
    devToolbar: { enabled: false },
    integrations,
  } satisfies Partial<Record<keyof AstroConfig, unknown>>;
}

/** What pages share, but for what only trees, decisions and comparisons do: that does not come with every page. */
const common =
  /^(?!.*\b(?:domain.(?:answers-compared|calendar|dates|decision|look-again|news|ruled|tracked|tree)|components.decision)\b)/;

/**
 * The routes of a folder of pages. Names that begin with `_` are no pages, as in Astro's own folder.
 * @throws when the folder cannot be read
 */
export async function pagesIn(
  folder: string | undefined,
): Promise<{ readonly pattern: string; readonly entrypoint: string }[]> {
  if (folder === undefined) return [];
  const root = resolve(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:astro|ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(root, file)
          .split(sep)
          .some((part) => part.startsWith('_')),
    )
    .map((file) => ({ pattern: patternOf(relative(root, file)), entrypoint: file }));
}

/** `about/index.astro` → `/about`, `data/list.json.ts` → `/data/list.json`. */
function patternOf(path: string): string {
  const name = path
    .split(sep)
    .join('/')
    .replace(/\.(?:astro|ts|js)$/, '');
  return `/${name.replace(/(?:^|\/)index$/, '')}`;
}

function engineFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function folderUrl(path: string): URL {
  return pathToFileURL(`${resolve(path)}/`);
}

/** Files that pages link to have names that every server and disk takes: lower case, and no dots or brackets of routes. */
const plainAssets = {
  hashCharacters: 'base36' as const,
  assetFileNames: ({ names: [name = ''] }: { readonly names: readonly string[] }) =>
    `_astro/${plainName(name)}.[hash][extname]`,
};

/** A page's script is named for its template alone: every byte of a page counts. */
function scriptName({ name }: { readonly name: string }): string {
  return `_astro/${plainName(name)}.[hash].js`;
}

/** `_option_@_@astro.css` → `option`; `_..css`, all that is left of `[...guide]`, → `page`. */
function plainName(name: string): string {
  const [template = ''] = name.split(/@_@|\.astro|\.css$/);
  const plain = template.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-|-$/g, '') || 'page';
}

/** Astro marks MDX modules for itself; the bundler warns of every mark. */
function withoutAstroDirectives(
  level: 'info' | 'debug' | 'warn',
  log: { readonly code?: string | undefined },
  handle: (level: 'info' | 'debug' | 'warn', log: never) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log as never);
}
