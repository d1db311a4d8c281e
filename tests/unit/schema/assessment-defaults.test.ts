import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { teasCatalog } from '../../support/content.ts';

const phrase = '{ sv: Te, en: Tea }';

/** What the assessments of one feature come to, from what a file of it says. */
function assessed(file: string, feature: string, assessments: string) {
  const [topic] = teasCatalog({
    'topics/tea/assessments.yaml': `${file}features:\n  - id: with-milk\n    label: ${phrase}\n    criterion: brewing\n${feature}    assessments:\n${assessments}`,
  }).topics;
  return Object.fromEntries(
    [...(topic?.features[0]?.assessments ?? [])].map(([option, { checked, sources }]) => [
      option,
      [checked, ...sources.map(({ id }) => id)],
    ]),
  );
}

const plain = `      green: { value: partly }\n      black: { value: partly }\n      herbal: { value: partly }\n`;
const board = 'checked: 2026-01-02\nsources: [tea-board]\n';

suite('an assessment that does not say what it rests on takes it over', () => {
  test('from the file', () => {
    const all = ['2026-01-02', 'tea-board'];
    assert.deepEqual(assessed(board, '', plain), { green: all, black: all, herbal: all });
  });

  test('from its option rather than the file, from its feature rather than its option', () => {
    const options = `${board}options:\n  black: { sources: [tebladet] }\n  herbal: { checked: 2026-02-03 }\n`;
    assert.deepEqual(assessed(options, '', plain), {
      green: ['2026-01-02', 'tea-board'],
      black: ['2026-01-02', 'tebladet'],
      herbal: ['2026-02-03', 'tea-board'],
    });
    assert.deepEqual(assessed(options, '    checked: 2026-03-04\n', plain), {
      green: ['2026-03-04', 'tea-board'],
      black: ['2026-03-04', 'tebladet'],
      herbal: ['2026-03-04', 'tea-board'],
    });
  });

  test('but not where it says so itself, nor sources where it is concluded from others', () => {
    const own = `      green: { value: partly, sources: [tebladet] }
      black: { value: partly, inferredFrom: [tebladet] }
      herbal: { value: partly, checked: 2026-02-03 }
`;
    assert.deepEqual(assessed(board, '', own), {
      green: ['2026-01-02', 'tebladet'],
      black: ['2026-01-02', 'tebladet'],
      herbal: ['2026-02-03', 'tea-board'],
    });
  });
});
