/**
 * What is true in every language: the shapes of the YAML files. Descriptions are written to the
 * author, whose editor shows them: `npm run schemas` hands them over.
 */

import { z } from 'zod';
import { claimKinds, lifecycleStatuses } from '../domain/catalog.ts';
import { revisionKinds } from '../domain/ledger.ts';
import { localize } from '../domain/locale.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { parseFormula } from './formula.ts';

const localized = <T extends z.ZodType>(schema: T) => localize(() => schema);

const phrase = z.strictObject(localized(z.string().trim().min(1)));

/**
 * A value that must have a certain form. Where it is still to be written another stands in for it, so
 * that the file can be read meanwhile; the rule `unwritten` keeps it from being published.
 */
const writable = <T extends z.ZodType>(standIn: z.infer<T>, schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && holdsUnwritten(value) ? standIn : value),
    schema,
  );

/** A calendar date. YAML 1.1 readers hand over a Date for the same characters. */
const date = writable(
  '1970-01-01',
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('must be a date written as 2026-11-22'),
  ),
);

/** That there is at least one is a rule of its own, with a better message. */
const sources = z
  .array(z.string())
  .default([])
  .describe('What bears it out: one or more keys of vocabulary/sources.yaml.');

const reviewBy = date.optional().describe('The day by which somebody is to read it anew.');

const section = z
  .strictObject({
    id: z.string().describe('Its anchor, as in "## Title {#anchor}" in every language.'),
    sources,
  })
  .describe('A passage with an anchor and sources of its own.');

export const claimFacts = z.strictObject({
  // Optional here: that every claim has one is a rule of its own, with a better message.
  id: z
    .string()
    .optional()
    .describe('Its anchor, for ever: lower-case English words with hyphens, the option first.'),
  kind: writable('advantage', z.enum(claimKinds)).describe(
    'Whether it speaks for the option or against it.',
  ),
  criterion: z
    .string()
    .describe('What it is about: a key of vocabulary/criteria.yaml that topic.yaml lists.'),
  sources,
  formerly: z
    .array(z.string())
    .default([])
    .describe('Ids that it was published under before; old links lead on to it.'),
  withdrawn: z
    .strictObject({
      date,
      replacedBy: z.string().optional().describe('The id of the claim that replaces it.'),
    })
    .optional()
    .describe('When it was taken back, and what replaces it. Its words then say why.'),
});

export const optionFacts = z
  .strictObject({
    abbreviation: z.string().min(1).optional(),
    lifecycle: z
      .strictObject({
        status: z.enum(lifecycleStatuses),
        date,
        note: phrase.optional().describe('What the status alone does not say.'),
        sources,
      })
      .optional()
      .describe('Where its makers say that it stands, and as of when.'),
    sources,
    claims: z.array(claimFacts).describe('Its advantages and disadvantages, in their order.'),
    sections: z.array(section).default([]),
  })
  .describe('An option: its claims, and what its introduction is based on.');

export const topicFacts = z
  .strictObject({
    prefix: z
      .string()
      .regex(/^[A-Z]{2,4}$/, 'must be two to four capital letters A–Z')
      .describe("What the codes of the topic's claims begin with."),
    options: z
      .array(z.string())
      .min(2, 'must name two or more options')
      .describe('Names of folders in options/, in the order of the comparison.'),
    criteria: z
      .array(z.string())
      .min(1, 'must name one or more criteria')
      .describe('Keys of vocabulary/criteria.yaml, in the order of the comparison.'),
    guides: z
      .array(z.string())
      .default([])
      .describe('Guides that the topic leads to, in the order of reading.'),
    reviewBy,
    sources,
    sections: z.array(section).default([]),
    aliases: z
      .record(z.string(), z.string())
      .default({})
      .describe('Anchors that others link to, each with the anchor of this page it leads to.'),
  })
  .describe('A topic: which options it compares, and by which criteria.');

export const guideFacts = z
  .strictObject({
    reviewBy,
    sources,
    sections: z.array(section).min(1, 'must name one or more sections'),
  })
  .describe('A guide: its sections, and what each is based on.');

export const criteriaFacts = z
  .record(z.string(), z.strictObject({ label: phrase }))
  .describe('What options are compared by.');

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

export const termsFacts = z
  .record(
    z.string(),
    z.strictObject({
      abbreviation: z.string().min(1).optional(),
      translate: z
        .boolean()
        .default(true)
        .describe('False for names that are the same in every language.'),
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

const quantity = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens')
    .describe('Its name in formulas and in addresses.'),
  label: phrase,
  unit: phrase.optional(),
};

const formula = z.string().transform((text, context) => {
  try {
    return parseFormula(text);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
});

export const estimateFacts = z
  .strictObject({
    title: phrase,
    introduction: phrase,
    inputs: z
      .array(
        z.strictObject({
          ...quantity,
          hint: phrase.optional(),
          value: z
            .number()
            .optional()
            .describe('Left out where only the reader can know, as with prices.'),
          minimum: z.number().default(0),
          maximum: z.number(),
          sources,
        }),
      )
      .min(1, 'must hold one or more inputs')
      .describe('What the reader fills in.'),
    figures: z
      .array(z.strictObject({ ...quantity, value: z.number(), sources }))
      .default([])
      .describe('What holds for every reader.'),
    lines: z
      .array(
        z.strictObject({
          ...quantity,
          formula: formula.describe('As in max(2, ceil(clients / clients-per-instance)).'),
          reason: phrase.describe('The formula in words, with ids in braces for their values.'),
          decimals: z.int().min(0).max(4).default(0),
        }),
      )
      .min(1, 'must hold one or more lines')
      .describe('What comes of it, line by line.'),
  })
  .describe('Sums that the reader makes.');

export const flowFacts = z
  .strictObject({
    sources,
    zones: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          label: phrase,
          nodes: z.array(z.strictObject({ id: z.string().min(1), label: phrase })),
        }),
      )
      .min(1, 'must hold one or more zones'),
    steps: z
      .array(z.strictObject({ from: z.string(), to: z.string(), label: phrase }))
      .min(1, 'must hold one or more steps'),
  })
  .describe('How data flows between the parts of an option.');

/** A form that is not written, or a regular expression for many, and what to write instead. */
const advice = z
  .strictObject({
    form: z.string().min(1).optional(),
    pattern: z.string().refine(isPattern, 'must be a regular expression').optional(),
    write: z.string().min(1),
  })
  .refine(
    ({ form, pattern }) => (form === undefined) !== (pattern === undefined),
    'must have either a form or a pattern',
  );

export const styleFacts = z
  .strictObject(
    localized(
      z.strictObject({
        words: forms.describe('Right, though the dictionary does not know them.'),
        apart: forms.describe('Pairs that are right apart, though there is a compound of them.'),
        avoid: z.array(advice).default([]).describe('Never right.'),
        warn: z.array(advice).default([]).describe('Seldom right.'),
      }),
    ),
  )
  .describe('What the words of a language keep to beside the glossary.');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, 'must be sixteen hexadecimal digits');

const revision = z.strictObject({
  date,
  kind: z.enum(revisionKinds),
  id: z.string().optional(),
  topic: z.string().optional(),
  agreed: z
    .literal(true)
    .optional()
    .describe('Somebody has seen that no language needs to follow this version.'),
  ...localized(fingerprint),
});

/** Words as a machine wrote them: they are its until a person writes them anew. */
const origin = z.strictObject({ by: z.literal('machine'), words: fingerprint });

export const provenanceFacts = z
  .record(z.string(), z.strictObject(localize(() => origin.optional())))
  .describe('Where words come from that no person has written, by claim or passage.');

export const ledgerFacts = z
  .strictObject({
    claims: z.array(
      z.strictObject({
        id: z.string(),
        code: z.string().regex(/^[A-Z]{2,4}-\d{2,}$/, 'must look like IC-07'),
        topic: z.string(),
        revisions: z.array(revision).min(1, 'must hold one or more versions'),
      }),
    ),
    anchors: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('Anchors of options and sections, by page.'),
    passages: z
      .record(z.string(), z.strictObject(localized(fingerprint)))
      .default({})
      .describe('What identified the words of a passage when its languages last said the same.'),
  })
  .describe('What has been published. Written by npm run ledger; people read it and merge it.');
