/** What is true in every language: the shapes of the YAML files. */

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

/** Ids of sources. That there is at least one is a rule of its own, with a better message. */
const sources = z.array(z.string()).default([]);

/** The day by which somebody is to read it anew. */
const reviewBy = date.optional();

const section = z.strictObject({ id: z.string(), sources });

export const claimFacts = z.strictObject({
  /** Optional here: that every claim has one is a rule of its own, with a better message. */
  id: z.string().optional(),
  kind: writable('advantage', z.enum(claimKinds)),
  criterion: z.string(),
  sources,
  /** Ids that it was published under before. */
  formerly: z.array(z.string()).default([]),
  /** When it was taken back, and the id of what replaces it; its words then say why. */
  withdrawn: z.strictObject({ date, replacedBy: z.string().optional() }).optional(),
});

export const optionFacts = z.strictObject({
  abbreviation: z.string().min(1).optional(),
  /** Where its makers say that it stands, and as of when. */
  lifecycle: z
    .strictObject({
      status: z.enum(lifecycleStatuses),
      date,
      /** What the status alone does not say. */
      note: phrase.optional(),
      sources,
    })
    .optional(),
  sources,
  claims: z.array(claimFacts),
  sections: z.array(section).default([]),
});

export const topicFacts = z.strictObject({
  /** What the codes of the topic's claims begin with. */
  prefix: z.string().regex(/^[A-Z]{2,4}$/, 'must be two to four capital letters A–Z'),
  options: z.array(z.string()).min(2, 'must name two or more options'),
  criteria: z.array(z.string()).min(1, 'must name one or more criteria'),
  /** Guides that the topic leads to, in the order of reading. */
  guides: z.array(z.string()).default([]),
  reviewBy,
  sources,
  sections: z.array(section).default([]),
  /** Anchors that others link to, each with the anchor of this page that it leads to. */
  aliases: z.record(z.string(), z.string()).default({}),
});

export const guideFacts = z.strictObject({
  reviewBy,
  sources,
  sections: z.array(section).min(1, 'must name one or more sections'),
});

export const criteriaFacts = z.record(z.string(), z.strictObject({ label: phrase }));

export const sourcesFacts = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: writable(
      'https://example.invalid/',
      z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }),
    ),
    language: z.string().min(2),
    published: date,
    checked: date,
    licence: z.string().min(1),
    /** Retells what another document says, such as a press article. */
    secondary: z.boolean().default(false),
  }),
);

const forms = z.array(z.string().min(1)).default([]);

export const termsFacts = z.record(
  z.string(),
  z.strictObject({
    abbreviation: z.string().min(1).optional(),
    /** False for names that are the same in every language. */
    translate: z.boolean().default(true),
    ...localized(
      z.strictObject({
        term: z.string().min(1),
        definition: z.string().min(1),
        /** What else it is called, and searched for. */
        synonyms: forms,
        /** Forms that are wrong wherever they stand. */
        avoid: forms,
        /** Forms that are wrong mostly. */
        warn: forms,
      }),
    ),
  }),
);

const quantity = {
  /** Its name in formulas and in addresses. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens'),
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

/** Sums that the reader makes. */
export const estimateFacts = z.strictObject({
  title: phrase,
  introduction: phrase,
  inputs: z
    .array(
      z.strictObject({
        ...quantity,
        hint: phrase.optional(),
        /** Left out where only the reader can know: prices. */
        value: z.number().optional(),
        minimum: z.number().default(0),
        maximum: z.number(),
        sources,
      }),
    )
    .min(1, 'must hold one or more inputs'),
  figures: z.array(z.strictObject({ ...quantity, value: z.number(), sources })).default([]),
  lines: z
    .array(
      z.strictObject({
        ...quantity,
        formula,
        /** The formula in words, with ids in braces for their values. */
        reason: phrase,
        decimals: z.int().min(0).max(4).default(0),
      }),
    )
    .min(1, 'must hold one or more lines'),
});

/** How data flows between the parts of an option. */
export const flowFacts = z.strictObject({
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
});

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

/** What the words of a language keep to beside the glossary. */
export const styleFacts = z.strictObject(
  localized(
    z.strictObject({
      /** Right, though the dictionary does not know them. */
      words: forms,
      /** Pairs that are right apart, though there is a compound of them. */
      apart: forms,
      /** Never right. */
      avoid: z.array(advice).default([]),
      /** Seldom right. */
      warn: z.array(advice).default([]),
    }),
  ),
);

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
  /** Somebody has seen that no language needs to follow this version. */
  agreed: z.literal(true).optional(),
  ...localized(fingerprint),
});

/** Words as a machine wrote them: they are its until a person writes them anew. */
const origin = z.strictObject({ by: z.literal('machine'), words: fingerprint });

/** Where words come from that no person has written, by claim or passage. Written by commands. */
export const provenanceFacts = z.record(
  z.string(),
  z.strictObject(localize(() => origin.optional())),
);

/** What has been published. Written by a command; people read it and merge it. */
export const ledgerFacts = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string().regex(/^[A-Z]{2,4}-\d{2,}$/, 'must look like IC-07'),
      topic: z.string(),
      revisions: z.array(revision).min(1, 'must hold one or more versions'),
    }),
  ),
  /** Anchors of options and sections, by page. */
  anchors: z.record(z.string(), z.array(z.string())).default({}),
  /** What identified the words of a passage when its languages last said the same. */
  passages: z.record(z.string(), z.strictObject(localized(fingerprint))).default({}),
});
