/**
 * `npm run import -- <file or folder> --lang sv`: other people's documents into the content folder. Exit
 * code 1 where a document was refused, 2 with --strict where something could not be
 * converted or was left alone.
 */

import { copyFile, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  displayFolder,
  filePaths,
  linkPaths,
  readFileInside,
  readSourceFiles,
  refuseLinks,
} from '../catalog/files.ts';
import { isPicture, type SourceFile } from '../catalog/read-content.ts';
import { today } from '../catalog/today.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { isPictureName } from '../domain/media.ts';
import { isDocument } from '../importing/ids.ts';
import { type ImportEnd, importLibrary, type PageResult } from '../importing/import-library.ts';
import type { Notice } from '../importing/notice.ts';
import { formatNotice, isSuspicion, reportText, summaryOf } from '../importing/report.ts';
import { openDictionary } from '../language/spelling.ts';
import { placeFile } from '../schema/files.ts';
import { type ImportArguments, parseImport, usage } from './import-request.ts';
import { Progress } from './progress.ts';
import { replaceFile } from './replace-file.ts';
import { siteFolder } from './site-settings.ts';

function readRequest(): ImportArguments | undefined {
  try {
    return parseImport(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function run(request: ImportArguments): Promise<void> {
  const into = request.into === undefined ? await siteFolder() : resolve(request.into);
  let isInterrupted = false;
  process.once('SIGINT', () => {
    // What is being written is written to its end; a second one ends at once.
    isInterrupted = true;
  });
  try {
    const { folder, files, links, named } = await documentsOf(request.from);
    const standing = await standingFiles(into);
    const results: PageResult[] = [];
    const pages = files.filter((file) => isDocument(file) || file === named).length;
    let notices: Notice[] = links.map(linked);
    let progress = new Progress(process.stderr, pages, 'pages');
    let phase = 'survey';
    for await (const step of importLibrary({
      locale: request.locale,
      files,
      ...(named !== undefined && { named }),
      read: (path) => readFileInside(folder, path),
      standing,
      published: request.published,
      isFixing: request.isFixing,
      today: today(),
      knows: await openDictionary(request.locale),
    })) {
      if (step.phase === 'survey') progress.step('Looked at', 'nothing is written yet.');
      if (step.phase !== 'survey' && phase === 'survey') {
        phase = 'convert';
        progress = new Progress(process.stderr, pages, 'pages');
      }
      if (step.phase === 'convert') {
        if (!request.isDryRun) await writeFiles(into, step.result.files);
        results.push({ ...step.result, files: [] });
        notices.push(...step.result.notices);
        progress.step('Imported', wrongSoFar(results, notices));
      }
      if (step.phase === 'end') {
        if (!request.isDryRun) await finish(folder, into, step.end);
        notices.push(...step.end.notices);
      }
      if (isInterrupted) throw new Interruption();
    }
    progress.end('Imported', wrongSoFar(results, notices));
    notices = notices.toSorted(byPlace);
    await tell(request, into, results, notices);
  } catch (error) {
    if (error instanceof Interruption) {
      console.error(
        '\nInterrupted. Every file is the old one or the new one, whole; run it again to go on.',
      );
      process.exitCode = 130;
      return;
    }
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

class Interruption extends Error {}

/** The imported folder, and the paths below it. A single document is a folder with that one in it. */
async function documentsOf(
  from: string,
): Promise<{ folder: string; files: string[]; links: string[]; named?: string }> {
  const path = resolve(from);
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new Error(`There is no file or folder ${path}.\n  Fix: see that it is spelt right.`);
  }
  if (found.isFile()) {
    const named = basename(path);
    return { folder: dirname(path), files: await filesAround(path), links: [], named };
  }
  const files = await filePaths(path);
  if (!files.some(isDocument)) {
    throw new Error(
      `There is no Markdown document in ${path}.\n  Fix: name a folder that holds files whose names end in .md, .mdx or .markdown.`,
    );
  }
  return { folder: path, files, links: await linkPaths(path) };
}

function linked(file: string): Notice {
  return {
    file,
    at: fileStart,
    kind: 'lost',
    rule: 'import-linked',
    message: 'This is a symbolic link, and nothing below it is imported.',
    fix: 'put the file or the folder itself there.',
  };
}

/** A document with the pictures that it may show; other documents beside it are not asked for. */
async function filesAround(path: string): Promise<string[]> {
  const pictures = (await filePaths(dirname(path))).filter(isPictureName);
  return [...new Set([basename(path), ...pictures])].sort();
}

/** The content folder as it is; one that is not there yet is empty. */
async function standingFiles(into: string): Promise<SourceFile[]> {
  const found = await stat(into).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) {
    throw new Error(`${into} is no folder.\n  Fix: name the content folder with --into.`);
  }
  const files = await readSourceFiles(into);
  refuseLinks(into, files);
  if (files.length === 0) return files;
  const known = files.filter(({ path }) => placeFile(path) || isPicture(path));
  if (known.length === 0) {
    throw new Error(
      `${into} is no content folder: it holds ${files.length} files, and none of them is content.\n  Fix: name a folder that is empty, or one that npm run check knows.`,
    );
  }
  console.log(
    `${displayFolder(into)} holds ${files.length} files already: what a person has written there is left alone.`,
  );
  return files;
}

async function writeFiles(into: string, written: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of written) {
    const file = join(into, path);
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, text);
  }
}

async function finish(folder: string, into: string, end: ImportEnd): Promise<void> {
  await writeFiles(into, end.files);
  for (const { from, to } of end.pictures) {
    const file = join(into, to);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(folder, from), file);
  }
}

function wrongSoFar(results: readonly PageResult[], notices: readonly Notice[]): string {
  const refused = results.filter(({ state }) => state === 'refused').length;
  return `${notices.length} notices, ${refused} pages refused.`;
}

function byPlace(a: Notice, b: Notice): number {
  return a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.at.line - b.at.line || a.at.column - b.at.column;
}

/** More notices than this are told by their numbers; the report has them all. */
const mostPrinted = 40;

async function tell(
  request: ImportArguments,
  into: string,
  results: readonly PageResult[],
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length <= mostPrinted || request.isDryRun) {
    for (const notice of notices) console.log(formatNotice(notice));
  }
  if (!request.isDryRun) {
    // Hidden: it is no content.
    const folder = join(into, '.import');
    await mkdir(folder, { recursive: true });
    const certain = notices.filter((notice) => !isSuspicion(notice));
    const suspected = notices.filter(isSuspicion);
    await replaceFile(join(folder, 'report.txt'), reportText(results, certain));
    await replaceFile(join(folder, 'details.txt'), lines(certain));
    await replaceFile(join(folder, 'suspicions.txt'), lines(suspected));
    console.log(
      `${summaryOf(results, notices)}\nThe report: ${displayFolder(join(folder, 'report.txt'))}`,
    );
  } else {
    console.log(`${summaryOf(results, notices)}\nNothing was written.`);
  }
  if (results.every(({ state }) => state === 'part')) {
    throw new Error(
      `Nothing was read: every document in ${request.from} is for others to include.\n  Fix: name the folder that holds the documents themselves.`,
    );
  }
  const isWhole = notices.every(({ kind }) => kind === 'note' || kind === 'damage');
  if (request.isStrict && !isWhole) process.exitCode = 2;
  if (results.some(({ state }) => state === 'refused')) process.exitCode = 1;
}

function lines(notices: readonly Notice[]): string {
  return notices.map((notice) => `${formatNotice(notice)}\n`).join('');
}

const request = readRequest();
if (request) await run(request);
