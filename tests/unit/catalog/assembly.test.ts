/** Files into a catalog: what stands in which order, what is left out, and what refers to what. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  allClaims,
  predecessorsOf,
  successorsOf,
  type Topic,
} from '../../../src/domain/catalog.ts';
import { nextTreePath } from '../../../src/domain/decision-tree.ts';
import { optionsInOrder, withdrawnOptionsOf } from '../../../src/domain/option.ts';
import { type Changes, replacing, teasCatalog } from '../../support/content.ts';

const topicFile = 'topics/tea/topic.yaml';
const optionFile = 'topics/tea/options/green/option.yaml';

function tea(changes: Changes = {}): Topic {
  const [topic] = teasCatalog(changes).topics;
  assert.ok(topic);
  return topic;
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

suite('a topic', () => {
  test('has what its facts name, in their order', () => {
    const { options, criteria, sources, sections, guides, features, reviewBy } = tea();
    assert.deepEqual(ids(options), ['green', 'black', 'herbal']);
    assert.deepEqual(
      criteria.map(({ id, label }) => [id, label.en]),
      [
        ['price', 'Price'],
        ['caffeine', 'Caffeine'],
        ['brewing', 'Brewing'],
      ],
    );
    assert.deepEqual(ids(sources), ['tea-board']);
    assert.deepEqual(
      sections.map(({ id, sources: cited, words }) => [id, ids(cited), words.sv.title]),
      [['both-teas', ['tebladet'], 'Kan man blanda?']],
    );
    assert.deepEqual(ids(guides), ['brewing/kettle']);
    assert.deepEqual(ids(features), ['with-milk', 'cold']);
    assert.equal(reviewBy, '2099-12-31');
  });

  test('has its words in each language', () => {
    const { words } = tea();
    assert.equal(words.sv.question, 'Vilket te ska du brygga?');
    assert.equal(words.en.question, 'Which tea should you brew?');
    assert.equal(words.en.title, 'Tea');
    assert.equal(words.en.introduction.text, 'Three kinds, one pot.');
  });

  test('knows what leads on to an anchor of its page, and to a row of its comparison', () => {
    const { aliases, formerRows } = tea({
      [topicFile]: (text) => `aliases: { mix: both-teas, cheap: green, blend: both-teas }\n${text}`,
      'topics/tea/assessments.yaml': (text) => `aliases: { with-cream: with-milk }\n${text}`,
    });
    assert.deepEqual(
      [...aliases],
      [
        ['both-teas', ['mix', 'blend']],
        ['green', ['cheap']],
      ],
    );
    assert.deepEqual([...formerRows], [['with-milk', ['with-cream']]]);
  });

  test('has an estimate and dates only where files say so', () => {
    const without = tea({ 'topics/tea/estimate.yaml': null, 'topics/tea/dates.yaml': null });
    assert.equal(without.estimate, undefined);
    assert.equal(without.dates, undefined);
    const { features } = tea({
      'topics/tea/assessments.yaml': null,
      'topics/tea/trees/which/tree.yaml': replacing('features: [with-milk]', 'features: []'),
    });
    assert.deepEqual(features, []);
  });
});

suite('an estimate', () => {
  const { estimate } = tea();
  assert.ok(estimate);

  test('has its words, its quantities with their limits, and what they rest on', () => {
    assert.deepEqual(estimate.words.sv, {
      title: 'Räkna på teet',
      introduction: 'Hur mycket te går det åt?',
    });
    assert.deepEqual(
      estimate.inputs.map(({ id, value, maximum, label }) => [id, value, maximum, label.en]),
      [
        ['guests', 1200, 5000, 'Guests'],
        ['price', undefined, 1000, 'Price per pot'],
      ],
    );
    assert.deepEqual(
      estimate.figures.map(({ id, value, sources }) => [id, value, ids(sources)]),
      [['cups-per-pot', 5, ['tea-board']]],
    );
    assert.deepEqual(
      estimate.lines.map(({ id, decimals }) => [id, decimals]),
      [
        ['pots', 0],
        ['total', 2],
      ],
    );
  });
});

suite('an assessment', () => {
  const milk = (changes: Changes = {}) => tea(changes).features[0]?.assessments;

  test('is known by its option, with what it rests on', () => {
    assert.deepEqual(
      [...(milk() ?? [])].map(([option, { value, sources }]) => [option, value, ids(sources)]),
      [
        ['green', 'not-supported', ['tea-board']],
        ['black', 'supported', ['tea-board']],
        ['herbal', 'partly', ['tebladet']],
      ],
    );
    assert.equal(milk()?.get('herbal')?.note?.en, 'With rooibos only.');
  });

  test('that is inferred rests on what it is inferred from as well', () => {
    const green = milk({
      'topics/tea/assessments.yaml': replacing(
        'sources: [tea-board]',
        'sources: [tea-board], inferredFrom: [tebladet]',
      ),
    })?.get('green');
    assert.deepEqual(ids(green?.sources ?? []), ['tea-board', 'tebladet']);
    assert.deepEqual(ids(green?.inferredFrom ?? []), ['tebladet']);
  });
});

suite('an option', () => {
  test('says who makes it, or its topic does', () => {
    const makers = (changes: Changes = {}) => tea(changes).options.map((option) => option.makers);
    assert.deepEqual(makers(), [['The Tea Board'], ['The Tea Board'], ['The Tea Board']]);
    const own = { [optionFile]: (text: string) => `makers: [Tebladet]\n${text}` };
    assert.deepEqual(makers(own)[0], ['Tebladet']);
  });

  test('has its abbreviation, its gaps, its lifecycle and its flow, with what they rest on', () => {
    const [green, , herbal] = tea().options;
    assert.equal(green?.abbreviation, 'GT');
    assert.equal(green?.kind, 'alternative');
    assert.deepEqual(
      [...(green?.gaps ?? [])].map(([id, reason]) => [id, reason.en]),
      [['caffeine', 'How much depends on the kind.']],
    );
    assert.equal(green?.lifecycle, undefined);
    assert.equal(green?.flow, undefined);
    assert.equal(herbal?.lifecycle?.status, 'supported');
    assert.deepEqual(ids(herbal?.lifecycle?.sources ?? []), ['tebladet']);
    assert.equal(herbal?.flow?.steps.length, 2);
    assert.deepEqual(ids(herbal?.flow?.sources ?? []), ['tebladet']);
  });

  test('keeps a withdrawn claim apart, with when it went and what came instead', () => {
    const [green] = tea({
      [optionFile]: replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    withdrawn: { date: 2026-02-02, replacedBy: green-cheap }\n',
      ),
      'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
    }).options;
    assert.deepEqual(ids(green?.claims ?? []), ['green-cheap']);
    assert.deepEqual(
      green?.withdrawn.map(({ id, withdrawn }) => [id, withdrawn]),
      [['green-fussy', { date: '2026-02-02', replacedBy: ['green-cheap'] }]],
    );
  });
});

test('an outcome leads on with what it answers there and what both trees ask', () => {
  const [outcome] =
    tea({
      'topics/tea/trees/which/tree.yaml': replacing(
        'recommends: [green]',
        'next: [{ tree: tea/which, answers: { awake: sleep } }]\n    recommends: [green]',
      ),
    }).trees[0]?.outcomes ?? [];
  const [next] = outcome?.next ?? [];
  assert.ok(next);
  assert.equal(nextTreePath(next), '/tea/trees/which/?awake=sleep');
  assert.deepEqual(next.shared, [
    { question: 'milk', answer: 'with' },
    { question: 'milk', answer: 'without' },
  ]);
});

suite('an option that was taken back', () => {
  const retired = {
    'topics/tea/options/herbal/option.yaml': (text: string) =>
      `withdrawn: { date: 2026-02-02, replacedBy: black }\n${text}`,
    'topics/tea/trees/which/tree.yaml': (text: string) =>
      text.replace(/never:[\s\S]*/, 'never: []\n'),
  };

  test('is neither chosen nor added, and keeps its claims, which were taken back with it', () => {
    const topic = tea(retired);
    const herbal = topic.options.find(({ id }) => id === 'herbal');
    assert.deepEqual(herbal?.retired, { date: '2026-02-02', replacedBy: 'black' });
    assert.deepEqual(herbal?.claims, []);
    assert.deepEqual(
      herbal?.withdrawn.map(({ id, withdrawn }) => [id, withdrawn]),
      [['herbal-no-caffeine', { date: '2026-02-02', replacedBy: [], withOption: true }]],
    );
    assert.deepEqual(ids(optionsInOrder(topic)), ['green', 'black']);
    assert.deepEqual(ids(withdrawnOptionsOf(topic)), ['herbal']);
    assert.ok(
      allClaims({ topics: [topic] }).some(({ claim }) => claim.id === 'herbal-no-caffeine'),
    );
  });
});

suite('a claim that was split', () => {
  test('names the claims that replace it, and each of them names it', () => {
    const catalog = teasCatalog({
      [optionFile]: replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    withdrawn: { date: 2026-02-02, replacedBy: [black-forgiving, green-cheap] }\n',
      ),
      'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
    });
    const of = (id: string) => allClaims(catalog).find(({ claim }) => claim.id === id)?.claim;
    const [fussy, cheap] = [of('green-fussy'), of('green-cheap')];
    assert.ok(fussy && cheap);
    const claimIds = (placed: readonly { claim: { id: string } }[]) =>
      placed.map(({ claim }) => claim.id);
    assert.deepEqual(claimIds(successorsOf(catalog, fussy)), ['black-forgiving', 'green-cheap']);
    assert.deepEqual(claimIds(predecessorsOf(catalog, cheap)), ['green-fussy']);
    assert.deepEqual(claimIds(predecessorsOf(catalog, fussy)), []);
  });
});

suite('a claim', () => {
  test('has its criterion, its kind and its words', () => {
    const [cheap, fussy] = tea().options[0]?.claims ?? [];
    assert.deepEqual([cheap?.kind, cheap?.criterion.id], ['advantage', 'price']);
    assert.deepEqual([fussy?.kind, fussy?.criterion.id], ['disadvantage', 'brewing']);
    assert.equal(fussy?.words.sv.sentence.text, 'Kräver rätt temperatur.');
    assert.equal(fussy?.words.sv.explanation, undefined);
    assert.match(cheap?.words.sv.explanation?.text ?? '', /^Räknat på lösvikt/);
  });

  test('is said of its option where it stands alone, or of what its facts name', () => {
    const alone = (changes: Changes = {}) =>
      tea(changes).options[0]?.claims.map(({ words }) => words.en.alone.text);
    const cheap = 'costs least per pot, see 1 < 2 & the prices.';
    const fussy = 'needs the right temperature.';
    assert.deepEqual(alone(), [`Green tea (GT) ${cheap}`, `Green tea (GT) ${fussy}`]);
    const option = (text: string) => `subject: { sv: Sencha, en: Sencha }\n${text}`;
    assert.deepEqual(alone({ [optionFile]: option }), [`Sencha ${cheap}`, `Sencha ${fussy}`]);
    const claim = replacing(
      'id: green-fussy\n',
      'id: green-fussy\n    subject: { sv: Bladet, en: The leaf }\n',
    );
    assert.deepEqual(alone({ [optionFile]: (text) => claim(option(text)) }), [
      `Sencha ${cheap}`,
      `The leaf ${fussy}`,
    ]);
  });

  test('keeps the capital of a name that the glossary, the sources or the style sheet has', () => {
    const [, fussy] =
      tea({
        'topics/tea/options/green/en.mdx': replacing('Needs the right', 'Tebladet needs the right'),
      }).options[0]?.claims ?? [];
    assert.equal(fussy?.words.en.alone.predicate.text, 'Tebladet needs the right temperature.');
  });

  test('that is inferred rests on what it is inferred from as well', () => {
    const fussy = tea({
      [optionFile]: replacing('[tebladet, tea-board]', '[tebladet]\n    inferredFrom: [tea-board]'),
    }).options[0]?.claims[1];
    assert.deepEqual(ids(fussy?.sources ?? []), ['tebladet', 'tea-board']);
    assert.deepEqual(ids(fussy?.inferredFrom ?? []), ['tea-board']);
  });

  test('that is half written is shown by the mark for its criterion, and without sources that are marks', () => {
    const fussy = tea({
      [optionFile]: (text) =>
        text
          .replace('criterion: brewing', "criterion: '[[Write: which]]'")
          .replace('[tebladet, tea-board]', "['[[Write: which]]', tea-board]"),
    }).options[0]?.claims[1];
    assert.deepEqual(fussy?.criterion.label, { sv: '[[Write: which]]', en: '[[Write: which]]' });
    assert.deepEqual(ids(fussy?.sources ?? []), ['tea-board']);
  });
});

test('guides, terms and sources are told whole', () => {
  const { guides, terms, sources } = teasCatalog();
  const [guide] = guides;
  const words = guide?.words.en;
  assert.equal(words?.title, 'Brew a pot');
  assert.equal(words?.description, 'From cold water to a warm cup.');
  assert.match(words?.introduction.text ?? '', /^This is how an infusion is made/);
  assert.deepEqual(
    words?.sections.map(({ id, title }) => [
      id,
      ids(guide?.passages.get(id)?.sources ?? []),
      title,
    ]),
    [
      ['water', ['tea-board'], 'The water'],
      ['leaves', ['tebladet'], 'The leaves'],
    ],
  );
  assert.equal(guide?.reviewBy, '2099-12-31');
  assert.deepEqual(ids(guide?.sources ?? []), ['tea-board']);
  assert.deepEqual(
    terms.map(({ id, abbreviation, words }) => [
      id,
      abbreviation,
      words.sv.term,
      words.en.synonyms,
    ]),
    [
      ['infusion', 'INF', 'avkok', ['brew']],
      ['kettle', undefined, 'kittel', []],
    ],
  );
  assert.deepEqual(
    sources.map(({ id, publisher }) => [id, publisher]),
    [
      ['tea-board', 'The Tea Board'],
      ['tebladet', 'Tebladet'],
    ],
  );
});

test('everyday words are known by what they are called in each language', () => {
  const words = 'wipe: { sv: [diska], en: [wipe, rinse] }\n';
  const { everydayWords } = teasCatalog({ 'vocabulary/everyday-words.yaml': words });
  assert.deepEqual(
    everydayWords.map(({ sv, en }) => [sv, en]),
    [[['diska'], ['wipe', 'rinse']]],
  );
});

suite('guides without facts', () => {
  const front = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n`;
  const files: Changes = {
    'guides/pots/glass/sv.md': `${front('Kannor av glas', 'description: Om glas.\naliases: [Glaskannor]\nanchors: { glas: care, old: care, first: why }\n')}Inledning.\n\n## Varför {#why}\n\nDärför.\n\n## Skötsel {#care}\n`,
    'guides/pots/glass/en.md': `${front('Glass pots')}Introduction.\n`,
    'guides/pots/clay/sv.md': `${front('Kannor av lera')}Om lera.\n`,
    'guides/contents.sv.yaml': 'items:\n  - { title: Kannor, guide: pots/glass }\n',
  };
  const { guides, contents } = teasCatalog(files);

  test('stand in the order of their ids, each in the languages that it has', () => {
    assert.deepEqual(
      guides.map(({ id, words }) => [id, Object.keys(words).sort()]),
      [
        ['brewing/kettle', ['en', 'sv']],
        ['pots/clay', ['sv']],
        ['pots/glass', ['en', 'sv']],
      ],
    );
  });

  test('have what their front matter and their text say', () => {
    const words = guides[2]?.words;
    assert.equal(words?.sv?.title, 'Kannor av glas');
    assert.equal(words?.sv?.description, 'Om glas.');
    assert.deepEqual(words?.sv?.aliases, ['Glaskannor']);
    assert.deepEqual(
      [...(words?.sv?.anchors ?? [])],
      [
        ['care', ['glas', 'old']],
        ['why', ['first']],
      ],
    );
    assert.equal(words?.sv?.introduction.text, 'Inledning.');
    assert.deepEqual(
      words?.sv?.sections.map(({ id, body }) => [id, body.text]),
      [
        ['why', 'Därför.'],
        ['care', ''],
      ],
    );
    assert.equal(words?.en?.description, '');
    assert.equal(words?.en?.markdown, 'Introduction.\n');
  });

  test('get sources, and a day of review, from facts beside them', () => {
    const facts =
      'reviewBy: 2099-01-02\nsources: [tebladet]\nsections: [{ id: why, sources: [tea-board] }]\n';
    const [, , glass] = teasCatalog({ ...files, 'guides/pots/glass/guide.yaml': facts }).guides;
    assert.deepEqual(ids(glass?.sources ?? []), ['tebladet']);
    assert.deepEqual(ids(glass?.passages.get('why')?.sources ?? []), ['tea-board']);
    assert.equal(glass?.reviewBy, '2099-01-02');
    assert.deepEqual([...(guides[2]?.passages ?? [])], []);
  });

  test('are ordered in each language by what somebody has said, if anything', () => {
    assert.deepEqual(contents.sv, [{ title: 'Kannor', guide: 'pots/glass' }]);
    assert.deepEqual(contents.en, []);
  });
});

test('content that lacks something is refused by the name of it', () => {
  const refused = (changes: Changes) => () => teasCatalog(changes);
  assert.throws(refused({ 'topics/tea/en.mdx': null }), /lacks content\/topics\/tea\/en\.mdx/);
  assert.throws(refused({ [topicFile]: replacing('price', 'weight') }), /criterion weight/);
  assert.throws(refused({ [topicFile]: replacing('[tea-board]', '[tea]') }), /source tea/);
  assert.throws(refused({ [topicFile]: replacing('brewing/kettle', 'brew') }), /guide brew/);
});
