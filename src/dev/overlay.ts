/** Faults in the form that the dev server's error overlay takes. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { escapeXml } from '../export/xml.ts';
import { faultCount, faultList } from './fault-list.ts';

/** A message to the browser. */
export type Overlay = NonNullable<Awaited<ReturnType<typeof overlayOf>>>;

/**
 * The overlay tells of the first fault at large, with its place to be opened in an editor, and lists
 * them all below.
 * @returns undefined where there is no fault
 */
export async function overlayOf(faults: readonly Diagnostic[]) {
  const [first] = faults;
  if (!first) return undefined;
  const file = resolve(first.file);
  return {
    type: 'error' as const,
    err: {
      name: first.rule,
      title: faultCount(faults),
      // Astro's overlay takes these two as HTML.
      message: escapeXml(first.message),
      hint: escapeXml(`Fix: ${first.fix}`),
      highlightedCode: await markedCode(file, first.line),
      loc: { file, line: first.line, column: first.column },
      id: file,
      plugin: 'content',
      stack: faultList(faults),
    },
  };
}

/** A file's text as HTML with one line marked, in the classes that Astro's overlay knows. */
async function markedCode(file: string, line: number): Promise<string> {
  // The place of a missing file may be its folder.
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text
    .split('\n')
    .map(
      (part, index) =>
        `<span class="line${index + 1 === line ? ' error-line' : ''}">${escapeXml(part)}</span>`,
    );
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}
