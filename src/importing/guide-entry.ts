/** A document as a plain guide: one Markdown file, which knows where it comes from. */

import { parse, stringify } from 'yaml';
import { fingerprint } from '../catalog/current.ts';
import type { ConvertedPage } from './convert-page.ts';
import type { Origin } from './draft.ts';
import { writeMarkdown } from './write-markdown.ts';

/** The text of a guide's file. Links and images of the page have been resolved. */
export function guideText(page: ConvertedPage, origin: Origin): string {
  const { facts, title, aliases, root } = page;
  const body = writeMarkdown(root);
  const { description, titleSuffix } = facts;
  const otherTitle = facts.title && facts.title !== title ? facts.title : undefined;
  const frontMatter = {
    title,
    ...(titleSuffix && { titleSuffix }),
    ...(description && { description }),
    ...(otherTitle && { aliases: [otherTitle] }),
    ...(Object.keys(aliases).length > 0 && { anchors: aliases }),
    imported: { ...origin, words: wordsPrint(title, description, body) },
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n${body && `\n${body}`}`;
}

function wordsPrint(title: string, description: string, body: string): string {
  return fingerprint([title, description, body]);
}

/** What a guide's file says of itself. */
export interface GuideState {
  /** Undefined where it has not been imported. */
  readonly source: string | undefined;
  /** Whether a person has changed it since. */
  readonly isEdited: boolean;
}

/** Reads the state of a guide's file; one that cannot be read is a person's work. */
export function guideState(text: string): GuideState {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?(?:\r?\n)?([\s\S]*)$/.exec(text);
  let fields: unknown;
  try {
    fields = parse(match?.[1] ?? '');
  } catch {
    return { source: undefined, isEdited: true };
  }
  const field = (of: unknown, name: string): unknown =>
    typeof of === 'object' && of !== null
      ? Object.entries(of).find(([key]) => key === name)?.[1]
      : '';
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const imported = field(fields, 'imported');
  const source = textOf(field(imported, 'source')) || undefined;
  const words = wordsPrint(
    textOf(field(fields, 'title')),
    textOf(field(fields, 'description')),
    match?.[2] ?? '',
  );
  return { source, isEdited: words !== field(imported, 'words') };
}
