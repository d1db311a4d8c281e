/**
 * The day that a built site speaks of, where it says how things stood: one day for every build of the same content,
 * so that two builds of it are the same to the last byte.
 */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Content, filesOf } from './content.ts';
import { today } from './today.ts';

export interface BuildDay {
  /** ISO 8601 calendar date. */
  readonly day: string;
  /** Where it comes from, to be told. */
  readonly from: 'SOURCE_DATE_EPOCH' | 'the last commit' | 'the ledger' | 'the clock';
}

/**
 * @param folder absolute path of the content folder
 * @param epoch SOURCE_DATE_EPOCH of the environment: seconds since 1970
 * @param readContent is asked where neither the environment nor a repository knows
 * @throws when the environment names a moment that is none
 */
export async function findBuildDay(
  folder: string,
  epoch: string | undefined,
  readContent: () => Promise<Content>,
): Promise<BuildDay> {
  if (epoch) return { day: dayOf(epoch), from: 'SOURCE_DATE_EPOCH' };
  const commit = await lastCommit(folder);
  if (commit) return { day: dayOf(commit), from: 'the last commit' };
  const published = lastPublished(await readContent());
  if (published) return { day: published, from: 'the ledger' };
  return { day: today(), from: 'the clock' };
}

/** In UTC: the same day wherever the site is built. */
function dayOf(seconds: string): string {
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime()))
    throw new Error(
      `SOURCE_DATE_EPOCH is "${seconds}", which is no number of seconds since 1970.\n  Fix: SOURCE_DATE_EPOCH=$(date +%s), or leave it out.`,
    );
  return date.toISOString().slice(0, 10);
}

/** Undefined where the folder is in no repository, or nobody can ask it. */
async function lastCommit(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%ct'], {
      cwd: folder,
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

function lastPublished(content: Content): string | undefined {
  return filesOf(content, 'ledger')
    .flatMap(({ data }) => data.claims)
    .flatMap(({ revisions }) => revisions.map(({ date }) => date))
    .sort()
    .at(-1);
}
