import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file; an interruption leaves the old one or the new one whole. What is left besides is at
 * most a hidden draft, which readers of the folder pass over.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await writeFile(draft, text);
  await rename(draft, path);
}
