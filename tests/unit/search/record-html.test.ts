import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { wholeHeading, wholeName } from '../../../src/query/pagefind-insides.ts';
import { recordHtml, shownFields } from '../../../src/search/record-html.ts';
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
const html = recordHtml(record, marks, 7);

test('what stands in a record is text, however it is written, and marked', () => {
  assert.ok(html.includes('<h1>Gröntʘ &lt;tʘ^eʘ&gt;</h1>'), html);
  assert.ok(html.includes('<p>Aʘ &amp; &quot;Bʘ&quot;</p>'), html);
  assert.ok(html.includes('<h3 id="steep">Dragtidʘ</h3>'), html);
  assert.ok(html.startsWith('<!doctype html><html lang="zxx">'), html);
});

test('its names and where it belongs are fields of it', () => {
  const field = (name: string) =>
    new RegExp(`<meta data-pagefind-meta="${name}\\[content\\]" content="([^"]*)">`).exec(
      html,
    )?.[1];
  assert.equal(field('names'), 'greenʘ tʘ^eaʘ');
  assert.equal(field('context'), 'GTʘ · Nackdelʘ');
  assert.equal(field('page'), 'Vilketʘ tʘ^eʘ?');
  assert.equal(field('code'), 'TE-01');
  assert.equal(field('subject'), undefined);
  assert.deepEqual(field('whole')?.split(' '), [
    wholeName('Grönt te', 'sv'),
    wholeName('green tea', 'sv'),
    wholeName('TE-01', 'sv'),
    wholeHeading('Dragtid', 'sv'),
  ]);
});

test('it can be narrowed by its values', () => {
  const values = [...html.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)];
  assert.deepEqual(
    values.map(([, name, value]) => `${name}=${value}`),
    ['type=option', 'option=tea/green'],
  );
  const { page: _page, code: _code, ...alone } = record;
  assert.ok(!recordHtml(alone, marks, 0).includes('meta="page['));
  assert.ok(!recordHtml(alone, marks, 0).includes('meta="code['));
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

test('its place among the others is told', () => {
  assert.match(html, /data-pagefind-sort="number\[content\]" content="7"/);
});
