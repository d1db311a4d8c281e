/** What is true in every language: the shapes of the YAML files. */

import { z } from 'zod';
import { claimKinds } from '../domain/catalog.ts';
import { revisionKinds } from '../domain/ledger.ts';
import { localize } from '../domain/locale.ts';

const localized = <T extends z.ZodType>(schema: T) => localize(() => schema);

const label = z.strictObject(localized(z.string().min(1)));

/** A calendar date. YAML 1.1 readers hand over a Date for the same characters. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a date written as 2026-11-22'),
);

/** Ids of sources. That there is at least one is a rule of its own, with a better message. */
const sources = z.array(z.string()).default([]);

const section = z.strictObject({ id: z.string(), sources });

export const claimFacts = z.strictObject({
  /** Optional here: that every claim has one is a rule of its own, with a better message. */
  id: z.string().optional(),
  kind: z.enum(claimKinds),
  criterion: z.string(),
  sources,
  /** Ids that it was published under before. */
  formerly: z.array(z.string()).default([]),
  /** When it was taken back, and the id of what replaces it; its words then say why. */
  withdrawn: z.strictObject({ date, replacedBy: z.string().optional() }).optional(),
});

export const optionFacts = z.strictObject({
  abbreviation: z.string().min(1).optional(),
  sources,
  claims: z.array(claimFacts),
  sections: z.array(section).default([]),
});

export const topicFacts = z.strictObject({
  /** What the codes of the topic's claims begin with. */
  prefix: z.string().regex(/^[A-Z]{2,4}$/, 'must be two to four capital letters A–Z'),
  options: z.array(z.string()).min(2, 'must name two or more options'),
  criteria: z.array(z.string()).min(1, 'must name one or more criteria'),
  sources,
  sections: z.array(section).default([]),
  /** Anchors that others link to, each with the anchor of this page that it leads to. */
  aliases: z.record(z.string(), z.string()).default({}),
});

export const criteriaFacts = z.record(z.string(), z.strictObject({ label }));

export const sourcesFacts = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }),
    language: z.string().min(2),
    published: date,
    checked: date,
  }),
);

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, 'must be sixteen hexadecimal digits');

const revision = z.strictObject({
  date,
  kind: z.enum(revisionKinds),
  id: z.string().optional(),
  topic: z.string().optional(),
  ...localized(fingerprint),
});

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
  /** Anchors of options and sections, by topic. */
  anchors: z.record(z.string(), z.array(z.string())).default({}),
});

export type ClaimFacts = z.infer<typeof claimFacts>;
export type OptionFacts = z.infer<typeof optionFacts>;
export type TopicFacts = z.infer<typeof topicFacts>;
export type CriteriaFacts = z.infer<typeof criteriaFacts>;
export type SourcesFacts = z.infer<typeof sourcesFacts>;
export type LedgerFacts = z.infer<typeof ledgerFacts>;
