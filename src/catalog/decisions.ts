/** Records of decisions that an organisation keeps in a folder of its own: Markdown, ours or written by hand. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basisInRecord, type FiledDecision } from '../domain/decision-basis.ts';

/**
 * Every record of a folder and those below it, in the order of their paths; those that cite nothing too.
 * @param prefixes what codes begin with: `['TE']`
 * @throws Error where the folder cannot be read, or has no Markdown
 */
export async function readDecisions(
  folder: string,
  prefixes: readonly string[],
): Promise<FiledDecision[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error(
      `${folder} is no folder that can be read.\n  Fix: name the folder with the records.`,
    );
  });
  const files = names
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  if (files.length === 0)
    throw new Error(
      `${folder} has no Markdown file.\n  Fix: name the folder with the records, which end in .md.`,
    );
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { file, title: titleOf(text) ?? file, basis: basisInRecord(text, prefixes) };
    }),
  );
}

function titleOf(record: string): string | undefined {
  const [, title] = /^# (.+)$/m.exec(record) ?? [];
  return title?.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').trim() || undefined;
}
