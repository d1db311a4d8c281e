import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/catalog/folder.ts';
import { placeSite } from './src/cli/site-folder.ts';
import { liveFaults } from './src/dev/integration.ts';
import { markdownFeatures } from './src/markdown/features.ts';
import { schemaVersion } from './src/schema/version.ts';
import { search } from './src/search/integration.ts';

const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

/** Astro marks MDX modules for itself; the bundler warns of every mark. */
function withoutAstroDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  cacheDir: `.cache/astro/${schemaVersion()}`,
  trailingSlash: 'always',
  // Nothing here may be inlined into a page: the content security policy allows files only.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, rollupOptions: { onLog: withoutAstroDirectives } } },
  markdown: { processor: satteri({ features: markdownFeatures }) },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    search(contentFolder()),
    liveFaults(contentFolder()),
    placeSite(contentFolder()),
  ],
});
