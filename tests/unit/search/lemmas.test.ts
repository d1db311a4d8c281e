import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { openDictionary } from '../../../src/language/spelling.ts';
import { openLemmas } from '../../../src/search/lemmas.ts';

const knows = await openDictionary('sv');
const whole = (word: string) => [word];
const lemmaOf = openLemmas('sv', knows, (word) => ['autopilot', 'logon'].includes(word), {
  split: whole,
});
assert.ok(lemmaOf);

/** Forms of one word, the one that stands for all first. */
const words = [
  'plats platsen platsens platser platserna',
  'dator datorn datorer datorerna',
  'regel regeln regler reglerna',
  'nyckel nyckeln nycklar nycklarna',
  'server servern servrar servrarna',
  'program programmet programmen programmets',
  'användare användaren användarna',
  'läge läget lägen',
  'konto kontot konton',
  'roll rollen roller rollerna',
  'flicka flickan flickor flickornas',
  'certifikat certifikatet certifikaten',
  'hantera hanterar hanterade hanterat hanteras hanterad',
  'använda använder används använde',
  'åtgärd åtgärder åtgärdens',
  'virtuell virtuella virtuellt',
  'ansluten anslutet anslutna',
  'fönster fönstret',
];
for (const forms of words) {
  const [base = '', ...others] = forms.split(' ');
  test(`forms of ${base} are told to be of it`, () => {
    assert.equal(lemmaOf(base), base);
    for (const form of others) assert.equal(lemmaOf(form), base, form);
  });
}

test('words that only look like forms of another are words of their own', () => {
  for (const word of ['data', 'kurs', 'status', 'filter', 'portal', 'kontor', 'process', 'farlig'])
    assert.equal(lemmaOf(word), word);
});

test('a word that only the site has is inflected as it has it, and short ones are left alone', () => {
  assert.equal(lemmaOf('autopiloten'), 'autopilot');
  assert.equal(lemmaOf('logonen'), 'logon');
  assert.equal(lemmaOf('wsusen'), 'wsusen');
  const short = openLemmas('sv', knows, (word) => word === 'wsus', { split: whole });
  assert.equal(short?.('wsusen'), 'wsusen');
});

test('of a compound the last part is inflected', () => {
  const split = (word: string) =>
    word.startsWith('moln') ? ['moln', word.slice('moln'.length)] : [word];
  const ofParts = openLemmas('sv', knows, () => false, { split });
  assert.equal(ofParts?.('molnplatserna'), 'molnplats');
});

test('a language without paradigms is left to its stemmer', () => {
  assert.equal(
    openLemmas('en', knows, () => false, { split: whole }),
    undefined,
  );
});
