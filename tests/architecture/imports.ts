/** What the files of `src` import, and so which rooms lean on which. */

import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Import {
  /** From `src`: `domain/flow.ts`. */
  readonly file: string;
  readonly line: number;
  /** As written: `./source.ts`, `node:path`. */
  readonly target: string;
}

/** Every import of `src`, types included. */
export async function readImports(): Promise<readonly Import[]> {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const imports: Import[] = [];
  for await (const path of glob('**/*.{ts,astro}', { cwd: root })) {
    const file = path.replaceAll('\\', '/');
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    lines.forEach((text, index) => {
      const match = /(?:\bfrom|^\s*import|\bimport\()\s*'([^']+)'/.exec(text);
      if (match?.[1]) imports.push({ file, line: index + 1, target: match[1] });
    });
  }
  return imports;
}

/** The file of `src` that an import leads to, or undefined where that lies outside. */
export function importedFile({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return normalize(join(dirname(file), target)).replaceAll('\\', '/');
}

/** The room of a file: `domain/flow.ts` → `domain`. A file in no room has its own name, with a dot. */
export function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}
