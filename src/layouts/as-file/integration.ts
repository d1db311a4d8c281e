/** Makes the script for pages that are opened as files, when the pages have been built. */

import { glob, readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { dataScript, fileScript } from './bootstrap.ts';

/** The data that pages ask for. */
const needed = ['places.json', 'pagefind/{titles,words,*/words}/**/*.json'];

/** Where words stand is for Pagefind, which files cannot run. */
function withoutPostings(key: string, value: unknown): unknown {
  return key === 'postings' ? [] : value;
}

/** @param plugins of the bundler */
export function asFile(plugins: readonly Plugin[]): AstroIntegration {
  return {
    name: 'vagval-as-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const data: Record<string, unknown> = {};
        const paths = await Array.fromAsync(glob(needed, { cwd: fileURLToPath(dir) }));
        for (const path of paths.map((one) => one.split(sep).join('/')).sort())
          data[path] = JSON.parse(await readFile(new URL(path, dir), 'utf8'), withoutPostings);
        await writeFile(new URL(dataScript, dir), `globalThis.vagvalData=${JSON.stringify(data)}`);
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: [...plugins],
          // Nothing starts it, since files have no workers; yet it has a name beside the others.
          worker: {
            format: 'es',
            plugins: () => [...plugins],
            rolldownOptions: { output: { entryFileNames: '[name].js' } },
          },
          build: {
            outDir: fileURLToPath(new URL('_astro/', dir)),
            emptyOutDir: false,
            assetsInlineLimit: 0,
            modulePreload: false,
            rolldownOptions: {
              input: fileURLToPath(new URL('main.ts', import.meta.url)),
              output: { format: 'iife', entryFileNames: fileScript, codeSplitting: false },
            },
          },
        });
      },
    },
  };
}
