import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  isParticle,
  isStopWord,
  isWeakWord,
  stem,
  tellsOfFault,
} from '../../../src/query/language.ts';

test('the forms of a word have one stem in its language', () => {
  const forms = {
    sv: ['klient', 'klienten', 'klienter', 'klienterna'],
    en: ['pot', 'pots'],
    nb: ['løsning', 'løsningen', 'løsninger', 'løsningene'],
  } as const;
  for (const locale of ['sv', 'en', 'nb'] as const) {
    const stems = new Set(forms[locale].map((word) => stem(word, locale)));
    assert.equal(stems.size, 1, [...stems].join(', '));
  }
});

test('words that tell nothing do so in whichever of the site’s languages one asks', () => {
  for (const word of ['och', 'the']) assert.ok(isStopWord(word, ['sv', 'en']), word);
  for (const word of ['behover', 'tittar', 'does']) assert.ok(isWeakWord(word, ['sv', 'en']), word);
  for (const word of ['ikke', 'bare', 'kvar']) assert.ok(isStopWord(word, ['sv', 'nb']), word);
  assert.ok(isWeakWord('trenger', ['sv', 'nb']));
});

test('a particle makes another verb of the one before it', () => {
  for (const word of ['om', 'ihop', 'vidare', 'up'])
    assert.ok(isParticle(word, ['sv', 'en']), word);
  assert.ok(!isParticle('ihop', ['en']));
});

test('what a language that the site does not speak has no need of may tell much: bare metal, ha kvar', () => {
  for (const word of ['bare', 'kvar']) assert.ok(!isStopWord(word, ['sv', 'en']), word);
  assert.ok(!isWeakWord('trenger', ['sv', 'en']));
});

test('who tells of a fault is told from who asks whether one would be', () => {
  for (const text of [
    'klienten har inte hört av sig',
    'uppdateringen fastnar',
    'konsolen rapporterar inga klienter',
    'felkod 12175',
    'the client has stopped checking in',
    'gateway shows disconnected',
    'updates are stuck',
    'datorn synkar aldrig',
    'uppdateringarna kom inte',
    'klienten tror att den är hemma',
  ])
    assert.ok(tellsOfFault(text, ['sv', 'en']), text);
  for (const text of [
    'kan jag backa om det blir fel',
    'vad gör vi om något går fel',
    'kostar en gateway när den är stoppad',
    'does it cost anything when stopped',
    'klienter utan internet',
  ])
    assert.ok(!tellsOfFault(text, ['sv', 'en']), text);
});
