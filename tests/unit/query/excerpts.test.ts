import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { excerptOf } from '../../../src/query/excerpts.ts';
import type { Run } from '../../../src/query/marked-text.ts';
import { type Found, nowhere } from '../../../src/query/places.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const record = {
  url: '/sv/guides/kettle/',
  // The index ends what has no full stop with one.
  content:
    'Kittel^vård. Koka vatten. Avkalkning. Häll ättika i. Rengöring. Torka plats~botten ren.',
  meta: { title: 'Kittel^vård', context: 'Te · Väg^ledning' },
  anchors: [
    { id: 'scale', text: 'Avkalkning', location: 3 },
    { id: 'clean', text: 'Rengöring', location: 7 },
  ],
};
const tokens = record.content.split(' ');
/** Where the sections lead that are shown with it. */
const below = (...asked: Parameters<typeof excerptOf>) =>
  excerptOf(...asked).sections.map(({ href }) => href);
const found = (places: readonly (readonly [place: number, word: number])[]): Found => ({
  places: new Map(places),
  related: new Set(),
});
const at = (...words: readonly (readonly [string, number])[]) =>
  found(words.map(([word, asked]) => [tokens.indexOf(word), asked]));

test('a record is shown by its title, with the words around the best match', () => {
  const own = excerptOf(record, at(['ättika', 0]));
  assert.equal(own.href, '/sv/guides/kettle/');
  assert.equal(shown(own.title), 'Kittelvård');
  assert.deepEqual(own.context, ['Te', 'Vägledning']);
  assert.equal(shown(own.text), 'Häll [ättika] i.');
  assert.deepEqual(below(record, at(['ättika', 0])), ['/sv/guides/kettle/#scale']);
});

test('matched words are marked where they stand, without the marks of the index', () => {
  const own = excerptOf(record, at(['Kittel^vård.', 0], ['Rengöring.', 1], ['plats~botten', 0]));
  assert.equal(shown(own.title), '[Kittelvård]');
  assert.equal(shown(own.text), 'Torka [plats botten] ren.');
  assert.equal(shown(own.sections[0]?.title ?? []), '[Rengöring]');
});

test('the section with more of the query comes first, and only so many are shown', () => {
  // Many times the same word is less than two words once.
  const places = at(['Häll', 0], ['ättika', 0], ['i.', 0], ['Rengöring.', 0], ['ren.', 1]);
  assert.deepEqual(below(record, places), ['/sv/guides/kettle/#clean', '/sv/guides/kettle/#scale']);
  const [first = 0] = places.places.values();
  const many = Array.from({ length: 5 }, (_, index) => index);
  const long = {
    ...record,
    content: `Kittel ${many.map((one) => `Del ${one}.`).join(' ')}`,
    anchors: many.map((one) => ({ id: `${one}`, text: 'Del', location: 1 + 2 * one })),
  };
  assert.equal(below(long, found(many.map((one) => [2 + 2 * one, first]))).length, 3);
});

test('places are counted by words, whatever space is between them', () => {
  const wide = { ...record, content: ` ${record.content.replaceAll(' ', '  ')}` };
  const places = at(['ättika', 0], ['ren.', 1]);
  assert.deepEqual(excerptOf(wide, places), excerptOf(record, places));
  assert.deepEqual(below(wide, places), below(record, places));
});

test('where the title alone matches, the words that follow it are shown', () => {
  const { text } = excerptOf(record, at(['Kittel^vård.', 0]));
  assert.equal(shown(text), 'Koka vatten.');
  const bare = { ...record, content: 'Kittel^vård. Avkalkning. Häll ättika i.' };
  const anchors = [{ id: 'scale', text: 'Avkalkning', location: 1 }];
  assert.deepEqual(excerptOf({ ...bare, anchors }, found([[0, 0]])).text, []);
});

test('a record on the page of others says which page that is, and what it is cited by', () => {
  const of = (meta: Record<string, string>) =>
    excerptOf({ ...record, meta: { title: 'Te^vatten', ...meta } }, nowhere);
  const { page, code } = of({ page: 'Te^sorter', code: 'TE-01' });
  assert.deepEqual([page, code], ['Tesorter', 'TE-01']);
  assert.deepEqual([of({ page: 'Te^vatten' }).page, of({}).page, of({}).code], ['', '', '']);
  assert.deepEqual(of({}).context, []);
});

test('of sections with as many words of the query that with more of them comes first', () => {
  assert.deepEqual(below(record, at(['Häll', 0], ['Torka', 0], ['ren.', 0])), [
    '/sv/guides/kettle/#clean',
    '/sv/guides/kettle/#scale',
  ]);
});

test('a section without a match is not shown, nor a heading without words', () => {
  const wordless = { ...record, anchors: [...record.anchors, { id: 'mute', location: 9 }] };
  assert.deepEqual(below(wordless, at(['ren.', 0])), ['/sv/guides/kettle/#clean']);
});

test('headings are told apart by their places, in whatever order they come', () => {
  const turned = { ...record, anchors: record.anchors.toReversed() };
  assert.deepEqual(excerptOf(turned, at(['Häll', 0])), excerptOf(record, at(['Häll', 0])));
});

test('a record with an anchor leads to its sections without it', () => {
  const { href, sections } = excerptOf({ ...record, url: '/sv/tea/#green' }, at(['Häll', 0]));
  assert.deepEqual([href, sections[0]?.href], ['/sv/tea/#green', '/sv/tea/#scale']);
});

test('a long text is cut around the match, and says where', () => {
  const words = Array.from({ length: 60 }, (_, index) => `o${index}`);
  const long = { ...record, content: `Kittel^vård. ${words.join(' ')}`, anchors: [] };
  const text = (place: number) => shown(excerptOf(long, found([[place, 0]])).text);
  assert.match(text(31), /^…o24 .*\[o30\] .*o49…$/);
  assert.match(text(1), /^\[o0\] .*o25…$/);
  assert.match(text(60), /^…o34 .*\[o59\]$/);
  // Where its title matches too, that is not what is shown.
  const both = found([
    [0, 0],
    [31, 0],
  ]);
  assert.match(shown(excerptOf(long, both).text), /^…o24 .*\[o30\] /);
  // A word that stands for another is marked as one there too.
  const related = { ...found([[31, 0]]), related: new Set([31]) };
  const marked = excerptOf(long, related).text.filter((run) => run.marked);
  assert.deepEqual(marked, [{ text: 'o30', marked: 'related' }]);
});
