import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { withPicturePlaces } from '../../../src/markdown/picture-places.ts';
import { renderGuide } from '../../../src/markdown/render-guide.ts';
import type { FindLinks } from '../../../src/markdown/setting.ts';
import { wordsNames } from '../../support/words-names.ts';

const chapters = (markdown: string, findTerms?: FindLinks) =>
  renderGuide(markdown, {
    resolveLink: (address) =>
      address.startsWith('/media/') ? `/kb${address}` : `/kb/sv${address}`,
    names: wordsNames,
    anchorName: (heading) => `Länk till ${heading}`,
    findTerms,
  });
const render = (markdown: string) =>
  chapters(markdown)
    .map(({ heading, html }) => heading + html)
    .join('');

suite('a guide as HTML', () => {
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
      '<vv-code data-copy="Kopiera" data-done="Kopierat" data-refused="Nekat" data-insecure="Osäkert"><pre tabindex="0"><code class="language-xml">&lt;a&gt;\n</code></pre></vv-code>',
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

  test('is told chapter by chapter, so that something can stand between them', () => {
    const told = chapters(
      'Se [här][pot].\n\n## Te {#tea}\n\nGott.\n\n### Grönt {#green}\n\n> ## Citat\n\n## Tom {#empty}\n\n[pot]: /pot/\n',
    );
    assert.deepEqual(
      told.map(({ id, heading }) => [id, heading.replaceAll(/<[^>]*>/g, '')]),
      [
        ['', ''],
        ['tea', 'Te#'],
        ['empty', 'Tom#'],
      ],
    );
    assert.equal(told[0]?.html, '<p>Se <a href="/kb/sv/pot/">här</a>.</p>');
    assert.match(told[1]?.html ?? '', /^<p>Gott\.<\/p>\n<h3 id="green"[\s\S]*<h2>Citat<\/h2>/);
    assert.equal(told[2]?.html, '');
  });

  test('explains the terms in its running text, not in headings', () => {
    const find: FindLinks = (text) => {
      const start = text.indexOf('te');
      return start < 0 ? [] : [{ start, end: start + 2, href: '/terms/tea/' }];
    };
    const [introduction, chapter] = chapters('Kokt te.\n\n## Gott te {#tea}\n', find);
    assert.equal(
      introduction?.html,
      '<p>Kokt <a class="term" href="/kb/sv/terms/tea/">te</a>.</p>',
    );
    assert.doesNotMatch(chapter?.heading ?? '', /term/);
  });

  test('a picture that holds its place until it arrives, where its size is known', () => {
    const [introduction] = chapters('![Kanna](/media/pot.svg)\n\n![Mugg](/media/mug.png)');
    const html = withPicturePlaces(
      introduction?.html ?? '',
      new Map([['/media/pot.svg', { width: 120, height: 60 }]]),
      (address) => `/kb${address}`,
    );
    assert.match(html, /<img src="\/kb\/media\/pot.svg" width="120" height="60"/);
    assert.match(html, /<img src="\/kb\/media\/mug.png" alt="Mugg" loading="lazy">/);
  });
});
