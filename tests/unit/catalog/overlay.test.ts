/** What an organisation adds of its own, held against the teas and made part of them. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { filesOf } from '../../../src/catalog/content.ts';
import { ledgerShares } from '../../../src/catalog/ledger-shares.ts';
import { withOverlay } from '../../../src/catalog/overlay.ts';
import { type Reading, readContent, readOverlay } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { neighboursByCode } from '../../../src/domain/catalog.ts';
import { formatDiagnostic } from '../../../src/domain/diagnostic.ts';
import { optionsInOrder } from '../../../src/domain/option.ts';
import { type Changes, changedTeas, changedTeasOwn, replacing } from '../../support/content.ts';

const facts = 'topics/tea/options/green/option.yaml';

/** The teas with the overlay, some files of each changed. */
function read(own: Changes = {}, common: Changes = {}): Reading {
  const reading = readContent('content', changedTeas(common));
  const { languages } = reading.content;
  return withOverlay(reading, readOverlay('own', languages, changedTeasOwn(own)));
}

/** What the check tells, place and mend included. */
function told(own: Changes = {}, common: Changes = {}): string[] {
  return checkContent(read(own, common)).map(formatDiagnostic);
}

function assertOne(found: readonly string[], ...parts: readonly RegExp[]): void {
  assert.equal(found.length, 1, found.join('\n'));
  for (const part of parts) assert.match(found[0] ?? '', part);
}

suite('what an organisation adds', () => {
  test('is sound, and is known as its own', () => {
    assert.deepEqual(told(), []);
    const [topic] = assembleCatalog(read().content).topics;
    assert.ok(topic);
    const [green, black, herbal] = topic.options;
    assert.deepEqual(
      green?.claims.map(({ id, origin }) => [id, origin?.name.sv]),
      [
        ['green-cheap', undefined],
        ['green-fussy', undefined],
        ['ab-green-stock', 'Tehuset'],
        ['ab-green-cold', 'Tehuset'],
      ],
    );
    assert.deepEqual(
      green?.sections.map(({ id, origin }) => [id, origin?.name.en]),
      [['ab-how-we-brew', 'Tea House']],
    );
    assert.deepEqual(
      optionsInOrder(topic).map(({ stance }) => stance?.kind),
      ['chosen', 'not-for-us', undefined],
    );
    assert.equal(green?.stance?.date, '2026-02-03');
    assert.equal(black?.stance?.reason.en, 'Our guests sleep early.');
    assert.equal(herbal?.stance, undefined);
    assert.deepEqual(
      topic.estimate?.inputs.map(({ id, value, own }) => [id, value, own?.common]),
      [
        ['guests', 40, 1200],
        ['price', 95, undefined],
      ],
    );
    assert.deepEqual(
      topic.estimate?.inputs.map(({ sources }) => sources.map(({ id }) => id)),
      [[], ['ab-stock-list']],
    );
  });

  test('changes nothing that the common content says', () => {
    const common = assembleCatalog(readContent('content', changedTeas({})).content);
    const { topics } = assembleCatalog(read().content);
    const ofBoth = topics[0]?.options.map(({ claims }) => claims.filter(({ origin }) => !origin));
    assert.deepEqual(
      ofBoth?.map((claims) => claims.map(({ words }) => words)),
      common.topics[0]?.options.map(({ claims }) => claims.map(({ words }) => words)),
    );
  });

  test('is counted by codes of its own', () => {
    const [common, own] = ledgerShares(read().content);
    assert.equal(common?.claims.length, 5);
    assert.deepEqual(
      own?.claims.map(({ id, prefix }) => [id, prefix]),
      [
        ['ab-green-stock', 'AB'],
        ['ab-green-cold', 'AB'],
      ],
    );
    assert.deepEqual(own?.anchors, {
      'tea/options/green': ['ab-how-we-brew'],
      sources: ['ab-stock-list'],
    });
    assert.deepEqual(
      own?.passages.map(({ key }) => key),
      ['tea/options/green#ab-how-we-brew'],
    );
  });

  test('stands beside its like by code, and not beside the common', () => {
    const ledger = (prefix: string, ...ids: readonly string[]) =>
      `claims:\n${ids.map((id, index) => `  - { id: ${id}, code: ${prefix}-0${index + 1}, topic: tea, revisions: [{ date: 2026-01-01, kind: new }] }\n`).join('')}`;
    const reading = read(
      { 'ledger.yaml': ledger('AB', 'ab-green-stock', 'ab-green-cold') },
      { 'ledger.yaml': ledger('TE', 'green-cheap', 'green-fussy') },
    );
    const [topic] = assembleCatalog(reading.content).topics;
    const option = topic?.options[0];
    const claim = option?.claims.find(({ id }) => id === 'ab-green-stock');
    assert.ok(topic && option && claim);
    const { previous, next } = neighboursByCode({ claim, option, topic });
    assert.equal(claim.published?.code, 'AB-01');
    assert.equal(previous, undefined);
    assert.equal(next?.claim.id, 'ab-green-cold');
  });

  test('goes with the option that the common content takes back', () => {
    const { content } = read(
      {},
      {
        [facts]: (text) => `withdrawn: { date: 2026-03-04, replacedBy: black }\n${text}`,
      },
    );
    const green = filesOf(content, 'optionFacts').find(({ option }) => option === 'green');
    assert.deepEqual(
      green?.data.claims.map(({ withdrawn }) => withdrawn?.date),
      Array(4).fill('2026-03-04'),
    );
  });
});

suite('an overlay that does not fit the common content', () => {
  const gone: readonly [what: string, own: Changes, common: Changes, ...RegExp[]][] = [
    [
      'a topic',
      { 'topics/tee/stances.yaml': 'green:\n  kind: open\n  reason: { sv: Så., en: So. }\n' },
      {},
      /^own\/topics\/tee\/stances\.yaml:1:1 {2}own-topic-unknown {2}The common content has no topic "tee"\./,
      /Fix: move the file to the folder of one that there is \(tea\), or remove the file\.$/,
    ],
    [
      'an option, of claims',
      { 'topics/tea/options/grean/option.yaml': 'claims: []\n' },
      {},
      /^own\/topics\/tea\/options\/grean\/option\.yaml:1:1 {2}own-option-unknown .*no option "grean"\./,
      /Fix: write one that there is \(green, .*\), or move what stands here to another\.$/,
    ],
    [
      'an option, of a stance',
      { 'topics/tea/stances.yaml': replacing('black:', 'blak:') },
      {},
      /^own\/topics\/tea\/stances\.yaml:6:\d+ {2}own-option-unknown .*no option "blak"\./,
      /Fix: write one that there is \(black, .*\), or remove it\.$/,
    ],
    [
      'a criterion',
      { [facts]: replacing('criterion: price', 'criterion: prise') },
      {},
      new RegExp(`^own/${facts}:4:16 {2}own-criterion-unknown .*is not compared by "prise"\\.`),
      /Fix: write one that there is \(price, .*\), or remove the claim\.$/,
    ],
    [
      'an input',
      { 'topics/tea/estimate.yaml': replacing('id: guests', 'id: gests') },
      {},
      /^own\/topics\/tea\/estimate\.yaml:5:9 {2}own-input-unknown .*"tea" has no input "gests"\./,
      /Fix: write one that there is \(guests, price\), or remove it\.$/,
    ],
  ];
  for (const [what, own, common, ...parts] of gone)
    test(`is told of ${what} that is not there, with the mend`, () =>
      assertOne(told(own, common), ...parts));

  test('is told which key a criterion has now', () => {
    const renamed: Changes = {
      'vocabulary/criteria.yaml': replacing('brewing:\n', 'making:\n  formerly: [brewing]\n'),
      'topics/tea/topic.yaml': replacing('caffeine, brewing]', 'caffeine, making]'),
      'topics/tea/options/green/option.yaml': replacing('criterion: brewing', 'criterion: making'),
      'topics/tea/options/black/option.yaml': replacing('criterion: brewing', 'criterion: making'),
      'topics/tea/assessments.yaml': (text) => text.replaceAll('brewing', 'making'),
    };
    const found = told({}, renamed).filter((one) => one.startsWith('own/'));
    assertOne(found, /own-criterion-unknown/, /Fix: write making, which is its key now\.$/);
  });

  test('is told of a value that the common estimate does not take, and of two of one', () => {
    const estimate = 'topics/tea/estimate.yaml';
    assertOne(
      told({ [estimate]: replacing('value: 95', 'value: 1500') }),
      /^own\/topics\/tea\/estimate\.yaml:3:12 {2}own-value-refused .*takes 0 to 1000 for "price", and 1500 stands here\./,
      /Fix: write a number from 0 to 1000, in the unit that the estimate asks for\.$/,
    );
    assertOne(
      told({ [estimate]: (text) => `${text}  - id: price\n    value: 90\n` }),
      /^own\/topics\/tea\/estimate\.yaml:7:9 {2}own-input-repeated /,
    );
  });

  test('is told of a name that the common content has, and of one that it may get', () => {
    const called = (id: string): Changes => ({
      [facts]: replacing('id: ab-green-stock', `id: ${id}`),
      'topics/tea/options/green/sv.mdx': replacing('ab-green-stock', id),
      'topics/tea/options/green/en.mdx': replacing('ab-green-stock', id),
    });
    assertOne(
      told(called('black-strong')),
      new RegExp(`^own/${facts}:2:9 {2}own-id-taken .*"black-strong" is the name of something in`),
      /Fix: call yours something else that begins with ab-, here and where it is named\.$/,
    );
    assertOne(
      told(called('green-stock')),
      new RegExp(`^own/${facts}:2:9 {2}own-id-outside .*"green-stock" does not begin with ab-`),
      /Fix: call it ab-green-stock, here and where it is named\.$/,
    );
    const taken: Changes = {
      'vocabulary/sources.yaml': (text) => text.replace('tebladet:', 'ab-stock-list:'),
    };
    assert.ok(
      told({}, taken).some((one) =>
        /^own\/vocabulary\/sources\.yaml:2:3 {2}own-id-taken/.test(one),
      ),
    );
  });

  test('is told of a prefix that codes of the common content have', () => {
    const found = told({ 'overlay.yaml': replacing('AB', 'TE') });
    assert.match(
      found.find((one) => one.includes('own-prefix-taken')) ?? '',
      /^own\/overlay\.yaml:2:9 {2}own-prefix-taken {2}Codes of the topic "tea" in the common content begin with "TE" already\.\n {2}Fix: write two to four other capital letters than TE\./,
    );
    const ledger =
      'claims:\n  - { id: green-cheap, code: AB-01, topic: tea, revisions: [{ date: 2026-01-01, kind: new }] }\n';
    assert.ok(
      told({}, { 'ledger.yaml': ledger }).some((one) =>
        /own-prefix-taken {2}The code AB-01 in the common content begins with "AB" already\./.test(
          one,
        ),
      ),
    );
  });

  test('is told that nobody knows whose it is', () => {
    assertOne(
      told({ 'overlay.yaml': null }),
      /^own\/overlay\.yaml:1:1 {2}own-facts-unnamed /,
      /Fix: create it with "name: \{ sv: …, en: … \}"/,
    );
    assertOne(told({ 'overlay.yaml': 'prefix: AB\n' }), /^own\/overlay\.yaml:1:1 {2}schema /);
  });
});

suite('the files of an overlay are held to the rules of all others', () => {
  const words = (locale: string) => `topics/tea/options/green/${locale}.mdx`;
  const cases: readonly [what: string, own: Changes, ...RegExp[]][] = [
    [
      'a claim without words in a language',
      { [words('en')]: (text) => text.replace(/<Claim id="ab-green-cold">.*<\/Claim>\n/, '') },
      /^own\/topics\/tea\/options\/green\/en\.mdx:5:\d+ {2}translation-missing {2}Claim "ab-green-cold" has no words in English\./,
      /it stands in own\/topics\/tea\/options\/green\/sv\.mdx:7\.$/,
    ],
    [
      'a claim without a source',
      { [facts]: replacing('    sources: [ab-stock-list, tea-board]\n', '') },
      /^own\/topics\/tea\/options\/green\/option\.yaml:6:5 {2}claim-source-missing /,
    ],
    [
      'a source that is nowhere',
      { [facts]: replacing('[ab-stock-list, tea-board]', '[ab-stock-lst, tea-board]') },
      /^own\/topics\/tea\/options\/green\/option\.yaml:9:15 {2}source-unknown /,
    ],
    [
      'a claim that is declared nowhere',
      {
        [words('sv')]: (text) =>
          text.replace('## Så', '<Claim id="ab-new">Är nytt.</Claim>\n\n## Så'),
      },
      /^own\/topics\/tea\/options\/green\/sv\.mdx:9:1 {2}claim-undeclared /,
    ],
    [
      'text below no heading',
      { [words('sv')]: (text) => `Vi har det.\n\n${text}` },
      /^own\/topics\/tea\/options\/green\/sv\.mdx:1:1 {2}own-words-unheaded /,
    ],
    [
      'a name that no file has',
      { 'topics/tea/stance.yaml': 'green: {}\n' },
      /^own\/topics\/tea\/stance\.yaml:1:1 {2}file-unexpected /,
      /the nearest names are topics\/<topic>\/stances\.yaml/,
    ],
    [
      'a word that is never right',
      { 'topics/tea/stances.yaml': replacing('Förrådet är', 'Min te sort är') },
      /^own\/topics\/tea\/stances\.yaml:3:\d+ {2}\S+ .*“te sort”/,
    ],
    [
      'what is still to be written',
      { [words('en')]: replacing('In the large pot', '[[Write: how]]') },
      /^own\/topics\/tea\/options\/green\/en\.mdx:11:1 {2}unwritten /,
    ],
  ];
  for (const [what, own, ...parts] of cases)
    test(`${what} is told where it stands on disk`, () => assertOne(told(own), ...parts));

  test('a missing file of words is told as the place to write them', () => {
    const found = told({ [words('en')]: null });
    assert.ok(found.length > 0);
    for (const one of found)
      assert.match(one, /^own\/topics\/tea\/options\/green\/en\.mdx:1:1 {2}translation-missing /);
  });

  test('an exception of the overlay lets a finding stand, and one of the common content goes on', () => {
    const said: Changes = { 'topics/tea/stances.yaml': replacing('Våra gäster', 'Vi vet att ni') };
    const exception = (rule: string, file: string) =>
      `- rule: ${rule}\n  file: ${file}\n  reason: So it is.\n`;
    assertOne(told(said), /^own\/topics\/tea\/stances\.yaml:7:\d+ {2}wording-doubtful /);
    const stands = { 'exceptions.yaml': exception('wording-doubtful', 'topics/tea/stances.yaml') };
    assert.deepEqual(told({ ...said, ...stands }), []);
    assertOne(
      told({ 'exceptions.yaml': exception('date-passed', 'topics/tea/stances.yaml') }),
      /^own\/exceptions\.yaml:1:9 {2}exception-stale /,
    );
  });

  test('it is not held to what the common content has promised of itself', () => {
    const found = told({}, { 'promises/standard.yaml': 'claims: { explained: true }\n' });
    assert.ok(found.some((one) => /^content\/.*standard-explanation-missing/.test(one)));
    assert.deepEqual(
      found.filter((one) => one.startsWith('own/')),
      [],
    );
  });

  test('what it adds is no fault of the common content', () => {
    // The option says why it has no claim on a criterion, and the organisation has one.
    const fills = { [facts]: replacing('criterion: price', 'criterion: caffeine') };
    assert.deepEqual(told(fills), []);
  });
});
