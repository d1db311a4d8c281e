/**
 * The engine as one integration of Astro. What a site adds stands in its `astro.config.mjs`, beside `src`, and
 * survives every update of the engine.
 */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Rule } from './checks/rule.ts';

/** What a site adds to the engine. Paths are relative to the project. */
export interface Settings {
  /** The content folder; CONTENT_DIR wins, and `content` is where neither says. */
  readonly content?: string;
  /** A folder with records of decisions, whose claims then say which rest on them; DECISIONS_DIR wins. */
  readonly decisions?: string;
  /** The folder of what the organisation adds of its own to that content; OVERLAY_DIR wins, and none is where neither says. */
  readonly overlay?: string;
  /** Rules of its own, which `npm run check` and the dev server go by too. */
  readonly rules?: readonly Rule[];
  /** A folder whose pages become pages of the site, as those in Astro's `src/pages` do: `about.astro` → `/about/`. */
  readonly pages?: string;
  /** Components in the place of the engine's. */
  readonly components?: { readonly footer?: string };
}

export type Vagval = AstroIntegration & { readonly settings: Settings };

export function vagval(settings: Settings = {}): Vagval {
  if (settings.content) process.env.CONTENT_DIR ||= settings.content;
  if (settings.decisions) process.env.DECISIONS_DIR ||= settings.decisions;
  if (settings.overlay) process.env.OVERLAY_DIR ||= settings.overlay;
  return {
    name: 'vagval',
    settings,
    hooks: {
      'astro:config:setup': async ({ updateConfig, injectRoute }) => {
        // Here, so that whoever only asks for the settings need not wait for all of it.
        const { engineConfig, pagesIn } = await import('./astro-config.ts');
        updateConfig(engineConfig(settings, process.env));
        for (const page of await pagesIn(settings.pages)) injectRoute(page);
      },
    },
  };
}

/**
 * What a project adds, as its `astro.config.mjs` says.
 * @param project absolute path of its folder
 * @throws when there is no such file, or it does not use the engine
 */
export async function settingsOf(project: string): Promise<Settings> {
  const file = resolve(project, 'astro.config.mjs');
  const { default: config }: { default: { integrations?: readonly object[] } } = await import(
    pathToFileURL(file).href
  );
  const found = config.integrations?.flat().find((one): one is Vagval => 'settings' in one);
  if (!found)
    throw new Error(
      `${file} does not use the engine.\n  Fix: write integrations: [vagval()] in its configuration.`,
    );
  return found.settings;
}
