import { type Content, displayPath, fileAt, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic, Position } from '../domain/diagnostic.ts';
import type { FilePlace } from '../schema/files.ts';
import type { Rule } from './rule.ts';

/**
 * Words belong to something that the facts declare.
 *
 * Bad: `<Claim id="green-cheep">` in `sv.mdx` while `option.yaml` has only `- id: green-cheap`
 */
export const undeclared: Rule = (content) => [
  ...filesOf(content, 'optionWords').flatMap((file) => {
    const facts = fileAt(content, { ...file, kind: 'optionFacts' });
    if (!facts) return [];
    const claims = facts.data.claims.flatMap(({ id }) => id ?? []);
    const sections = facts.data.sections.map(({ id }) => id);
    return [
      ...unknown(content, file, 'Claim', file.words.claims, claims, 'option.yaml'),
      ...unknown(content, file, 'Section', file.words.sections, sections, 'option.yaml'),
    ];
  }),
  ...filesOf(content, 'topicWords').flatMap((file) => {
    const facts = fileAt(content, { ...file, kind: 'topicFacts' });
    if (!facts) return [];
    const sections = facts.data.sections.map(({ id }) => id);
    return [
      ...unknown(content, file, 'Section', file.words.sections, sections, 'topic.yaml'),
      ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
    ];
  }),
  ...filesOf(content, 'guideWords').flatMap((file) => {
    const facts = fileAt(content, { ...file, kind: 'guideFacts' });
    if (!facts) return [];
    const sections = facts.data.sections.map(({ id }) => id);
    return [
      ...unknown(content, file, 'Section', file.words.sections, sections, 'guide.yaml'),
      ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
    ];
  }),
  ...filesOf(content, 'treeWords').flatMap((file) => {
    const facts = fileAt(content, { ...file, kind: 'treeFacts' });
    if (!facts) return [];
    const nodes = [...facts.data.questions, ...facts.data.outcomes].map(({ id }) => id);
    return [
      ...unknown(content, file, 'Section', file.words.sections, nodes, 'tree.yaml'),
      ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
    ];
  }),
  ...filesOf(content, 'siteWords').flatMap((file) => [
    ...unknown(content, file, 'Section', file.words.sections, [], 'the site'),
    ...file.words.claims.map((claim) => elsewhere(displayPath(content, file), claim.at)),
  ]),
];

function unknown(
  content: Content,
  place: FilePlace,
  what: 'Claim' | 'Section',
  written: readonly { readonly id: string; readonly at: Position }[],
  declared: readonly string[],
  facts: string,
): Diagnostic[] {
  return written
    .filter(({ id }) => id !== '' && !declared.includes(id))
    .map(({ id, at }) => ({
      file: displayPath(content, place),
      ...at,
      rule: `${what.toLowerCase()}-undeclared`,
      message: `${what} "${id}" is not declared in ${facts}.`,
      fix:
        declared.length > 0
          ? `declare it there, or use one of: ${nearest(id, declared).join(', ')}.`
          : 'declare it there, or remove it.',
    }));
}

function elsewhere(file: string, at: Position): Diagnostic {
  return {
    file,
    ...at,
    rule: 'claim-undeclared',
    message: 'A claim stands outside the words of an option.',
    fix: 'move it to sv.mdx and en.mdx in the folder of the option it is about.',
  };
}
