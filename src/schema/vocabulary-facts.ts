/** The shapes of what the whole site shares: what it compares by, rests on, calls things and keeps to. */

import { z } from 'zod';
import { locales, localize } from '../domain/locale.ts';
import { date, isPattern, type Speaking, sources, writable } from './parts.ts';

export const criteriaFacts = ({ phrase }: Speaking) =>
  z.record(z.string(), z.strictObject({ label: phrase })).describe('What options are compared by.');

export const sourcesFacts = z
  .record(
    z.string(),
    z.strictObject({
      title: z.string().min(1),
      publisher: z.string().min(1),
      url: writable(
        'https://example.invalid/',
        z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }),
      ),
      language: z.string().min(2).describe('The language it is written in: sv, en.'),
      published: date.describe('When it was written, or last changed.'),
      checked: date.describe('When our words were last held against it.'),
      licence: z.string().min(1),
      secondary: z
        .boolean()
        .default(false)
        .describe('Whether it retells what another document says, as a press article does.'),
    }),
  )
  .describe('What claims and passages refer to.');

const forms = z.array(z.string().min(1)).default([]);

export const termsFacts = ({ localized }: Speaking) =>
  z
    .record(
      z.string(),
      z.strictObject({
        abbreviation: z.string().min(1).optional(),
        translate: z
          .boolean()
          .default(true)
          .describe('False for names that are the same in every language.'),
        mark: z
          .boolean()
          .default(true)
          .describe('False for words that every reader knows: texts do not mark them.'),
        sources,
        ...localized(
          z.strictObject({
            term: z.string().min(1),
            definition: z.string().min(1),
            synonyms: forms.describe('What else it is called, and searched for.'),
            avoid: forms.describe('Forms that are wrong wherever they stand.'),
            warn: forms.describe('Forms that are wrong mostly.'),
          }),
        ),
      }),
    )
    .describe('The glossary.');

const everydayGroup = z
  // Readers may type a language that the site is not in.
  .strictObject(localize(locales, () => forms))
  .refine(
    (group) => Object.values(group).flat().length > 1,
    'must have two words at least, of one language or of two',
  );

export const everydayWordsFacts = z
  .record(z.string(), everydayGroup)
  .describe('What readers type for what the site writes: words that stand for each other.');

const formOrPattern = {
  form: z.string().min(1).optional(),
  pattern: z.string().refine(isPattern, 'must be a regular expression').optional(),
  write: z.string().min(1),
};

const isOneOfBoth = ({
  form,
  pattern,
}: {
  form?: string | undefined;
  pattern?: string | undefined;
}) => (form === undefined) !== (pattern === undefined);

const mustBeOne = 'must have either a form or a pattern';

/** A form that is not written, or a regular expression for many, and what to write instead. */
const advice = z
  .strictObject({
    ...formOrPattern,
    labels: z
      .boolean()
      .default(false)
      .describe('Whether it holds in bold too, where names of things on a screen stand.'),
  })
  .refine(isOneOfBoth, mustBeOne);

/** A turn of phrase that wears out, and how often it may stand in the whole content. */
const formula = z
  .strictObject({ ...formOrPattern, most: z.int().min(1).default(3) })
  .refine(isOneOfBoth, mustBeOne);

export const styleFacts = ({ localized }: Speaking) =>
  z
    .strictObject(
      localized(
        z.strictObject({
          words: forms.describe('Right, though the dictionary does not know them.'),
          apart: forms.describe('Pairs that are right apart, though there is a compound of them.'),
          avoid: z.array(advice).default([]).describe('Never right.'),
          warn: z.array(advice).default([]).describe('Seldom right.'),
          formulas: z
            .array(formula)
            .default([])
            .describe('Right now and then; told where it stands more often than "most".'),
          inference: forms.describe('Words by which a conclusion of ours gives itself away.'),
        }),
      ),
    )
    .describe('What the words of a language keep to beside the glossary.');
