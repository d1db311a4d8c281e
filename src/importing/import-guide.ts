/** A document as a guide in Markdown, which knows where it comes from. */

import { posix } from 'node:path';
import { stringify } from 'yaml';
import { fingerprint } from '../catalog/current.ts';
import { splitFrontMatter } from '../catalog/read-file.ts';
import type { ConvertedPage } from './convert-page.ts';
import type { Say } from './notice.ts';
import type { Origin } from './origin.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface GuideImport {
  /** What became of the document: a file, the same as before, or a person's work that was left alone. */
  readonly state: 'guide' | 'unchanged' | 'kept';
  /** The text to be written; undefined where nothing is. */
  readonly text: string | undefined;
}

/**
 * Makes a guide, or holds it against what stands.
 * @param page its links and images have been resolved
 * @param there the text of its file, where it is there
 */
export function importGuide(
  id: string,
  page: ConvertedPage,
  origin: Origin,
  there: string | undefined,
  say: Say,
): GuideImport {
  const text = guideText(titled(id, page, say), origin);
  if (there === text) return { state: 'unchanged', text: undefined };
  if (there === undefined) return { state: 'guide', text };
  const { source, isEdited } = guideState(there);
  const hasChanged = source !== origin.source;
  if (hasChanged && isEdited) {
    say(undefined, {
      kind: 'changed',
      rule: 'import-guide-edited',
      message: `The guide "${id}" has changed at its source, and here by a person; it was left alone.`,
      fix: 'hold its file against the document; remove it to import it anew.',
    });
  } else if (hasChanged) {
    say(undefined, {
      kind: 'note',
      rule: 'import-guide-renewed',
      message: `The guide "${id}" has changed at its source and was brought up to date.`,
      fix: 'nothing; nobody had changed it here.',
    });
  }
  return isEdited ? { state: 'kept', text: undefined } : { state: 'guide', text };
}

/** Guides need a title. */
function titled(id: string, page: ConvertedPage, say: Say): ConvertedPage {
  if (page.title) return page;
  const title = posix.basename(id);
  say(undefined, {
    kind: 'note',
    rule: 'import-title-missing',
    message: `The document has no title; it is called "${title}", after its file.`,
    fix: 'write one: title in its front matter, or a heading of the first level.',
  });
  return { ...page, title };
}

function guideText({ facts, title, aliases, root }: ConvertedPage, origin: Origin): string {
  const body = writeMarkdown(root);
  const { description, titleSuffix } = facts;
  const otherTitle = facts.title && facts.title !== title ? facts.title : undefined;
  const frontMatter = {
    title,
    ...(titleSuffix && { titleSuffix }),
    ...(description && { description }),
    ...(otherTitle && { aliases: [otherTitle] }),
    ...(Object.keys(aliases).length > 0 && { anchors: aliases }),
    imported: { ...origin, words: fingerprint([title, description, body]) },
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n${body && `\n${body}`}`;
}

/** What a guide's file says of its source, and whether a person has changed it since. */
function guideState(text: string): { source: string | undefined; isEdited: boolean } {
  try {
    const { data, body } = splitFrontMatter(text);
    const { title, description, imported } = data;
    const { source, words } = (imported ?? {}) as Readonly<Record<string, unknown>>;
    const isEdited =
      words !== fingerprint([title, description, body].map((part) => String(part ?? '')));
    return { source: typeof source === 'string' ? source : undefined, isEdited };
  } catch {
    // What cannot be read is a person's work.
    return { source: undefined, isEdited: true };
  }
}
