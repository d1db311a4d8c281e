/** Which anchors a topic's page has, and what a valid one looks like. */

import { type ClaimKind, claimKinds } from './claim.ts';

/** Lower-case ASCII words joined by single hyphens: safe in a URL, in CSS and in speech. */
export const anchorPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An anchor that others have linked to, whoever chose it: white space and braces cannot be part of one. */
export const aliasPattern = /^[^\s{}]+$/;

/** Anchors that every page of content defines by itself. */
export const commonAnchors = ['main', 'sources', 'preview', 'site-map'] as const;

/** Anchors that a topic's page defines besides. */
export const topicAnchors = ['comparison', 'complements', 'guides'] as const;

/** Anchors that an option's own page defines besides. */
export const optionPageAnchors = ['claims', 'flow'] as const;

/** Anchors that the outline of a decision tree defines besides; the tree's own page leads on from them. */
export const treePageAnchors = ['picture', 'questions', 'outcomes', 'never'] as const;

/** Anchors that the page of a topic's dates defines besides. */
export const datesPageAnchors = ['versions', 'deadlines'] as const;

/** Path segments below a language that are pages of the site and so cannot name a topic. */
export const reservedTopicIds = [
  'about',
  'search',
  'claims',
  'guides',
  'library',
  'terms',
  'sources',
  'status',
  'news',
  'decisions',
] as const;

/** The anchor of an option's list of one kind: `('cmg', 'advantage')` → `cmg-advantages`. */
export function listAnchor(option: string, kind: ClaimKind): string {
  return `${option}-${kind}s`;
}

/** The anchor of an answer of a question, or of a prerequisite of an outcome: `reach-internet`. */
export function partAnchor(node: string, part: string): string {
  return `${node}-${part}`;
}

/** Every anchor that an option brings to the page besides its claims and sections. */
export function optionAnchors(option: string): readonly string[] {
  return [option, ...claimKinds.map((kind) => listAnchor(option, kind))];
}
