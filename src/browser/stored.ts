/** All that a site stores with a reader, by the names that it has there; the page about the site lists it. */

import { searches } from './kept-searches.ts';
import { chosen } from './preferences.ts';

export const stored = { ...chosen, searches } as const;
