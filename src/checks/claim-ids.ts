import { displayPath, filesOf } from '../catalog/content.ts';
import { anchorPattern } from '../domain/anchors.ts';
import type { Position } from '../domain/diagnostic.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

/** Says how an id must look, wherever one does not. */
export const anchorFix =
  'use lower-case letters a–z, digits and single hyphens, beginning with a letter: cmg-subscription-cost.';

const findings = {
  'claim-id-missing': {
    summary: 'A claim is declared without an id.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- kind: advantage',
    good: '- id: green-cheap\n    kind: advantage',
  },
  'claim-id-invalid': {
    summary: 'The id of a claim cannot be an anchor.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- id: Grön_billig',
    good: '- id: green-cheap',
  },
  'claim-id-duplicate': {
    summary: 'Two claims of the site have one id, or one is written twice.',
    file: 'topics/tea/options/green/option.yaml',
    bad: '- id: green-cheap',
    good: '- id: green-fussy',
  },
  'section-id-duplicate': {
    summary: 'A section is written twice in one file.',
    file: 'topics/tea/en.mdx',
    bad: '## Can they be mixed? {#both-teas}\n\nNo.\n\n## Or can they? {#both-teas}',
    good: '## Can they be mixed? {#both-teas}',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Claims are declared with an id that is a valid anchor and unique in the whole site, and their
 * words are written once in each file.
 */
export const claimIds = defineRule({
  scope: ['optionFacts', 'optionWords', 'topicWords', 'treeWords'],
  why: 'A claim is known by its id: it is its anchor in every language, for ever, and two with one id cannot be told apart.',
  findings,
  check: (content) => {
    const declared = new Map<string, string>();
    return [
      ...filesOf(content, 'optionFacts').flatMap((file) =>
        file.data.claims.flatMap(({ id }, index): Found[] => {
          const path = displayPath(content, file);
          const at = { file: path, ...file.at(['claims', index, 'id']) };
          if (id === undefined) {
            const rule = 'claim-id-missing';
            return [{ ...at, rule, message: 'A claim has no id.', fix: 'add "id: …" to it.' }];
          }
          const first = declared.get(id);
          declared.set(id, first ?? `${path}:${at.line}`);
          if (!anchorPattern.test(id)) {
            const message = `The claim id "${id}" cannot be an anchor.`;
            return [{ ...at, rule: 'claim-id-invalid', message, fix: anchorFix }];
          }
          return first === undefined ? [] : [duplicate(at, id, first)];
        }),
      ),
      ...filesOf(content, 'optionWords').flatMap((file) =>
        writtenTwice(displayPath(content, file), 'claim', file.words.claims),
      ),
      ...[
        ...filesOf(content, 'optionWords'),
        ...filesOf(content, 'topicWords'),
        ...filesOf(content, 'treeWords'),
      ].flatMap((file) => writtenTwice(displayPath(content, file), 'section', file.words.sections)),
    ];
  },
});

function writtenTwice(
  path: string,
  what: 'claim' | 'section',
  texts: readonly { readonly id: string; readonly at: Position }[],
): Found[] {
  const written = new Map<string, number>();
  return texts.flatMap(({ id, at }) => {
    if (id === '') return [];
    const first = written.get(id);
    written.set(id, first ?? at.line);
    return first === undefined
      ? []
      : [duplicate({ file: path, ...at }, id, `${path}:${first}`, what)];
  });
}

function duplicate(
  at: Pick<Found, 'file' | 'line' | 'column'>,
  id: string,
  first: string,
  what: 'claim' | 'section' = 'claim',
): Found {
  return {
    ...at,
    rule: `${what}-id-duplicate`,
    message: `The ${what} id "${id}" is used before, at ${first}.`,
    fix: `give one of the two ${what}s another id; ids are unique in the whole site.`,
  };
}
