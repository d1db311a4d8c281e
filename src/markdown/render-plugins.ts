/** What is made of the words besides what Markdown itself makes of them. */

import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { readAlert } from './alerts.ts';
import type { FindLinks, TextLink, WordsNames, WordsSetting } from './setting.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** In the order in which they must look at the words: a later one sees what those before it have made. */
export function wordsPlugins(setting: WordsSetting) {
  const { findTerms, names } = setting;
  return [
    ...(findTerms ? [linkFound(findTerms)] : []),
    addresses(setting),
    figures,
    tables(names?.table),
    alerts(names),
    code(names),
    notes(names),
    noteList(names),
  ];
}

/** Makes links of what is found in running text. */
function linkFound(find: FindLinks) {
  return defineHastPlugin({
    name: 'link-found',
    text(node, context) {
      if (isSetApart(node, context)) return;
      const links = find(node.value);
      if (links.length > 0) context.replaceNode(node, split(node.value, links));
    },
  });
}

/** Links lead where they do from the page, with what is said of a file beside them; pictures come when they are needed. */
function addresses({ resolveLink, resolvePicture = resolveLink, fileNote }: WordsSetting) {
  return defineHastPlugin({
    name: 'addresses',
    element: {
      filter: ['a', 'img', 'input'],
      visit(node, context) {
        const { href, src, checked } = node.properties;
        if (node.tagName === 'img') {
          context.setProperty(node, 'loading', 'lazy');
          if (typeof src === 'string') context.setProperty(node, 'src', resolvePicture(src));
        }
        // Of a list of what is to be done; nobody ticks it off here.
        else if (node.tagName === 'input')
          context.replaceNode(node, { type: 'text', value: checked ? '☑' : '☐' });
        else if (typeof href === 'string' && href.startsWith('/')) {
          const note = fileNote?.(href);
          if (note) context.insertAfter(node, { type: 'text', value: ` (${note})` });
          context.setProperty(node, 'href', resolveLink(href));
        }
      },
    },
  });
}

/** A picture with a title that is a paragraph of its own has a caption below it. */
const figures = defineHastPlugin({
  name: 'figures',
  element: {
    filter: ['p'],
    visit(node, context) {
      const [picture, ...others] = node.children;
      if (others.length > 0 || picture?.type !== 'element' || picture.tagName !== 'img') return;
      const { title, ...properties } = picture.properties;
      if (typeof title !== 'string' || title === '') return;
      context.replaceNode(node, {
        ...element('figure', {}),
        children: [
          { ...picture, properties },
          element('figcaption', {}, { type: 'text', value: title }),
        ],
      });
    },
  },
});

/**
 * Sets the columns of tables by class, since the security policy allows no style in a page, and puts each table into
 * a region where a name for it is given. A corner without words is no heading of anything.
 */
function tables(name: string | undefined) {
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['table', 'th', 'td'],
      visit(node, context) {
        if (node.tagName === 'table') {
          if (name !== undefined)
            context.wrapNode(
              node,
              element('div', { className: ['wide'], role: 'region', ariaLabel: name, tabIndex: 0 }),
            );
          return;
        }
        const { style, ...properties } = node.properties;
        const [, side] = /^text-align: (\w+)$/.exec(String(style)) ?? [];
        const isCorner = node.tagName === 'th' && node.children.length === 0;
        if (!side && !isCorner) return;
        context.replaceNode(node, {
          ...node,
          tagName: isCorner ? 'td' : node.tagName,
          properties: { ...properties, ...(side && !isCorner && { className: [side] }) },
        });
      },
    },
  });
}

/** A quote that begins with `[!NOTE]` is no quote: it gets a label in its place. */
function alerts(names: WordsNames | undefined) {
  return defineHastPlugin({
    name: 'alerts',
    element: {
      filter: ['blockquote'],
      visit(quote, context) {
        const first = quote.children.find((child): child is Element => child.type === 'element');
        const text = first?.children[0];
        if (text?.type !== 'text') return;
        const alert = readAlert(text.value);
        if (!alert) return;
        const { kind, rest } = alert;
        context.setProperty(quote, 'className', ['alert', kind]);
        context.replaceNode(text, { type: 'text', value: rest });
        if (names)
          context.prependChild(
            quote,
            element(
              'p',
              { className: ['alert-label'] },
              { type: 'text', value: names.alerts[kind] },
            ),
          );
      },
    },
  });
}

/** Code scrolls by keyboard, and script lets it be copied. */
function code(names: WordsNames | undefined) {
  return defineHastPlugin({
    name: 'code',
    element: {
      filter: ['pre'],
      visit(node, context) {
        context.setProperty(node, 'tabIndex', 0);
        if (!names) return;
        const { label, done, refused, insecure } = names.copy;
        context.wrapNode(
          node,
          element('vv-code', {
            dataCopy: label,
            dataDone: done,
            dataRefused: refused,
            dataInsecure: insecure,
          }),
        );
      },
    },
  });
}

/** The number of a footnote says what it is, where it is heard alone. */
function notes(names: WordsNames | undefined) {
  return defineHastPlugin({
    name: 'notes',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { dataFootnoteRef, href = '', id = '' } = node.properties;
        if (dataFootnoteRef === undefined) return;
        const label = names?.note(Number(context.textContent(node)));
        context.replaceNode(node, {
          ...node,
          properties: { className: ['note-ref'], href, id, ...(label && { ariaLabel: label }) },
        });
      },
    },
  });
}

/** Footnotes end the passage that they belong to: no part of the page, with no heading in its outline. */
function noteList(names: WordsNames | undefined) {
  return defineHastPlugin({
    name: 'note-list',
    element: {
      filter: ['section'],
      visit(node, context) {
        if (node.properties.dataFootnotes === undefined) return;
        const list = node.children.filter(
          (child) => child.type === 'element' && child.tagName === 'ol',
        );
        const name = names && { role: 'group', ariaLabel: names.notes };
        context.replaceNode(node, {
          ...element('div', { className: ['footnotes'], ...name }),
          children: list,
        });
      },
    },
  });
}

function element(
  tagName: string,
  properties: Element['properties'],
  ...children: Element['children']
): Element {
  return { type: 'element', tagName, properties, children };
}

const apart = new Set(['a', 'code', 'pre', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

function isSetApart(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  const parent = context.parent(node);
  if (!parent) return false;
  return (parent.type === 'element' && apart.has(parent.tagName)) || isSetApart(parent, context);
}

function split(text: string, links: readonly TextLink[]): HastNode[] {
  const pieces = links.flatMap(({ start, end, href }, index): HastNode[] => [
    { type: 'text', value: text.slice(links[index - 1]?.end ?? 0, start) },
    element('a', { className: ['term'], href }, { type: 'text', value: text.slice(start, end) }),
  ]);
  return [...pieces, { type: 'text', value: text.slice(links.at(-1)?.end ?? 0) }];
}
