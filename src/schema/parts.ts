/** What the shapes of the YAML files are made of. */

import { z } from 'zod';
import { type Locale, type Localized, localize } from '../domain/locale.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';

/** The languages that a folder's files speak: what is written once for each has just these. */
export interface Speaking {
  /** A shape once for each language. */
  readonly localized: <T extends z.ZodType>(schema: T) => Localized<T>;
  /** Words in every language. */
  readonly phrase: z.ZodObject<Localized<z.ZodString>>;
}

/** Tells an author which language words are to be in. */
export function inLanguage(locale: Locale): string {
  return `In ${languageNames.of(locale)}.`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What shapes that depend on the languages of a site are made of. */
export function speaking(languages: readonly Locale[]): Speaking {
  const localized = <T extends z.ZodType>(schema: T) =>
    localize(languages, (locale) => schema.describe(inLanguage(locale)));
  return { localized, phrase: z.strictObject(localized(z.string().trim().min(1))) };
}

/**
 * A value that must have a certain form. Where it is still to be written another stands in for it, so
 * that the file can be read meanwhile; the rule `unwritten` keeps it from being published.
 */
export const writable = <T extends z.ZodType>(standIn: z.infer<T>, schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && holdsUnwritten(value) ? standIn : value),
    schema,
  );

/** Stands in for an address that is still to be written. */
export const unwrittenAddress = 'https://example.invalid/';

/** A calendar date. YAML 1.1 readers hand over a Date for the same characters. */
export const date = writable(
  '1970-01-01',
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('must be a date written as 2026-11-22'),
  ),
);

/** A calendar date, or as much of one as is known. YAML reads a year alone as a number. */
export const roughDate = writable(
  '1970-01-01',
  z.preprocess(
    (value) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === 'number' ? String(value) : value;
    },
    z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
      error: 'must be a date written as 2026-11-22, 2026-11 or "2026"',
    }),
  ),
);

/** One of the ids in a list. What has a comma in it is a list that was put in quotation marks. */
const listed = z.string().superRefine((text, context) => {
  if (!text.includes(',') || holdsUnwritten(text)) return;
  const apart = text.split(',').map((part) => part.trim());
  context.addIssue({
    code: 'custom',
    message: `must have each of its items by itself, and one here is "${text}"`,
    params: { fix: `write it without quotation marks around them all: [${apart.join(', ')}].` },
  });
});

/** Things by their ids, in a list. */
export const idList = z.array(listed);

/** Keys that something was published under before. */
export const formerKeys = idList
  .default([])
  .describe('Keys that it was published under before; addresses with them lead on to it.');

/** Ids of sources. */
export const sourceIds = idList;

/** That there is at least one is a rule of its own, with a better message. */
export const sources = sourceIds
  .default([])
  .describe('What bears it out: one or more keys of vocabulary/sources.yaml.');

/** Documents that a conclusion of ours is drawn from, where none of them says it. */
export const inferredFrom = sourceIds
  .default([])
  .describe(
    'What we conclude it from, where no document says it: keys of vocabulary/sources.yaml.',
  );

/** What identifies words. */
export const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, 'must be sixteen hexadecimal digits');

/** The document that words were imported from, as the import writes it. */
export const importedFrom = z.strictObject({
  file: z.string().describe('Its path below the folder that was imported.'),
  commit: z.string().optional().describe('The commit that it was imported at.'),
  dated: date.optional().describe('The date that it bears.'),
  translated: z
    .enum(['machine', 'human'])
    .optional()
    .describe('Who has translated it, where somebody has.'),
  translatedOn: date.optional().describe('When it was translated.'),
  address: z.string().optional().describe('Where the original is published.'),
  source: fingerprint.describe('What identifies its text.'),
});

/** Whether a text is a regular expression, read with the flag `u`. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
