/**
 * `npm run new -- <kind> <id…>`: makes what both languages need of something new, ready to be filled
 * in. Nothing that is there is written over, and nothing is written where something is wrong.
 */

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type NewEntry, newEntry } from '../authoring/new-entry.ts';
import { newSite } from '../authoring/new-site.ts';
import type { Draft, EntryRequest, SiteRequest } from '../authoring/request.ts';
import { displayFolder, readSourceFiles, refuseLinks } from '../catalog/files.ts';
import { parseRequest, usage } from './new-request.ts';
import { replaceFile } from './replace-file.ts';
import { takeSettings } from './settings.ts';
import { siteFolderThere } from './site-settings.ts';

const request = readRequest();
if (request) await make(request);

function readRequest(): EntryRequest | SiteRequest | undefined {
  try {
    return parseRequest(takeSettings(process.argv.slice(2), ['content']));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function make(request: EntryRequest | SiteRequest): Promise<void> {
  try {
    const folder = request.kind === 'site' ? resolve(request.folder) : await siteFolderThere();
    const root = displayFolder(folder);
    const { drafts, faults } = await (request.kind === 'site'
      ? siteOf(folder, root, request)
      : entryOf(folder, root, request));
    for (const { message, fix } of faults) console.error(`${message}\n  Fix: ${fix}\n`);
    if (faults.length > 0) throw new Error('Nothing was written.');
    await writeDrafts(folder, drafts);
    for (const { path, line } of drafts) console.log(`${root}/${path}:${line}`);
    console.log(
      '\nWrite what the marks [[Skriv: …]] and [[Write: …]] ask for; npm run check lists those that are left.',
    );
    if (request.kind === 'site') console.log(`\n${leadingTo(folder)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

async function entryOf(folder: string, root: string, request: EntryRequest): Promise<NewEntry> {
  const sources = await readSourceFiles(folder);
  refuseLinks(folder, sources);
  return newEntry(root, sources, request);
}

async function siteOf(folder: string, root: string, request: SiteRequest): Promise<NewEntry> {
  const taken = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`${root} cannot be read: ${error.message}\n  Fix: name a folder that is new.`);
  });
  return newSite(root, taken, request);
}

/** What leads the engine to a new folder. */
function leadingTo(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return `Lead the engine to it, in astro.config.mjs:\n\n  integrations: [vagval({ content: '${path}' })],\n\nThen npm run dev shows the site while you write.`;
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
