import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { chaptersOf, sectionsUnder } from '../../../src/domain/guide.ts';

const sections = [
  { id: 'before', depth: 3 },
  { id: 'tea', depth: 2 },
  { id: 'green', depth: 3 },
  { id: 'sencha', depth: 4 },
  { id: 'black', depth: 3 },
  { id: 'coffee', depth: 2 },
];

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join(' ');

suite('the sections of a guide', () => {
  test('stand under the headings above them', () => {
    assert.equal(ids(sectionsUnder(sections, 'tea')), 'tea green sencha black');
    assert.equal(ids(sectionsUnder(sections, 'green')), 'green sencha');
    assert.equal(ids(sectionsUnder(sections, 'coffee')), 'coffee');
    assert.equal(ids(sectionsUnder(sections, 'milk')), '');
  });

  test('make chapters, each from a heading of the second level', () => {
    assert.deepEqual(chaptersOf(sections).map(ids), ['before', 'tea green sencha black', 'coffee']);
    assert.deepEqual(chaptersOf([]), []);
  });
});
