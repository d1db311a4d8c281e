/**
 * `npm run queries -- access.log`: what readers have searched for and not found, by the log of the server. It is asked
 * of the content as it is now. Nothing leaves the machine, and nothing is kept. Exit code 2 where the log cannot be read.
 */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../catalog/files.ts';
import { overlayFolder } from '../catalog/folder.ts';
import { type AskedQuery, queriesInLog } from '../search/asked-queries.ts';
import { askAll } from '../search/on-node.ts';
import { siteFolderThere } from './site-settings.ts';

const usage = `Usage: npm run queries -- <access.log …>
  reads logs of nginx, Apache, IIS (W3C) and Caddy (JSON), and lists the searches that find nothing`;

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Error(usage);
  const texts = await Promise.all(positionals.map(readLog));
  const { requests, queries } = queriesInLog(texts.join('\n'));
  if (requests === 0)
    throw new Error(
      `${positionals.join(', ')}: no line is a request as nginx, Apache, IIS or Caddy log it.\n  Fix: name the access log in its common, combined, W3C or JSON format, unpacked.`,
    );
  const { content } = await readContentFolder(await siteFolderThere(), overlayFolder());
  const ours = queries.filter(({ locale }) => content.languages.includes(locale));
  const answers = await askAll(
    content,
    ours.map(({ locale, query, type }) => ({ locale, query, choice: type ? { type } : {} })),
  );
  const lost = ours.filter((_, index) => answers[index]?.hits === 0);
  console.log(`${requests} requests, ${ours.length} different searches.`);
  print(
    'Nothing is found for',
    lost.filter(({ type }) => type === undefined),
  );
  print(
    'Nothing of the kind that was chosen is found for',
    lost.filter(({ type }) => type !== undefined),
  );
  if (ours.length > 0 && lost.length === 0) console.log('Something is found for each of them.');
} catch (error) {
  const isMistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error((error as Error).message + (isMistyped ? `\n\n${usage}` : ''));
  process.exitCode = 2;
}

async function readLog(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read.\n  Fix: name the access log of the server.`);
  }
}

function print(heading: string, queries: readonly AskedQuery[]): void {
  if (queries.length === 0) return;
  console.log(`\n${heading}:`);
  for (const { readers, locale, query, type } of queries)
    console.log(
      `${String(readers).padStart(5)} ×  ${locale}  ${query}${type ? `  (${type})` : ''}`,
    );
}
