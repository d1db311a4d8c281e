import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { openDictionary } from '../../../src/language/spelling.ts';
import { openLemmas } from '../../../src/search/lemmas.ts';

const knows = await openDictionary('sv');
const whole = (word: string) => [word];
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
  'miljö miljön miljöer miljöernas',
  'läsbarhet läsbarheten läsbarhetens',
  'statistik statistiken',
  'avsluta avslutar avslutas',
  'skriva skriver skrivit skrivs skrivet',
  'lägga lägger läggs',
  'utgöra utgör utgörs',
  'enskild enskilt enskilda',
  'flexibel flexibelt flexibla flexiblare',
  'robust robusta robustare',
  'privat privata',
];
const lookalikes = ['data', 'kurs', 'status', 'filter', 'portal', 'kontor', 'process', 'farlig'];
const said = new Set([...words.join(' ').split(' '), ...lookalikes, 'autopilot', 'logon']);
const lemmaOf = openLemmas('sv', knows, (word) => Number(said.has(word)), { breaks: whole });
assert.ok(lemmaOf);

for (const forms of words) {
  const [base = '', ...others] = forms.split(' ');
  test(`forms of ${base} are told to be of it`, () => {
    assert.equal(lemmaOf(base), base);
    for (const form of others) assert.equal(lemmaOf(form), base, form);
  });
}

test('words that only look like forms of another are words of their own', () => {
  for (const word of lookalikes) assert.equal(lemmaOf(word), word);
});

test('a word that only the site has is inflected as it has it, and short ones are left alone', () => {
  assert.equal(lemmaOf('autopiloten'), 'autopilot');
  assert.equal(lemmaOf('logonen'), 'logon');
  assert.equal(lemmaOf('wsusen'), 'wsusen');
  const short = openLemmas('sv', knows, (word) => Number(word === 'wsus'), { breaks: whole });
  assert.equal(short?.('wsusen'), 'wsusen');
});

test('of two words that a form may be of it is of the one whose forms a site says most', () => {
  const counts = new Map([
    ['länk', 9],
    ['länkarna', 1],
    ['länkar', 4],
    ['länka', 2],
  ]);
  const lemma = openLemmas('sv', knows, (word) => counts.get(word) ?? 0, { breaks: whole });
  for (const form of ['länkarna', 'länkar']) assert.equal(lemma?.(form), 'länk');
  const verbs = new Map([
    ['länk', 1],
    ['länkar', 4],
    ['länka', 9],
    ['länkat', 5],
  ]);
  const verb = openLemmas('sv', knows, (word) => verbs.get(word) ?? 0, { breaks: whole });
  assert.equal(verb?.('länkar'), 'länka');
});

test('of a compound the last part is inflected', () => {
  const breaks = (word: string) =>
    word.startsWith('moln') ? ['moln', word.slice('moln'.length)] : [word];
  const places = ['molnplats', 'molnplatser', 'molnplatserna'];
  const ofParts = openLemmas('sv', knows, (word) => Number(places.includes(word)), { breaks });
  assert.equal(ofParts?.('molnplatserna'), 'molnplats');
});

test('a language without paradigms is left to its stemmer', () => {
  assert.equal(
    openLemmas('en', knows, () => 0, { breaks: whole }),
    undefined,
  );
});
