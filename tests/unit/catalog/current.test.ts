/** What a content folder holds now, as the ledger is held against it. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  currentAnchors,
  currentClaims,
  currentPassages,
  fingerprint,
  pageKey,
} from '../../../src/catalog/current.ts';
import { filePath, placeFile } from '../../../src/schema/files.ts';
import { type Changes, readTeas, replacing, teas } from '../../support/content.ts';

const option = 'topics/tea/options/green';
const draft: Changes = { 'topics/tea/topic.yaml': (text) => `draft: true\n${text}` };

const claims = (changes: Changes = {}) => currentClaims(readTeas(changes).content);
const passages = (changes: Changes = {}) => currentPassages(readTeas(changes).content);

suite('claims', () => {
  test('stand in the order of their topic, each with what the ledger asks of it', () => {
    const changes = {
      [`${option}/option.yaml`]: replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    formerly: [green-hot]\n    withdrawn: { date: 2026-02-02 }\n',
      ),
    };
    assert.deepEqual(
      claims(changes).map(({ id, topic, prefix, formerly, isWithdrawn, isUnwritten }) => [
        id,
        topic,
        prefix,
        formerly,
        isWithdrawn,
        isUnwritten,
      ]),
      [
        ['green-cheap', 'tea', 'TE', [], false, false],
        ['green-fussy', 'tea', 'TE', ['green-hot'], true, false],
        ['black-strong', 'tea', 'TE', [], false, false],
        ['black-forgiving', 'tea', 'TE', [], false, false],
        ['herbal-no-caffeine', 'tea', 'TE', [], false, false],
      ],
    );
  });

  test('are known by their sentence and their explanation, in each language', () => {
    const herbal = claims().find(({ id }) => id === 'herbal-no-caffeine');
    assert.deepEqual(herbal?.fingerprints, {
      sv: fingerprint(['Väcker ingen.', 'Inte ens på morgonen.']),
      en: fingerprint(['Wakes nobody.', 'Not even in the morning.']),
    });
  });

  test('are left out where their words are missing in some language, or their option has no facts', () => {
    const ids = (changes: Changes) => claims(changes).map(({ id }) => id);
    const others = ['black-strong', 'black-forgiving', 'herbal-no-caffeine'];
    assert.deepEqual(ids({ [`${option}/en.mdx`]: null }), others);
    assert.deepEqual(ids({ [`${option}/option.yaml`]: null }), others);
    assert.deepEqual(
      ids({ [`${option}/en.mdx`]: replacing('id="green-fussy"', 'id="green-other"') }),
      ['green-cheap', ...others],
    );
  });

  test('with something still to be written, in whatever language, are known for it', () => {
    const unwritten = (changes: Changes) =>
      claims(changes)
        .filter(({ isUnwritten }) => isUnwritten)
        .map(({ id }) => id);
    const write = replacing('Needs the right temperature', '[[Write: what it needs]]');
    assert.deepEqual(unwritten({ [`${option}/en.mdx`]: write }), ['green-fussy']);
    const skriv = replacing('Räknat på lösvikt', '[[Skriv: på vad]]');
    assert.deepEqual(unwritten({ [`${option}/sv.mdx`]: skriv }), ['green-cheap']);
  });
});

suite('passages', () => {
  test('are what introduces each page, and each section of it', () => {
    assert.deepEqual(
      passages().map(({ key }) => key),
      [
        'site',
        'tea',
        'tea#both-teas',
        'tea/options/black',
        'tea/options/green',
        'tea/options/herbal',
        'tea/options/herbal#herbal-needs',
        'tea/trees/which',
        'tea/trees/which#awake',
        'tea/trees/which#milk',
        'tea/trees/which#choose-green',
        'tea/trees/which#choose-black',
        'guides/brewing/kettle',
        'guides/brewing/kettle#water',
        'guides/brewing/kettle#leaves',
      ],
    );
  });

  test('know where their headings stand in the first language', () => {
    const { content } = readTeas();
    for (const { key, at, place } of currentPassages(content)) {
      const text = teas.find(({ path }) => path === filePath(place))?.text.split('\n');
      const heading = /#(.*)/.exec(key)?.[1];
      assert.equal(place.locale, 'sv');
      assert.equal(at === undefined, heading === undefined, key);
      if (at) assert.match(text?.[at.line - 1] ?? '', new RegExp(`^## .*{#${heading}}$`));
    }
  });

  test('are known by all that their front matter says and by what introduces them', () => {
    const fingerprints = (key: string) => passages().find((one) => one.key === key)?.fingerprints;
    assert.equal(
      fingerprints('tea')?.en,
      fingerprint([
        'Tea',
        'Which tea should you brew?',
        'Green, black and herbal tea side by side.',
        'Three kinds, one pot.',
      ]),
    );
    assert.equal(
      fingerprints('tea#both-teas')?.en,
      fingerprint(['Can they be mixed?', 'Yes, but green tea takes over.']),
    );
  });

  test('are left out where a language lacks the page or the section', () => {
    const keys = (changes: Changes) => passages(changes).map(({ key }) => key);
    const all = keys({});
    assert.deepEqual(
      keys({ 'topics/tea/en.mdx': null }),
      all.filter((key) => key !== 'tea' && key !== 'tea#both-teas'),
    );
    assert.deepEqual(
      keys({ 'topics/tea/en.mdx': replacing('{#both-teas}', '{#all-teas}') }),
      all.filter((key) => key !== 'tea#both-teas'),
    );
  });

  test('with something still to be written are known for it', () => {
    const unwritten = passages({
      'topics/tea/en.mdx': replacing('Three kinds, one pot.', '[[Write: how many]]'),
      'guides/brewing/kettle/sv.mdx': replacing('## Vattnet', '## [[Skriv: rubriken]]'),
    }).filter(({ isUnwritten }) => isUnwritten);
    assert.deepEqual(
      unwritten.map(({ key }) => key),
      ['tea', 'guides/brewing/kettle#water'],
    );
  });
});

suite('anchors', () => {
  const pages = {
    tea: ['green', 'black', 'herbal', 'both-teas'],
    'tea/options/herbal': ['herbal-needs'],
    'guides/brewing/kettle': ['water', 'leaves'],
    'tea/comparison': ['with-milk', 'cold'],
    'tea/dates': ['harvest-2098', 'harvest-2025', 'new-kettle', 'dearer'],
    sources: ['tea-board', 'tebladet'],
    terms: ['infusion', 'kettle'],
  };

  test('are those of options, sections, features, dates, sources and terms; pages without any are left out', () => {
    assert.deepEqual(currentAnchors(readTeas().content), pages);
  });

  test('stay where a feature has gone and leads on', () => {
    const changes = {
      'topics/tea/assessments.yaml': (text: string) =>
        `aliases: { with-cream: with-milk }\n${text}`,
    };
    assert.deepEqual(currentAnchors(readTeas(changes).content)['tea/comparison'], [
      'with-milk',
      'cold',
      'with-cream',
    ]);
  });

  test('of a draft are nobody’s yet', () => {
    assert.deepEqual(currentAnchors(readTeas(draft).content), {
      'guides/brewing/kettle': ['water', 'leaves'],
      sources: ['tea-board', 'tebladet'],
      terms: ['infusion', 'kettle'],
    });
  });

  test('of a source that was imported go with its document', () => {
    const imported = {
      'vocabulary/sources.yaml': replacing('tebladet:\n', 'tebladet:\n  imported: te.md\n'),
    };
    assert.deepEqual(currentAnchors(readTeas(imported).content).sources, ['tea-board']);
  });
});

test('the same words in other markup have one fingerprint, and others have another', () => {
  assert.match(fingerprint(['Te']), /^[0-9a-f]{16}$/);
  assert.equal(fingerprint(['Te på\nmorgonen ', 'å']), fingerprint(['Te på morgonen', 'a\u030a']));
  assert.notEqual(fingerprint(['Te', 'kaffe']), fingerprint(['Te kaffe']));
});

test('the ledger calls a page by its address', () => {
  const keys = [
    ['site/sv.mdx', 'site'],
    ['topics/tea/topic.yaml', 'tea'],
    ['topics/tea/options/green/en.mdx', 'tea/options/green'],
    ['topics/tea/trees/which/tree.yaml', 'tea/trees/which'],
    ['guides/brewing/kettle/guide.yaml', 'guides/brewing/kettle'],
    ['guides/pots/glass/sv.md', 'guides/pots/glass'],
  ] as const;
  for (const [path, key] of keys) {
    const place = placeFile(path);
    assert.equal(place && pageKey(place), key);
  }
});
