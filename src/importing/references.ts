/** Links and notes whose other half stands elsewhere in the document, made whole where they stand. */

import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (definition) => {
    // The first of a name counts.
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    switch (node.type) {
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        if (url === undefined) return undefined;
        const { children, position } = node;
        parent.children.splice(index, 1, { type: 'link', url, children, position });
        return index;
      }
      case 'imageReference': {
        const url = definitions.get(node.identifier)?.url;
        if (url === undefined) return undefined;
        const { alt, position } = node;
        parent.children.splice(index, 1, { type: 'image', url, alt, position });
        return index;
      }
      case 'definition':
        parent.children.splice(index, 1);
        return index;
      case 'footnoteReference': {
        const value = `[${node.label ?? node.identifier}]`;
        parent.children.splice(index, 1, { type: 'text', value, position: node.position });
        return index + 1;
      }
      case 'footnoteDefinition': {
        const [first, ...rest] = node.children;
        const mark = { type: 'text' as const, value: `[${node.label ?? node.identifier}] ` };
        const lead =
          first?.type === 'paragraph'
            ? [{ ...first, children: [mark, ...first.children] }, ...rest]
            : [{ type: 'paragraph' as const, children: [mark] }, ...node.children];
        parent.children.splice(index, 1, ...lead);
        return index;
      }
      default:
        return undefined;
    }
  });
}
