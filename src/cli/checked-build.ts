/**
 * What a build runs in a process of its own: the check and, where it finds no fault, Astro's build, which goes on with
 * what the check has read, looked up and indexed.
 */

import { overlayFolder } from '../catalog/folder.ts';
import { failure, type Outcome, printOutcome, runCheck } from './run-check.ts';
import { MissingFolder, siteFolderThere, siteSettings } from './site-settings.ts';

const outcome = await checkSite();
printOutcome(outcome);
if (outcome.code === 0) {
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'build');
  await import('./astro.ts');
} else process.exitCode = outcome.code;

async function checkSite(): Promise<Outcome> {
  try {
    const { rules } = await siteSettings();
    return await runCheck([], await siteFolderThere(), rules, overlayFolder());
  } catch (error) {
    if (!(error instanceof MissingFolder)) throw error;
    return failure(error.message);
  }
}
