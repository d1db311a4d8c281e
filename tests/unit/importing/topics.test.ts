import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { type Imported, importDocuments } from '../../support/import.ts';

const swedish = `---
title: Brygg te
description: Två sätt att brygga.
ms.date: 03/22/2018
ms.translationtype: MT
ms.lasthandoff: 04/21/2020
---
# <a name="ways-to-brew"></a>Två sätt att brygga

Välj ett av två.

## <a name="tea-pot"></a>Tekanna

Kannan rymmer mer.

#### <a name="advantages"></a>Fördelar

- Räcker till många.

- Håller värmen.

  Också på vintern.

#### <a name="disadvantages"></a>Nackdelar

- Tar plats.

Läs mer om [kannor](pots.md#big).

## <a name="tea-bag"></a>Tepåse

Påsen är enkel.

#### <a name="advantages"></a>Fördelar

- Går fort.

#### <a name="disadvantages"></a>Nackdelar

- Smakar mindre.
- Ger skräp.
`;

const english = `---
title: Brew tea
description: Two ways to brew.
---
# Ways to brew

Choose one of two.

## Tea pot

The pot holds more.

### Advantages

- Enough for many.
- Keeps warm.

### Disadvantages

- Takes room.

## Tea bag

The bag is simple.

### Advantages

- Is quick.

### Disadvantages

- Tastes less.
- Leaves waste.
`;

const folder = 'topics/brew';
const sv = (option: string) => `${folder}/options/${option}/sv.mdx`;
const rules = ({ notices }: Imported) => notices.map(({ rule }) => rule);

function faults(files: ReadonlyMap<string, string>) {
  const sources = [...files].map(([path, text]) => ({ path, text }));
  return checkContent(readContent('content', sources)).filter(({ isAdvice }) => !isAdvice);
}

function catalog(files: ReadonlyMap<string, string>) {
  const sources = [...files].map(([path, text]) => ({ path, text }));
  return assembleCatalog(readContent('content', sources).content);
}

suite('a document that compares', () => {
  test('becomes a topic with options and claims, in a folder that was empty', async () => {
    const { files, states } = await importDocuments({ 'brew.sv.md': swedish });
    assert.equal(states['brew.sv.md'], 'topic');
    assert.deepEqual(faults(files), []);
    const [topic] = catalog(files).topics;
    assert.equal(topic?.isDraft, true);
    assert.deepEqual(topic?.languages, ['sv']);
    assert.deepEqual(
      topic?.options.map(({ id, claims }) => [id, claims.map((claim) => [claim.kind, claim.id])]),
      [
        [
          'tea-pot',
          [
            ['advantage', 'tea-pot-racker-till-manga'],
            ['advantage', 'tea-pot-haller-varmen'],
            ['disadvantage', 'tea-pot-tar-plats'],
          ],
        ],
        [
          'tea-bag',
          [
            ['advantage', 'tea-bag-gar-fort'],
            ['disadvantage', 'tea-bag-smakar-mindre'],
            ['disadvantage', 'tea-bag-ger-skrap'],
          ],
        ],
      ],
    );
    const [pot] = topic?.options ?? [];
    assert.equal(pot?.words.sv.title, 'Tekanna');
    assert.equal(pot?.words.sv.introduction.text, 'Kannan rymmer mer. Läs mer om kannor.');
    assert.equal(pot?.claims[1]?.words.sv.sentence.text, 'Håller värmen.');
    assert.equal(pot?.claims[1]?.words.sv.explanation?.text, 'Också på vintern.');
    assert.equal(topic?.words.sv.question, 'Två sätt att brygga');
    assert.deepEqual(
      topic?.sources.map(({ url, published, checked }) => [url, published, checked]),
      [[undefined, '2018-03-22', '2026-03-04']],
    );
  });

  test('says that a machine has translated it, until a person writes', async () => {
    const { files } = await importDocuments({ 'brew.sv.md': swedish });
    const [topic] = catalog(files).topics;
    assert.equal(topic?.options[0]?.claims[0]?.translation.sv, 'machine');
    assert.equal(topic?.options[0]?.translation.sv, 'machine');
    const edited = new Map(files);
    edited.set(sv('tea-pot'), (files.get(sv('tea-pot')) ?? '').replace('Räcker till', 'Räcker åt'));
    assert.equal(catalog(edited).topics[0]?.options[0]?.claims[0]?.translation.sv, 'current');
    assert.equal(catalog(edited).topics[0]?.options[0]?.claims[1]?.translation.sv, 'machine');
  });

  test('keeps its old anchors, and leads what was ambiguous to the comparison', async () => {
    const { files } = await importDocuments({ 'brew.sv.md': swedish });
    const [topic] = catalog(files).topics;
    assert.deepEqual(topic && Object.fromEntries(topic.aliases), {
      main: ['ways-to-brew'],
      comparison: ['advantages', 'disadvantages'],
      'tea-bag-advantages': ['advantages-1'],
      'tea-bag-disadvantages': ['disadvantages-1'],
    });
  });

  test('in a second language shares the ids, and is matched by position', async () => {
    const first = await importDocuments({ 'brew.sv.md': swedish });
    const both = await importDocuments(
      { 'brew.en.md': english },
      { locale: 'en', into: first.files },
    );
    assert.deepEqual(
      rules(both).filter((rule) => rule !== 'import-anchor-repeated'),
      [],
    );
    assert.deepEqual(faults(both.files), []);
    const [topic] = catalog(both.files).topics;
    assert.deepEqual(topic?.languages, ['sv', 'en']);
    assert.equal(topic?.options[1]?.claims[2]?.id, 'tea-bag-ger-skrap');
    assert.equal(topic?.options[1]?.claims[2]?.words.en.sentence.text, 'Leaves waste.');
  });

  test('in a second language with other numbers is refused, and says where', async () => {
    const first = await importDocuments({ 'brew.sv.md': swedish });
    const other = english.replace('- Keeps warm.\n', '');
    const both = await importDocuments(
      { 'brew.en.md': other },
      { locale: 'en', into: first.files },
    );
    assert.equal(both.states['brew.en.md'], 'refused');
    const [notice] = both.notices.filter(({ kind }) => kind === 'refused');
    assert.equal(notice?.at.line, 9);
    assert.match(notice?.message ?? '', /^Advantages of "Tea pot": 1 here, 2 in the topic "brew"/);
    assert.equal(both.files.has(`${folder}/en.mdx`), false);
  });

  test('names its sections beside the options, and what was said between', async () => {
    const { files } = await importDocuments({
      'brew.md': `${swedish}\n## <a name="more"></a>Mer\n\nLäs **mer**.\n\n### Än mer\n\nText.\n`,
    });
    assert.deepEqual(faults(files), []);
    const [topic] = catalog(files).topics;
    assert.deepEqual(
      topic?.sections.map(({ id, words }) => [id, words.sv.title, words.sv.body.text]),
      [['more', 'Mer', 'Läs mer. Än mer Text.']],
    );
  });

  test('leads every heading of its own to where its words stand, in both languages', async () => {
    const see =
      'Se [påsen](#tea-bag), [hur](#how), [mer](#more) och [![kanna](pot.png)](pot.png#x).';
    const more = '\n## <a name="more"></a>Mer\n\n### <a name="how"></a>Hur\n\nVi vägde.\n';
    const first = await importDocuments({
      'brew.sv.md': swedish.replace('Välj ett av två.', see) + more,
      'pot.png': 'png',
      'other.md': '# Annat\n\n[Hur](brew.sv.md#how)\n',
    });
    assert.deepEqual(faults(first.files), []);
    assert.match(
      first.files.get(`${folder}/sv.mdx`) ?? '',
      /description: Två sätt att brygga\.\n[\s\S]*\nSe \[påsen\]\(\/brew\/#tea-bag\), \[hur\]\(\/brew\/#how\), \[mer\]\(\/brew\/#more\) och \[kanna\]\(\/media\/pot\.png\)\.\n/,
    );
    assert.deepEqual(catalog(first.files).topics[0]?.aliases.get('more'), ['how']);
    const both = await importDocuments(
      {
        'brew.en.md': `${english.replace('Choose one of two.', 'See [the bag](#tea-bag), [how](#how-to-weigh).')}\n## More\n\n### How to weigh\n\nWe did.\n`,
      },
      { locale: 'en', into: first.files },
    );
    assert.deepEqual(faults(both.files), []);
    assert.deepEqual(catalog(both.files).topics[0]?.aliases.get('more'), ['how', 'how-to-weigh']);
  });

  test('is described in plain words where nobody has described it', async () => {
    const { files } = await importDocuments({
      'brew.md': swedish
        .replace(/description: .*\n/, '')
        .replace('ett av två', '[påse](#tea-bag) eller *kanna*'),
    });
    assert.match(files.get(`${folder}/sv.mdx`) ?? '', /\ndescription: Välj påse eller kanna\.\n/);
  });

  test('takes the name of its folder too where its own is taken', async () => {
    const { files } = await importDocuments({ 'a/brew.md': swedish, 'b/brew.md': swedish });
    assert.deepEqual(
      catalog(files).topics.map(({ id }) => id),
      ['brew', 'b-brew'],
    );
    assert.deepEqual(faults(files), []);
  });
});

suite('a document that was imported before', () => {
  const again = async (text: string, edit?: (files: Map<string, string>) => void) => {
    const { files } = await importDocuments({ 'brew.md': swedish });
    const standing = new Map(files);
    edit?.(standing);
    return {
      before: standing,
      ...(await importDocuments({ 'brew.md': text }, { into: standing })),
    };
  };

  test('and is the same writes nothing', async () => {
    const { written, states } = await again(swedish);
    assert.deepEqual(written, []);
    assert.equal(states['brew.md'], 'unchanged');
  });

  test('brings a changed claim up to date where nobody has written since', async () => {
    const result = await again(swedish.replace('Tar plats.', 'Tar stor plats.'));
    assert.match(
      result.files.get(sv('tea-pot')) ?? '',
      /<Claim id="tea-pot-tar-plats">\n\nTar stor plats\.\n/,
    );
    const [notice] = result.notices.filter(({ rule }) => rule.startsWith('import-claim'));
    assert.equal(
      `${notice?.rule} ${notice?.at.line} ${notice?.message}`,
      'import-claim-renewed 26 The claim "tea-pot-tar-plats" has changed at its source and was brought up to date: "Tar stor plats.".',
    );
    assert.deepEqual(faults(result.files), []);
    const unchanged = await importDocuments(
      { 'brew.md': swedish.replace('Tar plats.', 'Tar stor plats.') },
      { into: result.files },
    );
    assert.deepEqual(unchanged.written, []);
  });

  test("never writes over a person's words", async () => {
    const edit = (files: Map<string, string>) =>
      files.set(
        sv('tea-pot'),
        (files.get(sv('tea-pot')) ?? '').replace('Tar plats.', 'Kräver en hylla.'),
      );
    const result = await again(swedish.replace('Tar plats.', 'Tar stor plats.'), edit);
    assert.equal(result.files.get(sv('tea-pot')), result.before.get(sv('tea-pot')));
    assert.deepEqual(
      rules(result).filter((rule) => rule.startsWith('import-claim')),
      ['import-claim-edited'],
    );
  });

  test('knows a claim whose id was renamed', async () => {
    const rename = (files: Map<string, string>) => {
      for (const [path, text] of files) {
        files.set(path, text.replaceAll('tea-pot-tar-plats', 'tea-pot-big'));
      }
    };
    const result = await again(swedish, rename);
    assert.deepEqual(result.written, []);
    assert.deepEqual(faults(result.files), []);
  });

  test('tells of claims that are new or gone, and of what introduces them', async () => {
    const result = await again(
      swedish
        .replace('- Går fort.\n', '- Går fort.\n- Kostar lite.\n')
        .replace('- Ger skräp.\n', '')
        .replace('Påsen är enkel.', 'Påsen är mycket enkel.'),
    );
    assert.deepEqual(result.written, []);
    assert.deepEqual(
      rules(result).filter((rule) => !/anchor-repeated|link-elsewhere/.test(rule)),
      ['import-passage-changed', 'import-claim-gone', 'import-claim-new'],
    );
  });

  test('and compares other options now is left to the author', async () => {
    const result = await again(
      `${swedish}\n## <a name="tea-ball"></a>Tekula\n\n#### Fördelar\n\n- Rolig.\n`,
    );
    assert.deepEqual(result.written, []);
    assert.ok(rules(result).includes('import-option-new'));
  });
});

suite('what a document does not say', () => {
  test('is left out: no address, publisher, licence or date is made up', async () => {
    const { files, notices } = await importDocuments({
      'brew.md': `${english}\nSee [pots](pots.md), [more](/tea/more) and ![a pot](pot.png).\n`,
    });
    assert.doesNotMatch([...files.values()].join('\n'), /https?:|1970|licence:/);
    assert.deepEqual(faults(files), []);
    assert.deepEqual(notices.map(({ rule }) => rule).sort(), [
      'import-image-missing',
      'import-link-elsewhere',
      'import-link-elsewhere',
    ]);
    const [source] = catalog(files).topics[0]?.sources ?? [];
    assert.deepEqual(
      [source?.document, source?.publisher, source?.published, source?.licence],
      ['brew.md', undefined, undefined, undefined],
    );
  });

  test('is what it says itself, or whoever imports it', async () => {
    const said = english.replace('title:', 'canonicalUrl: https://tea.example/brew\ntitle:');
    const own = await importDocuments({ 'brew.md': said });
    assert.equal(catalog(own.files).topics[0]?.sources[0]?.url, 'https://tea.example/brew');
    const told = await importDocuments(
      { 'brew.md': english },
      { published: 'https://docs.example/{locale}/' },
    );
    assert.equal(catalog(told.files).topics[0]?.sources[0]?.url, 'https://docs.example/sv-se/brew');
  });
});
