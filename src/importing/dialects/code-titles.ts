/** What a fence of code says after its language: its title stands before it, and a language in braces is one. */

import type { Code, Paragraph, Parents, Root, RootContent } from 'mdast';

export function settleCode(parent: Root | Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) settleCode(child);
  if (!children.some(({ type }) => type === 'code')) return;
  (parent as Root).children = children.flatMap((child): RootContent[] =>
    child.type === 'code' ? [...titleOf(child), settled(child)] : [child],
  );
}

/** `title="a.js"`, as MkDocs and Docusaurus write it, and `[a.js]`, as VitePress does. */
function titleOf({ lang, meta }: Code): Paragraph[] {
  const info = `${lang ?? ''} ${meta ?? ''}`;
  const title =
    /(?:title|filename|name)\s*[=:]\s*"([^"]+)"/.exec(info)?.[1] ??
    /(?:title|filename|name)\s*[=:]\s*'([^']+)'/.exec(info)?.[1] ??
    /\s\[([^\]]+)\](?:\s|$)/.exec(info)?.[1];
  if (title === undefined) return [];
  const text = { type: 'text' as const, value: title };
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [text] }] }];
}

/** `{ .py .annotate }` → `py` */
function settled(code: Code): Code {
  if (!code.lang?.startsWith('{')) return code;
  const [, lang] = /\{[^}]*?\.([\w+#-]+)/.exec(`${code.lang} ${code.meta ?? ''}`) ?? [];
  return lang === undefined ? code : { ...code, lang, meta: null };
}
