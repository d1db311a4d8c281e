/** The check and the build, one after the other, as processes of their own. */

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
  console.log('Checking the content …');
  const check = await step('check.ts', [], isVerbose);
  if (check.code !== 0) return check.code;
  console.log('Building the site …');
  const pages = await step('astro.ts', ['build'], isVerbose);
  if (pages.code === 0 && build) await keepBuild(build, `${check.said}\n${pages.said}`);
  return pages.code;

  async function step(script: string, words: readonly string[], isShown: boolean) {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [file, ...words], {
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
}

/** What is to be built; undefined where a step will say why nothing can be. */
async function describedBuild(): Promise<Build | undefined> {
  try {
    return await buildOf(process.cwd(), await siteFolder(), process.env);
  } catch {
    return undefined;
  }
}

/** What a step that went well has to say in the end: its sum, what was built, and where it is. */
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
