/** The check and the build, one after the other, as processes of their own. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * Builds the site that the environment describes. What the steps print is shown where they fail, or all of it is
 * asked for; else their last lines are.
 * @returns an exit code
 */
export async function buildSite({ isVerbose }: { readonly isVerbose: boolean }): Promise<number> {
  console.log('Checking the content …');
  const check = await step('check.ts', [], isVerbose);
  if (check.code !== 0) return check.code;
  console.log('Building the site …');
  const build = await step('astro.ts', ['build'], isVerbose);
  return build.code;

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
    if (code !== 0) console.error(output.trimEnd());
    else if (!isShown) console.log(summaryIn(output));
    return { code };
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
