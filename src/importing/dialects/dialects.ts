/**
 * The one table of what other dialects of Markdown add to it: how each mark is written, and what it says.
 * What becomes of a mark by its name is said in `construct-kinds.ts`, once for all dialects. The first that fits is
 * the one.
 */

import { attributesIn } from './mark-attributes.ts';
import type { MarkSyntax } from './mark-syntax.ts';
import { between, jsxTag } from './scans.ts';

/** A mark taken apart. */
export interface Reading {
  /** `open` stands alone where nothing closes it; `toggle` opens and closes. */
  readonly role: 'open' | 'close' | 'toggle' | 'single';
  readonly name: string;
  /** By their names in lower case; those without a name by their number, from 0. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its lines, where that is no Markdown. */
  readonly source?: string;
  /** How it is told from marks of the same name in another dialect, and from longer ones. */
  readonly key: string;
}

export interface Dialect {
  readonly syntax: MarkSyntax;
  /** Whether it is read only in documents that are written with components. */
  readonly isJsx?: true;
  readonly read: (mark: string) => Omit<Reading, 'key'> | undefined;
}

const alone = (name: string, attributes: Readonly<Record<string, string>> = {}) =>
  ({ role: 'single', name, attributes }) as const;

/** Microsoft Learn's own blocks of colons, which are read elsewhere. */
const learnNames = 'row|column|moniker|zone|image|code|div|no-loc|video';
const colonLine = new RegExp(
  `^:{3,}(?:\\s*(?!(?:${learnNames})(?:-end)?(?![\\p{L}\\d_-]))[\\p{L}][\\p{L}\\d_-]*(?!.*:{3}$).*)?$`,
  'iu',
);
/** Macros of Confluence and Jira that hold something, or list places. */
const macros = 'note|info|tip|warning|panel|quote|expand|excerpt|section|column|toc|details';

export const dialects: readonly Dialect[] = [
  {
    // Azure DevOps: `::: mermaid` … `:::`.
    syntax: { starts: ':', raw: { from: /^:{3,}\s*mermaid$/i, to: /^:{3,}$/ } },
    read(mark) {
      const [, source] = /^:{3,}\s*mermaid[^\n]*\n([\s\S]*?)\n?[^\S\n]*:{3,}$/i.exec(mark) ?? [];
      return source === undefined ? undefined : { ...alone('mermaid'), source };
    },
  },
  {
    // Hugo: `{{< highlight go >}}` and code.
    syntax: {
      starts: '{',
      raw: {
        from: /^\{\{[<%]\s*(?:highlight|mermaid)\b.*[>%]\}\}$/,
        to: /^\{\{[<%]\s*\/\s*(?:highlight|mermaid)\s*[>%]\}\}$/,
      },
    },
    read(mark) {
      const [, name, rest = '', source] =
        /^\{\{[<%]\s*(highlight|mermaid)\b(.*?)[>%]\}\}\n([\s\S]*?)\n?[^\S\n]*\{\{[<%]\s*\/.*$/.exec(
          mark,
        ) ?? [];
      if (name === undefined || source === undefined) return undefined;
      return { ...alone(name, attributesIn(rest)), source };
    },
  },
  {
    // Jekyll: `{% highlight ruby %}` and code.
    syntax: {
      starts: '{',
      raw: { from: /^\{%-?\s*highlight\b.*%\}$/, to: /^\{%-?\s*endhighlight\s*-?%\}$/ },
    },
    read(mark) {
      const [, rest, source = ''] =
        /^\{%-?\s*highlight\b(.*?)-?%\}\n([\s\S]*?)\n?[^\S\n]*\{%-?\s*endhighlight.*$/.exec(mark) ??
        [];
      return rest === undefined ? undefined : { ...alone('highlight', attributesIn(rest)), source };
    },
  },
  {
    // Confluence and Jira: `{code:java}` … `{code}`.
    syntax: {
      starts: '{',
      raw: { from: /^\{(?:code|noformat)(?::[^{}]*)?\}$/, to: /^\{(?:code|noformat)\}$/ },
    },
    read(mark) {
      const [, options = '', source] =
        /^\{(?:code|noformat)(?::([^{}]*))?\}\n([\s\S]*?)\n?[^\S\n]*\{(?:code|noformat)\}$/.exec(
          mark,
        ) ?? [];
      if (source === undefined) return undefined;
      const given = attributesIn(options.replaceAll('|', ' '));
      return { ...alone('highlight', { 0: given.language ?? given[0] ?? '' }), source };
    },
  },
  {
    // Docusaurus, VitePress: `:::note Title` … `:::`.
    syntax: { starts: ':', line: colonLine },
    read(mark) {
      const [, colons = '', name = '', rest = ''] =
        /^(:{3,})\s*(\p{L}[\p{L}\d_-]*)?(.*)$/su.exec(mark) ?? [];
      if (colons === '') return undefined;
      if (name === '') return { role: 'close', name: colons, attributes: {} };
      const [, label, braces, title = ''] =
        /^\s*(?:\[(.*?)\])?\s*(?:\{(.*)\})?(.*)$/.exec(rest) ?? [];
      const given = label ?? title.trim();
      return {
        role: 'open',
        name,
        attributes: { ...(given && { title: given }), ...attributesIn(braces ?? '') },
      };
    },
  },
  {
    // MkDocs: `!!! note "Title"`, `??? tip` and what is indented below.
    syntax: { starts: '!?', frame: /^(?:!!!|\?\?\?\+?)(?:\s+[\p{L}\d_-]+)+(?:\s+"[^"]*")?$/u },
    read(mark) {
      const [, name, title] =
        /^(?:!!!|\?\?\?\+?)\s+([\p{L}\d_-]+)[^"]*(?:"([^"]*)")?$/u.exec(mark) ?? [];
      return name === undefined ? undefined : alone(name, title === undefined ? {} : { title });
    },
  },
  {
    // MkDocs, kramdown: a term, and below it `:   what it means`.
    syntax: { starts: ':', frame: 'mark' },
    read: (mark) => (mark === ':' ? alone('definition') : undefined),
  },
  {
    // MkDocs: `=== "Tab"` and what is indented below.
    syntax: { starts: '=', frame: /^===[!+]*\s+(?:"[^"]+"|'[^']+')$/ },
    read(mark) {
      const [, title] = /^===[!+]*\s+["'](.*)["']$/.exec(mark) ?? [];
      return title === undefined ? undefined : alone('tab', { title });
    },
  },
  {
    // MkDocs: `/// note | Title` … `///`.
    syntax: { starts: '/', line: /^\/{3,}(?:\s+\p{L}[\p{L}\d_-]*(?:\s*\|.*)?)?$/u },
    read(mark) {
      const [, slashes, name, title] =
        /^(\/{3,})(?:\s+(\p{L}[\p{L}\d_-]*)(?:\s*\|\s*(.*))?)?$/u.exec(mark) ?? [];
      if (slashes === undefined) return undefined;
      if (name === undefined) return { role: 'close', name: slashes, attributes: {} };
      return { role: 'open', name, attributes: title ? { title } : {} };
    },
  },
  {
    // MkDocs: `--8<-- "file.md"`.
    syntax: { starts: '-', line: /^-+8<-+\s+["'][^"']+["']$/ },
    read(mark) {
      const [, path] = /^-+8<-+\s+["']([^"']+)["']$/.exec(mark) ?? [];
      return path === undefined ? undefined : alone('include', { 0: path });
    },
  },
  {
    // Hugo: `{{< note >}}` … `{{< /note >}}`, `{{% note %}}`.
    syntax: {
      starts: '{',
      scan: between(['{{<', '{{%'], (open) => (open === '{{<' ? '>}}' : '%}}')),
    },
    read(mark) {
      const [, inside] = /^\{\{[<%]([\s\S]*)[>%]\}\}$/.exec(mark) ?? [];
      if (inside === undefined || /^\/\*/.test(inside)) return undefined;
      const [, slash, name = '', rest = '', end] =
        /^\s*(\/)?\s*([\p{L}\d_./-]*[\p{L}\d_.-])([\s\S]*?)(\/)?\s*$/u.exec(inside) ?? [];
      if (name === '') return undefined;
      if (slash) return { role: 'close', name, attributes: {} };
      return { role: end ? 'single' : 'open', name, attributes: attributesIn(rest) };
    },
  },
  {
    // Jekyll and GitBook: `{% hint style="info" %}` … `{% endhint %}`.
    syntax: { starts: '{', scan: between(['{%'], () => '%}') },
    read(mark) {
      const [, name, rest = ''] = /^\{%-?\s*([\p{L}\d_-]+)([\s\S]*?)-?%\}$/u.exec(mark) ?? [];
      if (name === undefined) return undefined;
      if (/^end./.test(name)) return { role: 'close', name: name.slice(3), attributes: {} };
      return { role: 'open', name, attributes: attributesIn(rest) };
    },
  },
  {
    // Confluence and Jira: `{note:title=T}` … `{note}`.
    syntax: { starts: '{', line: new RegExp(`^\\{(?:${macros})(?::[^{}]*)?\\}$`) },
    read(mark) {
      const [, name, rest = ''] = new RegExp(`^\\{(${macros})(?::([^{}]*))?\\}$`).exec(mark) ?? [];
      if (name === undefined) return undefined;
      if (name === 'toc') return alone(name);
      return { role: 'toggle', name, attributes: attributesIn(rest.replaceAll('|', ' '), true) };
    },
  },
  {
    // Confluence and Jira: `h2. Title`.
    syntax: { starts: 'h', line: /^h[1-6]\.\s+\S.*$/ },
    read(mark) {
      const [, depth, title] = /^h([1-6])\.\s+(.*)$/.exec(mark) ?? [];
      return depth === undefined
        ? undefined
        : alone('wikiheading', { 0: depth, title: title ?? '' });
    },
  },
  {
    // Confluence and Jira: `[text|https://…]`.
    syntax: {
      starts: '[',
      isInLine: true,
      scan: between(['['], () => ']', /^\[[^[\]\n|]+\|(?:(?:https?:|mailto:)[^[\]\s]+)\]$/),
    },
    read(mark) {
      const [, title, url] = /^\[([^[\]|]+)\|((?:https?:|mailto:)[^[\]\s]+)\]$/.exec(mark) ?? [];
      return title === undefined ? undefined : alone('link', { title, href: url ?? '' });
    },
  },
  {
    // Confluence and Jira: `||head||head||`.
    syntax: { starts: '|', line: /^\|\|[^|]+(?:\|\|[^|]+)+\|\|$/ },
    read: (mark) => (/^\|\|.*\|\|$/.test(mark) ? alone('wikitable') : undefined),
  },
  {
    // What is made a table of contents: `[[_TOC_]]`, `[TOC]`, `{:toc}`.
    syntax: { starts: '[{', line: /^(?:\[\[_?(?:toc|tosp)_?\]\]|\[toc\]|\{:\s*toc\s*\})$/i },
    read: (mark) =>
      /^(?:\[\[?_?(?:toc|tosp)_?\]?\]|\{:\s*toc\s*\})$/i.test(mark) ? alone('toc') : undefined,
  },
  {
    // Wikis: `[[Page]]`, `[[text|Page]]`.
    syntax: {
      starts: '[',
      isInLine: true,
      scan: between(['[['], () => ']]', /^\[\[[^[\]\n]+\]\]$/),
    },
    read(mark) {
      const [, first, second] = /^\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]$/.exec(mark) ?? [];
      if (first === undefined) return undefined;
      return alone('wikilink', { 0: first, ...(second !== undefined && { 1: second }) });
    },
  },
  {
    // Azure DevOps: `![words](a.png =500x)`.
    syntax: {
      starts: '!',
      isInLine: true,
      scan: between(['!['], () => ')', /^!\[[^\]]*\]\([^()\s]+\s+=\d*%?x?\d*%?\s*\)$/),
    },
    read(mark) {
      const [, alt, src] = /^!\[([^\]]*)\]\(([^()\s]+)\s+=[\dx%]+\s*\)$/.exec(mark) ?? [];
      return src === undefined ? undefined : alone('image', { alt: alt ?? '', src });
    },
  },
  {
    // MkDocs, kramdown, Docusaurus, Hugo: `{: .wide }`, `{#id}`.
    syntax: {
      starts: '{',
      isInLine: true,
      scan: between(
        ['{'],
        () => '}',
        /^\{:?\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+)))*\s*\}$/,
      ),
    },
    read(mark) {
      const [, inside] = /^\{:?([^{}]*)\}$/.exec(mark) ?? [];
      if (inside === undefined || !/[.#=]/.test(inside)) return undefined;
      const [, id] = /(?:^|\s)#([\w-]+)/.exec(inside) ?? [];
      return alone('attributelist', id === undefined ? {} : { id });
    },
  },
  {
    // MDX: `<Tabs>` … `</Tabs>`, `<Icon />`.
    isJsx: true,
    syntax: { starts: '<', scan: jsxTag },
    read(mark) {
      const [, slash, name, rest = '', end] =
        /^<(\/)?([A-Za-z][\w.-]*)([\s\S]*?)(\/)?\s*>$/.exec(mark) ?? [];
      if (name === undefined) return undefined;
      if (slash) return { role: 'close', name, attributes: {} };
      const named = Object.entries(attributesIn(rest)).filter(([key]) => !/^\d/.test(key));
      return { role: end ? 'single' : 'open', name, attributes: Object.fromEntries(named) };
    },
  },
  {
    // MDX: `{/* a comment */}`.
    isJsx: true,
    syntax: { starts: '{', scan: between(['{/*'], () => '*/}') },
    read(mark) {
      const [, title] = /^\{\/\*([\s\S]*)\*\/\}$/.exec(mark) ?? [];
      return title === undefined ? undefined : alone('comment', { title });
    },
  },
];
