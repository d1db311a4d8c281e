import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Option } from '../../../src/domain/option.ts';
import {
  documentAnchors,
  documentFile,
  documentSources,
  documentTerms,
  documentVersions,
  optionGroups,
} from '../../../src/domain/topic-document.ts';
import { commuting } from '../../support/commuting.ts';
import { replacing, teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const [topic] = catalog.topics;
assert.ok(topic);

suite('what a document leads to', () => {
  const anchors = documentAnchors(topic, [{ id: 'kettle' }]);

  test('stands in it by the id that it has on the topic’s page', () => {
    assert.equal(anchors.get('/tea/'), 'main');
    assert.equal(anchors.get('/tea/#green-cheap'), 'green-cheap');
    assert.equal(anchors.get('/tea/#both-teas'), 'both-teas');
    assert.equal(anchors.get('/tea/options/green/'), 'green');
  });

  test('has the page in its anchor where it stands on another', () => {
    assert.equal(anchors.get('/tea/options/herbal/#herbal-needs'), 'options/herbal/herbal-needs');
    assert.equal(anchors.get('/tea/options/herbal/#flow'), 'options/herbal/flow');
    assert.equal(anchors.get('/tea/comparison/#with-milk'), 'comparison/with-milk');
    assert.equal(anchors.get('/tea/comparison/#claims-price'), 'comparison/claims-price');
    assert.equal(anchors.get('/tea/trees/which/outline/#awake'), 'trees/which/awake');
    assert.equal(anchors.get('/tea/trees/which/#awake'), 'trees/which/awake');
    assert.equal(anchors.get('/tea/dates/#new-kettle'), 'dates/new-kettle');
    assert.equal(anchors.get('/terms/kettle/'), 'terms/kettle');
  });

  test('is not what stands elsewhere', () => {
    for (const path of ['/', '/tea/guides/', '/claims/green-cheap/', '/guides/brewing/kettle/'])
      assert.equal(anchors.get(path), undefined, path);
  });

  test('is found by the names that it had before', () => {
    const [renamed] = teasCatalog({
      'topics/tea/topic.yaml': (text) => `${text}aliases: { prices: green-cheap }\n`,
      'topics/tea/assessments.yaml': (text) => `${text}aliases: { with-cream: with-milk }\n`,
      'topics/tea/options/green/option.yaml': replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    formerly: [green-hot]\n',
      ),
    }).topics;
    assert.ok(renamed);
    const led = documentAnchors(renamed, []);
    assert.equal(led.get('/tea/#green-hot'), 'green-fussy');
    assert.equal(led.get('/tea/#prices'), 'green-cheap');
    assert.equal(led.get('/tea/comparison/#with-cream'), 'comparison/with-milk');
  });
});

test('a document cites every source of its topic once', () => {
  const sources = documentSources(topic);
  assert.equal(new Set(sources).size, sources.length);
  assert.deepEqual(sources.map(({ id }) => id).sort(), ['tea-board', 'tebladet']);
});

test('a document explains the terms that its texts use and readers may not know', () => {
  const terms = documentTerms(catalog, topic, 'sv').map(({ id }) => id);
  assert.ok(terms.includes('infusion') || terms.includes('kettle'), terms.join());
  const words = documentTerms(catalog, topic, 'sv').map(({ words: own }) => own.sv.term);
  assert.deepEqual(
    words,
    words.toSorted((a, b) => a.localeCompare(b, 'sv')),
  );
  assert.ok(documentTerms(catalog, topic, 'sv').every(({ isMarked }) => isMarked));
});

test('a document is named by its topic and its language', () => {
  assert.equal(documentFile({ id: 'tea' }, 'sv'), 'tea-sv.html');
});

suite('the versions of claims', () => {
  test('stand by the day of the last change, the newest first, each code once', () => {
    const [first] = commuting.topics;
    assert.ok(first);
    const versions = documentVersions(first);
    const dates = versions.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse());
    const codes = versions.flatMap((version) => version.codes);
    const published = first.options.flatMap(({ claims, withdrawn }) =>
      [...claims, ...withdrawn].flatMap((claim) => claim.published?.code ?? []),
    );
    assert.deepEqual([...codes].sort(), published.sort());
  });

  test('are counted as numbers', () => {
    const [first] = commuting.topics;
    assert.ok(first);
    for (const { codes } of documentVersions(first)) {
      const numbers = codes.map((code) => Number(code.replace(/^\D+/, '')));
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      );
    }
  });

  test('are none where nothing is published', () => {
    assert.deepEqual(documentVersions(topic), []);
  });
});

test('options stand in tables that a sheet has room for, all of them and in their order', () => {
  fc.assert(
    fc.property(fc.nat(40), (count) => {
      const options = Array.from({ length: count }, (_, id) => ({ id: String(id) }) as Option);
      const groups = optionGroups(options);
      assert.deepEqual(groups.flat(), options);
      const sizes = groups.map((group) => group.length);
      assert.ok(sizes.every((size) => size > 0 && size <= 6));
      // None stands almost alone beside a full one.
      if (count > 12) assert.ok(Math.min(...sizes) >= 3, sizes.join());
    }),
  );
});
