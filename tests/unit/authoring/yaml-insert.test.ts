import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { addEntry, addItem, type Item } from '../../../src/authoring/yaml-insert.ts';

const claim: Item = { id: 'x', sources: '[a]' };

/** How a list stands, what is added, and how it stands then. */
const lists: readonly [situation: string, before: string, item: Item, after: string][] = [
  ['in brackets', 'list: [a, b] # two\nz: 1\n', 'c', 'list: [a, b, c] # two\nz: 1\n'],
  ['with nothing in it', 'list: [] # none\nz: 1\n', 'c', 'list: [c] # none\nz: 1\n'],
  ['that is not there', '# head\nz: 1\n# end\n', 'c', '# head\nz: 1\nlist: [c]\n# end\n'],
  [
    'in brackets, a line each',
    'list:\n  [\n    a,\n    b, # last\n  ]\n',
    'c',
    'list:\n  [\n    a,\n    b, # last\n    c,\n  ]\n',
  ],
  [
    'in brackets, a line each, without a comma at the end',
    'list:\n  [\n    a,\n    b # last\n  ]\n',
    'c',
    'list:\n  [\n    a,\n    b, # last\n    c\n  ]\n',
  ],
  [
    'in brackets that the line has no more room for',
    `list: [${'a'.repeat(90)}]\n`,
    'option',
    `list: [${'a'.repeat(90)},\n  option]\n`,
  ],
  [
    'with dashes',
    'list:\n- a # one\n\n# of z\nz: 1\n',
    'c',
    'list:\n- a # one\n- c\n\n# of z\nz: 1\n',
  ],
  [
    'of fields, with comments and a blank line after it',
    'list:\n  - id: a\n    sources:\n      [b,\n       c] # two\n\n# of z\nz: 1\n',
    claim,
    'list:\n  - id: a\n    sources:\n      [b,\n       c] # two\n  - id: x\n    sources: [a]\n\n# of z\nz: 1\n',
  ],
  [
    'of fields, with nothing in it',
    'list: [] # none\nz: 1\n',
    claim,
    'list: # none\n  - id: x\n    sources: [a]\nz: 1\n',
  ],
  [
    'of fields that is not there',
    'z: >-\n  folded\n  text\n',
    claim,
    'z: >-\n  folded\n  text\nlist:\n  - id: x\n    sources: [a]\n',
  ],
  [
    'of fields in braces',
    'list: [{ id: a }]\n',
    claim,
    'list: [{ id: a }, { id: x, sources: [a] }]\n',
  ],
  ['in a file without a last line end', 'list:\n  - a', 'c', 'list:\n  - a\n  - c\n'],
  [
    'in a file with Windows line ends',
    'list:\r\n  - id: a\r\nz: 1\r\n',
    claim,
    'list:\r\n  - id: a\r\n  - id: x\r\n    sources: [a]\r\nz: 1\r\n',
  ],
];

suite('an item is added to a list', () => {
  for (const [situation, before, item, after] of lists) {
    test(situation, () => assert.equal(addItem(before, 'list', item).text, after));
  }
});

const maps: readonly [situation: string, before: string, after: string][] = [
  ['in its place', '# head\na: 1 # one\nz: 1\n', '# head\na: 1 # one\nm: 2\nz: 1\n'],
  ['first', '# head\n\nn: 1\nz: 1\n', '# head\n\nm: 2\nn: 1\nz: 1\n'],
  ['last', 'a: 1\nb: >\n  text\n# end\n', 'a: 1\nb: >\n  text\nm: 2\n# end\n'],
  ['last where the others have no order', 'z: 1\na: { b: 1 }\n', 'z: 1\na: { b: 1 }\nm: 2\n'],
  ['alone', '', 'm: 2\n'],
  ['alone below a comment', '# head\n', '# head\nm: 2\n'],
  ['alone where braces were', '# head\n{}\n', '# head\nm: 2\n'],
];

suite('an entry is added to a map', () => {
  for (const [situation, before, after] of maps) {
    test(situation, () => assert.equal(addEntry(before, 'm', ['m: 2']).text, after));
  }
});
