/** `npm run rooms`: draws the rooms and what they import into ARCHITECTURE.md. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readImports } from './imports.ts';
import { withPicture } from './picture.ts';

const path = fileURLToPath(new URL('../../ARCHITECTURE.md', import.meta.url));
writeFileSync(path, withPicture(readFileSync(path, 'utf8'), await readImports()));
