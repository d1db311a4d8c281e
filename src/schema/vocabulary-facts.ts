/** The shapes of what the whole site shares: what it compares by, rests on, calls things and keeps to. */

import { z } from 'zod';
import { locales, localize } from '../domain/locale.ts';
import { sourceKinds } from '../domain/source.ts';
import {
  date,
  formerKeys,
  inLanguage,
  isPattern,
  type Speaking,
  sources,
  unwrittenAddress,
  writable,
} from './parts.ts';

export const criteriaFacts = ({ phrase }: Speaking) =>
  z
    .record(
      z.string(),
      z.strictObject({
        label: phrase.describe('What readers see it called: one word if it can be.'),
        formerly: formerKeys,
      }),
    )
    .describe('What options are compared by.');

export const sourcesFacts = z
  .record(
    z.string(),
    z
      .strictObject({
        title: z.string().min(1).describe('The title that the document has.'),
        kind: z
          .enum(sourceKinds)
          .optional()
          .describe(
            'What it is where nobody has published it: a registered document, a contract, an interview, a measurement, an internal document. It needs no licence.',
          ),
        publisher: z
          .string()
          .min(1)
          .optional()
          .describe('Who has published it, who says it, or who has measured it.'),
        url: writable(
          unwrittenAddress,
          z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }),
        )
          .optional()
          .describe('Its address; one that is reached from the inside alone will do.'),
        held: z
          .string()
          .min(1)
          .optional()
          .describe(
            'What identifies it and who keeps it, where it has no address: Dnr 2026/1234, registraturen. It needs no licence.',
          ),
        language: z
          .string()
          .min(2, 'must be a language, as sv or en')
          .describe('The language it is written in: sv, en.'),
        published: date.optional().describe('When it was written, or last changed.'),
        checked: date.describe('When our words were last held against it.'),
        licence: z.string().min(1).optional().describe('The terms on which it may be used.'),
        imported: z
          .string()
          .min(1)
          .optional()
          .describe(
            'The document that was imported; what it does not say of itself may be left out.',
          ),
        formerly: formerKeys,
        secondary: z
          .boolean()
          .default(false)
          .describe('Whether it retells what another document says, as a press article does.'),
      })
      .superRefine((source, context) => {
        if (source.imported !== undefined) return;
        const isPublished = source.kind === undefined && source.held === undefined;
        const needed = ['publisher', 'published', ...(isPublished ? ['licence'] : [])] as const;
        for (const field of needed) {
          if (source[field as keyof typeof source] !== undefined) continue;
          context.addIssue({ code: 'custom', path: [field], message: 'is missing' });
        }
        if (source.url !== undefined || source.held !== undefined) return;
        context.addIssue({
          code: 'custom',
          path: ['url'],
          message: 'is missing',
          params: {
            fix: 'add "url: …" here, or where it has no address "held: …": what identifies it and who keeps it, as in "Dnr 2026/1234, registraturen".',
          },
        });
      }),
  )
  .describe('What claims and passages refer to.');

const forms = z.array(z.string().min(1)).default([]);

export const termsFacts = ({ localized }: Speaking) =>
  z
    .record(
      z.string(),
      z.strictObject({
        abbreviation: z
          .string()
          .min(1)
          .optional()
          .describe('What it is called for short, in every language.'),
        translate: z
          .boolean()
          .default(true)
          .describe('False for names that are the same in every language.'),
        mark: z
          .boolean()
          .default(true)
          .describe('False for words that every reader knows: texts do not mark them.'),
        sources,
        formerly: formerKeys,
        ...localized(
          z.strictObject({
            term: z.string().min(1).describe('The term, as it is written inside a sentence.'),
            definition: z.string().min(1).describe('What it means, in a sentence or two.'),
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
  .strictObject(localize(locales, (locale) => forms.describe(inLanguage(locale))))
  .refine(
    (group) => Object.values(group).flat().length > 1,
    'must have two words at least, of one language or of two',
  );

export const everydayWordsFacts = z
  .record(z.string(), everydayGroup)
  .describe('What readers type for what the site writes: words that stand for each other.');

const formOrPattern = {
  form: z.string().min(1).optional().describe('What is not written, as it stands in a text.'),
  pattern: z
    .string()
    .refine(isPattern, 'must be a regular expression')
    .optional()
    .describe('A regular expression in the place of a form.'),
  write: z.string().min(1).describe('What to write instead.'),
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
  .strictObject({
    ...formOrPattern,
    most: z.int().min(1).default(3).describe('How often it may stand in all of the content.'),
  })
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
