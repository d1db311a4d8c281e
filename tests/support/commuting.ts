/** The fixture site about commuting: every kind of page and of fact, in both languages. */

import { fileURLToPath } from 'node:url';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { readContentFolder } from '../../src/catalog/files.ts';

/** Absolute path of the folder. */
export const commutingFolder = fileURLToPath(new URL('../fixtures/commuting', import.meta.url));

const { content } = await readContentFolder(commutingFolder);

export const commuting = assembleCatalog(content);
