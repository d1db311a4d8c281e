import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { allClaims, neighboursByCode, type Topic } from '../../../src/domain/catalog.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { openingOf } from '../../../src/domain/prose.ts';
import { topicAreas } from '../../../src/domain/topic-areas.ts';
import { partsOf } from '../../../src/domain/topic-parts.ts';
import { teasCatalog } from '../../support/content.ts';
import { inLanguages } from '../../support/languages.ts';

const [tea] = teasCatalog().topics;
assert.ok(tea);

suite('the parts of a topic', () => {
  test('are offered in their order, with how much there is to each', () => {
    assert.deepEqual(
      partsOf(tea).map(({ name, path, count }) => [name, path, count]),
      [
        ['overview', '/tea/', undefined],
        ['choose', '/tea/trees/which/', 1],
        ['comparison', '/tea/comparison/', 3],
        ['options', '/tea/options/', 3],
        ['guides', '/tea/guides/', 1],
        ['estimate', '/tea/estimate/', undefined],
        ['dates', '/tea/dates/', undefined],
      ],
    );
  });

  test('are only those that it has', () => {
    const bare: Topic = { ...tea, trees: [], guides: [], estimate: undefined, dates: undefined };
    assert.deepEqual(
      partsOf(bare).map(({ name }) => name),
      ['overview', 'comparison', 'options'],
    );
  });
});

suite('the areas of a site', () => {
  const topics = (count: number): Topic[] =>
    Array.from({ length: count }, (_, index) => ({
      ...tea,
      id: `tea-${index}`,
      area:
        index % 3 === 0
          ? undefined
          : inLanguages({ sv: `Te ${index % 3}`, en: `Tea ${index % 3}` }),
    }));

  test('are not asked for while topics are few', () => {
    assert.deepEqual(
      topicAreas(topics(24), 'sv').map(({ name, topics: { length } }) => [name, length]),
      [[undefined, 24]],
    );
  });

  test('group many topics, those without one last', () => {
    assert.deepEqual(
      topicAreas(topics(25), 'en').map(({ name, topics: { length } }) => [name, length]),
      [
        ['Tea 1', 8],
        ['Tea 2', 8],
        [undefined, 9],
      ],
    );
  });
});

suite('the opening of a text', () => {
  const opening = (markdown: string) => openingOf({ markdown }, 'sv');

  test('is its first sentence, over line breaks; the rest follows', () => {
    assert.deepEqual(opening('Te är\ngott. Kaffe\nmed.\n\nVatten också.'), {
      lead: 'Te är gott.',
      rest: 'Kaffe med.\n\nVatten också.',
    });
  });

  test('may be all there is', () => {
    assert.deepEqual(opening('Te är gott.'), { lead: 'Te är gott.', rest: '' });
    assert.deepEqual(opening(''), { lead: '', rest: '' });
  });

  test('breaks no emphasis, link or code that holds the end of a sentence', () => {
    assert.equal(opening('**Obs.** Te är gott. Kaffe med.').lead, '**Obs.** Te är gott.');
    assert.equal(opening('[Läs mer.](/tea/) Te är gott.').lead, '[Läs mer.](/tea/) Te är gott.');
    assert.equal(opening('Skriv `te. Gott` här. Kaffe med.').lead, 'Skriv `te. Gott` här.');
    assert.equal(
      opening('Te (gott. Mycket gott) finns. Kaffe med.').lead,
      'Te (gott. Mycket gott) finns.',
    );
  });

  test('keeps its links whole', () => {
    assert.equal(
      opening('Te är [gott](/tea/#green). Kaffe med.').lead,
      'Te är [gott](/tea/#green).',
    );
  });
});

suite('the neighbours of a claim', () => {
  const published = (code: string): Claim['published'] => ({
    id: code,
    topic: 'tea',
    code,
    revisions: [],
  });
  const codes = ['TE-10', 'TE-2', 'TE-1'];
  const options = tea.options.map((option) => ({
    ...option,
    claims: option.claims
      .slice(0, 1)
      .map((claim) => ({ ...claim, published: published(codes.shift() ?? '') })),
  }));
  const topic: Topic = { ...tea, options };
  const codesBeside = (code: string) => {
    const placed = allClaims({ topics: [topic] }).find(
      ({ claim }) => claim.published?.code === code,
    );
    assert.ok(placed);
    const { previous, next } = neighboursByCode(placed);
    return [previous?.claim.published?.code, next?.claim.published?.code];
  };

  test('have the codes before and after its own, counted as numbers', () => {
    assert.deepEqual(codesBeside('TE-1'), [undefined, 'TE-2']);
    assert.deepEqual(codesBeside('TE-2'), ['TE-1', 'TE-10']);
    assert.deepEqual(codesBeside('TE-10'), ['TE-2', undefined]);
  });
});
