/** The status of each part of a content folder: where it stands, its languages and its sources. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { stringify } from 'yaml';
import { currentClaims, currentPassages } from '../../../src/catalog/current.ts';
import { contentStatus, isFine, type PartStatus } from '../../../src/catalog/status.ts';
import { type Changes, readTeas, replacing } from '../../support/content.ts';

const day = '2026-11-02';

function parts(changes: Changes = {}): readonly PartStatus[] {
  return contentStatus(readTeas(changes).content, day);
}

function part(id: string, changes: Changes = {}): PartStatus {
  const found = parts(changes).find((one) => one.id === id);
  assert.ok(found, `${id} has no status`);
  return found;
}

/** The ids of what is not fine. */
function wanting(changes: Changes): readonly string[] {
  return parts(changes)
    .filter((one) => !isFine(one))
    .map(({ id }) => id);
}

const option = 'topics/tea/options/green';
const tree = 'topics/tea/trees/which/tree.yaml';

test('every part has its address and its group, topic by topic and then guide by guide', () => {
  assert.deepEqual(
    parts().map(({ id, path, group }) => [id, path, group]),
    [
      ['tea', '/tea/', 'tea'],
      ['tea#both-teas', '/tea/#both-teas', 'tea'],
      ['tea/options/green', '/tea/options/green/', 'tea'],
      ['green-cheap', '/tea/#green-cheap', 'tea'],
      ['green-fussy', '/tea/#green-fussy', 'tea'],
      ['tea/options/black', '/tea/options/black/', 'tea'],
      ['black-strong', '/tea/#black-strong', 'tea'],
      ['black-forgiving', '/tea/#black-forgiving', 'tea'],
      ['tea/options/herbal', '/tea/options/herbal/', 'tea'],
      ['tea/options/herbal#herbal-needs', '/tea/options/herbal/#herbal-needs', 'tea'],
      ['herbal-no-caffeine', '/tea/#herbal-no-caffeine', 'tea'],
      ['tea/trees/which', '/tea/trees/which/', 'tea'],
      ['tea/trees/which#awake', '/tea/trees/which/outline/#awake', 'tea'],
      ['tea/trees/which#milk', '/tea/trees/which/outline/#milk', 'tea'],
      ['tea/trees/which#choose-green', '/tea/trees/which/outline/#choose-green', 'tea'],
      ['tea/trees/which#choose-black', '/tea/trees/which/outline/#choose-black', 'tea'],
      ['guides/brewing/kettle', '/guides/brewing/kettle/', 'guides/brewing/kettle'],
      ['guides/brewing/kettle#water', '/guides/brewing/kettle/#water', 'guides/brewing/kettle'],
      ['guides/brewing/kettle#leaves', '/guides/brewing/kettle/#leaves', 'guides/brewing/kettle'],
    ],
  );
  assert.ok(parts().every(isFine));
});

suite('a language is missing', () => {
  test('of a page and of all on it, where it has no file', () => {
    const changes = { [`${option}/en.mdx`]: null };
    assert.deepEqual(wanting(changes), ['tea/options/green', 'green-cheap', 'green-fussy']);
    const missing = { sv: 'current', en: 'missing' };
    assert.deepEqual(part('tea/options/green', changes).translations, missing);
    assert.deepEqual(part('green-cheap', changes).translations, missing);
  });

  test('of a claim that its file lacks', () => {
    const changes = { [`${option}/sv.mdx`]: replacing('id="green-fussy"', 'id="green-other"') };
    assert.deepEqual(wanting(changes), ['green-fussy']);
    assert.equal(part('green-fussy', changes).translations.sv, 'missing');
  });

  test('of a section that its file lacks', () => {
    const changes = { 'topics/tea/en.mdx': replacing('{#both-teas}', '{#all-teas}') };
    assert.deepEqual(wanting(changes), ['tea#both-teas']);
    assert.equal(part('tea#both-teas', changes).translations.en, 'missing');
  });
});

suite('words are held against what was recorded', () => {
  const { content } = readTeas();
  const words = new Map(
    [...currentPassages(content), ...currentClaims(content)].map((one) => [
      'key' in one ? one.key : one.id,
      one.fingerprints,
    ]),
  );
  const recorded: Changes = {
    'ledger.yaml': stringify({
      claims: [
        {
          id: 'green-fussy',
          code: 'TE-01',
          topic: 'tea',
          revisions: [{ date: '2026-01-02', kind: 'new', ...words.get('green-fussy') }],
        },
      ],
      passages: { tea: words.get('tea') },
    }),
  };
  const machine = (id: string): Changes => ({
    'provenance.yaml': stringify({
      [id]: { en: { by: 'machine', words: words.get(id)?.en } },
    }),
  });

  test('a language that has been left behind is stale', () => {
    const claim = {
      ...recorded,
      [`${option}/sv.mdx`]: replacing('Kräver rätt', 'Kräver noga vald'),
    };
    assert.deepEqual(wanting(claim), ['green-fussy']);
    assert.deepEqual(part('green-fussy', claim).translations, { sv: 'current', en: 'stale' });
    const page = { ...recorded, 'topics/tea/en.mdx': replacing('one pot', 'a single pot') };
    assert.deepEqual(wanting(page), ['tea']);
    assert.deepEqual(part('tea', page).translations, { sv: 'stale', en: 'current' });
  });

  test('those of a machine are known until a person writes them anew', () => {
    assert.deepEqual(part('green-fussy', machine('green-fussy')).translations, {
      sv: 'current',
      en: 'machine',
    });
    assert.deepEqual(wanting(machine('tea')), ['tea']);
    const rewritten = {
      ...machine('green-fussy'),
      [`${option}/en.mdx`]: replacing('Needs the right', 'Wants the right'),
    };
    assert.equal(part('green-fussy', rewritten).translations.en, 'current');
  });
});

suite('a part is unsourced', () => {
  const cases: readonly [what: string, id: string, changes: Changes][] = [
    [
      'a topic',
      'tea',
      { 'topics/tea/topic.yaml': replacing('sources: [tea-board]', 'sources: []') },
    ],
    [
      'a section',
      'tea#both-teas',
      { 'topics/tea/topic.yaml': replacing('sources: [tebladet]', 'sources: []') },
    ],
    [
      'a claim',
      'green-fussy',
      { [`${option}/option.yaml`]: replacing('[tebladet, tea-board]', '[]') },
    ],
    [
      'a question of which one answer rests on nothing',
      'tea/trees/which#milk',
      { [tree]: replacing('features: [with-milk]', 'features: []') },
    ],
    [
      'an outcome that nothing speaks for',
      'tea/trees/which#choose-green',
      {
        [tree]: replacing('recommends: [green]\n    claims: [green-cheap]', 'recommends: [green]'),
      },
    ],
  ];
  for (const [what, id, changes] of cases) {
    test(what, () => {
      assert.deepEqual(wanting(changes), [id]);
      assert.equal(part(id, changes).isSourced, false);
    });
  }

  test('but not a claim that is inferred, an answer “don’t know”, or an outcome that only says what to find out', () => {
    const inferred = {
      [`${option}/option.yaml`]: replacing(
        'sources: [tebladet, tea-board]',
        'inferredFrom: [tebladet]',
      ),
    };
    assert.ok(part('green-fussy', inferred).isSourced);
    assert.ok(part('tea/trees/which#awake').isSourced);
    const find = {
      [tree]: replacing(
        'recommends: [green]\n    claims: [green-cheap]\n    accepts: [green-fussy]',
        'kind: find-out',
      ),
    };
    assert.ok(part('tea/trees/which#choose-green', find).isSourced);
  });
});

test('a guide is overdue by its own date, and what is on a topic’s pages by the topic’s', () => {
  const guide = {
    'guides/brewing/kettle/guide.yaml': replacing('2099-12-31', '2026-11-01'),
  };
  const late = (changes: Changes) =>
    parts(changes)
      .filter(({ overdue }) => overdue === '2026-11-01')
      .map(({ group }) => group);
  assert.deepEqual(late(guide), Array(3).fill('guides/brewing/kettle'));
  const topic = { 'topics/tea/topic.yaml': replacing('2099-12-31', '2026-11-01') };
  assert.deepEqual(late(topic), Array(16).fill('tea'));
});
