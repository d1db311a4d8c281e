/** The shapes of what an organisation adds of its own: the files of an overlay. */

import { z } from 'zod';
import { stanceKinds } from '../domain/own-facts.ts';
import { claimFacts, section } from './facts.ts';
import { date, type Speaking, sources } from './parts.ts';

export const overlayFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      name: phrase.describe('What the organisation is called for short, as marks say it.'),
      prefix: z
        .string()
        .regex(/^[A-Z]{2,4}$/, 'must be two to four capital letters A–Z')
        .describe(
          'What the codes of its claims begin with and, in small letters, the ids of all that is its own.',
        ),
    })
    .describe('Whose facts these are, beside the common content.');

export const ownOptionFacts = (speaking: Speaking) =>
  z
    .strictObject({
      claims: z
        .array(claimFacts(speaking))
        .default([])
        .describe('Advantages and disadvantages that the organisation has found.'),
      sections: z
        .array(section)
        .default([])
        .describe('Notes: passages with headings, each with an anchor.'),
    })
    .describe('What an organisation says of its own about an option of the common content.');

export const stancesFacts = ({ phrase }: Speaking) =>
  z
    .record(
      z.string(),
      z.strictObject({
        kind: z
          .enum(stanceKinds)
          .describe('Whether it is our choice, is not for us, or is not decided.'),
        reason: phrase.describe('Why.'),
        date: date.optional().describe('When that was decided.'),
      }),
    )
    .describe('What an organisation has come to, by option of the topic.');

export const ownEstimateFacts = z
  .strictObject({
    inputs: z
      .array(
        z.strictObject({
          id: z.string().describe('The id of an input of the common estimate.'),
          value: z.number().describe('What stands there to begin with: our price, our number.'),
          sources,
        }),
      )
      .min(1, 'must hold one or more inputs')
      .describe('Values of our own for what the reader fills in.'),
  })
  .describe('Prices and numbers of our own, in the place of those that the estimate begins with.');
