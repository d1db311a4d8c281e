import type { FolderIds } from '../schema/folder-ids.ts';
import { type Content, filesOf } from './content.ts';

/** What there is to name in a content folder, those of files that cannot be read left out. */
export function folderIds(content: Content): FolderIds {
  const keys = (kind: 'criteria' | 'sources') =>
    filesOf(content, kind).flatMap(({ data }) => Object.keys(data));
  const found: FolderIds = {
    criteria: keys('criteria'),
    sources: keys('sources'),
    claims: filesOf(content, 'optionFacts').flatMap(({ data }) =>
      data.claims.flatMap(({ id }) => id ?? []),
    ),
    options: filesOf(content, 'optionFacts').map(({ option }) => option),
    features: filesOf(content, 'assessments').flatMap(({ data }) =>
      data.features.map(({ id }) => id),
    ),
    topics: filesOf(content, 'topicFacts').map(({ topic }) => topic),
    trees: filesOf(content, 'treeFacts').map(({ tree }) => tree),
    guides: filesOf(content, 'guideWords').map(({ guide }) => guide),
  };
  // Topics may have options of one name.
  return Object.fromEntries(
    Object.entries(found).map(([kind, ids]) => [kind, [...new Set(ids)].sort()]),
  ) as unknown as FolderIds;
}
