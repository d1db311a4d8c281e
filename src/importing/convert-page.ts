/** One document through every step, up to a tree that only our own Markdown is needed to write. */

import type { Root } from 'mdast';
import { collectAnchors, type Outline, settleHeadings } from './headings.ts';
import { convertHtml } from './html.ts';
import { type ReadInclude, resolveIncludes } from './includes.ts';
import { convertLearnBlocks } from './learn-blocks.ts';
import { markLists, markPointers } from './list-marks.ts';
import { type Notice, type Say, sayOf } from './notice.ts';
import { type ProseRun, proseRuns } from './prose-runs.ts';
import { type PageFacts, readPage, type SourcePage } from './read-page.ts';
import { resolveReferences } from './references.ts';

export interface ConvertedPage extends Outline {
  readonly facts: PageFacts;
  /** Without front matter and title; links and images are still as written. */
  readonly root: Root;
}

/** A document, up to what only the others can tell: where its links lead, and which of its words are broken. */
export interface ReadDocument {
  readonly text: string;
  readonly prose: readonly ProseRun[];
  readonly page: ConvertedPage;
  readonly notices: readonly Notice[];
}

/** Reads one document and converts all but links. */
export function readDocument(file: string, text: string, include: ReadInclude): ReadDocument {
  const notices: Notice[] = [];
  const say = sayOf(file, notices);
  const source = readPage(file, text, say);
  const prose = proseRuns(source.tree, text);
  markLists(source.tree, text);
  return { text, prose, page: convertPage(file, source, include, say), notices };
}

/** The tree is used up. */
function convertPage(
  file: string,
  { facts, tree: root }: SourcePage,
  include: ReadInclude,
  say: Say,
): ConvertedPage {
  root.children = root.children.filter(({ type }) => type !== 'yaml' && type !== 'toml');
  resolveReferences(root);
  resolveIncludes(root, include, say, [file]);
  convertLearnBlocks(root, say);
  collectAnchors(root);
  convertHtml(root, say);
  // Those that stood in the midst of other HTML.
  collectAnchors(root);
  const outline = settleHeadings(root, say);
  markPointers(root);
  const title = isWhole(outline.title) ? outline.title : facts.title || outline.title;
  return { ...outline, facts, title, root };
}

/** Whether a heading is words alone: one that holds a mark that nobody read, or no words at all, calls a page nothing. */
function isWhole(title: string): boolean {
  return /\p{L}|\d/u.test(title) && !/\{\{|\}\}|\{%|%\}|:::|<\/?[A-Za-z][^>]*>/.test(title);
}

/** Every anchor that a page answers to. */
export function anchorsOf({ ids, aliases }: Outline): ReadonlySet<string> {
  return new Set([...ids, ...Object.keys(aliases), 'main']);
}
