/** What stands after `npm run import --`, as a request. */

import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales } from '../domain/locale.ts';

export interface ImportArguments {
  /** The document or the folder of documents, as typed. */
  readonly from: string;
  readonly locale: Locale;
  /** The content folder, as typed; undefined for the one that the environment names. */
  readonly into: string | undefined;
  readonly published: string | undefined;
  readonly isDryRun: boolean;
  readonly isFixing: boolean;
  readonly isStrict: boolean;
}

export const usage = `Usage: npm run import -- <file or folder> --lang ${locales.join('|')}
  --into <folder>      the content folder to write into; by default the site's own
  --published <url>    where the originals are published, as https://docs.example/{locale}/manual/
  --fix                mend words that the machine translation broke, where that is certain
  --dry-run            write nothing, tell what would be
  --strict             exit with 2 where something could not be converted, or was left alone`;

/** @throws with a message for the person at the keyboard */
export function parseImport(args: readonly string[]): ImportArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      into: { type: 'string' },
      published: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const [from, ...others] = positionals;
  if (from === undefined) throw new Error('No file or folder is named.');
  if (others.length > 0)
    throw new Error(`One file or folder at a time: ${positionals.join(', ')}.`);
  const { lang = '', published } = values;
  if (!isLocale(lang)) {
    throw new Error(
      lang === ''
        ? 'The language is not told: add --lang.'
        : `"${lang}" is no language that a site can have: it is one of ${locales.join(', ')}.`,
    );
  }
  if (published !== undefined && !/^https?:\/\/[^\s/]+/.test(published)) {
    throw new Error(`"${published}" is no address that begins with https://.`);
  }
  return {
    from,
    locale: lang,
    into: values.into,
    published,
    isDryRun: values['dry-run'],
    isFixing: values.fix,
    isStrict: values.strict,
  };
}
