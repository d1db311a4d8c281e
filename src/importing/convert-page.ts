/** One document through every step, up to a tree that only our own Markdown is needed to write. */

import type { Root } from 'mdast';
import { collectAnchors, type Outline, settleHeadings } from './headings.ts';
import { convertHtml } from './html.ts';
import { type ReadInclude, resolveIncludes } from './includes.ts';
import { convertLearnBlocks } from './learn-blocks.ts';
import type { Say } from './notice.ts';
import type { PageFacts, SourcePage } from './read-page.ts';
import { resolveReferences } from './references.ts';

export interface ConvertedPage extends Outline {
  readonly facts: PageFacts;
  /** Without front matter and title; links and images are still as written. */
  readonly root: Root;
}

/** Converts all but links. The tree is used up. */
export function convertPage(
  { facts, tree: root }: SourcePage,
  include: ReadInclude,
  say: Say,
): ConvertedPage {
  root.children = root.children.filter(({ type }) => type !== 'yaml');
  resolveReferences(root);
  resolveIncludes(root, include, say);
  convertLearnBlocks(root, say);
  collectAnchors(root);
  convertHtml(root, say);
  // Those that stood in the midst of other HTML.
  collectAnchors(root);
  const outline = settleHeadings(root, say);
  return { ...outline, facts, title: outline.title || facts.title, root };
}

/** Every anchor that a page answers to. */
export function anchorsOf({ ids, aliases }: Outline): ReadonlySet<string> {
  return new Set([...ids, ...Object.keys(aliases), 'main']);
}
