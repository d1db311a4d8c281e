/**
 * What an import loses without a word: `npm run bench:import -- <folder> [language] [most lines]`. Words of
 * each document as it was written are held against what became of it and against what was told of it. Addresses,
 * names of attributes and the marks themselves are no words.
 */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filePaths } from '../../src/catalog/files.ts';
import { isLocale } from '../../src/domain/locale.ts';
import { importLibrary } from '../../src/importing/import-library.ts';

const [folder = '', lang = 'en', most = '40'] = process.argv.slice(2);
if (folder === '' || !isLocale(lang)) throw new Error('Name a folder, and a language.');

/** What a reader might miss, with what only programs read taken away. */
function wordsOf(source: string): Map<string, number> {
  const text = source
    .replace(/^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/^[^\S\n]*(?:import|export) .*$/gm, ' ')
    .replaceAll(/\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*/g, '](')
    .replaceAll(/^\s*\[[^\]]+\]:\s*\S+/gm, ' ')
    .replaceAll(/https?:\/\/[^\s)>"'`]+/g, ' ')
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .replaceAll(/\{\{[<%][\s\S]*?[>%]\}\}|\{:?[^{}\n]*[.#=][^{}\n]*\}/g, ' ')
    .replaceAll(/^[^\S\n]*(?:!!!|\?\?\?\+?|:{3,}|\/{3,})\s*[\w-]*/gm, ' ');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const root = resolve(folder);
const written = new Map<string, string>();
const told = new Map<string, string>();
let pages = 0;
let notices = 0;
for await (const step of importLibrary({
  locale: lang,
  files: await filePaths(root),
  read: async (path) => readFileSync(join(root, path)),
  standing: [],
  published: undefined,
  isFixing: false,
  today: '2026-01-01',
  knows: () => false,
})) {
  if (step.phase !== 'convert' || step.result.files.length === 0) continue;
  const { file, files, notices: said } = step.result;
  pages += 1;
  notices += said.length;
  written.set(file, files.map(({ text }) => text).join('\n'));
  told.set(file, said.map(({ message }) => message).join('\n'));
}
let lost = 0;
let all = 0;
const lines: string[] = [];
for (const [file, text] of written) {
  const kept = new Map<string, number>();
  for (const [word] of `${text}\n${told.get(file)}`.matchAll(/\p{L}{3,}/gu)) {
    kept.set(word, (kept.get(word) ?? 0) + 1);
  }
  const missing = [...wordsOf(readFileSync(join(root, file), 'utf8').normalize())].flatMap(
    ([word, count]) => {
      all += count;
      const less = count - (kept.get(word) ?? 0);
      return less > 0 ? [`${word}${less > 1 ? ` ×${less}` : ''}`] : [];
    },
  );
  lost += missing.length;
  if (missing.length > 0) lines.push(`${file}: ${missing.join(', ')}`);
}
for (const line of lines.slice(0, Number(most))) console.log(line);
console.log(
  `${pages} pages, ${all} words, ${notices} notices; ${lost} words missing on ${lines.length} pages.`,
);
