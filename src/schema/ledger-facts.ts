/** The shapes of what commands write: what has been published, and where words come from. */

import { z } from 'zod';
import { claimKinds } from '../domain/claim-kinds.ts';
import { revisionKinds } from '../domain/ledger.ts';
import { locales, localize } from '../domain/locale.ts';
import { date, fingerprint, importedFrom, inLanguage } from './parts.ts';

/** What was published is kept, in languages too that a site had before or has not had for long. */
const inSome = <T extends z.ZodType>(schema: T) =>
  localize(locales, (locale) => schema.optional().describe(inLanguage(locale)));

const revision = z.strictObject({
  date: date.describe('When it was recorded.'),
  kind: z.enum(revisionKinds).describe('What happened.'),
  id: z.string().optional().describe('The id from then on.'),
  topic: z.string().optional().describe('The topic that it stands in from then on.'),
  option: z.string().optional().describe('The option that it is about from then on.'),
  to: z.enum(claimKinds).optional().describe('What it became, where it was turned.'),
  criterion: z.string().optional().describe('The criterion that it is about from then on.'),
  sources: z.array(z.string()).optional().describe('What bears it out from then on.'),
  inferredFrom: z.array(z.string()).optional().describe('What it is concluded from from then on.'),
  agreed: z
    .literal(true)
    .optional()
    .describe('Somebody has seen that no language needs to follow this version.'),
  ...inSome(fingerprint),
});

/** Words as a machine or an import wrote them: they are its until a person writes them anew. */
const origin = z.strictObject({
  by: z.enum(['machine', 'import']).describe('What has written them.'),
  words: fingerprint.describe('What identifies them: others are a person’s.'),
  from: importedFrom.optional().describe('The document that they come from.'),
});

export const provenanceFacts = z
  .record(z.string(), z.strictObject(inSome(origin)))
  .describe('Where words come from that no person has written, by claim or passage.');

export const ledgerFacts = z
  .strictObject({
    claims: z
      .array(
        z.strictObject({
          id: z.string().describe('The id that it was introduced with.'),
          code: z
            .string()
            .regex(/^[A-Z]{2,4}-\d{2,}$/, 'must look like IC-07')
            .describe('Its code, for ever.'),
          topic: z.string().describe('The topic that it was introduced in.'),
          option: z.string().optional().describe('The option that it was introduced about.'),
          kind: z.enum(claimKinds).optional().describe('What it was introduced as.'),
          criterion: z.string().optional().describe('The criterion that it was introduced about.'),
          sources: z.array(z.string()).optional().describe('What bore it out then.'),
          inferredFrom: z.array(z.string()).optional().describe('What it was concluded from then.'),
          revisions: z
            .array(revision)
            .min(1, 'must hold one or more versions')
            .describe('Its versions, the oldest first.'),
        }),
      )
      .describe('Every claim that was published.'),
    anchors: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('Anchors of options and sections, by page.'),
    passages: z
      .record(z.string(), z.strictObject(inSome(fingerprint)))
      .default({})
      .describe('What identified the words of a passage when its languages last said the same.'),
  })
  .describe('What has been published. Written by npm run ledger; people read it and merge it.');
