/** What a page in a test calls things. */

import type { WordsNames } from '../../src/markdown/setting.ts';

export const wordsNames: WordsNames = {
  table: 'Tabell',
  alerts: { note: 'Obs', tip: 'Tips', important: 'Viktigt', warning: 'Varning', caution: 'Akta' },
  notes: 'Fotnoter',
  note: (number) => `Fotnot ${number}`,
  back: (number) => `Tillbaka till ${number}`,
  copy: { label: 'Kopiera', done: 'Kopierat', refused: 'Nekat', insecure: 'Osäkert' },
};
