/** `[words]({{< ref "page.md" >}})`: brackets around an address that a mark gives, as a link. */

import type { Link, PhrasingContent, RootContent } from 'mdast';

/** Siblings with the brackets before such an address made into its words. */
export function joinReferences(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  const rest = [...nodes];
  for (let node = rest.shift(); node; node = rest.shift()) {
    if (node.type !== 'link' || !node.data?.isReference) {
      result.push(node);
      continue;
    }
    const [after] = rest;
    const words =
      after?.type === 'text' && after.value.startsWith(')') ? bracketed(result) : undefined;
    const { url, position } = node;
    const children: Link['children'] = words ?? [{ type: 'text', value: url }];
    result.push({ type: 'link', url, children, ...(position && { position }) });
    if (words && after?.type === 'text') rest[0] = { ...after, value: after.value.slice(1) };
  }
  return result;
}

/** Takes `[words](` off the end of some phrases; undefined, and nothing taken, where it does not stand there. */
function bracketed(nodes: RootContent[]): Link['children'] | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith('](')) return undefined;
  for (let index = nodes.length - 1, depth = 0; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type !== 'text') continue;
    const value = index === nodes.length - 1 ? node.value.slice(0, -2) : node.value;
    for (let at = value.length - 1; at >= 0; at -= 1) {
      if (value[at] === ']') depth += 1;
      if (value[at] !== '[') continue;
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      const inside = nodes.splice(index) as PhrasingContent[];
      const end = inside.length - 1;
      const words = inside.flatMap((one, nth): PhrasingContent[] => {
        if (one.type !== 'text') return [one];
        const cut = one.value.slice(nth === 0 ? at + 1 : 0, nth === end ? -2 : undefined);
        return cut === '' ? [] : [{ ...one, value: cut }];
      });
      const before = value.slice(0, at);
      if (before !== '') nodes.push({ ...node, value: before });
      return words as Link['children'];
    }
  }
  return undefined;
}
