/** The licences of what a build sends to browsers, as the text that goes along with it. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './shipped-packages.ts';

/** What the site calls its file of licences. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** What is inside packages whose own licence does not tell of it. */
const inside: Readonly<Record<string, readonly ('snowball' | 'apache-2.0')[]>> = {
  // Their LICENSE names the licence and does not hold it.
  '@orama/stemmers': ['apache-2.0', 'snowball'],
  '@orama/stopwords': ['apache-2.0', 'snowball'],
  // Its WebAssembly holds the stemmers.
  pagefind: ['snowball'],
};

const titles = {
  snowball: 'Snowball, https://snowballstem.org (BSD-3-Clause)',
  'apache-2.0': 'Apache License, Version 2.0',
};

/**
 * One text of all licences, in the order of the packages; what several contain stands once, at the end.
 * @throws when a package brings no licence text: its name is told
 */
export function licenceText(packages: readonly Package[]): string {
  const parts = packages.map((each) => part(title(each), ownTexts(each)));
  const added = [...new Set(packages.flatMap(({ name }) => inside[name] ?? []))].sort();
  return [
    'This site brings along what is listed here, each under its own licence.\n',
    ...parts,
    ...added.map((name) =>
      part(`${titles[name]}, inside of ${holders(name, packages)}`, [text(name)]),
    ),
  ].join('\n');
}

function title({ name, version, licence }: Package): string {
  return `${name} ${version}${licence ? ` (${licence})` : ''}`;
}

function holders(licence: string, packages: readonly Package[]): string {
  return packages
    .filter(({ name }) => inside[name]?.some((each) => each === licence))
    .map(({ name }) => name)
    .join(', ');
}

function part(heading: string, texts: readonly string[]): string {
  return `${'='.repeat(80)}\n${heading}\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`;
}

function ownTexts(each: Package): string[] {
  const texts = readdirSync(each.folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice|unlicense)/i.test(name))
    .sort()
    .flatMap((name) => textsAt(join(each.folder, name)));
  if (texts.length === 0)
    throw new Error(
      `${each.name} ${each.version} is sent to browsers, and brings no licence text along.\n` +
        `  Fix: do without it, or ask its authors for a LICENSE file; ${each.folder} has none.`,
    );
  return texts;
}

/** Some packages have a folder of licences. */
function textsAt(path: string): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .map((name) => cleaned(readFileSync(join(path, name), 'utf8')));
  return [cleaned(readFileSync(path, 'utf8'))];
}

/** Without what a build tool has bundled for itself: of its code, only its own helpers are in a page. */
function cleaned(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/^# Licenses of bundled dependencies$/m);
  return own.trim();
}

function text(name: keyof typeof titles): string {
  return readFileSync(new URL(`licences/${name}.txt`, import.meta.url), 'utf8').trimEnd();
}
