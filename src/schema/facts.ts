/**
 * What is true in every language: the shapes of the YAML files. Descriptions are written to the
 * author, whose editor shows them: `npm run schemas` hands them over.
 */

import { z } from 'zod';
import { claimKinds, type Withdrawal } from '../domain/claim.ts';
import { outcomeKinds } from '../domain/decision-tree.ts';
import { operations } from '../domain/estimate.ts';
import type { ContentsItem } from '../domain/guide.ts';
import { lifecycleStatuses, type OptionKind, optionKinds } from '../domain/option.ts';
import { parseFormula } from './formula.ts';
import {
  date,
  fingerprint,
  idList,
  inferredFrom,
  roughDate,
  type Speaking,
  sources,
  writable,
} from './parts.ts';

const reviewBy = date.optional().describe('The day by which somebody is to read it anew.');

export const section = z
  .strictObject({
    id: z.string().describe('Its anchor, as in "## Title {#anchor}" in every language.'),
    sources,
  })
  .describe('A passage with an anchor and sources of its own.');

/** What comes after something that was taken back: none, one, or several. */
const successors = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ids) => (typeof ids === 'string' ? [ids] : ids));

export const claimFacts = ({ phrase }: Speaking) =>
  z.strictObject({
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
    inferredFrom,
    subject: phrase.optional().describe('What it says something of, where that is not the option.'),
    formerly: idList
      .default([])
      .describe('Ids that it was published under before; old links lead on to it.'),
    withdrawn: z
      .strictObject({
        date: date.describe('When it was taken back.'),
        replacedBy: successors.describe(
          'The id of the claim that replaces it; a list where it was split.',
        ),
      })
      .optional()
      .describe('When it was taken back, and what replaces it. Its words then say why.'),
  });

/** Publishers, as vocabulary/sources.yaml writes them. */
const makers = z.array(z.string().min(1));

export const optionFacts = (speaking: Speaking) => {
  const { phrase } = speaking;
  return z
    .strictObject({
      kind: z
        .enum(optionKinds)
        .default('alternative')
        .describe('Whether one chooses it, or adds it to what one has chosen (complement).'),
      makers: makers
        .optional()
        .describe('Who publishes for its makers, if not those of the topic.'),
      gaps: z
        .record(z.string(), phrase)
        .default({})
        .describe('Why it has no claim on a criterion, by the key of the criterion.'),
      abbreviation: z
        .string()
        .min(1)
        .optional()
        .describe('What it is called for short, in every language.'),
      short: phrase
        .optional()
        .describe('What heads of tables call it, where its abbreviation or title does not do.'),
      subject: phrase
        .optional()
        .describe(
          'What stands before a claim that stands alone, where its title and abbreviation do not do.',
        ),
      lifecycle: z
        .strictObject({
          status: z.enum(lifecycleStatuses).describe('Where it stands.'),
          date: date.describe('As of when.'),
          note: phrase.optional().describe('What the status alone does not say.'),
          sources,
        })
        .optional()
        .describe('Where its makers say that it stands, and as of when.'),
      sources,
      claims: z
        .array(claimFacts(speaking))
        .describe('Its advantages and disadvantages, in their order.'),
      sections: z
        .array(section)
        .default([])
        .describe('Passages with anchors of their own, in any order.'),
      withdrawn: z
        .strictObject({
          date: date.describe('When it was taken back.'),
          replacedBy: z.string().optional().describe('The option that takes its place.'),
        })
        .optional()
        .describe(
          'When it was taken back, and what takes its place. Its claims are taken back with it; its words say why.',
        ),
    })
    .describe('An option: its claims, and what its introduction is based on.')
    .transform(withClaimsWithdrawn);
};

/** What is taken back is neither chosen nor added, and nothing is claimed of it any more. */
function withClaimsWithdrawn<
  Facts extends {
    readonly kind: OptionKind;
    readonly withdrawn?: { readonly date: string } | undefined;
    readonly claims: readonly { readonly withdrawn?: Withdrawal | undefined }[];
  },
>(facts: Facts): Omit<Facts, 'kind'> & { readonly kind: OptionKind } {
  const { withdrawn } = facts;
  if (!withdrawn) return facts;
  const claims = facts.claims.map((claim) => ({
    ...claim,
    withdrawn: claim.withdrawn ?? {
      date: withdrawn.date,
      replacedBy: [],
      withOption: true as const,
    },
  }));
  return { ...facts, kind: 'withdrawn', claims };
}

export const topicFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      draft: z
        .boolean()
        .default(false)
        .describe(
          'Not published yet: its ids may still change, and it may stand in one language only.',
        ),
      imported: z
        .string()
        .optional()
        .describe('The document that it was imported from, as the import calls it.'),
      prefix: z
        .string()
        .regex(/^[A-Z]{2,4}$/, 'must be two to four capital letters A–Z')
        .describe("What the codes of the topic's claims begin with."),
      options: idList
        .min(2, 'must name two or more options')
        .describe('Names of folders in options/, in the order of the comparison.'),
      criteria: idList
        .min(1, 'must name one or more criteria')
        .describe('Keys of vocabulary/criteria.yaml, in the order of the comparison.'),
      guides: idList
        .default([])
        .describe('Guides that the topic leads to, in the order of reading.'),
      trees: idList
        .default([])
        .describe(
          'Decision trees, the main one first; those it does not name follow by their ids.',
        ),
      area: phrase.optional().describe('What it belongs to, where a site has many topics.'),
      reviewBy,
      makers: makers.default([]).describe('Who publishes for those who make the options.'),
      sources,
      sections: z
        .array(section)
        .default([])
        .describe('Passages with anchors of their own, in any order.'),
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
    sections: z
      .array(section)
      .min(1, 'must name one or more sections')
      .describe('Its sections, each with what it is based on.'),
  })
  .describe('What is known of a guide besides its words: what each of its sections is based on.');

const contentsItem: z.ZodType<ContentsItem> = z.lazy(() =>
  z.strictObject({
    title: z.string().min(1).describe('What the guide or the group is called in the list.'),
    guide: z.string().optional().describe('The folder of a guide in guides/.'),
    items: z.array(contentsItem).optional().describe('What stands below it.'),
  }),
);

export const guideContentsFacts = z
  .strictObject({
    imported: z
      .strictObject({ words: fingerprint.describe('What identifies the list as imported.') })
      .optional()
      .describe('That the import has made it.'),
    items: z.array(contentsItem).describe('Guides and groups of them, in order.'),
  })
  .describe(
    'Guides in the order of reading. Those that it does not name, and no topic leads to, follow by their folders.',
  );

const quantity = ({ phrase }: Speaking) => ({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens')
    .describe(
      'Its name in formulas, in reasons and in addresses: lower-case English words with hyphens.',
    ),
  label: phrase.describe('What readers see it called.'),
  unit: phrase.optional().describe('What it is counted in, where it has a unit.'),
});

const functions = Object.keys(operations).filter((name) => /^[a-z]/.test(name));

const formula = z.string().transform((text, context) => {
  try {
    return parseFormula(text);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: error instanceof Error ? error.message : String(error),
      params: {
        fix: `write numbers and ids, + - * / with spaces around them, brackets in pairs, and ${functions.join(', ')}: max(2, ceil(clients / clients-per-instance)).`,
      },
    });
    return z.NEVER;
  }
});

export const estimateFacts = (speaking: Speaking) => {
  const { phrase } = speaking;
  return z
    .strictObject({
      title: phrase.describe('What the reader works out.'),
      introduction: phrase.describe('What the sum is about.'),
      inputs: z
        .array(
          z.strictObject({
            ...quantity(speaking),
            hint: phrase.optional().describe('What helps the reader to fill it in.'),
            value: z
              .number()
              .optional()
              .describe(
                'What stands there to begin with. Left out where only the reader can know, as with prices.',
              ),
            minimum: z
              .number()
              .default(0)
              .describe('The least that may be filled in; 0 where nothing is said.'),
            maximum: z.number().describe('The most that may be filled in.'),
            sources,
          }),
        )
        .min(1, 'must hold one or more inputs')
        .describe('What the reader fills in.'),
      figures: z
        .array(
          z.strictObject({
            ...quantity(speaking),
            value: z.number().describe('How much it is.'),
            sources,
          }),
        )
        .default([])
        .describe('What holds for every reader.'),
      lines: z
        .array(
          z.strictObject({
            ...quantity(speaking),
            formula: formula.describe(
              `Numbers and ids of inputs, figures and lines above it, with + - * / (spaces around them), brackets and ${functions.join(', ')}: max(2, ceil(clients / clients-per-instance)).`,
            ),
            reason: phrase.describe(
              'The formula in words, with ids in braces for their values: {clients} clients ÷ {clients-per-instance}.',
            ),
            decimals: z
              .int()
              .min(0)
              .max(4)
              .default(0)
              .describe('How many decimals are shown at the most, 0 to 4.'),
          }),
        )
        .min(1, 'must hold one or more lines')
        .describe('What comes of it, line by line.'),
    })
    .describe('Sums that the reader makes.');
};

const ids = (of: string) => idList.default([]).describe(of);

const dateId = z
  .string()
  .describe('Its anchor, for ever, unique in the file: lower-case English words with hyphens.');

export const datesFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      introduction: phrase.describe('What the dates are of.'),
      versions: z
        .array(
          z.strictObject({
            id: dateId,
            label: z.string().min(1).describe('What its makers call it, in every language.'),
            available: roughDate
              .optional()
              .describe('Since when everybody can have it; left out where that is not known.'),
            ends: roughDate.describe('The last day of support.'),
            note: phrase.optional().describe('What else there is to say of it.'),
            sources,
          }),
        )
        .default([])
        .describe('Versions of the product, the newest first.'),
      deadlines: z
        .array(
          z
            .strictObject({
              id: dateId,
              label: phrase.describe('What happens.'),
              date: roughDate.describe('A day, or no more than is known: 2027-01, "2027".'),
              when: phrase
                .optional()
                .describe('How the date is said where it is no day: early 2027.'),
              options: ids('The options that it concerns; left out where it concerns them all.'),
              note: phrase.optional().describe('What it means, and what to do before it.'),
              sources,
            })
            .refine(
              ({ date: day, when }) => when === undefined || day.length < '2027-01-01'.length,
              {
                path: ['when'],
                error: 'must be left out where the date is a day',
              },
            ),
        )
        .default([])
        .describe('What happens on a date, in any order.'),
    })
    .refine(({ versions, deadlines }) => versions.length + deadlines.length > 0, {
      error: 'must hold a version or a deadline',
    })
    .describe('When versions come and go, and by when something else has to be done.');

export const treeFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      first: z.string().describe('The id of the question that is asked first.'),
      questions: z
        .array(
          z.strictObject({
            id: z
              .string()
              .describe(
                'Its anchor and its name in addresses: lower-case English words with hyphens.',
              ),
            sources,
            answers: z
              .array(
                z.strictObject({
                  id: z.string().describe('Unique in its question; the value in addresses.'),
                  to: z
                    .string()
                    .describe('The id of the question or the outcome that it leads to.'),
                  unsure: z
                    .boolean()
                    .default(false)
                    .describe('That the reader does not know. Its words then say how to find out.'),
                  claims: ids('What it rests on: ids of claims of the topic …'),
                  features: ids('… or of features of assessments.yaml …'),
                  sources,
                  rulesOut: ids('Claims that no longer hold for whoever gives it.'),
                }),
              )
              .min(2, 'must hold two or more answers')
              .describe('What can be answered, in order.'),
          }),
        )
        .min(1, 'must hold one or more questions')
        .describe('What is asked, in any order.'),
      outcomes: z
        .array(
          z
            .strictObject({
              id: z.string().describe('Its anchor: lower-case English words with hyphens.'),
              kind: z
                .enum(outcomeKinds)
                .default('change')
                .describe(
                  'Whether it takes something new, keeps what there is, or says what to find out.',
                ),
              recommends: ids('Options of the topic; none where one has to find out first.'),
              claims: ids('Ids of advantages of these options: those that speak for it.'),
              accepts: ids('Ids of disadvantages of these options: those that one accepts.'),
              prerequisites: z
                .array(
                  z.strictObject({ id: z.string().describe('Unique in its outcome.'), sources }),
                )
                .default([])
                .describe('What has to be there first, in the order of arranging.'),
              next: z
                .array(
                  z.strictObject({
                    tree: z
                      .string()
                      .regex(/^[^/]+\/[^/]+$/, 'must be written as topic/tree')
                      .describe('The topic and the tree: tea/which.'),
                    answers: z
                      .record(z.string(), z.string())
                      .default({})
                      .describe('What whoever comes to this outcome answers there, by question.'),
                  }),
                )
                .default([])
                .describe('Trees, of other topics too, in which the decision goes on.'),
            })
            .refine(({ kind, recommends }) => kind === 'find-out' || recommends.length > 0, {
              path: ['recommends'],
              error: 'must name one or more options, unless there is something to find out first',
            })
            .refine(({ kind, recommends }) => kind !== 'find-out' || recommends.length === 0, {
              path: ['recommends'],
              error: 'must be empty where there is something to find out first',
            }),
        )
        .min(1, 'must hold one or more outcomes')
        .describe('What the tree can come to.'),
      never: z
        .array(
          z.strictObject({
            option: z.string().describe('An option of the topic.'),
            reason: phrase.describe('Why no outcome recommends it.'),
            sources,
          }),
        )
        .default([])
        .describe('The options of the topic that no outcome recommends, each with the reason.'),
    })
    .describe('A decision tree: where answers lead, and what they and the outcomes rest on.');

export const flowFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      sources,
      zones: z
        .array(
          z.strictObject({
            id: z.string().min(1).describe('Its name in the file.'),
            label: phrase.describe('What the place is called.'),
            nodes: z
              .array(
                z.strictObject({
                  id: z.string().min(1).describe('Its name, which steps go by.'),
                  label: phrase.describe('What the part is called.'),
                }),
              )
              .describe('The parts that stand there.'),
          }),
        )
        .min(1, 'must hold one or more zones')
        .describe('Places in which the parts stand, such as a network.'),
      steps: z
        .array(
          z.strictObject({
            from: z.string().describe('The part that it leaves.'),
            to: z.string().describe('The part that it reaches.'),
            label: phrase.describe('What is sent, or asked for.'),
          }),
        )
        .min(1, 'must hold one or more steps')
        .describe('What goes from one part to another, in order.'),
    })
    .describe('How data flows between the parts of an option.');
