/** The check and the build, in a process of their own. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type Build, buildOf, keepBuild, standingBuild } from './last-build.ts';
import { siteFolder } from './site-settings.ts';

export interface BuildRequest {
  /** Whether all that the steps print is shown. */
  readonly isVerbose: boolean;
  /** Whether to build where nothing has changed, too. */
  readonly isAnew?: boolean;
}

/**
 * Builds the site that the environment describes, unless it stands already: made of the same files, by the same
 * settings, on the same day. What the steps print is shown where they fail, or all of it is asked for; else their
 * last lines are.
 * @returns an exit code
 */
export async function buildSite({ isVerbose, isAnew = false }: BuildRequest): Promise<number> {
  const build = await describedBuild();
  const standing = build && !isVerbose && !isAnew ? await standingBuild(build) : undefined;
  if (standing !== undefined) {
    console.log(
      `${standing}\nNothing has changed since: the site in ${build?.site} stands. (--anew builds it all the same.)`,
    );
    return 0;
  }
  console.log('Checking the content and building the site …');
  const { code, said } = await checkAndBuild(isVerbose);
  if (code === 0 && build) await keepBuild(build, said);
  return code;
}

async function checkAndBuild(isShown: boolean) {
  const file = fileURLToPath(new URL('checked-build.ts', import.meta.url));
  const child = spawn(process.execPath, [`--max-semi-space-size=${youngSpace}`, file], {
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  let output = '';
  let pages = 0;
  const collect = (chunk: Buffer) => {
    const text = chunk.toString();
    output += text;
    pages += text.split('index.html').length - 1;
    if (process.stderr.isTTY && pages > 0) process.stderr.write(`\r${pages} pages`);
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const code = await new Promise<number>((resolve) =>
    child.on('close', (end) => resolve(end ?? 1)),
  );
  if (process.stderr.isTTY && pages > 0) process.stderr.write('\r\u001b[K');
  const said = summaryIn(output);
  if (code !== 0) console.error(output.trimEnd());
  else if (!isShown) console.log(said);
  return { code, said };
}

/** Megabytes of what is new in memory: in less, V8 copies it several times before it is let go. */
const youngSpace = 64;

/** What is to be built; undefined where a step will say why nothing can be. */
async function describedBuild(): Promise<Build | undefined> {
  try {
    return await buildOf(process.cwd(), await siteFolder(), process.env);
  } catch {
    return undefined;
  }
}

/** What a build that went well has to say in the end: its sum, what was built, and where it is. */
function summaryIn(output: string): string {
  return (
    output
      .split('\n')
      .filter((line) =>
        /Content check:|the pages speak of|the build is|put the site into|page\(s\) built/.test(
          line,
        ),
      )
      // Without Astro's clock and colours.
      .map((line) => stripVTControlCharacters(line).replace(/^[\d:]+ \[[\w-]+\] /, ''))
      .join('\n')
  );
}
