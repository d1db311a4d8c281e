/** `npm run build`: checks the content and builds the site, where it does not stand already; `-- --anew` does so anyway. */

import { buildSite } from './build-site.ts';
import { ownSettings } from './settings.ts';

const words = ownSettings(['content', 'base', 'url', 'out'], ['--verbose', '--anew']);
process.exitCode = await buildSite({
  isVerbose: words.includes('--verbose'),
  isAnew: words.includes('--anew'),
});
