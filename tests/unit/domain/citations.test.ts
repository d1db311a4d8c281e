import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { allClaims, type Catalog } from '../../../src/domain/catalog.ts';
import { allParts, citationsBySource, citationsOf } from '../../../src/domain/citations.ts';
import { type Changes, replacing, teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();

/** The part at a path, with ids for what it rests on. */
function part(path: string, changes: Changes = {}) {
  const found = allParts(teasCatalog(changes)).find((one) => one.path === path);
  assert.ok(found, `nothing is told at ${path}`);
  const { title, prose, sources, claims = [] } = found;
  return {
    title: title.en,
    prose: prose.en.map(({ text }) => text),
    sources: sources.map(({ id }) => id),
    claims: claims.map(({ id }) => id),
  };
}

test('parts stand in the order of their pages', () => {
  assert.deepEqual(
    allParts(catalog).map(({ path, title }) => [path, title.sv]),
    [
      ['/tea/', 'Vilket te ska du brygga?'],
      ['/tea/#both-teas', 'Kan man blanda?'],
      ['/tea/#green', 'Grönt te'],
      ['/tea/#green-cheap', 'Grönt te (GT) kostar minst per kanna, se 1 < 2 & priserna.'],
      ['/tea/#green-fussy', 'Grönt te (GT) kräver rätt temperatur.'],
      ['/tea/#black', 'Svart te'],
      ['/tea/#black-strong', 'Svart te ger mest koffein.'],
      ['/tea/#black-forgiving', 'Svart te förlåter kokande vatten.'],
      ['/tea/#herbal', 'Örtte'],
      ['/tea/#herbal-no-caffeine', 'Örtte väcker ingen.'],
      ['/tea/options/herbal/#herbal-needs', 'Det här behöver du'],
      ['/tea/comparison/#with-milk', 'Går bra med mjölk'],
      ['/tea/comparison/#cold', 'Går att dricka kallt'],
      ['/tea/trees/which/', 'Vilket te passar dig?'],
      ['/tea/trees/which/outline/#awake', 'Ska teet hålla dig vaken?'],
      ['/tea/trees/which/outline/#milk', 'Vill du ha mjölk i?'],
      ['/tea/trees/which/outline/#choose-green', 'Välj grönt te'],
      ['/tea/trees/which/outline/#choose-black', 'Välj svart te'],
      ['/tea/estimate/', 'Räkna på teet'],
      ['/tea/dates/#harvest-2098', '2098'],
      ['/tea/dates/#harvest-2025', '2025'],
      ['/tea/dates/#dearer', 'Grönt te blir dyrare'],
      ['/tea/dates/#new-kettle', 'Kitteln ersätts'],
      ['/guides/brewing/kettle/', 'Brygg en kanna'],
      ['/guides/brewing/kettle/#water', 'Vattnet'],
      ['/guides/brewing/kettle/#leaves', 'Bladen'],
    ],
  );
});

suite('a part says and rests on', () => {
  const cases: readonly [
    path: string,
    prose: readonly string[],
    sources: readonly string[],
    claims?: readonly string[],
  ][] = [
    ['/tea/', ['Three kinds, one pot.'], ['tea-board']],
    ['/tea/#both-teas', ['Yes, but green tea takes over.'], ['tebladet']],
    ['/tea/#green', ['The leaves are steamed right after picking.'], ['tea-board']],
    ['/tea/#green-fussy', ['Needs the right temperature.'], ['tebladet', 'tea-board']],
    ['/tea/#herbal-no-caffeine', ['Wakes nobody.', 'Not even in the morning.'], ['tea-board']],
    ['/tea/options/herbal/#herbal-needs', ['Tools A kettle'], ['tebladet']],
    ['/tea/comparison/#with-milk', [], ['tea-board', 'tebladet']],
    [
      '/tea/trees/which/outline/#awake',
      [
        'It decides how much caffeine you want.',
        '',
        'Then the cheapest tea will do.',
        'Try a cup before bedtime.',
      ],
      [],
      ['black-strong', 'green-cheap'],
    ],
    [
      '/tea/trees/which/outline/#choose-green',
      ['It costs least.', 'It must show the temperature.'],
      ['tebladet'],
      ['green-cheap', 'green-fussy'],
    ],
    ['/tea/estimate/', [], ['tea-board']],
    ['/tea/dates/#harvest-2025', [], ['tea-board', 'tebladet']],
    [
      '/guides/brewing/kettle/',
      ['This is how an infusion is made. Another infusion, and the pot is full.'],
      ['tea-board'],
    ],
  ];
  for (const [path, prose, sources, claims = []] of cases) {
    test(path, () => {
      const { title, ...told } = part(path);
      assert.notEqual(title, '');
      assert.deepEqual(told, { prose, sources, claims });
    });
  }

  test('an option also on what its lifecycle and its flow rest on, each source once', () => {
    const folder = 'topics/tea/options/herbal';
    assert.deepEqual(part('/tea/#herbal').sources, ['tea-board', 'tebladet']);
    const flow = { [`${folder}/flow.yaml`]: replacing('[tebladet]', '[]') };
    const lifecycle = {
      [`${folder}/option.yaml`]: replacing('2026-01-02, sources: [tebladet]', '2026-01-02'),
    };
    assert.deepEqual(part('/tea/#herbal', flow).sources, ['tea-board', 'tebladet']);
    assert.deepEqual(part('/tea/#herbal', lifecycle).sources, ['tea-board', 'tebladet']);
    assert.deepEqual(part('/tea/#herbal', { ...flow, ...lifecycle }).sources, ['tea-board']);
  });

  test('also where a claim has been withdrawn', () => {
    const changes: Changes = {
      'topics/tea/options/green/option.yaml': replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    withdrawn: { date: 2026-02-02 }\n',
      ),
      'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
    };
    assert.deepEqual(part('/tea/#green-fussy', changes).prose, ['Needs the right temperature.']);
  });
});

suite('a claim is cited', () => {
  const citing = (id: string, of: Catalog = catalog) => {
    const claim = allClaims(of).find((one) => one.claim.id === id);
    assert.ok(claim);
    return citationsOf(of, claim).map(({ path }) => path);
  };

  test('by what links to it and by what rests on it, once each and in the order of the pages', () => {
    assert.deepEqual(citing('green-cheap'), [
      '/tea/#both-teas',
      '/tea/trees/which/outline/#awake',
      '/tea/trees/which/outline/#choose-green',
      '/guides/brewing/kettle/#water',
    ]);
    assert.deepEqual(citing('green-fussy'), ['/tea/trees/which/outline/#choose-green']);
    assert.deepEqual(citing('black-forgiving'), []);
  });

  test('by a link in one language alone, and under a name that it had before', () => {
    const guide = 'guides/brewing/kettle';
    const changes: Changes = {
      'topics/tea/options/black/option.yaml': replacing(
        'id: black-forgiving\n',
        'id: black-forgiving\n    formerly: [black-mild]\n',
      ),
      [`${guide}/en.mdx`]: replacing('/tea/#green-cheap', '/tea/#black-mild'),
      [`${guide}/sv.mdx`]: replacing('/tea/#green-cheap', '/tea/#black-strong'),
    };
    const changed = teasCatalog(changes);
    assert.deepEqual(citing('black-forgiving', changed), [`/${guide}/#water`]);
    assert.ok(citing('black-strong', changed).includes(`/${guide}/#water`));
    assert.ok(!citing('green-cheap', changed).includes(`/${guide}/#water`));
  });
});

test('a source knows the parts and the terms that rest on it', () => {
  const changes: Changes = {
    'vocabulary/terms.yaml': replacing('kettle:\n', 'kettle:\n  sources: [tebladet]\n'),
  };
  const resting = (id: string) =>
    citationsBySource(teasCatalog(changes))
      .get(id)
      ?.map(({ path, title }) => `${path} ${title.en}`);
  assert.deepEqual(resting('tebladet')?.slice(-3), [
    '/tea/dates/#new-kettle The kettle is replaced',
    '/guides/brewing/kettle/#leaves The leaves',
    '/terms/kettle/ kettle',
  ]);
  assert.ok(resting('tea-board')?.includes('/tea/trees/which/ Which tea suits you?'));
  // A question rests on its own sources, and on those of its answers.
  for (const id of ['tebladet', 'tea-board']) {
    assert.ok(resting(id)?.includes('/tea/trees/which/outline/#milk Do you want milk in it?'), id);
  }
});
