import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { checkContent, checkWholly } from '../../../src/checks/check-content.ts';
import {
  assertOneFault,
  type Changes,
  faultsIn,
  readTeas,
  replacing,
} from '../../support/content.ts';

const assessments = 'topics/tea/assessments.yaml';

/** Black tea and herbs are assessed once each. */
const twoMissing: Changes = {
  [assessments]: (text) =>
    text
      .replace(/ {6}black: \{ value: not-applicable.*\n/, '')
      .replace(/ {6}herbal: \{ value: supported.*\n/, ''),
};

function excepting(about: string, rule = 'assessment-missing', file = assessments): string {
  return `- rule: ${rule}\n  file: ${file}\n  about: ${about}\n  reason: Nobody drinks it cold.\n`;
}

suite('an exception', () => {
  test('lets one finding stand, by what its message names, and leaves the others', () => {
    assert.equal(faultsIn(twoMissing).length, 2);
    const left = faultsIn({ ...twoMissing, 'exceptions.yaml': excepting('[cold, black]') });
    assert.deepEqual(
      left.map(({ message }) => message),
      ['The feature "cold" has no assessment of the option "herbal".'],
    );
  });

  test('lets it stand wherever its line has moved', () => {
    const moved: Changes = {
      [assessments]: (text) =>
        `# Tasted in March.\n\n${text.replace(/ {6}black: \{ value: not-applicable.*\n/, '')}`,
      'exceptions.yaml': excepting('[cold, black]'),
    };
    assert.deepEqual(faultsIn(moved), []);
  });

  test('lets every place of the same words stand', async () => {
    const misspelt: Changes = {
      'guides/brewing/kettle/en.mdx': replacing('Boil it', 'Boilk it. Boilk it'),
      'exceptions.yaml': excepting('[Boilk]', 'spelling', 'guides/brewing/kettle/en.mdx'),
    };
    const { diagnostics, silenced } = await checkWholly(readTeas(misspelt));
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      silenced.map(({ diagnostic, reason }) => `${diagnostic.message} ${reason}`),
      ['“Boilk” is in no dictionary; it stands on line 10 too. Nobody drinks it cold.'],
    );
  });

  test('of what only a slow rule finds is left alone by the others', () => {
    const excepted = {
      'exceptions.yaml': excepting('[Boilk]', 'spelling', 'guides/brewing/kettle/en.mdx'),
    };
    assert.deepEqual(checkContent(readTeas(excepted)), []);
  });

  test('is not called stale while something cannot be read', () => {
    const unread = { [assessments]: '- : [', 'exceptions.yaml': excepting('[cold, black]') };
    assert.deepEqual(
      faultsIn(unread).map(({ rule }) => rule),
      ['yaml-syntax'],
    );
  });

  const cases: readonly [rule: string, situation: string, text: string, ...words: RegExp[]][] = [
    [
      'exception-stale',
      'what it is about has been mended',
      excepting('[cold, black]').replace('- rule: ', '- rule: ▲'),
      /Nothing is found by "assessment-missing" in topics\/tea\/assessments\.yaml that names "cold" and "black"/,
      /remove the exception/,
    ],
    [
      'exception-rule-unknown',
      'it names a finding that there is not',
      excepting('[]').replace('- rule: assessment-missing', '- rule: ▲assesment-missing'),
      /use one of: assessment-missing/,
    ],
    [
      'exception-refused',
      'it would lose something published',
      excepting('[]').replace('- rule: assessment-missing', '- rule: ▲claim-gone'),
      /"claim-gone" must be mended/,
      /--explain claim-gone/,
    ],
    [
      'schema',
      'it has no reason',
      excepting('[]')
        .replace(/ {2}reason.*\n/, '')
        .replace('- rule', '- ▲rule'),
      /"reason" is missing/,
    ],
    [
      'schema',
      'its reason is empty',
      excepting('[]').replace(/reason: .*/, "reason: ▲' '"),
      /"reason" must not be empty/,
    ],
  ];
  for (const [rule, situation, text, ...words] of cases) {
    test(`${rule}: ${situation}`, () => {
      const { message, fix } = assertOneFault(rule, { 'exceptions.yaml': text });
      for (const expression of words) assert.match(`${message} ${fix}`, expression);
    });
  }

  test('exception-vague: it is about several findings, and lets none of them stand', () => {
    const faults = faultsIn({ ...twoMissing, 'exceptions.yaml': excepting('[cold]') });
    assert.deepEqual(
      faults.map(({ file, rule }) => `${file} ${rule}`),
      [
        'content/exceptions.yaml exception-vague',
        `content/${assessments} assessment-missing`,
        `content/${assessments} assessment-missing`,
      ],
    );
    const [vague] = faults;
    assert.equal(`${vague?.line}:${vague?.column}`, '3:10');
    assert.match(vague?.message ?? '', /about 2 findings: .*"black"\. .*"herbal"/);
    assert.match(vague?.fix ?? '', /about: \[name\]/);
  });
});
