import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { writtenBases } from '../schema/assessment-facts.ts';
import { placeFile, placeOf } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'option-unknown': {
    summary: 'A topic lists an option that has no folder.',
    file: 'topics/tea/topic.yaml',
    bad: 'options: [grene, black, herbal]',
    good: 'options: [green, black, herbal]',
  },
  'criterion-unknown': {
    summary: 'A criterion is not in the vocabulary.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'criterion: prise',
    good: 'criterion: price',
  },
  'guide-unknown': {
    summary: 'A topic leads to a guide that has no folder.',
    file: 'topics/tea/topic.yaml',
    bad: 'guides: [brewing/kettel]',
    good: 'guides: [brewing/kettle]',
  },
  'source-unknown': {
    summary: 'A source is not in the vocabulary.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'sources: [tebladt, tea-board]',
    good: 'sources: [tebladet, tea-board]',
  },
  'option-repeated': {
    summary: 'A topic lists an option twice.',
    file: 'topics/tea/topic.yaml',
    bad: 'options: [green, black, herbal, green]',
    good: 'options: [green, black, herbal]',
  },
  'criterion-repeated': {
    summary: 'A topic lists a criterion twice.',
    file: 'topics/tea/topic.yaml',
    bad: 'criteria: [price, caffeine, brewing, price]',
    good: 'criteria: [price, caffeine, brewing]',
  },
  'guide-repeated': {
    summary: 'A topic leads to a guide twice.',
    file: 'topics/tea/topic.yaml',
    bad: 'guides: [brewing/kettle, brewing/kettle]',
    good: 'guides: [brewing/kettle]',
  },
  'source-repeated': {
    summary: 'A source is cited twice in one place.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'sources: [tebladet, tea-board, tebladet]',
    good: 'sources: [tebladet, tea-board]',
  },
  'option-unlisted': {
    summary: 'An option has a folder, and the topic does not list it.',
    file: 'topics/tea/topic.yaml',
    bad: 'options: [green, black]',
    good: 'options: [green, black, herbal]',
  },
  'criterion-unlisted': {
    summary: 'Something is about a criterion that the comparison has no row for.',
    file: 'topics/tea/topic.yaml',
    bad: 'criteria: [price, caffeine]',
    good: 'criteria: [price, caffeine, brewing]',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Every option, criterion, guide and source that the facts name exists and is named once, and a topic
 * lists every option and criterion that is used in it.
 */
export const references = defineRule({
  scope: [
    'topicFacts',
    'optionFacts',
    'guideFacts',
    'treeFacts',
    'assessments',
    'flow',
    'estimate',
    'dates',
    'terms',
    'criteria',
    'sources',
  ],
  why: 'Facts refer to each other by id. What an id does not lead to cannot be shown, and what nothing lists is never seen.',
  findings,
  check: (content) => {
    const criteria = keys(content, 'criteria');
    const sources = keys(content, 'sources');
    const topicFiles = filesOf(content, 'topicFacts');
    const optionFiles = filesOf(content, 'optionFacts');
    const guideFiles = filesOf(content, 'guideFacts');
    const places = [
      ...content.files,
      ...[...content.unreadable].flatMap((path) => placeFile(path) ?? []),
    ];
    const folders = (topic: string) =>
      new Set(
        places.filter((place) => place.topic === topic && place.option).map(({ option }) => option),
      );
    const guides = new Set(places.map(({ guide }) => guide).filter(Boolean));
    return [
      ...topicFiles.flatMap((file) => [
        ...unknown(content, file, 'option', ['options'], file.data.options, [
          ...folders(file.topic),
        ]),
        ...unknown(content, file, 'criterion', ['criteria'], file.data.criteria, criteria),
        ...unknown(content, file, 'guide', ['guides'], file.data.guides, [...guides]),
        ...repeated(content, file, 'option', ['options'], file.data.options),
        ...repeated(content, file, 'criterion', ['criteria'], file.data.criteria),
        ...repeated(content, file, 'guide', ['guides'], file.data.guides),
      ]),
      ...[...topicFiles, ...optionFiles, ...guideFiles].flatMap((file) => [
        ...cited(content, file, ['sources'], file.data.sources, sources),
        ...file.data.sections.flatMap((section, index) =>
          cited(content, file, ['sections', index, 'sources'], section.sources, sources),
        ),
      ]),
      ...filesOf(content, 'flow').flatMap((file) =>
        cited(content, file, ['sources'], file.data.sources, sources),
      ),
      ...filesOf(content, 'terms').flatMap((file) =>
        Object.entries(file.data).flatMap(([id, term]) =>
          cited(content, file, [id, 'sources'], term.sources, sources),
        ),
      ),
      ...filesOf(content, 'assessments').flatMap((file) =>
        file.data.features.flatMap(({ criterion }, index) =>
          criterionFault(content, file, ['features', index, 'criterion'], criterion, criteria),
        ),
      ),
      ...filesOf(content, 'assessments').flatMap((file) =>
        writtenBases(file.data).flatMap(({ path, ...basis }) =>
          citedLists.flatMap((list) =>
            cited(content, file, [...path, list], basis[list] ?? [], sources),
          ),
        ),
      ),
      ...filesOf(content, 'treeFacts').flatMap((file) =>
        treeSources(file).flatMap(({ path, ids }) => cited(content, file, path, ids, sources)),
      ),
      ...filesOf(content, 'estimate').flatMap((file) =>
        (['inputs', 'figures'] as const).flatMap((list) =>
          file.data[list].flatMap((quantity, index) =>
            cited(content, file, [list, index, 'sources'], quantity.sources, sources),
          ),
        ),
      ),
      ...filesOf(content, 'dates').flatMap((file) =>
        (['versions', 'deadlines'] as const).flatMap((list) =>
          file.data[list].flatMap((dated, index) =>
            cited(content, file, [list, index, 'sources'], dated.sources, sources),
          ),
        ),
      ),
      ...optionFiles.flatMap((file) => [
        ...unlistedOption(content, file),
        ...Object.keys(file.data.gaps).flatMap((id) =>
          criterionFault(content, file, ['gaps', id], id, criteria),
        ),
        ...cited(
          content,
          file,
          ['lifecycle', 'sources'],
          file.data.lifecycle?.sources ?? [],
          sources,
        ),
        ...file.data.claims.flatMap((claim, index) => [
          ...citedLists.flatMap((list) =>
            cited(content, file, ['claims', index, list], claim[list], sources),
          ),
          ...criterionFault(
            content,
            file,
            ['claims', index, 'criterion'],
            claim.criterion,
            criteria,
          ),
        ]),
      ]),
    ];
  },
});

/** Where claims and assessments say what they rest on. */
const citedLists = ['sources', 'inferredFrom'] as const;

type FactsFile =
  | FileOf<'topicFacts'>
  | FileOf<'optionFacts'>
  | FileOf<'guideFacts'>
  | FileOf<'flow'>
  | FileOf<'assessments'>
  | FileOf<'treeFacts'>
  | FileOf<'terms'>
  | FileOf<'estimate'>
  | FileOf<'dates'>;
type Reference = 'option' | 'criterion' | 'guide' | 'source';

/** Every list of sources in a decision tree. */
function treeSources({
  data: { questions, outcomes, never },
}: FileOf<'treeFacts'>): { path: readonly PropertyKey[]; ids: readonly string[] }[] {
  return [
    ...questions.flatMap(({ sources, answers }, q) => [
      { path: ['questions', q, 'sources'], ids: sources },
      ...answers.map((answer, a) => ({
        path: ['questions', q, 'answers', a, 'sources'],
        ids: answer.sources,
      })),
    ]),
    ...outcomes.flatMap(({ prerequisites }, o) =>
      prerequisites.map((prerequisite, p) => ({
        path: ['outcomes', o, 'prerequisites', p, 'sources'],
        ids: prerequisite.sources,
      })),
    ),
    ...never.map(({ sources }, n) => ({ path: ['never', n, 'sources'], ids: sources })),
  ];
}

/** Ids of a vocabulary, or undefined where it could not be read: then nothing can be held against it. */
function keys(content: Content, kind: 'criteria' | 'sources'): readonly string[] | undefined {
  const [file] = filesOf(content, kind);
  return file && Object.keys(file.data);
}

function unknown(
  content: Content,
  file: FactsFile,
  what: Reference,
  path: readonly PropertyKey[],
  ids: readonly string[],
  known: readonly string[] | undefined,
): Found[] {
  if (!known) return [];
  return ids.flatMap((id, index) =>
    known.includes(id) || holdsUnwritten(id)
      ? []
      : [unknownReference(content, file, what, [...path, index], id, known)],
  );
}

/** Sources are there, and each is cited once. */
function cited(
  content: Content,
  file: FactsFile,
  path: readonly PropertyKey[],
  ids: readonly string[],
  known: readonly string[] | undefined,
): Found[] {
  return [
    ...unknown(content, file, 'source', path, ids, known),
    ...repeated(content, file, 'source', path, ids),
  ];
}

function unknownReference(
  content: Content,
  file: FactsFile,
  what: Reference,
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[],
): Found {
  const home = {
    option: 'has no folder in options/',
    criterion: 'is not in vocabulary/criteria.yaml',
    guide: 'has no folder in guides/',
    source: 'is not in vocabulary/sources.yaml',
  }[what];
  const now = keyNow(content, what, id);
  return {
    ...foundAt(content, file, path),
    rule: `${what}-unknown`,
    message: `The ${what} "${id}" ${home}.`,
    fix: now
      ? `write ${now}, which is its key now.`
      : known.length > 0
        ? `add it there, or ${useOneOf(id, known)}`
        : 'add it there.',
  };
}

/** The key of what went by another before. */
function keyNow(content: Content, what: Reference, id: string): string | undefined {
  if (what !== 'source' && what !== 'criterion') return undefined;
  const [file] = filesOf(content, what === 'source' ? 'sources' : 'criteria');
  const entries = Object.entries<{ readonly formerly: readonly string[] }>(file?.data ?? {});
  return entries.find(([, { formerly }]) => formerly.includes(id))?.[0];
}

function repeated(
  content: Content,
  file: FactsFile,
  what: Reference,
  path: readonly PropertyKey[],
  ids: readonly string[],
): Found[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            ...foundAt(content, file, [...path, index]),
            rule: `${what}-repeated`,
            message: `The ${what} "${id}" is listed twice.`,
            fix: 'remove one of the two.',
          },
        ],
  );
}

function unlistedOption(content: Content, file: FileOf<'optionFacts'>): Found[] {
  const topic = fileAt(content, placeOf('topicFacts', { topic: file.topic }));
  if (!topic || topic.data.options.includes(file.option)) return [];
  return [
    {
      ...foundAt(content, topic, ['options']),
      rule: 'option-unlisted',
      message: `The option "${file.option}" has a folder but is not listed.`,
      fix: `add "${file.option}" where it belongs in the order, or remove options/${file.option}/.`,
    },
  ];
}

function criterionFault(
  content: Content,
  file: FileOf<'optionFacts'> | FileOf<'assessments'>,
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[] | undefined,
): Found[] {
  if (holdsUnwritten(id)) return [];
  if (known && !known.includes(id)) {
    return [unknownReference(content, file, 'criterion', path, id, known)];
  }
  const topic = fileAt(content, placeOf('topicFacts', { topic: file.topic }));
  if (!topic || topic.data.criteria.includes(id)) return [];
  return [
    {
      ...foundAt(content, file, path),
      rule: 'criterion-unlisted',
      message: `The comparison of "${file.topic}" has no row for the criterion "${id}".`,
      fix: `add it to criteria in topic.yaml, or ${useOneOf(id, topic.data.criteria)}`,
    },
  ];
}
