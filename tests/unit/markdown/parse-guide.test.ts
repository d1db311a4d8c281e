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

> [!NOTE]
> Het.

> Citat.

### Grönt {#green}
`;

suite('a guide', () => {
  const guide = parseGuide(source);

  test('is its Markdown without its front matter', () => {
    assert.equal(guide.markdown, source.slice(source.indexOf('Hett')));
    assert.equal(parseGuide('---\ntitle: Te\n---\n').markdown, '');
    assert.equal(parseGuide('Te.').markdown, 'Te.');
  });

  test('has headings with their anchors, levels and places', () => {
    assert.deepEqual(guide.headings, [
      { id: 'tea', depth: 2, title: 'Te här', at: { line: 7, column: 1 } },
      { id: 'green', depth: 3, title: 'Grönt', at: { line: 21, column: 1 } },
    ]);
  });

  test('has the text before its first heading and below each, code and marks of alerts left out', () => {
    assert.deepEqual(guide.sections, [
      { id: '', title: '', text: 'Hett vatten.' },
      { id: 'tea', title: 'Te här', text: 'och kanna Het. Citat.' },
      { id: 'green', title: 'Grönt', text: '' },
    ]);
  });

  test('knows its links and its pictures apart, with their places', () => {
    assert.deepEqual(guide.links, [
      { address: '/water/', at: { line: 5, column: 6 } },
      { address: '/pot/', at: { line: 10, column: 1 } },
    ]);
    assert.deepEqual(guide.images, [{ address: '/media/pot.png', at: { line: 9, column: 1 } }]);
    assert.deepEqual(guide.faults, []);
  });
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
