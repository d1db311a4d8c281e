/**
 * `npm run decisions -- <folder>`: holds records of decisions against the claims as they are now. Exit code 1 where a
 * decision has been touched, for a job of the calendar; 2 where nothing can be read.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleCatalog } from '../catalog/assemble.ts';
import { readContentFolder } from '../catalog/files.ts';
import { overlayFolder } from '../catalog/folder.ts';
import type { Topic } from '../domain/catalog.ts';
import { type AnsweredTree, basisInRecord } from '../domain/decision-basis.ts';
import { endingToday } from '../domain/decision-ending.ts';
import { type ClaimChange, reviewDecision } from '../domain/decision-review.ts';
import type { Locale } from '../domain/locale.ts';
import { prefixesOf, trackedClaims } from '../domain/tracked-claim.ts';
import { siteFolder } from './site-settings.ts';

const usage = `Usage: npm run decisions -- <folder> [--language <language>]
  reads every Markdown file of the folder and lists the decisions whose claims have changed since, or whose answers
  lead elsewhere now`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error(usage);
  const files = await recordsIn(folder);
  const { content } = await readContentFolder(await siteFolder(), overlayFolder());
  const locale = chosenLanguage(values.language, content.languages);
  const { topics } = assembleCatalog(content);
  const claims = trackedClaims({ topics }, locale, (path) => path);
  let [touched, read] = [0, 0];
  for (const file of files) {
    const basis = basisInRecord(await readFile(file, 'utf8'), prefixesOf(claims));
    if (basis.cited.length === 0) continue;
    read += 1;
    const { changes, unknown, undated } = reviewDecision(basis, claims);
    const moved = basis.answered && treeNews(basis.answered, topics, locale);
    const told = [
      ...changes.flatMap(lines),
      ...(moved ? [moved] : []),
      ...(unknown.length > 0 ? [`no claim has the code ${unknown.join(', ')}`] : []),
      ...(undated.length > 0
        ? [`cannot be told without a version or a date in the record: ${undated.join(', ')}`]
        : []),
    ];
    if (changes.length > 0 || moved) touched += 1;
    if (told.length === 0) continue;
    console.log(`${relative(folder, file)}${basis.date ? `  (${basis.date})` : ''}`);
    for (const line of told) console.log(`  ${line}`);
  }
  console.log(
    `${touched} of ${read} decisions are touched; ${files.length - read} files cite no claim.`,
  );
  if (touched > 0) process.exitCode = 1;
} catch (error) {
  const isMistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error((error as Error).message + (isMistyped ? `\n\n${usage}` : ''));
  process.exitCode = 2;
}

async function recordsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error(
      `${folder} is no folder that can be read.\n  Fix: name the folder with the records.`,
    );
  });
  const files = names.filter((name) => /\.(?:md|markdown)$/i.test(name)).sort();
  if (files.length === 0)
    throw new Error(
      `${folder} has no Markdown file.\n  Fix: name the folder with the records, which end in .md.`,
    );
  return files.map((name) => join(folder, name));
}

function chosenLanguage(
  asked: string | undefined,
  languages: readonly [Locale, ...Locale[]],
): Locale {
  const found = languages.find((locale) => locale === asked);
  if (asked !== undefined && !found)
    throw new Error(
      `The site has no language "${asked}".\n  Fix: name one of ${languages.join(', ')}.`,
    );
  return found ?? languages[0];
}

function lines({ claim, kinds, date, before }: ClaimChange): string[] {
  const { code, text, replacedBy } = claim;
  const by = replacedBy.length > 0 ? `, replaced by ${replacedBy.join(', ')}` : '';
  return [
    `${code}  ${kinds.join(', ')}  ${date}${by}  ${text}`,
    ...(before === undefined ? [] : [`  before: ${before}`]),
  ];
}

/** What the same answers come to now, where that is anything else. */
function treeNews(
  answered: AnsweredTree,
  topics: readonly Topic[],
  locale: Locale,
): string | undefined {
  const topic = topics.find(({ id }) => id === answered.topic);
  const tree = topic?.trees.find(({ id }) => id === answered.tree);
  const name = `the tree ${answered.topic}/${answered.tree}`;
  if (!tree) return `${name} is gone`;
  const { kind, reached } = endingToday(tree, answered);
  if (kind === 'same') return undefined;
  if (kind === 'unfinished') return `${name} now asks "${reached}" after the same answers`;
  const title = tree.outcomes.find((one) => one.id === reached)?.words[locale].title ?? reached;
  return kind === 'misfit'
    ? `${name} still ends in "${title}" (${reached}), but not all of the answers fit it any longer`
    : `${name} now ends in "${title}" (${reached}) in the place of ${answered.outcome}`;
}
