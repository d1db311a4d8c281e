/** A site in Swedish alone with a look, a licence, a page and a rule of its own, made of the teas. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replacing, teas } from './content.ts';
import { inOneLanguage } from './in-one-language.ts';

/** Where what an organisation adds to the engine lies. */
export const ownSite = fileURLToPath(new URL('../fixtures/own-site', import.meta.url));

/** What explains a claim, with everything that words may hold. */
const richWords = `
En kanna räcker[^kanna] till tre.

> [!WARNING]
> Vattnet är **hett**.

![En kanna](/media/kanna.svg "Kannan är svart.")

\`\`\`
koka --grader 100
\`\`\`

| Kanna | Kronor |
| - | -: |
| Stor | 120 |

Priserna står i [listan](/media/priser.csv).

[^kanna]: Det är en stor kanna.
`;

/** Writes its content folder anew. */
export function writeOwnSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of inOneLanguage(teas, 'sv')) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('name: Tehörnan', 'name: Teakademin'));
  }
  const black = join(folder, 'topics/tea/options/black/sv.mdx');
  writeFileSync(
    black,
    replacing('mest koffein.\n', `mest koffein.\n${richWords}`)(readFileSync(black, 'utf8')),
  );
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'media/priser.csv'), `kanna;kronor\n${'stor;120\n'.repeat(150)}`);
  writeFileSync(
    join(folder, 'media/kanna.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" width="60" height="40"><path d="M5 5h50v30H5z"/></svg>',
  );
  cpSync(join(ownSite, 'site'), join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'site/fonts'));
  // No font: what a browser makes of it is not the question, whether it finds it is.
  writeFileSync(join(folder, 'site/fonts/akademi.woff2'), 'wOF2');
}
