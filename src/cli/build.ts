/** `npm run build`: checks the content and builds the site. */

import { buildSite } from './build-site.ts';
import { ownSettings } from './settings.ts';

const words = ownSettings(['content', 'base', 'url', 'out'], ['--verbose']);
process.exitCode = await buildSite({ isVerbose: words.includes('--verbose') });
