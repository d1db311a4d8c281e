import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { shown } from '../../../src/query/pagefind-insides.ts';
import { recordHtml } from '../../../src/search/record-html.ts';
import type { SearchRecord } from '../../../src/search/records.ts';

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
  mark: (text: string) => text.replace('te', 't^e'),
};
const html = recordHtml(record, marks);

test('what stands in a record is text, however it is written, and marked', () => {
  assert.ok(html.includes('<h1>Grönt &lt;t^e&gt;</h1>'), html);
  assert.ok(html.includes('<p>A &amp; &quot;B&quot;</p>'), html);
  assert.ok(html.includes('<h3 id="steep">Dragtid</h3>'), html);
  assert.ok(html.startsWith('<!doctype html><html lang="sv">'), html);
});

test('its names and where it belongs are fields of it', () => {
  const field = (name: string) =>
    new RegExp(`<meta data-pagefind-meta="${name}\\[content\\]" content="([^"]*)">`).exec(
      html,
    )?.[1];
  assert.equal(field('names'), 'green t^ea');
  assert.equal(field('context'), 'GT · Nackdel');
  assert.equal(field('page'), 'Vilket t^e?');
  assert.equal(field('code'), 'TE-01');
  assert.equal(shown(field('subject') ?? ''), 'Det "nya" teet');
  assert.match(field('subject') ?? '', /^qz[0-9a-f]+$/);
  assert.deepEqual(field('whole')?.split(' '), ['qzgrontte', 'qzgreentea', 'qzte01']);
});

test('it can be narrowed by its values', () => {
  const values = [...html.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)];
  assert.deepEqual(
    values.map(([, name, value]) => `${name}=${value}`),
    ['type=option', 'option=tea/green'],
  );
  const { page: _page, code: _code, ...alone } = record;
  assert.ok(!recordHtml(alone, marks).includes('meta="page['));
  assert.ok(!recordHtml(alone, marks).includes('meta="code['));
});
