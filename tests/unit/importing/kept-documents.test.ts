import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { findComparison } from '../../../src/importing/comparison.ts';
import { readDocument } from '../../../src/importing/convert-page.ts';
import { KeptDocuments } from '../../../src/importing/kept-documents.ts';
import { writeMarkdown } from '../../../src/importing/write-markdown.ts';

const text = `---
title: Kannor
---

# Kannor

<script>x</script>

En [länk](b.md "Ord – så") och \`kod\`.

| A | B |
|---|---|
| å | ö |
`;
const read = () => readDocument('a.md', text, () => undefined);

test('a document that was kept is the one that was read, to its places and notices', () => {
  const kept = new KeptDocuments();
  const document = read();
  kept.keep('a.md', document);
  assert.deepEqual(kept.copyOf('a.md'), document);
  assert.deepEqual(findComparison(kept.copyOf('a.md').page), findComparison(document.page));
});

test('each copy is another, which may be used up', () => {
  const kept = new KeptDocuments();
  kept.keep('a.md', read());
  kept.copyOf('a.md').page.root.children = [];
  assert.match(writeMarkdown(kept.copyOf('a.md').page.root), /länk/);
});

test('what has not been read is told', () => {
  assert.throws(() => new KeptDocuments().copyOf('b.md'), /b\.md has not been read/);
});
