/** What the project that a command is run in adds to the engine. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, overlayFolder } from '../catalog/folder.ts';
import { type Settings, settingsOf } from '../integration.ts';

/** @throws when the project does not use the engine */
export function siteSettings(): Promise<Settings> {
  // The settings put their folder into the environment, where it says nothing.
  asked ??= { content: process.env.CONTENT_DIR || '', overlay: process.env.OVERLAY_DIR || '' };
  settings ??= settingsOf(process.cwd());
  return settings;
}

let asked: { readonly content: string; readonly overlay: string } | undefined;
let settings: Promise<Settings> | undefined;

/** The content folder: the one that the environment names, else the project. */
export async function siteFolder(): Promise<string> {
  await siteSettings();
  return contentFolder();
}

/** There is no content folder; its message is for whoever named it. */
export class MissingFolder extends Error {}

/**
 * The content folder, where it is there.
 * @throws MissingFolder with the place that names it, in the configuration, and what to do
 */
export async function siteFolderThere(): Promise<string> {
  const folder = await siteFolder();
  await overlayThere();
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  const { content } = await siteSettings();
  const place = asked?.content || content === undefined ? '' : `${await placeOf(content)}  `;
  const what = found ? 'is no folder' : 'is not there';
  throw new MissingFolder(
    `${place}The content folder ${folder} ${what}.\n  Fix: ${place ? 'correct its path, which begins in the folder of astro.config.mjs' : 'name another with --content or CONTENT_DIR'}, or make one with npm run new -- site <folder>.`,
  );
}

/** @throws MissingFolder where an overlay is named, and is not there */
async function overlayThere(): Promise<void> {
  const folder = overlayFolder();
  if (folder === undefined) return;
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const { overlay } = await siteSettings();
  const place = asked?.overlay || overlay === undefined ? '' : `${await placeOf(overlay)}  `;
  const what = found ? 'is no folder' : 'is not there';
  throw new MissingFolder(
    `${place}The folder of own facts ${folder} ${what}.\n  Fix: ${place ? 'correct its path, which begins in the folder of astro.config.mjs' : 'name another with OVERLAY_DIR'}, or make it with an overlay.yaml, as YOUR-SITE.md shows.`,
  );
}

/** Where the configuration names a folder, as the check writes places. */
async function placeOf(named: string): Promise<string> {
  const name = 'astro.config.mjs';
  const text = await readFile(join(process.cwd(), name), 'utf8');
  const offset = Math.max(0, text.search(new RegExp(`(['"\`])${RegExp.escape(named)}\\1`)));
  const before = text.slice(0, offset).split('\n');
  return `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
