/** The same guides as a site of bare Astro: a page for each file, one layout, and Pagefind as it comes. */

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Locale } from '../../../src/domain/locale.ts';

/**
 * Writes the project anew.
 * @param guides their words in Markdown, by their ids, in one language
 */
export function writeBareSite(
  folder: string,
  locale: Locale,
  guides: ReadonlyMap<string, string>,
): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ name: 'bare', type: 'module' }));
  write('astro.config.mjs', 'export default {};\n');
  write('src/layouts/Bare.astro', layout(locale));
  for (const [id, words] of guides) {
    const up = '../'.repeat(id.split('/').length + 1);
    write(
      `src/pages/guides/${id}.md`,
      words.replace(/^---\n/, `---\nlayout: ${up}layouts/Bare.astro\n`),
    );
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

export const bareSteps: readonly (readonly string[])[] = [
  [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
  [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
];

function layout(locale: Locale): string {
  return `---
const { frontmatter } = Astro.props;
---
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{frontmatter.title}</title>
  </head>
  <body>
    <main data-pagefind-body><h1>{frontmatter.title}</h1><slot /></main>
  </body>
</html>
`;
}
