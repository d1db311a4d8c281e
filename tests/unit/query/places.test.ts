import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { alternativesOf, parseQuery } from '../../../src/query/alternatives.ts';
import { markWords } from '../../../src/query/marked-text.ts';
import { placesIn, wantedWords } from '../../../src/query/places.ts';
import { type ListedWords, wordList } from '../../support/word-list.ts';

const listed: ListedWords = {
  words: {
    port: 9,
    portar: 9,
    grind: 5,
    'moln^server': 3,
    moln: 30,
    server: 30,
    tak: 9,
  },
  also: { port: [['grind', 0.9]], moln: [['tak', 0.5]], tak: [['molnserver', 0.5]] },
};

/** A text with what was typed in square brackets, and what stands for it in round ones. */
async function marked(query: string, text: string): Promise<string> {
  const list = wordList(listed);
  const parsed = parseQuery(query, ['sv', 'en'], []);
  const alternatives = await alternativesOf(parsed, list);
  const { places, related } = placesIn(text, wantedWords(parsed, alternatives, list));
  return markWords(text, [...places.keys()], related)
    .map(({ text: run, marked: mark }) => {
      if (mark === 'related') return `(${run})`;
      return mark ? `[${run}]` : run;
    })
    .join('');
}

test('a word is marked in each of its forms, and one that stands for it otherwise', async () => {
  assert.equal(
    await marked('port', 'Portar, en grind och annat, port.'),
    '[Portar], en (grind) och annat, [port].',
  );
});

test('what was corrected is marked as if it had been typed', async () => {
  assert.equal(await marked('poratr ', 'Två portar.'), 'Två [portar].');
});

test('a compound is marked as a whole where it, or a part of it, was asked for', async () => {
  for (const query of ['molnserver', 'server '])
    assert.equal(await marked(query, 'En moln^server här.'), 'En [moln^server] här.', query);
});

test('a word that was typed is marked as such where it also stands for another', async () => {
  assert.equal(await marked('moln tak ', 'Ett tak.'), 'Ett [tak].');
  assert.equal(await marked('moln ', 'Ett tak.'), 'Ett (tak).');
  // So is a compound with a part that was typed.
  assert.equal(await marked('tak server ', 'En moln^server.'), 'En [moln^server].');
  assert.equal(await marked('tak ', 'En moln^server.'), 'En (moln^server).');
});

test('of a word it is told which word of the query it answers: the one that it stands for most', async () => {
  const answered = async (query: string, text: string) => {
    const list = wordList(listed);
    const parsed = parseQuery(query, ['sv', 'en'], []);
    const wanted = wantedWords(parsed, await alternativesOf(parsed, list), list);
    return [...placesIn(text, wanted).places];
  };
  assert.deepEqual(await answered('port moln ', 'Moln kostar grind'), [
    [0, 1],
    [2, 0],
  ]);
  assert.deepEqual(await answered('moln tak ', 'Ett tak'), [[1, 1]]);
});
