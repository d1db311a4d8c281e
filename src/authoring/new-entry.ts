/** New entries of a content folder: a request in, the files to write out. Nothing is written here. */

import { readContent, type SourceFile } from '../catalog/read-content.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { type Folder, openFolder } from './folder.ts';
import { planClaim } from './plan-claim.ts';
import { planGuide } from './plan-guide.ts';
import { planLanguage } from './plan-language.ts';
import { planOption } from './plan-option.ts';
import { planSection } from './plan-section.ts';
import { planTopic } from './plan-topic.ts';
import { planEstimate, planFeature, planFlow } from './plan-topic-part.ts';
import { planTree } from './plan-tree.ts';
import { planVocabulary } from './plan-vocabulary.ts';
import { planWord } from './plan-word.ts';
import type { Draft, EntryRequest, Plan, RequestFault } from './request.ts';

/** Either drafts or faults; the other is empty. */
export interface NewEntry {
  readonly drafts: readonly Draft[];
  readonly faults: readonly RequestFault[];
}

/**
 * Makes what both languages need of something new, with marks where there is something to write.
 * @param root how the content folder is named in what is printed
 * @param sources all files of the folder
 */
export function newEntry(
  root: string,
  sources: readonly SourceFile[],
  request: EntryRequest,
): NewEntry {
  const folder = openFolder(root, sources);
  const { faults, drafts } = planOf(folder, request);
  if (faults.length > 0) return { drafts: [], faults };
  const made = drafts();
  const broken = unfitFaults(folder, made);
  return broken.length > 0 ? { drafts: [], faults: broken } : { drafts: made, faults: [] };
}

function planOf(folder: Folder, request: EntryRequest): Plan {
  switch (request.kind) {
    case 'topic':
      return planTopic(folder, request);
    case 'option':
      return planOption(folder, request);
    case 'claim':
      return planClaim(folder, request);
    case 'guide':
      return planGuide(folder, request);
    case 'section':
      return planSection(folder, request);
    case 'tree':
      return planTree(folder, request);
    case 'feature':
      return planFeature(folder, request);
    case 'estimate':
      return planEstimate(folder, request);
    case 'flow':
      return planFlow(folder, request);
    case 'language':
      return planLanguage(folder, request);
    case 'word':
      return planWord(folder, request);
    default:
      return planVocabulary(folder, request);
  }
}

/** YAML can say the same in many ways, and some cannot be gone on with by inserting lines. */
function unfitFaults(
  { content: { root }, texts }: Folder,
  drafts: readonly Draft[],
): RequestFault[] {
  const path = filePath(placeOf('siteFacts'));
  // What a file must say depends on the languages of the site.
  const site = { path, text: texts.get(path) ?? '' };
  const { unreadable } = readContent(root, [site, ...drafts]).content;
  return [...unreadable].map((path) => ({
    message: `${root}/${path} is written in a way that cannot be added to.`,
    fix: 'write its lists and fields on lines of their own, or add to it by hand.',
  }));
}
