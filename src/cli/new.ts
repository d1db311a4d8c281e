/**
 * `npm run new -- <kind> <id…>`: makes what both languages need of something new, ready to be filled
 * in. Nothing that is there is written over, and nothing is written where something is wrong.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newEntry } from '../authoring/new-entry.ts';
import type { Draft, EntryRequest } from '../authoring/request.ts';
import { displayFolder, readSourceFiles } from '../catalog/files.ts';
import { parseRequest, usage } from './new-request.ts';
import { replaceFile } from './replace-file.ts';
import { siteFolder } from './site-settings.ts';

const request = readRequest();
if (request) await make(request);

function readRequest(): EntryRequest | undefined {
  try {
    return parseRequest(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function make(request: EntryRequest): Promise<void> {
  const folder = await siteFolder();
  const root = displayFolder(folder);
  try {
    const sources = await readSourceFiles(folder).catch((error: unknown) => {
      throw new Error(
        `The content folder ${folder} cannot be read: ${String(error)}\n  Fix: create it, or name another with CONTENT_DIR=path.`,
      );
    });
    const { drafts, faults } = newEntry(root, sources, request);
    for (const { message, fix } of faults) console.error(`${message}\n  Fix: ${fix}\n`);
    if (faults.length > 0) throw new Error('Nothing was written.');
    await writeDrafts(folder, drafts);
    for (const { path, line } of drafts) console.log(`${root}/${path}:${line}`);
    console.log(
      '\nWrite what the marks [[Skriv: …]] and [[Write: …]] ask for; npm run check lists those that are left.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** New files come first: what is changed in others leads to them. */
async function writeDrafts(folder: string, drafts: readonly Draft[]): Promise<void> {
  for (const { path, text } of drafts.filter(({ isNew }) => isNew)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  for (const { path, text } of drafts.filter(({ isNew }) => !isNew)) {
    await replaceFile(join(folder, path), text);
  }
}
