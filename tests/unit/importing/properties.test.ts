import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { mdxToMdast } from 'satteri';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { convertPage } from '../../../src/importing/convert-page.ts';
import { readPage } from '../../../src/importing/read-page.ts';
import { markdownFeatures } from '../../../src/markdown/features.ts';
import { importDocuments } from '../../support/import.ts';
import { randomMarkdown } from '../../support/random-markdown.ts';

const silent = () => undefined;

/** Words as a reader has them, whatever stands between. */
function wordsIn(node: Nodes): string[] {
  const texts: string[] = [];
  collect(node, texts);
  return texts
    .join('')
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function collect(node: Nodes, texts: string[]): void {
  if (node.type === 'yaml' || node.type === 'definition') return;
  if (node.type === 'image' || node.type === 'imageReference') texts.push(node.alt ?? '');
  if ('value' in node) texts.push(node.value);
  if ('children' in node) for (const child of node.children) collect(child, texts);
  if (!phrasing(node) || node.type === 'break' || 'name' in node) texts.push(' ');
}

/** The words of a document, read as loosely as can be: by the parser alone, before anything is converted. */
function wordsOf(markdown: string): Map<string, number> {
  const { root, title } = convertPage(
    readPage(markdown.replaceAll(/\r\n?/g, '\n'), silent),
    silent,
    silent,
  );
  return counted([...wordsIn(root), ...title.split(/[^\p{L}\p{N}]+/u)]);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
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
        const faults = checkContent(readContent('content', sources));
        assert.deepEqual(faults, []);
        const after = counted([
          ...wordsIn(tree),
          ...(/^title: (.*(?:\n {2}.*)*)/m.exec(text)?.[1] ?? '').split(/[^\p{L}\p{N}]+/u),
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
