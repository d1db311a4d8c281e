import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { excerptsOf } from '../../../src/query/excerpts.ts';
import type { Run } from '../../../src/query/marked-text.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const record = {
  url: '/sv/guides/kettle/',
  // The index ends what has no full stop with one.
  content:
    'Kittel^vård. Koka vatten. Avkalkning. Häll ättika i. Rengöring. Torka plats~botten ren.',
  meta: { title: 'Kittel^vård', context: 'Väg^ledning' },
  anchors: [
    { id: 'scale', text: 'Avkalkning', location: 3 },
    { id: 'clean', text: 'Rengöring', location: 7 },
  ],
};
const tokens = record.content.split(' ');
const at = (...words: readonly (readonly [string, number])[]) =>
  new Map(words.map(([word, asked]) => [tokens.indexOf(word), asked]));

test('a record is shown by its title, with the words around the best match', () => {
  const [own, ...below] = excerptsOf(record, at(['ättika', 0]), 3);
  assert.equal(own?.href, '/sv/guides/kettle/');
  assert.equal(shown(own?.title ?? []), 'Kittelvård');
  assert.equal(own?.context, 'Vägledning');
  assert.equal(shown(own?.text ?? []), 'Häll [ättika] i.');
  assert.deepEqual(
    below.map(({ href }) => href),
    ['/sv/guides/kettle/#scale'],
  );
});

test('matched words are marked where they stand, without the marks of the index', () => {
  const [own, section] = excerptsOf(
    record,
    at(['Kittel^vård.', 0], ['Rengöring.', 1], ['plats~botten', 0]),
    3,
  );
  assert.equal(shown(own?.title ?? []), '[Kittelvård]');
  assert.equal(shown(own?.text ?? []), 'Torka [plats botten] ren.');
  assert.equal(shown(section?.title ?? []), '[Rengöring]');
});

test('the section with more of the query comes first, and only so many are shown', () => {
  // Many times the same word is less than two words once.
  const places = at(['Häll', 0], ['ättika', 0], ['i.', 0], ['Rengöring.', 0], ['ren.', 1]);
  const hrefs = (most: number) => excerptsOf(record, places, most).map(({ href }) => href);
  assert.deepEqual(hrefs(3), [
    '/sv/guides/kettle/',
    '/sv/guides/kettle/#clean',
    '/sv/guides/kettle/#scale',
  ]);
  assert.equal(hrefs(1).length, 2);
});

test('places are counted by words, whatever space is between them', () => {
  const wide = { ...record, content: ` ${record.content.replaceAll(' ', '  ')}` };
  const places = at(['ättika', 0], ['ren.', 1]);
  assert.deepEqual(excerptsOf(wide, places, 3), excerptsOf(record, places, 3));
});

test('a match in the title alone needs no text below it', () => {
  const [own] = excerptsOf(record, at(['Kittel^vård.', 0]), 3);
  assert.deepEqual(own?.text, []);
});

test('of sections with as many words of the query that with more of them comes first', () => {
  const hrefs = excerptsOf(record, at(['Häll', 0], ['Torka', 0], ['ren.', 0]), 3).map(
    ({ href }) => href,
  );
  assert.deepEqual(hrefs.slice(1), ['/sv/guides/kettle/#clean', '/sv/guides/kettle/#scale']);
});

test('a section without a match is not shown, nor a heading without words', () => {
  const wordless = { ...record, anchors: [...record.anchors, { id: 'mute', location: 9 }] };
  assert.deepEqual(
    excerptsOf(wordless, at(['ren.', 0]), 3).map(({ href }) => href),
    ['/sv/guides/kettle/', '/sv/guides/kettle/#clean'],
  );
});

test('headings are told apart by their places, in whatever order they come', () => {
  const turned = { ...record, anchors: record.anchors.toReversed() };
  assert.deepEqual(excerptsOf(turned, at(['Häll', 0]), 3), excerptsOf(record, at(['Häll', 0]), 3));
});

test('a record with an anchor leads to its sections without it', () => {
  const [own, section] = excerptsOf({ ...record, url: '/sv/tea/#green' }, at(['Häll', 0]), 3);
  assert.deepEqual([own?.href, section?.href], ['/sv/tea/#green', '/sv/tea/#scale']);
});

test('a long text is cut around the match, and says where', () => {
  const words = Array.from({ length: 60 }, (_, index) => `o${index}`);
  const long = { ...record, content: `Kittel^vård. ${words.join(' ')}`, anchors: [] };
  const text = (place: number) => shown(excerptsOf(long, new Map([[place, 0]]), 0)[0]?.text ?? []);
  assert.match(text(31), /^…o24 .*\[o30\] .*o49…$/);
  assert.match(text(1), /^\[o0\] .*o25…$/);
  assert.match(text(60), /^…o34 .*\[o59\]$/);
});
