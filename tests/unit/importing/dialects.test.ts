import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { importDocuments, importGuide } from '../../support/import.ts';

/** Each construct of another dialect, with what becomes of it, and what is said of it. */
const constructs: readonly {
  readonly name: string;
  readonly source: string;
  readonly body: string;
  readonly rules?: readonly string[];
}[] = [
  {
    name: 'a box of colons is an alert, with its title',
    source: ':::note Läs *detta*\n\nTe.\n\n- Ett\n\n:::\n\n::: danger\nHett!\n:::\n',
    body: '> [!NOTE]\n> **Läs _detta_**\n>\n> Te.\n>\n> - Ett\n\n> [!CAUTION]\n> Hett!\n',
  },
  {
    name: 'boxes of colons in each other, and a title in brackets or braces',
    source: '::::warning[Se upp]\n:::tip{title="Bra"}\nInne\n:::\nUte\n::::\n',
    body: '> [!WARNING]\n> **Se upp**\n>\n> > [!TIP]\n> > **Bra**\n> >\n> > Inne\n>\n> Ute\n',
  },
  {
    name: 'a box of colons that nobody closed stands as text',
    source: ':::note Titel\n\nTe.\n',
    body: ':::note Titel\n\nTe.\n',
    rules: ['import-component'],
  },
  {
    name: 'an admonition of MkDocs holds what is indented below it, which is no code',
    source:
      '!!! warning "Het `kanna`"\n    Häll **lugnt**.\n\n    - Ett\n\n        Mer om ett.\n\n    ```sh\n    !!! note\n    ```\n\nEfter.\n',
    body: '> [!WARNING]\n> **Het `kanna`**\n>\n> Häll **lugnt**.\n>\n> - Ett\n>\n>   Mer om ett.\n>\n> ```sh\n> !!! note\n> ```\n\nEfter.\n',
  },
  {
    name: 'an admonition in a list, and one of a kind that no alert is',
    source: '1. Koka.\n\n    !!! tip\n        Sila.\n2. Häll.\n\n!!! example\n\n    Så.\n',
    body: '1. Koka.\n\n   > [!TIP]\n   > Sila.\n2. Häll.\n\n> **Example**\n>\n> Så.\n',
  },
  {
    name: 'an admonition that was folded stands unfolded, which is told',
    source: '??? note "Mer"\n    Te.\n',
    body: '> [!NOTE]\n> **Mer**\n>\n> Te.\n',
    rules: ['import-details'],
  },
  {
    name: 'tabs of MkDocs stand one after the other, below their names',
    source:
      '=== "Grönt"\n\n    Svalt.\n\n    ```sh\n    koka 80\n    ```\n\n=== "Svart"\n\n    Hett.\n',
    body: '**Grönt**\n\nSvalt.\n\n```sh\nkoka 80\n```\n\n**Svart**\n\nHett.\n',
    rules: ['import-tabs', 'import-tabs'],
  },
  {
    name: 'blocks of slashes, what says how something looks, and anchors in braces',
    source:
      '/// note | Titel\nTe.\n///\n\nEtt [te](https://example.org/){ .knapp }.\n{: .bred }\n\n## Mer { #mera }\n\n## Än {#an-mer}\n',
    body: '> [!NOTE]\n> **Titel**\n>\n> Te.\n\nEtt [te](https://example.org/).\n\n## Mer {#mera}\n\n## Än {#an-mer}\n',
    rules: ['import-attributes', 'import-attributes'],
  },
  {
    name: 'components of Docusaurus and Starlight, however they are indented',
    source: [
      "import Tabs from '@theme/Tabs';",
      "import TabItem from '@theme/TabItem';",
      '',
      '{/* för oss */}',
      '',
      '<Tabs values={[{ label: "A", value: "a" }]}>',
      '    <TabItem value="a" label="Grönt" default>',
      '',
      '        Svalt **te**.',
      '',
      '    </TabItem>',
      '    <TabItem',
      '      value="b"',
      '      label="Svart"',
      '    >',
      '      Hett.',
      '    </TabItem>',
      '</Tabs>',
      '',
      '<Aside type="caution" title="Obs">Häll *lugnt*.</Aside>',
      '',
      '<CardGrid>',
      '  <Card title="Kort" icon="x">Ord.</Card>',
      '  <LinkCard title="Vidare" href="https://example.org/" description="Mer te." />',
      '</CardGrid>',
      '',
      '<details><summary>Mer</summary>',
      '',
      'Vikt.',
      '',
      '</details>',
    ].join('\n'),
    body: [
      '**Grönt**',
      'Svalt **te**.',
      '**Svart**',
      'Hett.',
      '> [!CAUTION]\n> **Obs**\n>\n> Häll *lugnt*.',
      '**Kort**',
      'Ord.',
      '[Vidare](https://example.org/)',
      'Mer te.',
      '**Mer**',
      'Vikt.\n',
    ].join('\n\n'),
    rules: ['import-module', 'import-tabs', 'import-tabs', 'import-comment', 'import-details'],
  },
  {
    name: 'components that nobody knows, whose words stay',
    source:
      '<Tabs><TabItem label="A">Te</TabItem></Tabs>\n\n<Kanna label="Stor">\n\nRymmer **mycket**.\n\n</Kanna>\n\nEn <Ikon namn="te" /> och <Antal>två</Antal>.\n',
    body: '**A**\n\nTe\n\n**Stor**\n\nRymmer **mycket**.\n\nEn \\<Ikon namn="te" /> och två.\n',
    rules: ['import-tabs', 'import-component', 'import-component', 'import-component'],
  },
  {
    name: 'what a frame showed is a link, by its title where it has one',
    source:
      '<iframe src="https://example.org/film" title="En film"></iframe>\n\n<iframe src="https://example.org/b"></iframe>\n',
    body: '[En film](https://example.org/film)\n\n[https://example.org/b](https://example.org/b)\n',
    rules: ['import-frame', 'import-frame'],
  },
  {
    name: 'shortcodes of Hugo that hold something',
    source:
      '{{< note >}}\nHäll **lugnt**.\n{{< /note >}}\n\n{{% alert title="Se upp" color="warning" %}}\n- Ett\n{{% /alert %}}\n\n{{< tabs >}}\n{{< tab "Grönt" >}}\nSvalt.\n{{< /tab >}}\n{{< /tabs >}}\n',
    body: '> [!NOTE]\n> Häll **lugnt**.\n\n> [!WARNING]\n> **Se upp**\n>\n> - Ett\n\n**Grönt**\n\nSvalt.\n',
    rules: ['import-tabs'],
  },
  {
    name: 'shortcodes of Hugo that show something, and code between them',
    source:
      '{{< highlight go "linenos=table" >}}\nfunc a() {\n\n  <div>\n}\n{{< /highlight >}}\n\n{{< youtube w7Ft2ymGmfc >}}\n\nEn {{< tooltip text="kanna" id="k" >}} {{< version >}}.\n',
    body: '```go\nfunc a() {\n\n  <div>\n}\n```\n\n[w7Ft2ymGmfc](https://www.youtube.com/watch?v=w7Ft2ymGmfc)\n\nEn kanna \\{\\{\\< version >\\}\\}.\n',
    rules: ['import-component'],
  },
  {
    name: 'shortcodes that are indented alone, which are no code',
    source:
      '1. Koka:\n\n{{< tabs >}}\n    {{< tab "Grönt" >}}\n\nSvalt.\n\n    {{< /tab >}}\n    {{< /tabs >}}\n\nOch:\n\n    kod\n',
    body: '1. Koka:\n\n**Grönt**\n\nSvalt.\n\nOch:\n\n```\nkod\n```\n',
    rules: ['import-tabs'],
  },
  {
    name: 'hints of GitBook',
    source: '{% hint style="danger" %}\nHett!\n{% endhint %}\n\n{% raw %}\nTe.\n{% endraw %}\n',
    body: '> [!CAUTION]\n> Hett!\n\nTe.\n',
  },
  {
    name: 'marks of Confluence and Jira',
    source:
      'h2. Brygga\n\n{note:title=Se upp}\nHäll *lugnt*.\n{note}\n\n{code:java}\nclass A {\n\n    int b;\n}\n{code}\n\nEtt [te|https://example.org/te].\n\n||A||B||\n|1|2|\n',
    body: '## Brygga {#brygga}\n\n> [!NOTE]\n> **Se upp**\n>\n> Häll *lugnt*.\n\n```java\nclass A {\n\n    int b;\n}\n```\n\nEtt [te](https://example.org/te).\n\n||A||B||\n\n|1|2|\n',
    rules: ['import-component'],
  },
  {
    name: 'drawings and contents that a wiki makes, and pictures with a size',
    source:
      '[[_TOC_]]\n\n::: mermaid\ngraph TD;\n    A-->B;\n\n    B-->C;\n:::\n\n![Kanna](https://example.org/a.png =500x)\n',
    body: '```mermaid\ngraph TD;\n    A-->B;\n\n    B-->C;\n```\n\n[Kanna](https://example.org/a.png)\n',
    rules: ['import-contents-mark', 'import-diagram', 'import-image-elsewhere'],
  },
  {
    name: 'what a term means is text, however much of it there is',
    source: 'Te\n:   En dryck av *blad*.\n\n    - Grönt\n\n    Och svart.\n',
    body: 'Te\n\nEn dryck av *blad*.\n\n- Grönt\n\nOch svart.\n',
  },
  {
    name: 'a title of code stands before it, and its language is one in braces too',
    source:
      '``` py title="a.py"\nx\n```\n\n```js [b.js]\ny\n```\n\n``` { .yaml .annotate }\nz\n```\n',
    body: '**a.py**\n\n```py title="a.py"\nx\n```\n\n**b.js**\n\n```js [b.js]\ny\n```\n\n```yaml\nz\n```\n',
  },
  {
    name: 'a comment that a shortcode makes is told by its words',
    source: '{{< comment >}}\nFör *oss*.\n{{< /comment >}}\n\nTe.\n',
    body: 'Te.\n',
    rules: ['import-comment'],
  },
  {
    name: 'marks in code are code, and what only looks like a mark stays',
    source:
      '`{{< note >}}` och `<Tabs>`\n\n```\n:::note\n!!! tip\n[[Sida]]\n```\n\nHej!!! note att {namn} och {{ mall }} är [[1, 2], [3, 4]].\n',
    body: '`{{< note >}}` och `<Tabs>`\n\n```\n:::note\n!!! tip\n[[Sida]]\n```\n\nHej!!! note att \\{namn\\} och \\{\\{ mall \\}\\} är \\[\\[1, 2], \\[3, 4]].\n',
  },
];

suite('other dialects', () => {
  for (const { name, source, body, rules = [] } of constructs) {
    test(name, async () => {
      const guide = await importGuide(`# T\n\n${source}`);
      assert.equal(guide.body, body);
      assert.deepEqual(guide.rules, rules);
    });
  }

  test('what is said of a mark names its line', async () => {
    const { notices } = await importGuide('# T\n\nEtt.\n\n> {{< kanna >}}\n');
    assert.deepEqual(
      notices.map(({ rule, at, message }) => [rule, at.line, message]),
      [
        [
          'import-component',
          5,
          '“{{< kanna >}}” is nothing that is known; it stands as it was written.',
        ],
      ],
    );
  });

  test('front matter of Hugo is read', async () => {
    const { head, body } = await importGuide(
      '+++\ntitle = "Te i \\"kanna\\""\ndescription = \'Kort\'\ndate = 2020-01-02\n[menu]\ntitle = "Nej"\n+++\n\nText.\n',
    );
    assert.match(head, /^title: Te i "kanna"$/m);
    assert.match(head, /^description: Kort$/m);
    assert.match(head, /^ {2}dated: 2020-01-02$/m);
    assert.equal(body, 'Text.\n');
  });

  test('cards that nobody knows are links to where they lead, and are told', async () => {
    const { body, rules } = await importGuide(
      '# A\n\n{{< own/feature-card\n  title="Kanna"\n  subtitle="Att brygga i"\n  link="https://a.example/pot"\n>}}\n\n{{< own/gauge level="3" >}}\n',
    );
    assert.match(body, /^\[Kanna\]\(https:\/\/a\.example\/pot\) – Att brygga i$/m);
    assert.match(body, /own\/gauge level="3"/);
    assert.deepEqual(rules, ['import-component', 'import-component']);
  });

  test('a name that begins as one of Learn’s own is a name of its own', async () => {
    const { body, rules } = await importGuide('# A\n\n::: code-group\n\nOrd.\n\n:::\n');
    assert.equal(body.trim(), 'Ord.');
    assert.deepEqual(rules, []);
  });

  test('addresses that shortcodes give are those of their links', async () => {
    const { files } = await importDocuments({
      'a.md': '# A\n\nSe [*hela* sidan]({{< ref "b.md#mer" >}}) [och]({{% relref "b" %}}).\n',
      'b.md': '# B\n\n## Mer\n',
    });
    assert.match(
      files.get('guides/a/sv.md') ?? '',
      /\nSe \[\*hela\* sidan\]\(\/guides\/b\/#mer\) \[och\]\(\/guides\/b\/\)\.\n/,
    );
  });

  test('links of wikis lead to the page of that name, whichever side it stands on', async () => {
    const { files, notices } = await importDocuments({
      'Home.md':
        '# Hem\n\n[[Koka vatten]], [[så|Koka vatten]], [[Koka vatten#Hett|hett]], [[Borta]].\n',
      'brew/Koka-vatten.md': '# Koka\n\n## Hett\n',
    });
    const page = '/guides/brew/Koka-vatten/';
    assert.ok(
      files
        .get('guides/Home/sv.md')
        ?.endsWith(
          `\n[Koka vatten](${page}), [så](${page}), [hett](${page}#hett), \\[\\[Borta]].\n`,
        ),
    );
    assert.deepEqual(
      notices.map(({ rule, at }) => [rule, at.line]),
      [['import-wiki-link', 3]],
    );
  });

  test('what other files hold stands where a dialect takes it in', async () => {
    const { files, states, notices } = await importDocuments({
      'a.mdx':
        "import Del from './_del.mdx';\nimport kanna from './kanna.png';\n\n# A\n\n<Del />\n\n<img src={kanna} alt=\"Kanna\" />\n",
      'b.md': '# B\n\n--8<-- "snippets/del.md"\n',
      '_del.mdx': 'Hela *delen*.\n',
      'snippets/del.md': 'Andra delen.\n',
      'kanna.png': 'png',
    });
    assert.deepEqual(states, {
      '_del.mdx': 'part',
      'a.mdx': 'guide',
      'b.md': 'guide',
      'snippets/del.md': 'part',
    });
    assert.ok(
      files.get('guides/a/sv.md')?.endsWith('\nHela *delen*.\n\n![Kanna](/media/kanna.png)\n'),
    );
    assert.ok(files.get('guides/b/sv.md')?.endsWith('\nAndra delen.\n'));
    assert.deepEqual(
      notices.map(({ rule }) => rule),
      ['import-module'],
    );
  });
});

/** Wraps some Markdown in a construct; what is asked for is that nothing in it is lost. */
const wraps: readonly ((inside: string, name: string) => string)[] = [
  (inside, name) => `:::${name}\n${inside}\n:::`,
  (inside, name) => `:::${name} Rubrik\n\n${inside}\n\n:::`,
  (inside, name) => `!!! ${name}\n${indented(inside)}`,
  (inside, name) => `??? ${name} "Rubrik"\n\n${indented(inside)}`,
  (inside) => `=== "Flik"\n\n${indented(inside)}`,
  (inside, name) => `{{< ${name} >}}\n${inside}\n{{< /${name} >}}`,
  (inside, name) => `{{% ${name} title="Rubrik" %}}\n\n${inside}\n\n{{% /${name} %}}`,
  (inside, name) => `{% ${name} %}\n${inside}\n{% end${name} %}`,
  (inside) => `{note}\n${inside}\n{note}`,
  (inside) => `<Tabs>\n<TabItem label="Flik">\n\n${inside}\n\n</TabItem>\n</Tabs>`,
  (inside) => `<Aside>\n\n${indented(inside, 2)}\n\n</Aside>`,
  (inside) => `- Punkt\n\n${indented(inside, 2)}`,
];

function indented(text: string, width = 4): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}

const leaf = fc.constantFrom(
  'Ett **viktigt** ord',
  '- första\n- andra',
  '1. steg\n2. fler',
  'Rad ett\nrad två',
  '```sh\nkommando\n```',
  '## Mellanrubrik',
  '| kol | rad |\n| - | - |\n| cell | ruta |',
);

const nested = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(
        fc.constantFrom(...wraps),
        fc.constantFrom('note', 'warning', 'okänd'),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      )
      .map(([wrap, name, inside]) => wrap(inside.join('\n\n'), name)),
  ),
}));

test('constructs in each other lose no word, and make no code of one', async () => {
  const kept = /\p{L}{4,}/gu;
  const marks =
    /^(?:note|warning|okänd|endnote|endwarning|endokänd|title|label|Tabs|TabItem|Aside)$/;
  const counts = (text: string) => Map.groupBy(text.match(kept) ?? [], (word) => word);
  await fc.assert(
    fc.asyncProperty(fc.array(nested.tree, { minLength: 1, maxLength: 3 }), async (blocks) => {
      const source = `# Sida\n\n${blocks.join('\n\n')}\n`;
      const { body } = await importGuide(source);
      const after = counts(body);
      for (const [word, found] of counts(source.slice('# Sida'.length))) {
        if (marks.test(word)) continue;
        assert.ok((after.get(word)?.length ?? 0) >= found.length, `"${word}" is gone:\n${body}`);
      }
      const codes = body.match(/`{3}.*\n[^`]*/g)?.filter((code) => code.includes('\n')) ?? [];
      for (const code of codes.filter((_, index) => index % 2 === 0)) {
        assert.match(code, /^`{3}sh\n/);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
