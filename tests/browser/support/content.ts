/** The real content, for tests that must hold for all of it. */

import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { contentFolder } from '../../../src/catalog/folder.ts';

const { content } = await readContentFolder(contentFolder());

export const catalog = assembleCatalog(content);

/** Every claim with the topic on whose page it stands. */
export const claims = catalog.topics.flatMap((topic) =>
  topic.options.flatMap((option) => option.claims.map((claim) => ({ topic, option, claim }))),
);
