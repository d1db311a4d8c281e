/**
 * Builds the sites of the browser tests, as many at a time as there are processors; and the project's own,
 * which no test visits, to see that it can be built.
 */

import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { writeLibraryContent } from '../../support/library-content.ts';
import { wide, writeMadeContent } from '../../support/made-content.ts';
import { writeOwnFacts } from '../../support/own-facts.ts';
import { writeOwnSite } from '../../support/own-site.ts';
import { sites, type TestSite } from './sites.ts';

type Site = Pick<TestSite, 'name' | 'environment' | 'config'>;

writeMadeContent('.cache/wide-content', wide);
writeLibraryContent('.cache/library-content');
writeOwnSite('.cache/own-content');
writeOwnFacts('.cache/own-facts-overlay');
const own: Site = { name: 'of the project', environment: {} };
const all: Site[] = [own, ...sites.filter(({ isMoved }) => !isMoved)];
await buildAll(
  all.filter(({ config }) => !config),
  availableParallelism(),
);
// Its pages ask for collections, of which Astro keeps one list for all builds of a project.
await buildAll(
  all.filter(({ config }) => config),
  1,
);

async function buildAll(waiting: Site[], atOnce: number): Promise<void> {
  const buildWaiting = async () => {
    for (let site = waiting.shift(); site; site = waiting.shift()) await build(site);
  };
  await Promise.all(Array.from({ length: atOnce }, buildWaiting));
}

async function build({ name, environment, config }: Site): Promise<void> {
  const words = ['src/cli/astro.ts', 'build', ...(config ? ['--config', config] : [])];
  console.log(`Building the site ${name} …`);
  try {
    await promisify(execFile)(process.execPath, words, {
      env: { ...process.env, ...environment },
      maxBuffer: Number.POSITIVE_INFINITY,
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    console.error(stdout, stderr ?? error);
    process.exit(1);
  }
}
