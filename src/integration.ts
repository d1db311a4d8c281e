/** The engine as one integration of Astro: everything that a site is built with. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './catalog/folder.ts';
import { placeSite } from './cli/site-folder.ts';
import { liveFaults } from './dev/integration.ts';
import { markdownFeatures } from './markdown/features.ts';
import { search } from './search/integration.ts';

export function vagval(): AstroIntegration {
  const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env;
  return {
    name: 'vagval',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          ...(SITE_URL && { site: SITE_URL }),
          base: BASE_PATH || '/',
          outDir: folderUrl(OUT_DIR || 'dist'),
          cacheDir: folderUrl(CACHE_DIR || '.cache/astro'),
          trailingSlash: 'always',
          // Nothing here may be inlined into a page: the content security policy allows files only.
          build: { inlineStylesheets: 'never' },
          vite: {
            build: { assetsInlineLimit: 0, rollupOptions: { onLog: withoutAstroDirectives } },
            environments: {
              client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
            },
          },
          markdown: { processor: satteri({ features: markdownFeatures }) },
          devToolbar: { enabled: false },
          integrations: [
            mdx(),
            search(contentFolder()),
            liveFaults(contentFolder()),
            placeSite(contentFolder()),
          ],
        });
      },
    },
  };
}

function folderUrl(path: string): URL {
  return pathToFileURL(`${resolve(path)}/`);
}

/** A page's script is named for its template alone: every byte of a page counts. */
function scriptName({ name }: { readonly name: string }): string {
  const [template = ''] = name.split('.astro');
  return `_astro/${template.replaceAll(/\W/g, '')}.[hash].js`;
}

/** Astro marks MDX modules for itself; the bundler warns of every mark. */
function withoutAstroDirectives(
  level: 'info' | 'debug' | 'warn',
  log: { readonly code?: string | undefined },
  handle: (level: 'info' | 'debug' | 'warn', log: never) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log as never);
}
