import { type Content, type ContentFile, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { writtenBases } from '../schema/assessment-facts.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'source-twice': {
    summary: 'A document both states something and is what it is concluded from.',
    file: 'topics/tea/options/black/option.yaml',
    bad: 'sources: [tebladet]\n    inferredFrom: [tebladet]',
    good: 'inferredFrom: [tebladet]',
  },
  'source-secondary-only': {
    summary: 'A claim or an assessment rests only on what retells others.',
    file: 'vocabulary/sources.yaml',
    bad: 'title: Allt om te\n  secondary: true',
    good: 'title: Allt om te',
    isAdvice: true,
  },
  'maker-unknown': {
    summary: 'What is called a maker has published no source.',
    file: 'topics/tea/topic.yaml',
    bad: 'makers: [The Tea Bored]',
    good: 'makers: [The Tea Board]',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * A claim or an assessment is stated by a source or concluded from it, not both; some source of it is
 * first-hand, in the end; and whoever is called a maker has published something.
 */
export const evidence = defineRule({
  scope: ['optionFacts', 'assessments', 'topicFacts', 'sources'],
  why: 'The site computes how well something is borne out from what is said of its sources, and from nothing else.',
  findings,
  check: (content) => [
    ...citing(content).flatMap((one) => [...twice(content, one), ...secondaryOnly(content, one)]),
    ...makersUnknown(content),
  ],
});

/** A claim, an assessment or what several of these rest on, with where it stands. */
interface Citing {
  readonly file: ContentFile;
  readonly path: readonly PropertyKey[];
  /** At the beginning of a sentence. */
  readonly name: string;
  readonly sources: readonly string[];
  readonly inferredFrom: readonly string[];
}

function citing(content: Content): Citing[] {
  return [
    ...filesOf(content, 'optionFacts').flatMap((file) =>
      file.data.claims
        // What was taken back rests on nothing any more.
        .map((claim, index) => ({ claim, path: ['claims', index] }))
        .filter(({ claim }) => !claim.withdrawn)
        .map(({ claim: { id, sources, inferredFrom }, path }) => ({
          file,
          path,
          name: `Claim "${id ?? ''}"`,
          sources,
          inferredFrom,
        })),
    ),
    ...filesOf(content, 'assessments').flatMap((file) =>
      writtenBases(file.data).map(({ sources = [], ...basis }) => ({ ...basis, file, sources })),
    ),
  ];
}

function twice(content: Content, { file, path, name, sources, inferredFrom }: Citing): Found[] {
  return inferredFrom.flatMap((id, index) =>
    sources.includes(id)
      ? [
          {
            ...foundAt(content, file, [...path, 'inferredFrom', index]),
            rule: 'source-twice',
            message: `${name} is both stated by the source "${id}" and concluded from it.`,
            fix: 'leave it in "sources" if the document says it, in "inferredFrom" if it does not.',
          },
        ]
      : [],
  );
}

function secondaryOnly(
  content: Content,
  { file, path, name, sources, inferredFrom }: Citing,
): Found[] {
  const [vocabulary] = filesOf(content, 'sources');
  const ids = [...sources, ...inferredFrom];
  if (ids.length === 0 || !ids.every((id) => vocabulary?.data[id]?.secondary)) return [];
  return [
    {
      ...foundAt(content, file, path),
      rule: 'source-secondary-only',
      message: `${name} rests only on what retells others: ${ids.join(', ')}.`,
      fix: 'cite the document that they retell, if it can be had.',
    },
  ];
}

function makersUnknown(content: Content): Found[] {
  const [vocabulary] = filesOf(content, 'sources');
  if (!vocabulary) return [];
  const publishers = [
    ...new Set(Object.values(vocabulary.data).flatMap(({ publisher }) => publisher ?? [])),
  ];
  return [...filesOf(content, 'topicFacts'), ...filesOf(content, 'optionFacts')].flatMap((file) =>
    (file.data.makers ?? []).flatMap((maker, index) =>
      publishers.includes(maker)
        ? []
        : [
            {
              ...foundAt(content, file, ['makers', index]),
              rule: 'maker-unknown',
              message: `The maker "${maker}" is the publisher of no source.`,
              fix: useOneOf(maker, publishers),
            },
          ],
    ),
  );
}
