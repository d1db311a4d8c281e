import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { importDocuments } from '../../support/import.ts';

interface Way {
  readonly title: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
const document = (title: string, ways: readonly Way[]) =>
  `# ${title}\n\n${ways
    .map(
      ({ title: name, pros, cons }) =>
        `## ${name}\n\n### Advantages\n\n${list(pros)}\n### Disadvantages\n\n${list(cons)}\n`,
    )
    .join('')}`;

const cards: Way = { title: 'Cards', pros: ['Blocked at once'], cons: ['Readers need power'] };
const keys: Way = {
  title: 'Keys',
  pros: ['Work in a power cut'],
  cons: ['Lost ones change locks'],
};
const codes: Way = { title: 'Codes', pros: ['Nothing to carry'], cons: ['Are looked at'] };

async function again(before: readonly Way[], after: readonly Way[]) {
  const first = await importDocuments({ 'lock.md': document('Locks', before) }, { locale: 'en' });
  return importDocuments(
    { 'lock.md': document('Locks', after) },
    { locale: 'en', into: first.files },
  );
}

const rules = ({ notices }: { readonly notices: readonly { readonly rule: string }[] }) =>
  notices.map(({ rule }) => rule).filter((rule) => rule !== 'import-anchor-repeated');

suite('a document whose options have', () => {
  test('changed places changes nothing, and it is told', async () => {
    const result = await again([cards, keys], [keys, cards]);
    assert.deepEqual(result.written, []);
    assert.deepEqual(rules(result), ['import-option-moved']);
  });

  test('another name is known by what it says of them', async () => {
    const result = await again([cards, keys], [{ ...keys, title: 'Metal keys' }, cards]);
    assert.deepEqual(result.written, []);
    assert.deepEqual(rules(result), ['import-option-renamed', 'import-option-moved']);
  });

  test('come, or gone, is told, and the others are brought up to date', async () => {
    const changed = { ...keys, cons: ['Lost ones change every lock'] };
    const result = await again([cards, keys], [codes, changed]);
    assert.deepEqual(rules(result), [
      'import-option-gone',
      'import-option-new',
      'import-claim-renewed',
    ]);
    assert.match(
      result.files.get('topics/lock/options/keys/en.mdx') ?? '',
      /Lost ones change every lock/,
    );
  });
});

suite('a claim', () => {
  test('that is another altogether takes the place of none', async () => {
    const result = await again([cards, keys], [cards, { ...keys, pros: ['Cost next to nothing'] }]);
    assert.deepEqual(result.written, []);
    assert.deepEqual(rules(result), ['import-claim-gone', 'import-claim-new']);
  });
});

suite('a second language', () => {
  const anchored = `# <a name="locks"></a>Lås

## <a name="cards"></a>Kort

### Fördelar

- Spärras på 5 sekunder
- Bär även ID06

### Nackdelar

- Kräver ström

## <a name="keys"></a>Nycklar

### Fördelar

- Går utan ström

### Nackdelar

- Byter alla lås
`;
  const first = () => importDocuments({ 'lock.md': anchored });

  test('has its options by their anchors, and its claims by what both languages write alike', async () => {
    const english = document('Locks', [
      keys,
      { ...cards, pros: ['Carry ID06 as well', 'Blocked in 5 seconds'] },
    ]);
    const both = await importDocuments(
      { 'lock.md': english },
      { locale: 'en', into: (await first()).files },
    );
    assert.equal(both.states['lock.md'], 'topic');
    const words = both.files.get('topics/lock/options/cards/en.mdx') ?? '';
    assert.match(words, /title: Cards/);
    assert.match(words, /id="cards-sparras-pa-5-sekunder">\n\nBlocked in 5 seconds/);
  });

  test('with options that nothing tells apart is left', async () => {
    const english = document('Locks', [
      { ...codes, title: 'Plastic', pros: ['Thin', 'Light'] },
      { ...codes, title: 'Metal' },
    ]);
    const both = await importDocuments(
      { 'lock.md': english },
      { locale: 'en', into: (await first()).files },
    );
    assert.equal(both.states['lock.md'], 'refused');
    assert.deepEqual(
      both.written.filter((path) => path.endsWith('en.mdx') && path !== 'site/en.mdx'),
      [],
    );
    assert.ok(rules(both).includes('import-mismatch'));
  });
});
