/** A site in Swedish alone with a look, a licence, a page and a rule of its own, made of the teas. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { teas } from './content.ts';
import { inOneLanguage } from './in-one-language.ts';

/** Where what an organisation adds to the engine lies. */
export const ownSite = fileURLToPath(new URL('../fixtures/own-site', import.meta.url));

/** Writes its content folder anew. */
export function writeOwnSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of inOneLanguage(teas, 'sv')) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('name: Tehörnan', 'name: Teakademin'));
  }
  cpSync(join(ownSite, 'site'), join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'site/fonts'));
  // No font: what a browser makes of it is not the question, whether it finds it is.
  writeFileSync(join(folder, 'site/fonts/akademi.woff2'), 'wOF2');
}
