/** What the project that a command is run in adds to the engine. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../catalog/folder.ts';
import { type Settings, settingsOf } from '../integration.ts';

/** @throws when the project does not use the engine */
export function siteSettings(): Promise<Settings> {
  // The settings put their folder into the environment, where it says nothing.
  asked ??= process.env.CONTENT_DIR || '';
  settings ??= settingsOf(process.cwd());
  return settings;
}

let asked: string | undefined;
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
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  const { content } = await siteSettings();
  const place = asked || content === undefined ? '' : `${await placeOfContent(content)}  `;
  const what = found ? 'is no folder' : 'is not there';
  throw new MissingFolder(
    `${place}The content folder ${folder} ${what}.\n  Fix: ${place ? 'correct its path, which begins in the folder of astro.config.mjs' : 'name another with --content or CONTENT_DIR'}, or make one with npm run new -- site <folder>.`,
  );
}

/** Where the configuration names the content folder, as the check writes places. */
async function placeOfContent(content: string): Promise<string> {
  const name = 'astro.config.mjs';
  const text = await readFile(join(process.cwd(), name), 'utf8');
  const offset = Math.max(0, text.search(new RegExp(`(['"\`])${RegExp.escape(content)}\\1`)));
  const before = text.slice(0, offset).split('\n');
  return `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
