import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { wholeHeading, wholeName } from '../../../src/query/pagefind-insides.ts';
import { fieldsOf, shownFields, toIndexed } from '../../../src/search/record-fields.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';

const record: SearchRecord = {
  locale: 'sv',
  path: '/sv/tea/#green',
  page: 'Vilket te?',
  subject: 'Det "nya" teet',
  title: 'Grönt <te>',
  sections: [
    { id: '', depth: 2, title: '', text: 'A & "B"' },
    { id: 'steep', depth: 3, title: 'Dragtid', text: '' },
  ],
  context: ['GT', 'Nackdel'],
  code: 'TE-01',
  names: [{ text: 'green tea', locale: 'en' }],
  facets: { type: 'option', option: 'tea/green' },
};
const marks = {
  split: (word: string) => [word],
  breaks: (word: string) => [word],
  mark: (text: string) => text.replace('te', 't^e'),
};
const fields = fieldsOf(record, marks);

test('a text is indexed with marks within its compounds, and each of its words closed', () => {
  assert.equal(toIndexed('Grönt <te>', marks), 'Gröntʘ <tʘ^eʘ>');
});

test('the names of a record and where it belongs are fields of it', () => {
  assert.equal(fields.names, 'greenʘ tʘ^eaʘ');
  assert.equal(fields.context, 'GTʘ · Nackdelʘ');
  assert.equal(fields.page, 'Vilketʘ tʘ^eʘ?');
  assert.equal(fields.code, '01ʘ');
  assert.equal(fields.subject, undefined);
  assert.deepEqual(fields.whole?.split(' '), [
    wholeName('Grönt te', 'sv'),
    wholeName('green tea', 'sv'),
    wholeName('TE-01', 'sv'),
    wholeHeading('Dragtid', 'sv'),
  ]);
});

test('what a record does not have is no field of it', () => {
  const { page: _page, code: _code, ...alone } = record;
  assert.deepEqual(Object.keys(fieldsOf(alone, marks)), ['context', 'names', 'whole']);
});

test('with a hit its subject is shown, and where it belongs, with the marks of compounds alone', () => {
  assert.deepEqual(shownFields(record, marks), {
    title: 'Grönt <t^e>',
    context: 'GT · Nackdel',
    names: 'green t^ea',
    page: 'Vilket t^e?',
    code: 'TE-01',
    subject: 'Det "nya" teet',
  });
});
