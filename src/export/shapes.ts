/** The shapes of the published data, version 1. Fields are added to it, never changed or removed. */

import { z } from 'zod';
import { assessmentValues } from '../domain/assessment.ts';
import { claimKinds } from '../domain/claim.ts';
import { standardStates } from '../domain/decision-standard.ts';
import { outcomeKinds } from '../domain/decision-tree.ts';
import { evidenceKinds } from '../domain/evidence.ts';
import { revisionKinds } from '../domain/ledger.ts';
import { locales, localize } from '../domain/locale.ts';
import { lifecycleStatuses, optionKinds } from '../domain/option.ts';
import { stanceKinds } from '../domain/own-facts.ts';
import { sourceKinds } from '../domain/source.ts';

/** Words or addresses, in each language of the site. */
const inEach = z.strictObject(localize(locales, () => z.string().optional()));
const day = z.iso.date();
/** On sites whose organisation adds something of its own. */
const origin = inEach.optional().describe('Whose own it is, where it is not common.');

const evidence = z
  .strictObject({
    kind: z.enum(evidenceKinds),
    count: z.int().describe('How many documents say it, or where none does, lead to it.'),
    newest: day.nullable().describe('The date of the newest of them, where one tells its own.'),
  })
  .nullable()
  .describe('How well it is borne out, by who publishes its sources.');
const inferredFrom = z
  .array(z.string())
  .describe('Those of its sources that do not say it, and that it is concluded from.');

const claim = z.strictObject({
  id: z.string().describe('The anchor of the claim, the same in every language.'),
  code: z.string().nullable().describe('What the claim is cited by, once it has been published.'),
  kind: z.enum(claimKinds),
  criterion: z.string().describe('The id of a criterion of the topic.'),
  sentence: inEach,
  explanation: inEach,
  sources: z.array(z.string()).describe('Ids of sources of the topic.'),
  inferredFrom,
  evidence,
  url: inEach.describe('Where the claim stands, with its anchor.'),
  card: inEach.describe('The page of the claim alone.'),
  origin,
  formerly: z.array(z.string()).describe('Ids that it had before, which still lead to it.'),
  withdrawn: z
    .strictObject({
      date: day,
      replacedBy: z.string().nullable().describe('The first of those that replace it.'),
      replacements: z.array(z.string()).describe('All that replace it.'),
    })
    .nullable(),
  revisions: z.array(
    z.strictObject({
      date: day,
      kind: z.enum(revisionKinds),
      to: z.enum(claimKinds).nullable().describe('What it has been since, where it was turned.'),
    }),
  ),
});

/** Ids of what is said elsewhere in the topic. */
const ids = z.array(z.string());
const titled = { id: z.string(), title: inEach, text: inEach };

const tree = z.strictObject({
  ...titled,
  description: inEach,
  url: inEach,
  table: inEach.describe('The page that says which answers suffice for each outcome.'),
  dmn: inEach
    .nullable()
    .describe('The same as a file in DMN 1.3, where it is of a size that can be used.'),
  first: z.string().describe('The id of the question that is asked first.'),
  questions: z.array(
    z.strictObject({
      ...titled,
      url: inEach,
      sources: ids,
      answers: z.array(
        z.strictObject({
          ...titled,
          to: z.string().describe('The id of the question or the outcome that it leads to.'),
          unsure: z.boolean().describe('Whether it says that the reader does not know.'),
          claims: ids,
          rulesOut: ids.describe('Claims that do not hold for whoever gives it.'),
          features: ids,
          sources: ids,
        }),
      ),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      ...titled,
      url: inEach,
      kind: z
        .enum(outcomeKinds)
        .describe('Whether it takes something new, keeps what there is, or says what to find out.'),
      recommends: ids.describe('Ids of options; none where there is something to find out first.'),
      claims: ids.describe('The advantages that speak for it.'),
      accepts: ids.describe('The disadvantages that one accepts.'),
      prerequisites: z.array(z.strictObject({ ...titled, sources: ids })),
      next: z
        .array(
          z.strictObject({
            topic: z.string(),
            tree: z.string(),
            answers: z.record(z.string(), z.string()).describe('Answers there, by question.'),
          }),
        )
        .describe('Trees in which the decision goes on.'),
    }),
  ),
  never: z.array(z.strictObject({ option: z.string(), reason: inEach, sources: ids })),
});

const roughDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A day, or the month or the year alone where no more is known.');
const dated = { id: z.string(), url: inEach, note: inEach.nullable(), sources: ids };

const dates = z
  .strictObject({
    introduction: inEach,
    url: inEach,
    versions: z
      .array(
        z.strictObject({
          ...dated,
          label: z.string(),
          available: roughDay.nullable(),
          ends: roughDay,
        }),
      )
      .describe('Versions of the product, the newest first.'),
    deadlines: z.array(
      z.strictObject({
        ...dated,
        label: inEach,
        date: roughDay,
        when: inEach.nullable().describe('How the date is said where it is no day.'),
        options: ids.describe('Ids of options; none where it concerns them all.'),
      }),
    ),
  })
  .nullable()
  .describe('When versions come and go, and what else happens on a date.');

export const topicShape = z
  .strictObject({
    version: z.literal(1),
    id: z.string(),
    url: inEach,
    title: inEach,
    question: inEach,
    introduction: inEach,
    standard: z
      .array(
        z.strictObject({
          criterion: z.string(),
          state: z.enum(standardStates),
          count: z.strictObject({ have: z.int(), of: z.int() }).nullable(),
          lacking: z.array(inEach).describe('Where what lacks it stands.'),
        }),
      )
      .describe('How the topic stands against what a decision aid is asked for.'),
    criteria: z.array(z.strictObject({ id: z.string(), label: inEach })),
    options: z.array(
      z.strictObject({
        id: z.string(),
        kind: z
          .enum([...optionKinds, 'withdrawn'])
          .describe(
            'Whether one chooses it, adds it to what one has chosen (complement), or it was taken back.',
          ),
        withdrawn: z
          .strictObject({ date: day, replacedBy: z.string().nullable() })
          .nullable()
          .describe('When it was taken back, and the option that takes its place.'),
        abbreviation: z.string().nullable(),
        lifecycle: z.strictObject({ status: z.enum(lifecycleStatuses), date: day }).nullable(),
        title: inEach,
        introduction: inEach,
        url: inEach,
        stance: z
          .strictObject({
            kind: z.enum(stanceKinds),
            reason: inEach,
            date: day.nullable(),
            origin: inEach,
          })
          .optional()
          .describe('What the organisation of the site has come to about it.'),
        claims: z.array(claim),
        gaps: z
          .record(z.string(), inEach)
          .describe('Why there is no claim on a criterion, by the id of the criterion.'),
      }),
    ),
    sections: z.array(
      z.strictObject({ id: z.string(), title: inEach, text: inEach, url: inEach, origin }),
    ),
    features: z
      .array(
        z.strictObject({
          id: z.string(),
          label: inEach,
          criterion: z.string().describe('The id of a criterion of the topic.'),
          url: inEach,
          assessments: z
            .record(
              z.string(),
              z.strictObject({
                value: z.enum(assessmentValues),
                note: inEach.nullable(),
                checked: day,
                sources: z.array(z.string()),
                inferredFrom,
                evidence,
              }),
            )
            .describe('By the id of the option.'),
        }),
      )
      .describe('What the options can do.'),
    trees: z.array(tree).describe('Decision trees: questions whose answers lead to outcomes.'),
    dates,
    sources: z.array(
      z.strictObject({
        id: z.string(),
        formerly: z.array(z.string()).describe('Ids that it had before.'),
        title: z.string(),
        kind: z.enum(sourceKinds).nullable().describe('What it is, where nobody has published it.'),
        publisher: z.string().nullable(),
        url: z.url().nullable(),
        held: z
          .string()
          .nullable()
          .describe('What identifies it and who keeps it, where it has no address.'),
        language: z.string(),
        published: day
          .nullable()
          .describe('Of an imported document, what it does not say is null.'),
        checked: day,
        licence: z.string().nullable(),
        document: z.string().nullable().describe('The path that it was imported from.'),
        secondary: z.boolean().describe('Whether it retells what another document says.'),
      }),
    ),
  })
  .describe('A topic: its options and what is claimed of them, in every language.');

/** @param hasOwn whether the site has something that is its organisation's own */
export function topicSchema(hasOwn: boolean): object {
  return z.toJSONSchema(topicShape, {
    override: ({ jsonSchema }) => {
      if (!hasOwn) for (const field of ['origin', 'stance']) delete jsonSchema.properties?.[field];
    },
  });
}

export const siteShape = z
  .strictObject({
    version: z.literal(1),
    name: inEach,
    description: inEach,
    url: inEach,
    topics: z.array(
      z.strictObject({ id: z.string(), question: inEach, url: inEach, data: z.string() }),
    ),
  })
  .describe('A site and its topics.');

export type EvidenceData = z.infer<typeof evidence>;
export type TopicData = z.infer<typeof topicShape>;
export type SiteData = z.infer<typeof siteShape>;
