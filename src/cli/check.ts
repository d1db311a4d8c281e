/**
 * `npm run check`: reads all content and prints every fault and advice at once; exit code 1 where there is
 * a fault. `-- --format json|github` prints for programs; `-- --explain` tells of what is found.
 */

import { runCheck } from './run-check.ts';
import { siteFolder, siteSettings } from './site-settings.ts';

const { rules } = await siteSettings();
const { code, output, errors } = await runCheck(process.argv.slice(2), await siteFolder(), rules);
if (errors) console.error(errors);
if (output) console.log(output);
process.exitCode = code;
