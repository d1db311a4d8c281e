import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { importDocuments, importGuide } from '../../support/import.ts';

/** Each construct with what becomes of it, and what is said of it. */
const constructs: readonly {
  readonly name: string;
  readonly source: string;
  readonly body: string;
  readonly rules?: readonly string[];
}[] = [
  {
    name: 'the anchors of a heading, of which the first is its own',
    source: '# T\n\n## <a name="brew"></a><a name="BKMK_Brew"></a>Brygga\n',
    body: '## Brygga {#brew}\n',
  },
  {
    name: 'an anchor on a line of its own, which names what follows',
    source: '# T\n\n<a id="below"></a>\n\n## Brygga\n',
    body: '## Brygga {#below}\n',
  },
  {
    name: 'a heading without an anchor, which has the one that it was published with',
    source: '# T\n\n## Brew a pot\n\n### Brew a pot\n',
    body: '## Brew a pot {#brew-a-pot}\n\n### Brew a pot {#brew-a-pot-1}\n',
  },
  {
    name: 'levels without gaps',
    source: '# T\n\n#### Djup\n\n###### Djupare\n\n## Grund\n',
    body: '## Djup {#djup}\n\n### Djupare {#djupare}\n\n## Grund {#grund}\n',
  },
  {
    name: 'a heading of several lines, which becomes one',
    source: '# T\n\n## Brygg<br>te\n',
    body: '## Brygg te {#brygg-te}\n',
  },
  {
    name: 'an alert, whatever the case of its mark',
    source: '# T\n\n> [!Note]\n> Häll *lugnt*.\n',
    body: '> [!NOTE]\n> Häll *lugnt*.\n',
  },
  {
    name: 'an alert whose mark was translated, and one without a blank',
    source: '# T\n\n>[!VIKTIGT]\n>Häll.\n',
    body: '> [!IMPORTANT]\n> Häll.\n',
  },
  {
    name: 'an alert with blocks in it',
    source: '# T\n\n> [!WARNING]  \n> Ett.\n>\n> - Två\n',
    body: '> [!WARNING]\n> Ett.\n>\n> - Två\n',
  },
  {
    name: 'an alert of a kind that is not known, which stays a quote',
    source: '# T\n\n> [!SHOUT]\n> Hej.\n',
    body: '> \\[!SHOUT]\n> Hej.\n',
    rules: ['import-mark-unknown'],
  },
  {
    name: 'a frame that only lays out',
    source: '# T\n\n> [!div class="nextstepaction"]\n> [Nästa](https://example.org/)\n',
    body: '[Nästa](https://example.org/)\n',
  },
  {
    name: 'a table below such a mark, or one of an alert, without the sign of the quote',
    source:
      '# T\n\n> [!div class="mx-tableFixed"]\n|Fel|Hjälp|\n|-|-|\n|A|1. Vänta<br>2. Gå|\n\n> [!NOTE]\n|Fel|Hjälp|\n|-|-|\n|A|Vänta|\n\nSist.\n',
    body: '| Fel | Hjälp |\n| - | - |\n| A | 1. Vänta<br />2. Gå |\n\n> [!NOTE]\n> | Fel | Hjälp |\n> | - | - |\n> | A | Vänta |\n\nSist.\n',
  },
  {
    name: 'a film, which becomes a link',
    source: '# T\n\n> [!VIDEO https://example.org/film]\n',
    body: '[https://example.org/film](https://example.org/film)\n',
  },
  {
    name: 'rows and columns, whose words follow each other',
    source:
      '# T\n\n:::row:::\n   :::column span="2":::\n      **Ett** te\n   :::column-end:::\n   :::column:::\n      Två\n   :::column-end:::\n:::row-end:::\n',
    body: '**Ett** te\n\nTvå\n',
  },
  {
    name: 'a zone, which says whom it was for',
    source: '# T\n\n::: zone pivot="svart-te"\n\nKoka.\n\n::: zone-end\n',
    body: '**svart-te**\n\nKoka.\n',
    rules: ['import-zone'],
  },
  {
    name: 'a block of colons that is not known, which stays as text',
    source: '# T\n\n:::quiz id="1":::\n',
    body: ':::quiz id="1":::\n',
    rules: ['import-mark-unknown'],
  },
  {
    name: 'code that lies elsewhere, which becomes a link',
    source: '# T\n\n:::code language="xml" source="https://example.org/a.xml":::\n',
    body: '[https://example.org/a.xml](https://example.org/a.xml)\n',
    rules: ['import-code-elsewhere'],
  },
  {
    name: 'tabs, which become headings',
    source:
      '# T\n\n## Brygg\n\n# [Grönt](#tab/green)\n\nA\n\n# [Svart](#tab/black)\n\nB\n\n---\n\nC\n',
    body: '## Brygg {#brygg}\n\n### Grönt {#tab/green}\n\nA\n\n### Svart {#tab/black}\n\nB\n\nC\n',
  },
  {
    name: 'an image that is not there, which becomes a link',
    source: '# T\n\n![En kanna](media/pot.png)\n',
    body: '[En kanna](https://docs.example/sv-se/media/pot.png)\n',
    rules: ['import-image-missing'],
  },
  {
    name: 'an image in a line of text, by its block of colons',
    source:
      '# T\n\n1. Tryck :::image type="icon" source="media/x.png" alt-text="på: knappen"::: nu\n',
    body: '1. Tryck [på: knappen](https://docs.example/sv-se/media/x.png) nu\n',
    rules: ['import-image-missing'],
  },
  {
    name: 'a table',
    source: '# T\n\n|A|B|\n|:-|-:|\n|1<br>2|3 \\| 4|\n',
    body: '| A | B |\n| - | - |\n| 1<br />2 | 3 \\| 4 |\n',
  },
  {
    name: 'a table in HTML, whose cells hold blocks',
    source:
      '# T\n\n<table><tr><th>A</th><th>B</th></tr><tr><td><p>Ett</p><p>två</p></td><td><ul><li>x</li><li>y</li></ul></td></tr></table>\n',
    body: '| A | B |\n| - | - |\n| Ett<br />två | • x<br />• y |\n',
  },
  {
    name: 'a table in a table, whose rows become lines',
    source:
      '# T\n\n<table><tr><td>Ett<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>två</td></tr></table>\n',
    body: '| |\n| - |\n| Ett<br />a · b<br />c<br />två |\n',
  },
  {
    name: 'HTML that nobody closed',
    source: '# T\n\n<div>\nA <B < C\n</div>\n',
    body: 'A \\<B \\< C\n',
  },
  {
    name: 'HTML in a line',
    source:
      '# T\n\n<b>Het</b> <i>kanna</i><sup>1</sup> <kbd>Alt</kbd> <a href="https://example.org/">länk</a>\n',
    body: '**Het** *kanna*¹ `Alt` [länk](https://example.org/)\n',
  },
  {
    name: 'what only looks like HTML',
    source: '# T\n\nSkriv <din server> och <ServerName>, eller {namn} och a < b.\n',
    body: 'Skriv \\<din server> och \\<ServerName>, eller \\{namn\\} och a \\< b.\n',
  },
  {
    name: 'a comment, which is told',
    source: '# T\n\nFöre <!-- 1234 --> efter.\n\n<!-- mer -->\n',
    body: 'Före  efter.\n',
    rules: ['import-comment', 'import-comment'],
  },
  {
    name: 'a script, which is told',
    source: '# T\n\n<script>run()</script>\n\nText\n',
    body: 'Text\n',
    rules: ['import-script'],
  },
  {
    name: 'code, whatever it holds',
    source:
      '# T\n\n```powershell {1-2}\nif ($a -lt 1) { "<b>" }\n```\n\n~~~\n```\n~~~\n\n    indraget <a>\n\n`{x}`\n',
    body: '```powershell {1-2}\nif ($a -lt 1) { "<b>" }\n```\n\n````\n```\n````\n\n```\nindraget <a>\n```\n\n`{x}`\n',
  },
  {
    name: 'a line that MDX would run',
    source: '# T\n\nexport default 1\n\nimport x from "y"\n',
    body: '&#x65;xport default 1\n\n&#x69;mport x from "y"\n',
  },
  {
    name: 'links whose addresses stand elsewhere, and notes',
    source: '# T\n\n[Te][t] och[^1]\n\n[t]: https://example.org/\n\n[^1]: Ett.\n',
    body: '[Te](https://example.org/) och\\[1]\n\n\\[1] Ett.\n',
  },
  {
    name: 'links to what nobody can follow, whose words stay',
    source: '# T\n\n[a](javascript:alert(1)) [b](#nowhere) [c](file:///c/)\n',
    body: 'a b c\n',
    rules: ['import-link-broken', 'import-link-broken', 'import-link-broken'],
  },
  {
    name: 'line ends and byte-order marks of other systems',
    source: '\uFEFF---\r\ntitle: T\r\n---\r\n\r\n# T\r\n\r\nEtt\r\ntvå\r\n',
    body: 'Ett\ntvå\n',
  },
  {
    name: 'a heading in a list, which becomes a line in bold',
    source: '# T\n\n- ## <a name="in"></a>Inne\n\n  text\n',
    body: '- **Inne**\n\n  text\n',
  },
];

suite('Learn Markdown', () => {
  for (const { name, source, body, rules = [] } of constructs) {
    test(name, async () => {
      const guide = await importGuide(source);
      assert.equal(guide.body, body);
      assert.deepEqual(guide.rules, rules);
    });
  }

  test('its front matter is carried over', async () => {
    const { head } = await importGuide(
      [
        '---',
        'title: Brygg te',
        'titleSuffix: Kannan',
        'description: Hur man brygger.',
        'ms.date: 03/22/2018',
        'ms.translationtype: MT',
        'ms.lasthandoff: 04/21/2020',
        'ms.sourcegitcommit: bbf820c3',
        'ms.contentlocale: sv-SE',
        '---',
        '# <a name="brewing-tea"></a>Att brygga te',
      ].join('\n'),
    );
    assert.match(head, /^title: Att brygga te$/m);
    assert.match(head, /^titleSuffix: Kannan$/m);
    assert.match(head, /^description: Hur man brygger\.$/m);
    assert.match(head, /^aliases:\n {2}- Brygg te$/m);
    assert.match(head, /^anchors:\n {2}brewing-tea: main$/m);
    assert.match(head, /^ {2}file: page\.md$/m);
    assert.match(head, /^ {2}commit: bbf820c3$/m);
    assert.match(head, /^ {2}dated: 2018-03-22$/m);
    assert.match(head, /^ {2}translated: machine$/m);
    assert.match(head, /^ {2}translatedOn: 2020-04-21$/m);
    assert.match(head, /^ {2}address: https:\/\/docs\.example\/sv-se\/page$/m);
  });

  test('front matter that is no YAML is told, and read as far as it goes', async () => {
    const { head, notices } = await importGuide(
      '---\ntitle: Te\nbad: "open\nms.date: 2020-01-02\n---\nText\n',
    );
    assert.match(head, /^title: Te$/m);
    assert.match(head, /^ {2}dated: 2020-01-02$/m);
    assert.deepEqual(
      notices.map(({ rule, kind }) => [rule, kind]),
      [['import-front-matter', 'lost']],
    );
  });

  test('what only stands between two lines is no front matter', async () => {
    const { body, rules } = await importGuide('---\n\n**Te** och kaffe.\n\n---\n\nSlut.\n');
    assert.equal(body, '---\n\n**Te** och kaffe.\n\n---\n\nSlut.\n');
    assert.deepEqual(rules, ['import-title-missing']);
  });

  test('a document without a title is called after its file', async () => {
    const { head, rules } = await importGuide('Bara text.\n');
    assert.match(head, /^title: page$/m);
    assert.deepEqual(rules, ['import-title-missing']);
  });

  test('what is included stands where it is included, in a line or as blocks', async () => {
    const { body, rules } = await importGuide(
      '# T\n\nVi dricker [!INCLUDE [te](includes/tea.md)] nu.\n\n[!INCLUDE[steg](includes/steps.md)]\n\n[!include[borta](includes/gone.md)]\n',
      { 'includes/tea.md': '*grönt te*\n', 'includes/steps.md': '1. Koka\n2. Häll\n' },
    );
    assert.equal(body, 'Vi dricker *grönt te* nu.\n\n1. Koka\n2. Häll\n\nborta\n');
    assert.deepEqual(rules, ['import-include-missing']);
  });

  test('what includes itself ends', async () => {
    const { rules } = await importGuide('# T\n\n[!INCLUDE [a](includes/a.md)]\n', {
      'includes/a.md': '[!INCLUDE [a](a.md)]\n',
    });
    assert.deepEqual(rules, ['import-include-missing']);
  });

  test('files for others to include are no guides', async () => {
    const { states, files } = await importDocuments({
      'page.md': '# T\n\n[!INCLUDE [a](includes/a.md)]\n',
      'includes/a.md': 'Del\n',
    });
    assert.equal(states['includes/a.md'], 'part');
    assert.equal(files.has('guides/includes/a/sv.md'), false);
  });

  test('links lead to what was imported, else to where it is published', async () => {
    const { files, notices } = await importDocuments(
      {
        'brew/pot.md':
          '# Pot\n\n[a](../cups.md#Small) [b](../cups.md#gone) [c](water.md?x=1#hot) [d](/azure/tea#x) [e](pot.md) [f](<../cups.md>) [g](./index.yml)\n',
        'cups.md': '# Cups\n\n## <a name="small"></a>Små\n',
      },
      { published: 'https://docs.example/{locale}/tea/' },
    );
    const body = files.get('guides/brew/pot/sv.md')?.split('---\n\n')[1];
    assert.equal(
      body,
      [
        '[a](/guides/cups/#small)',
        '[b](/guides/cups/)',
        '[c](https://docs.example/sv-se/tea/brew/water#hot)',
        '[d](https://docs.example/sv-se/azure/tea#x)',
        '[e](/guides/brew/pot/)',
        '[f](/guides/cups/)',
        '[g](https://docs.example/sv-se/tea/brew/)\n',
      ].join(' '),
    );
    assert.deepEqual(
      notices.map(({ rule }) => rule),
      ['import-fragment-unknown'],
    );
  });

  test('images that are there are brought along', async () => {
    const { files, pictures } = await importDocuments({
      'a/b.md': '# B\n\n![Kanna](<../media/a pot.png>)\n',
      'media/a pot.png': 'png',
    });
    assert.match(files.get('guides/a/b/sv.md') ?? '', /!\[Kanna\]\(\/media\/media\/a%20pot\.png\)/);
    assert.deepEqual(pictures, [{ from: 'media/a pot.png', to: 'media/media/a pot.png' }]);
  });

  test('an image that links to itself leads to its file, and one that is not there is its words', async () => {
    const panel = await importGuide('# T\n\n[![Rad](panel.png)](panel.png#lightbox)\n', {
      'panel.png': 'png',
    });
    assert.equal(panel.body, '[![Rad](/media/panel.png)](/media/panel.png)\n');
    assert.deepEqual(panel.rules, []);
    const gone = await importGuide('# T\n\n[![*Rad*](gone.png)](gone.png#lightbox)\n');
    assert.equal(gone.body, '[Rad](https://docs.example/sv-se/gone.png#lightbox)\n');
    assert.match(gone.notices[0]?.message ?? '', /is not there; its words stand in its place/);
  });

  test('drawings that the check would refuse are not brought along, which is told', async () => {
    const svg = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>\n`;
    const { files, pictures, notices } = await importDocuments({
      'a.md': '# A\n\n![Ett](a.svg) ![Två](b.svg)\n',
      'a.svg': svg('<path d="M0 0"/>'),
      'b.svg': svg('<script>x</script>'),
    });
    assert.ok(files.get('guides/a/sv.md')?.endsWith('\n![Ett](/media/a.svg) Två\n'));
    assert.deepEqual(
      pictures.map(({ from }) => from),
      ['a.svg'],
    );
    assert.deepEqual(
      notices.map(({ file, rule }) => `${file} ${rule}`),
      ['a.md import-image-missing', 'b.svg import-drawing'],
    );
  });

  test('images are called by names that addresses can carry, each by its own', async () => {
    const { files, pictures } = await importDocuments({
      'a.md': '# A\n\n![1](c%231.png) ![1](c#1.png) ![2](c%3F1.png) ![3](c-1.png) ![4](50%.png)\n',
      'c#1.png': 'png',
      'c-1.png': 'png',
      'c?1.png': 'png',
      '50%.png': 'png',
    });
    assert.match(
      files.get('guides/a/sv.md') ?? '',
      /!\[1\]\(\/media\/c-1-2\.png\) !\[1\]\(\/media\/c-1-2\.png\) !\[2\]\(\/media\/c-1-3\.png\) !\[3\]\(\/media\/c-1\.png\) !\[4\]\(\/media\/50-\.png\)\n/,
    );
    assert.deepEqual(
      pictures.map(({ from, to }) => [from, to]),
      [
        ['c#1.png', 'media/c-1-2.png'],
        ['c?1.png', 'media/c-1-3.png'],
        ['c-1.png', 'media/c-1.png'],
        ['50%.png', 'media/50-.png'],
      ],
    );
  });

  test('letters whose accents are stored apart are one letter everywhere', async () => {
    const [apart, whole] = ['a\u030A', '\u00E5'];
    const { files, pictures, notices } = await importDocuments({
      [`sl${apart}.md`]: `# G${apart}\n\n## L${apart}ng\n\n![P](${whole}.png) ![P](a%CC%8A.png)\n`,
      'b.md': `# B\n\n[G](sl${whole}.md#l${whole}ng) [G](sla%CC%8A.md#la%CC%8Ang)\n`,
      [`${apart}.png`]: 'png',
    });
    assert.deepEqual(notices, []);
    const guide = files.get(`guides/sl${whole}/sv.md`) ?? '';
    assert.match(guide, /title: G\u00E5\n/);
    assert.match(guide, /!\[P\]\(\/media\/\u00E5\.png\) !\[P\]\(\/media\/\u00E5\.png\)\n/);
    const link = `[G](/guides/sl${whole}/#l${whole}ng)`;
    assert.ok(files.get('guides/b/sv.md')?.endsWith(`\n${link} ${link}\n`));
    assert.deepEqual(pictures, [{ from: `${apart}.png`, to: `media/${whole}.png` }]);
  });

  test('images on other sites are linked to, never fetched', async () => {
    const { body, rules } = await importGuide('# T\n\n![Kanna](https://example.org/pot.png)\n');
    assert.equal(body, '[Kanna](https://example.org/pot.png)\n');
    assert.deepEqual(rules, ['import-image-elsewhere']);
  });

  test('the language in a file name is none of its address', async () => {
    const { files } = await importDocuments({ 'a/te.sv.md': '# Te\n' });
    assert.ok(files.has('guides/a/te/sv.md'));
  });
});
