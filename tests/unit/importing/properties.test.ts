import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readPage } from '../../../src/importing/read-page.ts';
import { markdownFeatures } from '../../../src/markdown/features.ts';
import { importDocuments } from '../../support/import.ts';
import { randomMarkdown } from '../../support/random-markdown.ts';

/** Words as a reader has them, whatever stands between. */
function wordsIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The text of a tree, blocks parted; tags and comments of HTML are none. */
function textIn(node: Nodes, parent?: Nodes): string {
  if (node.type === 'yaml' || node.type === 'definition') return '';
  if (node.type === 'learnBlock' || node.type === 'learnInline') return ' ';
  if (node.type === 'html') {
    const isInLine = parent?.type === 'paragraph' || (parent && phrasing(parent));
    return withoutTags(node.value) + (isInLine ? '' : ' ');
  }
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  const own = 'value' in node ? node.value : '';
  const inside =
    'children' in node ? node.children.map((child) => textIn(child, node)).join('') : '';
  const isApart = !phrasing(node) || node.type === 'break' || 'name' in node;
  return own + inside + (isApart ? ' ' : '');
}

/** Bold and anchors part no words; every other tag may. */
function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<\/?b>|<a name="\w">|<\/a>/g, '')
    .replaceAll(/<\/?[a-z][^<>]*(?:>|$)|&#?\w+;?/gi, ' ');
}

/** The words of a document as its parser reads it, before anything is converted; marks of Learn's own left out. */
function wordsOf(markdown: string): Map<string, number> {
  const { tree } = readPage('page.md', markdown.replaceAll(/\r\n?/g, '\n'), () => undefined);
  visit(tree, (node) => {
    // A row has as many cells as its table has columns; readers see no more.
    if (node.type === 'table') {
      for (const row of node.children) row.children.splice(node.children[0]?.children.length ?? 0);
    }
    // What is indented between colons is no code, though the parser takes it for some.
    if (node.type === 'code' && markdown.includes(':::')) node.value = '';
  });
  return counted(wordsIn(textIn(tree).replaceAll(/\[!\w+/g, '')));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

suite('any Markdown', () => {
  test('becomes Markdown that compiles as MDX, passes the checks and loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(randomMarkdown, async (markdown) => {
        const { files, states } = await importDocuments({ 'page.md': markdown });
        if (states['page.md'] === 'topic') return;
        const text = files.get('guides/page/sv.md') ?? '';
        assert.ok(text, 'something was written');
        const tree = mdxToMdast(text, { features: markdownFeatures }) as Nodes;
        const sources = [...files].map(([path, content]) => ({ path, text: content }));
        const faults = checkContent(readContent('content', sources)).filter(
          ({ isAdvice }) => !isAdvice,
        );
        assert.deepEqual(faults, []);
        const after = counted([
          ...wordsIn(textIn(tree)),
          ...wordsIn(/^title: (.*(?:\n {2}.*)*)/m.exec(text)?.[1] ?? ''),
        ]);
        for (const [word, count] of wordsOf(markdown)) {
          assert.ok((after.get(word) ?? 0) >= count, `"${word}" is gone`);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('is the same when it is imported twice', async () => {
    await fc.assert(
      fc.asyncProperty(randomMarkdown, async (markdown) => {
        const { files } = await importDocuments({ 'page.md': markdown });
        const again = await importDocuments({ 'page.md': markdown }, { into: files });
        assert.deepEqual(again.written, []);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
