/** The shapes of what authors ask of the content check: what may stand, and what must hold. */

import { z } from 'zod';
import { isPattern, type Speaking } from './parts.ts';

export const exceptionsFacts = z
  .array(
    z.strictObject({
      rule: z.string().describe('The name of the finding, as the check prints it.'),
      file: z.string().describe('The file that it is found in: topics/tea/topic.yaml.'),
      about: z
        .array(z.string())
        .default([])
        .describe('What its message has in quotation marks, as much as tells it from others.'),
      reason: z.string().trim().min(1).describe('Why it stands all the same.'),
    }),
  )
  .describe('Single findings of the content check that stand all the same.');

const address = z.string().startsWith('/', 'must begin with /, without the language');

export const queriesFacts = z
  .array(
    z.strictObject({
      query: z.string().trim().min(1).describe('What a reader types.'),
      first: address.describe('Where the first hit leads: /tea/#green-cheap.'),
      way: z.string().optional().describe('In which way it is asked: inflected, typing error.'),
    }),
  )
  .describe('What readers of a language ask, and what must come first.');

export const pathsFacts = z
  .array(
    z.strictObject({
      who: z.string().trim().min(1).describe('Whose answers they are.'),
      tree: z.string().describe('The topic and the decision tree: tea/which.'),
      answers: z.string().describe('As they stand in the address: awake=sleep&milk=with.'),
      outcome: z.string().describe('The id of the outcome that they must lead to.'),
      preliminary: z
        .boolean()
        .default(false)
        .describe('Whether the outcome is preliminary, because something is not known.'),
    }),
  )
  .describe('Whom decision trees must lead where.');

const said = z
  .array(
    z.union([
      z.string().min(1),
      z.strictObject({
        pattern: z
          .string()
          .refine(isPattern, 'must be a regular expression')
          .describe('A regular expression in the place of a text.'),
      }),
    ]),
  )
  .default([]);

const saidIn = ({ localized }: Speaking) => z.strictObject(localized(said)).partial();

export const promisedWordsFacts = (speaking: Speaking) =>
  z
    .array(
      z.strictObject({
        at: address.describe('A claim, a section or an outcome, or a page with all that it says.'),
        must: saidIn(speaking)
          .optional()
          .describe('What it says in each language, as text or as a pattern.'),
        mustNot: saidIn(speaking).optional().describe('What it does not say.'),
        reason: z.string().trim().min(1).describe('What would go wrong otherwise.'),
      }),
    )
    .describe('What must stand in the words, or must not.');

export const promisedEstimatesFacts = z
  .array(
    z.strictObject({
      name: z.string().trim().min(1).describe('Whose sum it is.'),
      topic: z.string().describe('The topic whose estimate it is.'),
      inputs: z
        .record(z.string(), z.number())
        .default({})
        .describe('What the reader puts in; the rest is as it stands in the form.'),
      results: z
        .record(z.string(), z.union([z.number(), z.literal('unknown')]))
        .describe('What each quantity comes to, to six decimals, or unknown.'),
    }),
  )
  .describe('What estimates must come to, worked out by hand.');

export const standardFacts = (speaking: Speaking) =>
  z
    .strictObject({
      options: z
        .strictObject({
          sections: z
            .array(z.string())
            .default([])
            .describe('Ids of sections, {option} being that of the option: "{option}-needs".'),
          flow: z.boolean().default(false).describe('Whether every option tells how data flows.'),
          lifecycle: z.boolean().default(false).describe('Whether every option has a lifecycle.'),
        })
        .prefault({})
        .describe('What every option has.'),
      claims: z
        .strictObject({
          explained: z.boolean().default(false).describe('Whether every claim is explained.'),
          secondhand: saidIn(speaking)
            .optional()
            .describe(
              'One of these an explanation says where its claim rests on retellings alone.',
            ),
        })
        .prefault({})
        .describe('What every claim has.'),
      guides: z
        .strictObject({
          words: z
            .strictObject({
              least: z.int().min(0).describe('No fewer words.'),
              most: z.int().min(1).describe('No more words.'),
            })
            .optional()
            .describe('How long a guide is, in each language.'),
        })
        .prefault({})
        .describe('What every guide with facts keeps to.'),
      topics: z
        .strictObject({
          weight: z
            .int()
            .min(1)
            .optional()
            .describe('So many bytes its page has at most, compressed: a build ends at more.'),
        })
        .prefault({})
        .describe('What the page of every topic keeps to.'),
      outcomes: z
        .strictObject({
          prerequisites: z
            .boolean()
            .default(false)
            .describe('Whether it says what has to be there first.'),
        })
        .prefault({})
        .describe('What every outcome of a decision tree has, where it recommends something.'),
      passages: z
        .strictObject({
          sourced: z
            .boolean()
            .default(false)
            .describe('Whether introductions and questions cite sources of their own too.'),
        })
        .prefault({})
        .describe('What every passage has.'),
    })
    .describe('What this site asks of all that it says, beyond what every site must.');
