/** The pages that a search is measured on. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import type { Vocabulary } from '../../../src/search/other-names.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { searchRecords } from '../../../src/search/records.ts';

export interface Corpus {
  readonly records: readonly SearchRecord[];
  /** This project's own, as where the pages are imported into its content. */
  readonly vocabulary: Vocabulary;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads the Swedish pages of a content folder, or of a folder of documents after importing it. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const path = existsSync(join(folder, 'guides')) ? resolve(folder) : imported(folder);
  const catalog = assembleCatalog((await readContentFolder(path)).content);
  const own = assembleCatalog((await readContentFolder(join(root, 'content'))).content);
  const vocabulary = catalog.terms.length > 0 ? catalog : own;
  return { records: searchRecords(catalog).filter(({ locale }) => locale === 'sv'), vocabulary };
}

function imported(folder: string): string {
  const into = join(mkdtempSync(join(tmpdir(), 'bench-')), 'content');
  const command = ['src/cli/import.ts', resolve(folder), '--lang', 'sv', '--into', into];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The pages could not be imported.\n${stderr}`);
  return into;
}
