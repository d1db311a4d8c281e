/** Where the browser for the tests comes from. */

import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps the Chromium it installs. */
  readonly installedByPlaywright: string;
  readonly isFile: (path: string) => boolean;
}

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else one that Playwright has installed, else
 * `chromium` on the path.
 * @throws when CHROMIUM_PATH names no file
 */
export function findChromium({
  environment,
  installedByPlaywright,
  isFile,
}: Surroundings): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = environment;
  if (CHROMIUM_PATH) {
    if (isFile(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH is ${CHROMIUM_PATH}, where there is no file.\n  Fix: name the program itself, or unset it.`,
    );
  }
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    ['chromium', 'chromium.exe'].map((name) => join(folder, name)),
  );
  return [installedByPlaywright, ...onPath].find(isFile);
}

export function isFile(path: string): boolean {
  return path !== '' && existsSync(path) && statSync(path).isFile();
}
