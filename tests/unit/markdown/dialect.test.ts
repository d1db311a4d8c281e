/** What authors may write is the same in the words of a topic and in a guide. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { renderMarkdown, resolveLinks } from '../../../src/markdown/render.ts';
import { renderGuide } from '../../../src/markdown/render-guide.ts';
import { wordsNames } from '../../support/words-names.ts';

const setting = {
  resolveLink: (address: string) => `/kb/sv${address}`,
  resolvePicture: (address: string) => `/kb${address}`,
  fileNote: (address: string) => (address.endsWith('.pdf') ? 'PDF, 120 kB' : undefined),
  names: wordsNames,
  anchorName: (heading: string) => heading,
};
const renderings = {
  'the words of a topic': (markdown: string) => renderMarkdown(markdown, setting),
  'a guide': (markdown: string) =>
    renderGuide(markdown, setting)
      .map(({ heading, html }) => heading + html)
      .join(''),
};

/** Anchors of footnotes are told from those of other passages. */
const unscoped = (html: string) => html.replaceAll(/\bn\w+-(fn|fnref)/g, '$1');

for (const [where, render] of Object.entries(renderings)) {
  suite(`in ${where}`, () => {
    for (const [what, markdown, html] of [
      [
        'an alert has its label',
        '> [!TIP]\n> Te.',
        '<blockquote class="alert tip"><p class="alert-label">Tips</p>\n<p>Te.</p>\n</blockquote>',
      ],
      [
        'a picture with a title has a caption',
        '![Kanna](/media/pot.png "En kanna.")',
        '<figure><img src="/kb/media/pot.png" alt="Kanna" loading="lazy"><figcaption>En kanna.</figcaption></figure>',
      ],
      [
        'a picture without one has none',
        '![Kanna](/media/pot.png)',
        '<p><img src="/kb/media/pot.png" alt="Kanna" loading="lazy"></p>',
      ],
      [
        'code scrolls by keyboard, and can be copied',
        '```\nte\n```',
        '<vv-code data-copy="Kopiera" data-done="Kopierat" data-refused="Nekat" data-insecure="Osäkert"><pre tabindex="0"><code>te\n</code></pre></vv-code>',
      ],
      [
        'a link to a file says what it is',
        '[Planen](/media/plan.pdf), [te](/tea/)',
        '<p><a href="/kb/sv/media/plan.pdf">Planen</a> (PDF, 120 kB), <a href="/kb/sv/tea/">te</a></p>',
      ],
      ['a thing to do is a sign', '- [x] Häll', /☑ Häll/],
      ['a column is set by class', '| A |\n| -: |\n| 1 |', /<td class="right">1<\/td>/],
      [
        'a footnote and what it says lead to each other',
        'Te[^a] och te[^a].\n\n[^a]: Grönt.',
        '<p>Te<sup><a class="note-ref" href="#fn-a" id="fnref-a" aria-label="Fotnot 1">1</a></sup> och te<sup><a class="note-ref" href="#fn-a" id="fnref-a-2" aria-label="Fotnot 1">1</a></sup>.</p>\n<div class="footnotes" role="group" aria-label="Fotnoter"><ol>\n<li id="fn-a">\n<p>Grönt. <a href="#fnref-a" data-footnote-backref="" aria-label="Tillbaka till 1" class="data-footnote-backref">↩</a> <a href="#fnref-a-2" data-footnote-backref="" aria-label="Tillbaka till 1" class="data-footnote-backref">↩<sup>2</sup></a></p>\n</li>\n</ol></div>',
      ],
    ] as const) {
      test(what, () => {
        if (typeof html === 'string') assert.equal(unscoped(render(markdown)), html);
        else assert.match(render(markdown), html);
      });
    }
  });
}

test('footnotes of two passages on one page do not meet', () => {
  const [a, b] = ['Grönt.', 'Svart.'].map((note) => `Te[^1].\n\n[^1]: ${note}`);
  const ids = (markdown = '') =>
    [...renderMarkdown(markdown, setting).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids(a).filter((id) => ids(b).includes(id)),
    [],
  );
  const names = (markdown = '') => resolveLinks(markdown, String).match(/\[\^[^\]]+\]/g) ?? [];
  assert.equal(new Set(names(a)).size, 1);
  assert.notDeepEqual(names(a), names(b));
});

test('pictures are led to in Markdown that is taken away, as links are', () => {
  assert.equal(
    resolveLinks('![a](/media/b.png "c") [![d](/media/e.png)](/f/)', (path) => `/kb${path}`),
    '![a](/kb/media/b.png "c") [![d](/kb/media/e.png)](/kb/f/)',
  );
});
