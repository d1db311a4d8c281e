import { type Content, type FileOf, filesOf } from '../catalog/content.ts';

/** The ids that two claims have, in one option or in several. Which of them is meant, nobody can tell. */
export function claimIdsTwice(content: Content): ReadonlySet<string> {
  const ids = filesOf(content, 'optionFacts').flatMap(({ data }) =>
    data.claims.flatMap(({ id }) => id ?? []),
  );
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

/** Whether an option has a claim with such an id: then one of its claims may have lost its own. */
export function holdsOneOf({ data }: FileOf<'optionFacts'>, ids: ReadonlySet<string>): boolean {
  return data.claims.some(({ id }) => id !== undefined && ids.has(id));
}
