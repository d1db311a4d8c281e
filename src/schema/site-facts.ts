/** The shape of what a site says of itself. */

import { z } from 'zod';
import { type Languages, locales, usualLanguages } from '../domain/locale.ts';
import { conformances, exemptions } from '../domain/site.ts';
import { date, type Speaking, writable } from './parts.ts';

const address = z
  .string()
  .regex(
    /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:)\S+$/,
    'must begin with https://, mailto:, tel:, or with / for a page of the site',
  );

export const languages = z
  .array(z.enum(locales), 'must be a list, as [sv, en]')
  .min(1, 'must name one or more languages')
  .refine((given) => new Set(given).size === given.length, 'must name each language once')
  // There is one at least.
  .transform((given) => given as unknown as Languages)
  .default(usualLanguages)
  .describe('Its languages; a reader who has not chosen one lands in the first.');

export const siteFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      languages,
      licence: z
        .strictObject({
          name: z.string().min(1).describe('As in CC BY 4.0.'),
          url: z
            .url({ protocol: /^https?$/, error: 'must begin with https://' })
            .optional()
            .describe('Where it can be read.'),
        })
        .optional()
        .describe('What others may do with the content. Left out, pages say nothing of it.'),
      owner: phrase.optional().describe('Who answers for the content.'),
      funding: phrase
        .optional()
        .describe(
          'Who pays for the content, and what they have to gain by a choice. Left out, the site says that nobody has said it.',
        ),
      contact: writable('mailto:nobody@example.invalid', address)
        .optional()
        .describe('Where to write to them: mailto:kb@example.org.'),
      report: z
        .string()
        .optional()
        .describe(
          'Where to tell of a fault in a claim: mailto:kb@example.org, or the address of a form with {code}, {version}, {language}, {words} or {address} in it.',
        ),
      accessibility: z
        .strictObject({
          assessed: date.describe('The day when somebody last assessed it.'),
          conformance: z
            .enum(conformances)
            .describe('How much of the law on accessibility it was then found to meet.'),
          exceptions: z
            .array(
              z.strictObject({
                what: phrase.describe('What is not accessible.'),
                why: z.enum(exemptions).describe('On what ground.'),
              }),
            )
            .default([])
            .describe(
              'What is not accessible, and why: it breaks the law, would be an unreasonable burden, or is exempt.',
            ),
        })
        .optional()
        .describe(
          'What an assessment of the site came to. Left out, the site says that there is none.',
        ),
      footer: z
        .array(
          z.strictObject({
            label: phrase.describe('What the link says.'),
            url: address.describe('Where it leads.'),
          }),
        )
        .default([])
        .describe('Links of your own at the foot of every page.'),
      examples: z
        .array(phrase)
        .default([])
        .describe('What a reader may look for, below the search of the front page.'),
      specimen: z
        .string()
        .optional()
        .describe('The id of a claim that the front page shows, as claims look.'),
    })
    .describe('What the site says of itself.');
