/** The real content, for tests that must hold for all of it. */

import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { readContentFolder } from '../../src/catalog/files.ts';
import { contentFolder } from '../../src/catalog/folder.ts';

export const { content } = await readContentFolder(contentFolder());

export const catalog = assembleCatalog(content);
