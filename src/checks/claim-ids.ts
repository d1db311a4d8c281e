import { displayPath, filesOf } from '../catalog/content.ts';
import { anchorPattern } from '../domain/anchors.ts';
import type { Diagnostic, Position } from '../domain/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Says how an id must look, wherever one does not. */
export const anchorFix =
  'use lower-case letters a–z, digits and single hyphens, beginning with a letter: cmg-subscription-cost.';

/**
 * Claims are declared with an id that is a valid anchor and unique in the whole site, and their
 * words are written once in each file.
 *
 * Bad: `- kind: advantage` · `- id: Grön_billig` · two times `- id: green-cheap`
 * Good: `- id: green-cheap`
 */
export const claimIds: Rule = (content) => {
  const declared = new Map<string, string>();
  return [
    ...filesOf(content, 'optionFacts').flatMap((file) =>
      file.data.claims.flatMap(({ id }, index): Diagnostic[] => {
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
};

function writtenTwice(
  path: string,
  what: 'claim' | 'section',
  texts: readonly { readonly id: string; readonly at: Position }[],
): Diagnostic[] {
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
  at: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  id: string,
  first: string,
  what: 'claim' | 'section' = 'claim',
): Diagnostic {
  return {
    ...at,
    rule: `${what}-id-duplicate`,
    message: `The ${what} id "${id}" is used before, at ${first}.`,
    fix: `give one of the two ${what}s another id; ids are unique in the whole site.`,
  };
}
