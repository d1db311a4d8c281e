/** Constructs that stand in a line, as what a line can have. */

import type { Link, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { shortened } from '../notice.ts';
import { kindOf } from './construct-kinds.ts';
import {
  address,
  asPhrases,
  type Context,
  film,
  place,
  sourcesIn,
  text,
  titleOf,
  unknown,
} from './construct-parts.ts';
import type { Construct } from './pair-marks.ts';

/** A construct that stands in a line. */
export function inLine(construct: Construct, context: Context): RootContent[] {
  const { reading, children, value, position } = construct;
  const { say } = context;
  const given = reading.attributes;
  const inner = asPhrases(children);
  const kind = kindOf(reading);
  switch (kind?.is) {
    case 'comment':
      say(position?.start, {
        kind: 'note',
        rule: 'import-comment',
        message: `A comment was left out: "${shortened(given.title ?? wordsOf({ type: 'root', children }))}".`,
        fix: 'nothing, unless readers are to see it.',
      });
      return [];
    case 'words':
      return [
        ...inner,
        ...(inner.length > 0 ? [] : [text(given.text ?? titleOf(construct) ?? '', position)]),
      ];
    case 'wikilink': {
      const names = [given[0] ?? '', ...(given[1] === undefined ? [] : [given[1]])];
      const url = `wiki:${encodeURIComponent(names.join('|'))}`;
      return [{ type: 'link', url, children: [text(value, position)], ...place(construct) }];
    }
    case 'ref': {
      const url = given.path ?? given[0] ?? '';
      return [
        { type: 'link', url, children: [], data: { isReference: true }, ...place(construct) },
      ];
    }
    case 'image': {
      const url = address(
        given.src ?? given.source ?? sourcesIn(given.sources) ?? given[0],
        context,
      );
      if (url === undefined) return unknown(construct, inner, true, context);
      const alt = given.alt ?? given.caption ?? given.title ?? '';
      return [{ type: 'image', url, alt, ...place(construct) }];
    }
    case 'link': {
      const url = address(
        given.href ?? given.to ?? given.url ?? given.src ?? film(construct),
        context,
      );
      if (url === undefined) return unknown(construct, inner, true, context);
      const words = inner.length > 0 ? inner : [text(titleOf(construct) ?? url)];
      return [{ type: 'link', url, children: words as Link['children'], ...place(construct) }];
    }
    case 'alert':
    case 'quote':
    case 'group':
    case 'tab':
    case 'titled':
    case 'folded': {
      const title = titleOf(construct);
      const lead = title ? [{ type: 'strong' as const, children: [text(title)] }] : [];
      return [...lead, ...(title && inner.length > 0 ? [text(' ')] : []), ...inner];
    }
    case 'code':
    case 'diagram':
      return inner.length > 0 ? inner : [text(value, position)];
    case 'contents':
    case 'include':
    case 'wikiheading':
    case 'attributes':
      return [text(value, position)];
    case undefined:
      return unknown(construct, inner, true, context);
  }
}
