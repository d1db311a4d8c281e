import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { renderGuide } from '../../../src/markdown/render-guide.ts';

const names = {
  table: 'Tabell',
  alerts: { note: 'Obs', tip: 'Tips', important: 'Viktigt', warning: 'Varning', caution: 'Akta' },
  anchor: (heading: string) => `Länk till ${heading}`,
};
const render = (markdown: string) =>
  renderGuide(
    markdown,
    (address) => (address.startsWith('/media/') ? `/kb${address}` : `/kb/sv${address}`),
    names,
  );

suite('a plain guide as HTML', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a heading with a link to itself',
      '## Välj "te" {#tab/te}',
      '<h2 id="tab/te" tabindex="-1">Välj "te"<a class="anchor" href="#tab/te" aria-label="Länk till Välj &quot;te&quot;">#</a></h2>',
    ],
    [
      'an alert with its label, and a link in it',
      '> [!WARNING]\n> Het [kanna](/guides/pot/).',
      '<blockquote class="alert warning"><p class="alert-label">Varning</p>\n<p>Het <a href="/kb/sv/guides/pot/">kanna</a>.</p>\n</blockquote>',
    ],
    [
      'a quote',
      '> [Te](/tea/)',
      '<blockquote>\n<p><a href="/kb/sv/tea/">Te</a></p>\n</blockquote>',
    ],
    [
      'a picture, fetched when it is needed',
      '![Kanna](/media/pot.png)',
      '<p><img src="/kb/media/pot.png" alt="Kanna" loading="lazy"></p>',
    ],
    ['a link to a file', '[kanna](/media/pot.png)', '<p><a href="/kb/media/pot.png">kanna</a></p>'],
    [
      'code that scrolls by keyboard',
      '```xml\n<a>\n```',
      '<pre tabindex="0"><code class="language-xml">&lt;a&gt;\n</code></pre>',
    ],
  ];
  for (const [name, markdown, html] of cases) {
    test(name, () => assert.equal(render(markdown), html));
  }

  test('a table stands in a region, its columns set by class and never by style', () => {
    const html = render('| A | |\n| -: | - |\n| 1 | 2 |');
    assert.match(html, /^<div class="wide" role="region" aria-label="Tabell" tabindex="0"><table>/);
    assert.match(html, /<th class="right">A<\/th>\s*<td><\/td>/);
    assert.doesNotMatch(html, /style=/);
  });

  test('a list of things to do shows what is done', () => {
    assert.match(render('- [ ] Koka\n- [x] Häll'), /☐ Koka[\s\S]*☑ Häll/);
  });
});
