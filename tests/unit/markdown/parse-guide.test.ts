import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { alertKinds, alertMark, readAlert } from '../../../src/markdown/alerts.ts';
import { parseGuide } from '../../../src/markdown/parse-guide.ts';

const source = `---
title: Te
---

Hett [vatten](/water/).

## Te *här* {#tea}

![Kanna](/media/pot.png) och
[kanna](/pot/)

\`\`\`
kod
\`\`\`

#### Om koppar

> [!NOTE]
> Het.

> Citat.

### Grönt {#green}

[pot]: /pots/
`;

for (const ending of ['md', 'mdx'] as const) {
  const parse = (text: string) => {
    const { words, faults } = parseGuide(text, ending);
    assert.deepEqual(faults, []);
    assert.ok(words);
    return words;
  };

  suite(`a guide in .${ending}`, () => {
    const guide = parse(source);

    test('is its Markdown without its front matter', () => {
      assert.equal(guide.markdown, source.slice(source.indexOf('Hett')));
      assert.equal(parse('---\ntitle: Te\n---\n').markdown, '');
      assert.equal(parse('Te.').markdown, 'Te.');
      assert.deepEqual(guide.end, { line: 25, column: 14 });
    });

    test('has what introduces it, and a section for each heading with an anchor', () => {
      assert.deepEqual(guide.introduction, {
        markdown: 'Hett [vatten](/water/).',
        text: 'Hett vatten.',
        links: ['/water/'],
      });
      assert.deepEqual(
        guide.sections.map(({ id, depth, title, at }) => ({ id, depth, title, at })),
        [
          { id: 'tea', depth: 2, title: 'Te här', at: { line: 7, column: 1 } },
          { id: 'green', depth: 3, title: 'Grönt', at: { line: 23, column: 1 } },
        ],
      );
    });

    test('has the text below each heading, code and marks of alerts left out', () => {
      assert.deepEqual(
        guide.sections.map(({ body }) => body.text),
        ['och kanna Om koppar Het. Citat.', ''],
      );
      const [tea] = guide.sections;
      assert.equal(
        tea?.body.markdown,
        source.slice(source.indexOf('![Kanna]'), source.indexOf('\n\n### ')),
      );
      assert.deepEqual(tea?.body.links, ['/pot/']);
    });

    test('knows its links and its pictures apart, with their places', () => {
      assert.deepEqual(guide.links, [
        { address: '/water/', at: { line: 5, column: 6 } },
        { address: '/pot/', at: { line: 10, column: 1 } },
        { address: '/pots/', at: { line: 25, column: 1 } },
      ]);
      assert.deepEqual(guide.images, [{ address: '/media/pot.png', at: { line: 9, column: 1 } }]);
    });

    test('has running text with its places', () => {
      assert.ok(guide.runs.some(({ text, at }) => text.includes('Hett') && at.line === 5));
    });
  });
}

test('a guide in MDX that does not parse is told where', () => {
  const { words, faults } = parseGuide('Te.\n\n<Te>\n', 'mdx');
  assert.equal(words, undefined);
  assert.deepEqual(
    faults.map(({ rule }) => rule),
    ['mdx-syntax'],
  );
});

suite('an alert', () => {
  test('is of one of five kinds', () => {
    assert.deepEqual(alertKinds.map(alertMark), [
      '[!NOTE]',
      '[!TIP]',
      '[!IMPORTANT]',
      '[!WARNING]',
      '[!CAUTION]',
    ]);
    for (const kind of alertKinds) {
      assert.deepEqual(readAlert(`${alertMark(kind)}\n Het.`), { kind, rest: 'Het.' });
    }
  });

  test('begins a text, and is nothing else', () => {
    assert.equal(readAlert('Het. [!NOTE]'), undefined);
    assert.equal(readAlert('[!OBS] Het.'), undefined);
  });
});
