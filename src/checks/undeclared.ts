import { type Content, displayPath, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { sectionsIn } from '../catalog/sections.ts';
import type { Position } from '../domain/diagnostic.ts';
import type { FilePlace } from '../schema/files.ts';
import { claimIdsTwice, holdsOneOf } from './claims-twice.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'claim-undeclared': {
    summary: 'Words are a claim that the facts do not know.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: '<Claim id="green-fuzzy">',
    good: '<Claim id="green-fussy">',
  },
  'section-undeclared': {
    summary: 'Words are a section that the facts do not know.',
    file: 'topics/tea/en.mdx',
    bad: '{#mixing}',
    good: '{#both-teas}',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Words belong to something that the facts declare. */
export const undeclared = defineRule({
  scope: [
    'siteWords',
    'topicFacts',
    'topicWords',
    'optionFacts',
    'optionWords',
    'treeFacts',
    'treeWords',
    'guideFacts',
    'guideWords',
  ],
  why: 'The facts say what there is. Words that belong to nothing in them would be shown nowhere.',
  findings,
  check: (content) => {
    const twice = claimIdsTwice(content);
    return [
      ...filesOf(content, 'optionWords').flatMap((file) => {
        const facts = fileAt(content, { ...file, kind: 'optionFacts' });
        if (!facts) return [];
        const claims = facts.data.claims.flatMap(({ id }) => id ?? []);
        const sections = facts.data.sections.map(({ id }) => id);
        return [
          // Of two claims with one id, one has lost its own.
          ...(holdsOneOf(facts, twice)
            ? []
            : unknown(content, file, 'claim', file.words.claims, claims, 'option.yaml')),
          ...unknown(content, file, 'section', file.words.sections, sections, 'option.yaml'),
        ];
      }),
      ...filesOf(content, 'topicWords').flatMap((file) => {
        const facts = fileAt(content, { ...file, kind: 'topicFacts' });
        if (!facts) return [];
        const sections = facts.data.sections.map(({ id }) => id);
        return [
          ...unknown(content, file, 'section', file.words.sections, sections, 'topic.yaml'),
          ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
        ];
      }),
      ...filesOf(content, 'guideWords').flatMap((file) => {
        const facts = fileAt(content, { ...file, kind: 'guideFacts' });
        if (!facts) return [];
        const sections = facts.data.sections.map(({ id }) => id);
        return [
          ...unknown(content, file, 'section', sectionsIn(file.words), sections, 'guide.yaml'),
        ];
      }),
      ...filesOf(content, 'treeWords').flatMap((file) => {
        const facts = fileAt(content, { ...file, kind: 'treeFacts' });
        if (!facts) return [];
        const nodes = [...facts.data.questions, ...facts.data.outcomes].map(({ id }) => id);
        return [
          ...unknown(content, file, 'section', file.words.sections, nodes, 'tree.yaml'),
          ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
        ];
      }),
      ...filesOf(content, 'siteWords').flatMap((file) => [
        ...unknown(content, file, 'section', file.words.sections, [], 'the site'),
        ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
      ]),
    ];
  },
});

function unknown(
  content: Content,
  place: FilePlace,
  what: 'claim' | 'section',
  written: readonly { readonly id: string; readonly at: Position }[],
  declared: readonly string[],
  facts: string,
): Found[] {
  return written
    .filter(({ id }) => id !== '' && !declared.includes(id))
    .map(({ id, at }) => ({
      file: displayPath(content, place),
      ...at,
      rule: `${what}-undeclared`,
      message: `${what === 'claim' ? 'Claim' : 'Section'} "${id}" is not declared in ${facts}.`,
      fix:
        declared.length > 0
          ? `declare it there, or ${useOneOf(id, declared)}`
          : 'declare it there, or remove it.',
    }));
}

function elsewhere(file: string, at: Position): Found {
  return {
    file,
    ...at,
    rule: 'claim-undeclared',
    message: 'A claim stands outside the words of an option.',
    fix: 'move it to sv.mdx and en.mdx in the folder of the option it is about.',
  };
}
