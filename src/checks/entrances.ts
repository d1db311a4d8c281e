import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { placeFile } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'specimen-unknown': {
    summary: 'The claim that the front page shows is none of the site.',
    file: 'site/site.yaml',
    bad: 'specimen: green-chep',
    good: 'specimen: green-cheap',
  },
  'tree-unknown': {
    summary: 'A topic orders a decision tree that has no folder.',
    file: 'topics/tea/topic.yaml',
    bad: 'trees: [wich]',
    good: 'trees: [which]',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** What leads into a site is there: the claim that its front page shows, and the trees in a topic's order. */
export const entrances = defineRule({
  scope: ['siteFacts', 'topicFacts', 'treeFacts', 'optionFacts'],
  why: 'The front page shows one claim as claims look, and the first tree of a topic is the first thing offered.',
  findings,
  check: (content) => [
    ...filesOf(content, 'siteFacts').flatMap((file) => specimenFault(content, file)),
    ...filesOf(content, 'topicFacts').flatMap((file): Found[] => {
      // One that cannot be read is there all the same.
      const unread = [...content.unreadable].flatMap((path) => placeFile(path) ?? []);
      const known = [...content.files, ...unread]
        .filter(({ kind, topic }) => kind === 'treeFacts' && topic === file.topic)
        .map(({ tree }) => tree);
      return file.data.trees.flatMap((tree, index) =>
        known.includes(tree)
          ? []
          : [
              {
                ...foundAt(content, file, ['trees', index]),
                rule: 'tree-unknown',
                message: `The decision tree "${tree}" has no folder in trees/.`,
                fix: mend('add it there', tree, known),
              },
            ],
      );
    }),
  ],
});

function specimenFault(content: Content, file: FileOf<'siteFacts'>): Found[] {
  const { specimen } = file.data;
  const claims = filesOf(content, 'optionFacts').flatMap(({ data }) =>
    data.claims.flatMap(({ id, withdrawn }) => (id && !withdrawn ? [id] : [])),
  );
  if (specimen === undefined || claims.includes(specimen)) return [];
  return [
    {
      ...foundAt(content, file, ['specimen']),
      rule: 'specimen-unknown',
      message: `No claim is called "${specimen}".`,
      fix: mend('remove it', specimen, claims),
    },
  ];
}

function mend(first: string, id: string, known: readonly string[]): string {
  return known.length > 0 ? `${first}, or ${useOneOf(id, known)}` : `${first}.`;
}
