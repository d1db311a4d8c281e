import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { sideIn } from '../../../src/importing/claim-words.ts';
import { findComparison } from '../../../src/importing/comparison.ts';
import { readDocument } from '../../../src/importing/convert-page.ts';

/** The options that are found, each with its numbers of advantages and disadvantages. */
function optionsIn(markdown: string): string[] | undefined {
  const { page } = readDocument('page.md', markdown, () => undefined);
  return findComparison(page).comparison?.options.map(({ title, lists }) => {
    const count = (kind: string) =>
      lists.filter((list) => list.kind === kind).reduce((sum, { items }) => sum + items.length, 0);
    return `${title} ${count('advantage')}+${count('disadvantage')}`;
  });
}

suite('a heading that means advantages or disadvantages', () => {
  const headings: readonly (readonly [string, string | undefined, string?])[] = [
    ['Fördelar', 'advantage', ''],
    ['Nackdelar:', 'disadvantage', ''],
    ['Fördelarna', 'advantage', ''],
    ['CMG-fördelar', 'advantage', 'CMG'],
    ['CMG nackdelar', 'disadvantage', 'CMG'],
    ['Fördelar med gröna teer', 'advantage', 'gröna teer'],
    ['Nackdelar med att brygga', 'disadvantage', 'brygga'],
    ['Advantages', 'advantage', ''],
    ['Advantages of green tea', 'advantage', 'green tea'],
    ['Benefits', 'advantage', ''],
    ['Drawbacks', 'disadvantage', ''],
    ['Disadvantages of the pot', 'disadvantage', 'pot'],
    ['IBCM disadvantages', 'disadvantage', 'IBCM'],
    ['Pros', 'advantage', ''],
    ['Cons', 'disadvantage', ''],
    ['För- och nackdelar', undefined],
    ['Fördelar och nackdelar', undefined],
    ['Advantages and disadvantages', undefined],
    ['Pros and cons', undefined],
    ['Brygga te', undefined],
    ['Vi ser fördelar i många av de fall som nämns här', undefined],
    ['Företag', undefined],
  ];
  for (const [heading, kind, name] of headings) {
    test(`${heading}: ${kind ?? 'neither'}`, () => {
      const side = sideIn(heading);
      assert.deepEqual(side && { kind: side.kind, name: side.name }, kind && { kind, name });
    });
  }
});

suite('a comparison', () => {
  test('stands under sibling sections, by headings of any level', () => {
    assert.deepEqual(
      optionsIn(
        '# T\n\n## Grönt\n\n#### Fördelar\n\n- a\n- b\n\n#### Nackdelar\n\n- c\n\n## Svart\n\n### CMG-fördelar\n\n* d\n\n### Nackdelar\n\n1. e\n2. f\n',
      ),
      ['Grönt 2+1', 'Svart 1+2'],
    );
  });

  test('stands under words in bold', () => {
    assert.deepEqual(
      optionsIn(
        '# T\n\n## Green\n\n**Advantages:**\n\n- a\n\n**Drawbacks**\n\n- b\n- c\n\n## Black\n\n- **Benefits**\n  - d\n- **Disadvantages**\n  - e\n',
      ),
      ['Green 1+2', 'Black 1+1'],
    );
  });

  test('stands deeper than the sections of the page', () => {
    assert.deepEqual(
      optionsIn(
        '# T\n\n## Om\n\nText.\n\n## Val\n\n### A\n\n#### Pros\n\n- a\n\n### B\n\n#### Cons\n\n- b\n\n## Nästa\n\nText.\n',
      ),
      ['A 1+0', 'B 0+1'],
    );
  });

  test('stands in headings that name the option themselves', () => {
    assert.deepEqual(
      optionsIn(
        '# T\n\n## Fördelar med grönt te\n\n- a\n\n## Nackdelar med grönt te\n\n- b\n\n## Fördelar med svart te\n\n- c\n- d\n\n## Nackdelar med svart te\n\n- e\n',
      ),
      ['grönt te 1+1', 'svart te 2+1'],
    );
  });

  test('is none where one option stands alone, or only one kind', () => {
    assert.equal(
      optionsIn('# T\n\n## A\n\n### Fördelar\n\n- a\n\n### Nackdelar\n\n- b\n'),
      undefined,
    );
    assert.equal(
      optionsIn('# T\n\n## A\n\n### Fördelar\n\n- a\n\n## B\n\n### Fördelar\n\n- b\n'),
      undefined,
    );
    assert.equal(optionsIn('# T\n\n## Fördelar\n\n- a\n\n## Nackdelar\n\n- b\n'), undefined);
    assert.equal(
      optionsIn('# T\n\n## A\n\n### Fördelar\n\nText.\n\n## B\n\n### Nackdelar\n\nText.\n'),
      undefined,
    );
  });
});
