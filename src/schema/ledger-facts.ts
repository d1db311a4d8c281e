/** The shapes of what commands write: what has been published, and where words come from. */

import { z } from 'zod';
import { claimKinds } from '../domain/claim-kinds.ts';
import { revisionKinds } from '../domain/ledger.ts';
import { locales, localize } from '../domain/locale.ts';
import { date, fingerprint, importedFrom } from './parts.ts';

/** What was published is kept, in languages too that a site had before or has not had for long. */
const inSome = <T extends z.ZodType>(schema: T) => localize(locales, () => schema.optional());

const revision = z.strictObject({
  date,
  kind: z.enum(revisionKinds),
  id: z.string().optional(),
  topic: z.string().optional(),
  option: z.string().optional(),
  to: z.enum(claimKinds).optional(),
  agreed: z
    .literal(true)
    .optional()
    .describe('Somebody has seen that no language needs to follow this version.'),
  ...inSome(fingerprint),
});

/** Words as a machine or an import wrote them: they are its until a person writes them anew. */
const origin = z.strictObject({
  by: z.enum(['machine', 'import']),
  words: fingerprint,
  from: importedFrom.optional(),
});

export const provenanceFacts = z
  .record(z.string(), z.strictObject(inSome(origin)))
  .describe('Where words come from that no person has written, by claim or passage.');

export const ledgerFacts = z
  .strictObject({
    claims: z.array(
      z.strictObject({
        id: z.string(),
        code: z.string().regex(/^[A-Z]{2,4}-\d{2,}$/, 'must look like IC-07'),
        topic: z.string(),
        option: z.string().optional(),
        kind: z.enum(claimKinds).optional(),
        revisions: z.array(revision).min(1, 'must hold one or more versions'),
      }),
    ),
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
