/** The one table of what constructs are, by their names in any dialect. */

import type { AlertKind } from '../../markdown/alerts.ts';
import type { Reading } from './dialects.ts';
import { plainName } from './read-mark.ts';

export type ConstructKind =
  | { readonly is: 'alert'; readonly kind: AlertKind }
  | { readonly is: 'quote' | 'group' | 'tab' | 'titled' | 'folded' | 'code' | 'diagram' | 'link' }
  | { readonly is: 'image' | 'include' | 'contents' | 'wikilink' | 'wikiheading' | 'ref' }
  | { readonly is: 'attributes' | 'comment' | 'words' };

const alerts: Readonly<Record<AlertKind, string>> = {
  note: 'note info abstract tldr seealso secondary',
  tip: 'tip hint success check done',
  important: 'important',
  warning: 'warning warn attention alert',
  caution: 'caution danger error failure fail missing bug',
};

/** Boxes of which an attribute says what kind they are. */
const boxes =
  'admonition aside callout callouts box message starlightaside notice hint alert panel';

const kinds: Readonly<Record<Exclude<ConstructKind['is'], 'alert' | 'folded'>, string>> = {
  quote: 'quote cite blockquote example question help faq pageinfo excerpt',
  group:
    'tabs tabpane tabgroup tabset codegroup codegroups cards cardgrid cardgroup steps columns column row col ' +
    'section div container filetree accordiongroup accordions linkcards stepper content hstack vstack raw fragment definition',
  tab: 'tab tabitem tabpanel',
  titled: 'card accordionitem step panel expander frame',
  code: 'highlight codeblock code',
  diagram: 'mermaid',
  link: 'linkcard linkbutton button link a youtube vimeo video iframe embed reactplayer liteyoutubeembed contentref',
  image: 'image img figure themedimage themeimage zoomimage imgproc',
  include: 'include readfile includemarkdown',
  contents: 'toc tocinline tableofcontents doccardlist',
  wikilink: 'wikilink',
  wikiheading: 'wikiheading',
  ref: 'ref relref',
  attributes: 'attributelist',
  comment: 'comment',
  words: 'glossarytooltip tooltip abbr badge kbd term',
};

const folded = 'details detail expand collapse collapsible accordion dropdown spoiler';

const table: ReadonlyMap<string, ConstructKind> = new Map<string, ConstructKind>([
  ...Object.entries(kinds).flatMap(([is, names]) =>
    names.split(/\s+/).map((name) => [name, { is } as ConstructKind] as const),
  ),
  ...folded.split(' ').map((name) => [name, { is: 'folded' }] as const),
  ...Object.entries(alerts).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, { is: 'alert', kind: kind as AlertKind }] as const),
  ),
]);

/** What a construct is; undefined for one that nobody knows. */
export function kindOf({ name, attributes }: Reading): ConstructKind | undefined {
  const plain = plainName(name);
  if (boxes.split(' ').includes(plain)) {
    const said = [attributes.type, attributes.style, attributes.kind, attributes.variant]
      .concat([attributes.color, attributes.intent, attributes.context, attributes[0]])
      .flatMap((word) => table.get(plainName(word ?? '')) ?? []);
    const told = said.find(({ is }) => is === 'alert') ?? table.get(plain);
    return told?.is === 'alert' ? told : { is: 'alert', kind: 'note' };
  }
  // What HTML has stands as HTML; its tags with expressions are only left out.
  return (
    table.get(plain) ?? (/^[a-z]/.test(name) && isHtml.test(plain) ? { is: 'group' } : undefined)
  );
}

const isHtml =
  /^(?:span|p|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|em|strong|small|sup|sub|pre|br|hr|main|header|footer|nav|article|figcaption|summary|input|svg|path|b|i|u)$/;

/** Whether a component is one that documents are written with, by its name. */
export function isKnown(name: string): boolean {
  const plain = plainName(name);
  return table.has(plain) || boxes.split(' ').includes(plain);
}

/** Whether the name of a box says more than what kind it becomes. */
export function saysMore(name: string): boolean {
  return /^(?:abstract|tldr|bug|seealso|example|question|help|faq)$/.test(plainName(name));
}
