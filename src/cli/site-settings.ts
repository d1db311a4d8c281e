/** What the project that a command is run in adds to the engine. */

import { contentFolder } from '../catalog/folder.ts';
import { type Settings, settingsOf } from '../integration.ts';

/** @throws when the project does not use the engine */
export function siteSettings(): Promise<Settings> {
  settings ??= settingsOf(process.cwd());
  return settings;
}

let settings: Promise<Settings> | undefined;

/** The content folder: the one that the environment names, else the project. */
export async function siteFolder(): Promise<string> {
  await siteSettings();
  return contentFolder();
}
