/** Where the programs that the tests need come from: a browser, and a reader of what it prints. */

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
  return [installedByPlaywright, ...placesOf('chromium', PATH)].find(isFile);
}

/** Finds `pdftotext`, which reads the text of a PDF, on the path. */
export function findPdfToText({
  environment,
  isFile,
}: Omit<Surroundings, 'installedByPlaywright'>): string | undefined {
  return placesOf('pdftotext', environment.PATH ?? '').find(isFile);
}

function placesOf(program: string, path: string): string[] {
  return path
    .split(delimiter)
    .flatMap((folder) => [program, `${program}.exe`].map((name) => join(folder, name)));
}

export function isFile(path: string): boolean {
  return path !== '' && existsSync(path) && statSync(path).isFile();
}
