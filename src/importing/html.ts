/** HTML inside Markdown, as Markdown. What is no HTML, as in `<your server>`, becomes text. */

import type { Comment, Element, Properties } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { Heading, Html, Text as MdastText, Nodes, Parents, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { type AlertKind, alertKinds } from '../markdown/alerts.ts';
import { openNestedTables, prepare } from './html-elements.ts';
import { type Say, shortened } from './notice.ts';
import { flattenCell } from './table-cells.ts';
import { settleNesting } from './well-formed.ts';

/** Elements that documents are written with. Others are placeholders, or XML that nobody fenced. */
const known =
  'a abbr b big blockquote body br caption center code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure font h1 h2 h3 h4 h5 h6 hr html i iframe img ins kbd li mark nobr ol p pre q s samp ' +
  'script section small span strike strong style sub summary sup table tbody td tfoot th thead tr tt u ' +
  'ul video wbr';

/** What follows the `<` of a whole tag of one of them. */
const tag = `/?(?:${known.replaceAll(' ', '|')})(?:\\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?/?>`;
const beginsWithTag = new RegExp(`^\\s*<${tag}`, 'i');
const strayBracket = new RegExp(`<(?!${tag})`, 'gi');

/** Converts the HTML of a document in place. Comments are left out, and told. */
export function convertHtml(root: Root, say: Say): void {
  dropComments(root, say);
  keepPlaceholders(root);
  if (!hasHtml(root)) return;
  const isFlow = root.children.some((block) => holdsFlow(block));
  // Elements that begin in one block and end in another are only whole in the whole document.
  root.children = isFlow
    ? throughHast(root, say)
    : root.children.flatMap((block) =>
        hasHtml(block) ? throughHast({ type: 'root', children: [block] }, say) : [block],
      );
  visit(root, 'tableCell', flattenCell);
}

function dropComments(root: Root, say: Say): void {
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('<!--')) return undefined;
    const rest = node.value.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => {
      say(node.position?.start, {
        kind: 'note',
        rule: 'import-comment',
        message: `A comment was left out: "${shortened(comment.replaceAll(/<!--|-->/g, ''))}".`,
        fix: 'nothing, unless readers are to see it.',
      });
      return '';
    });
    if (rest.trim()) {
      node.value = rest;
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
}

/** Turns what only looks like HTML into text, or into code where it is a block of its own. */
function keepPlaceholders(root: Root): void {
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (beginsWithTag.test(node.value)) {
      node.value = node.value.replaceAll(strayBracket, '&lt;');
      return;
    }
    const isBlock = parent.type === 'root' || !isPhrasingParent(parent);
    parent.children[index] = isBlock
      ? node.value.includes('\n')
        ? { type: 'code', lang: 'xml', value: node.value, position: node.position }
        : {
            type: 'paragraph',
            children: [{ type: 'text', value: node.value, position: node.position }],
            position: node.position,
          }
      : { type: 'text', value: node.value, position: node.position };
  });
}

function isPhrasingParent(parent: Parents): boolean {
  return ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'].includes(
    parent.type,
  );
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

function holdsFlow(node: Nodes): boolean {
  if (node.type === 'html') return true;
  return 'children' in node && !isPhrasingParent(node) && node.children.some(holdsFlow);
}

function throughHast(root: Root, say: Say): RootContent[] {
  visit(root, 'heading', ({ data }, _index, _parent) => {
    if (data)
      data.hProperties = { ...(data.id && { id: data.id }), dataHeading: JSON.stringify(data) };
  });
  visit(root, 'blockquote', ({ data }) => {
    if (data?.alert) data.hProperties = { dataAlert: data.alert };
  });
  const hast = raw(toHast(root, { allowDangerousHtml: true }));
  prepare(hast, say);
  openNestedTables(hast, false);
  const tree = toMdast(hast, { handlers, nodeHandlers });
  if (tree.type !== 'root') return [];
  settleNesting(tree);
  return tree.children;
}

declare module 'mdast' {
  interface HeadingData {
    hProperties?: Properties;
  }
  interface BlockquoteData {
    hProperties?: Properties;
  }
}

type Handler = NonNullable<NonNullable<Parameters<typeof toMdast>[1]>['handlers']>[string];

const handlers: Record<string, Handler> = {
  ...Object.fromEntries(
    (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name): [string, Handler] => [
      name,
      (state: State, element: Element): Heading => {
        const heading = defaultHandlers[name](state, element);
        const { dataHeading, id } = element.properties;
        // What was put there before the way through HTML.
        const data: unknown = typeof dataHeading === 'string' ? JSON.parse(dataHeading) : {};
        return {
          ...heading,
          data: { ...(typeof id === 'string' && { id }), ...(data as Heading['data']) },
        };
      },
    ]),
  ),
  blockquote(state, element) {
    const quote = defaultHandlers.blockquote(state, element);
    const { dataAlert } = element.properties;
    const alert = alertKinds.find((kind): kind is AlertKind => kind === dataAlert);
    return { ...quote, ...(alert && { data: { alert } }) };
  },
  // An anchor without words: read again when anchors are collected.
  'vv-anchor'(_state, element): Html {
    const name = String(element.properties.id).replaceAll(/["<>]/g, '');
    return { type: 'html', value: `<a name="${name}"></a>` };
  },
};

/** What HTML takes for a comment was none when comments were told. */
const nodeHandlers = {
  comment: (_state: State, { value }: Comment): MdastText | undefined =>
    value.trim() ? { type: 'text', value } : undefined,
};
