/**
 * `npm run decisions -- <folder>`: holds records of decisions against the claims as they are now. Exit code 1 where a
 * decision has been touched, for a job of the calendar; 2 where nothing can be read.
 */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assembleCatalog } from '../catalog/assemble.ts';
import { readDecisions } from '../catalog/decisions.ts';
import { readContentFolder } from '../catalog/files.ts';
import { overlayFolder } from '../catalog/folder.ts';
import { today } from '../catalog/today.ts';
import { type CalendarEvent, calendarFile } from '../domain/calendar.ts';
import type { Topic } from '../domain/catalog.ts';
import {
  type AnsweredTree,
  basisQuery,
  decisionsPath,
  type FiledDecision,
} from '../domain/decision-basis.ts';
import { changeEvents, lookAgainEvents } from '../domain/decision-calendar.ts';
import { endingToday } from '../domain/decision-ending.ts';
import { type ClaimChange, reviewDecision } from '../domain/decision-review.ts';
import type { Locale } from '../domain/locale.ts';
import { daysOf } from '../domain/look-again.ts';
import { prefixesOf, trackedClaims } from '../domain/tracked-claim.ts';
import { basePath } from '../i18n/base-path.ts';
import { calendarWords, changeWords } from '../i18n/decision-words.ts';
import { translator } from '../i18n/translate.ts';
import { siteFolder } from './site-settings.ts';

const usage = `Usage: npm run decisions -- <folder> [--language <language>] [--calendar <file.ics>]
  reads every Markdown file of the folder and lists the decisions whose claims have changed since, or whose answers
  lead elsewhere now; the calendar gets those changes today, and the days on which to look at each decision again`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' }, calendar: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error(usage);
  const { content } = await readContentFolder(await siteFolder(), overlayFolder());
  const locale = chosenLanguage(values.language, content.languages);
  const { topics } = assembleCatalog(content);
  const link = (path: string) => `${pagesIn(locale)}${path}`;
  const claims = trackedClaims({ topics }, locale, link);
  const filed = await readDecisions(folder, prefixesOf(claims));
  const citing = filed.filter(({ basis }) => basis.cited.length > 0);
  const events: CalendarEvent[] = [];
  let touched = 0;
  for (const decision of citing) {
    const { file, basis } = decision;
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
    events.push(...eventsOf(decision, changes));
    if (told.length === 0) continue;
    console.log(`${file}${basis.date ? `  (${basis.date})` : ''}`);
    for (const line of told) console.log(`  ${line}`);
  }
  console.log(
    `${touched} of ${citing.length} decisions are touched; ${filed.length - citing.length} files cite no claim.`,
  );
  if (values.calendar !== undefined)
    await writeFile(values.calendar, calendarFile(events, new Date()));
  if (touched > 0) process.exitCode = 1;

  function eventsOf(
    { file, title, basis }: FiledDecision,
    changes: readonly ClaimChange[],
  ): CalendarEvent[] {
    const t = translator(locale);
    const topic = topics.find(({ id }) => id === basis.answered?.topic);
    const tree = topic?.trees.find(({ id }) => id === basis.answered?.tree);
    const ending = tree && basis.answered && endingToday(tree, basis.answered);
    const outcome = tree?.outcomes.find(({ id }) => id === ending?.reached);
    const decision = { id: file, title, review: link(decisionsPath + basisQuery(basis)) };
    const words = { ...calendarWords(t), kinds: changeWords(t, locale) };
    const days = topic && outcome ? daysOf(topic, outcome, locale, link) : [];
    return [
      ...changeEvents(decision, changes, today(), words),
      ...lookAgainEvents(decision, days, today(), words),
    ];
  }
} catch (error) {
  const isMistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error((error as Error).message + (isMistyped ? `\n\n${usage}` : ''));
  process.exitCode = 2;
}

/** Where the pages of a language are, as far as the environment tells. */
function pagesIn(locale: Locale): string {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  return `${SITE_URL.replace(/\/$/, '')}${basePath(BASE_PATH)}${locale}`;
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
