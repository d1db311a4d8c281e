import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import type { Topic } from '../../../src/domain/catalog.ts';
import { holdToStandard, type StandardCriterion } from '../../../src/domain/decision-standard.ts';
import { readTeas } from '../../support/content.ts';

const catalog = assembleCatalog(readTeas().content);
const [topic] = catalog.topics;
assert.ok(topic);
const today = '2026-11-30';

function standing(of: Topic, criterion: StandardCriterion, site = catalog.site, day = today) {
  const found = holdToStandard(of, site, day).find((one) => one.criterion === criterion);
  assert.ok(found);
  const { state, count, lacking } = found;
  return {
    state,
    count: count && `${count.have}/${count.of}`,
    lacking: lacking.map(({ path }) => path),
  };
}

test('the teas stand against every criterion once', () => {
  const criteria = holdToStandard(topic, catalog.site, today).map(({ criterion }) => criterion);
  assert.equal(new Set(criteria).size, criteria.length);
  assert.equal(criteria[0], 'question');
});

suite('a topic', () => {
  test('tells which of its alternatives have one side alone', () => {
    assert.deepEqual(standing(topic, 'both-sides'), {
      state: 'partly',
      count: '1/3',
      lacking: ['/tea/options/black/', '/tea/options/herbal/'],
    });
    const none = {
      ...topic,
      options: topic.options.map((option) => ({ ...option, claims: option.claims.slice(0, 1) })),
    };
    assert.equal(standing(none, 'both-sides').state, 'missing');
  });

  test('needs a source for each claim and each assessment', () => {
    assert.equal(standing(topic, 'sources').state, 'met');
    const [first, ...rest] = topic.options;
    assert.ok(first);
    const [claim, ...claims] = first.claims;
    assert.ok(claim);
    const bare = {
      ...topic,
      options: [{ ...first, claims: [{ ...claim, sources: [] }, ...claims] }, ...rest],
    };
    assert.equal(standing(bare, 'sources').state, 'partly');
    assert.deepEqual(standing(bare, 'uncertainty').lacking, [`/tea/#${claim.id}`]);
  });

  test('is to say when it is read again, and has that day before it', () => {
    assert.equal(standing(topic, 'review').state, 'met');
    assert.equal(standing({ ...topic, reviewBy: undefined }, 'review').state, 'missing');
    assert.equal(standing({ ...topic, reviewBy: '2026-11-29' }, 'review').state, 'partly');
    assert.equal(standing({ ...topic, reviewBy: '2026-11-30' }, 'review').state, 'met');
  });

  test('without a tree lacks what a tree gives', () => {
    const without = { ...topic, trees: [] };
    for (const criterion of ['steps', 'record', 'as-today'] as const)
      assert.equal(standing(without, criterion).state, 'missing');
    assert.equal(standing(topic, 'steps').state, 'met');
  });

  test('lets one do as today where a tree has an outcome of that kind', () => {
    const keeping = (kind: 'keep' | 'change') => ({
      ...topic,
      trees: topic.trees.map((tree) => ({
        ...tree,
        outcomes: tree.outcomes.map((outcome) => ({ ...outcome, kind })),
      })),
    });
    assert.equal(standing(keeping('keep'), 'as-today').state, 'met');
    assert.deepEqual(standing(keeping('change'), 'as-today').lacking, ['/tea/trees/which/']);
  });
});

test('of who answers and who pays nothing is made up', () => {
  const said = { sv: 'Vi', en: 'We', nb: 'Vi' };
  const site = { ...catalog.site, owner: undefined, funding: undefined };
  assert.equal(standing(topic, 'answerable', site).state, 'missing');
  assert.equal(standing(topic, 'funding', site).state, 'missing');
  assert.equal(standing(topic, 'answerable', { ...site, owner: said }).state, 'met');
  assert.equal(standing(topic, 'funding', { ...site, funding: said }).state, 'met');
});
