import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Locale } from '../../../src/domain/locale.ts';
import { openDictionary } from '../../../src/language/spelling.ts';
import { doubtfulVerb } from '../../../src/language/verbs.ts';

/** Claims that begin with a verb, and texts of which the first word is none. */
const texts: Readonly<Record<Locale, { verbs: string; others: string }>> = {
  sv: {
    verbs:
      'är har kan ska bör får vet tål kräver exponerar medför innebär gör stöder når går ingår beror ser ger bygger blir växer hör styr krävs stöds berörs används finns minns nås',
    others:
      'klienterna klienter servrar datorer licenser funktioner certifikat temperaturen kostnader ingen det med snabb kräva HTTPS',
  },
  en: {
    verbs:
      'is has can may does goes requires reaches carries relies ties stops gets puts costs lets uses makes sees comes need keep',
    others: 'clients servers computers devices users the no it with cheap HTTPS',
  },
  nb: {
    verbs: 'er har kan må krever koster gir går gjør sier finnes støttes brukes bygger står vekker',
    others: 'klientene klienter temperaturen maskiner det nøkler',
  },
};

for (const [locale, { verbs, others }] of Object.entries(texts)) {
  suite(`a claim in ${locale}`, async () => {
    const knows = await openDictionary(locale as Locale);
    const doubted = (text: string) => doubtfulVerb(text, locale as Locale, knows);
    for (const verb of verbs.split(' '))
      test(`may begin with “${verb}”`, () => {
        assert.equal(doubted(`${verb} …`), undefined);
        assert.equal(doubted(`${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}, om`), undefined);
      });
    for (const other of others.split(' '))
      test(`is doubted where it begins with “${other}”`, () => {
        assert.equal(doubted(`${other} …`), other);
      });
  });
}

suite('what stands before the verb', async () => {
  const english = await openDictionary('en');
  const swedish = await openDictionary('sv');

  test('may be an adverb, and the word after it is doubted', () => {
    assert.equal(doubtfulVerb('Usually gets new features.', 'en', english), undefined);
    assert.equal(doubtfulVerb('Seldom has a seat.', 'en', english), undefined);
    assert.equal(doubtfulVerb('Usually clients reach it.', 'en', english), 'clients');
    assert.equal(doubtfulVerb('Ofta klienter.', 'sv', swedish), 'klienter');
  });

  test('may be marks', () => {
    assert.equal(doubtfulVerb('“Requires” it.', 'en', english), undefined);
    assert.equal(doubtfulVerb('… – 3', 'en', english), '3');
    assert.equal(doubtfulVerb('', 'en', english), undefined);
  });
});

test('of a word in no dictionary that ends like a verb there is no telling', async () => {
  const swedish = await openDictionary('sv');
  assert.equal(doubtfulVerb('Samhanterar datorer.', 'sv', swedish), undefined);
  assert.equal(doubtfulVerb('Gatewayen kan.', 'sv', swedish), 'Gatewayen');
});
