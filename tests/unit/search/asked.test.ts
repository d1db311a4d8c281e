/** What readers ask for, in every way that they ask, leads first to what they mean. */

import { strict as assert } from 'node:assert';
import { after, suite, test } from 'node:test';
import { close } from 'pagefind';
import { allParts } from '../../../src/domain/citations.ts';
import { claimKinds } from '../../../src/domain/claim.ts';
import { dateParts, labelOf } from '../../../src/domain/dates.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { claimsOfKind } from '../../../src/domain/option.ts';
import { openDictionary } from '../../../src/language/spelling.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { commuting } from '../../support/commuting.ts';
import { openSearch, serveIndex } from '../../support/served-index.ts';

const files = await buildSearchIndex(
  searchRecords(commuting),
  commuting,
  wordsWith(openDictionary),
);
after(() => close());
const searches = {
  sv: await openSearch(serveIndex(files, 'sv')),
  en: await openSearch(serveIndex(files, 'en')),
};

async function ask(locale: keyof typeof searches, text: string) {
  const answer = await searches[locale].run({ text, choice: {}, isVerbatim: false });
  const [first] = (await answer.groups[0]?.fetch(0, 1)) ?? [];
  return { ...answer, first: first?.href ?? '' };
}

/** The way in which something is asked, the words, and where the first hit leads. */
const asked = {
  sv: [
    ['exact', 'dyraste månadskortet', '#train-dear-card'],
    ['exact', 'regn och snålblåst', '#bicycle-wet'],
    ['inflected', 'förbi en bilkö i egen fil', '#brt-own-lanes'],
    ['inflected', 'tjuv vid stationerna', '#bicycle-theft'],
    ['inflected', 'slutade samtidig', '#carpool-same-hours'],
    ['part of a compound', 'avgift för parkering', '#carpool-shared-cost'],
    ['part of a compound', 'plats för parkering', '#carpool-parking'],
    ['written together', 'värmebänk', '#brt-shelters'],
    ['written together', 'hundratalsstölder', '#bicycle-theft'],
    ['written apart', 'cykel ställ', '#bicycle-rack'],
    ['written apart', 'löv halkan', '#train-leaves'],
    ['without dots', 'lovhalkan', '#train-leaves'],
    ['without dots', 'forlangs till sjukhuset', '#brt-hospital-line'],
    ['typing error', 'sjukhsuet', '#brt-hospital-line'],
    ['typing error', 'bilköera', '#brt-own-lanes'],
    ['synonym', 'periodbiljett', '/terms/monthly-card/'],
    ['synonym', 'högtrafik', '/terms/rush-hour/'],
    ['question', 'får man ta med cykeln ombord', '#folding-bicycle-on-board'],
    ['question', 'vad händer om någon är sen', '#carpool-waiting'],
    ['English', 'congestion charge', '/terms/congestion-charge/'],
    ['English', 'wheelchair', '#wheelchair'],
    ['code', 'CO-20', '#train-table'],
    ['code', 'co 20', '#train-table'],
    ['option', 'BRT', '#brt'],
    ['option', 'pendeltåg', '#train'],
    ['term', 'trängselskatt', '/terms/congestion-charge/'],
    ['guide', 'din första vecka', '/guides/planning/first-week/'],
    ['guide without facts', 'cykla på vintern', '/guides/tips/winter/'],
  ],
  en: [
    ['exact', 'dearest monthly card', '#train-dear-card'],
    ['exact', 'rain and biting wind', '#bicycle-wet'],
    ['inflected', 'thief at the stations', '#bicycle-theft'],
    ['inflected', 'queue of a car', '#brt-own-lanes'],
    ['typing error', 'hopsital', '#brt-hospital-line'],
    ['synonym', 'season ticket', '/terms/monthly-card/'],
    ['question', 'may I bring the bicycle on board', '#folding-bicycle-on-board'],
    ['Swedish', 'trängselskatt', '/terms/congestion-charge/'],
    ['option', 'commuter train', '#train'],
    ['term', 'rush hour', '/terms/rush-hour/'],
    ['guide', 'your first week', '/guides/planning/first-week/'],
    ['guide without facts', 'cycling in winter', '/guides/tips/winter/'],
  ],
} as const;

for (const locale of ['sv', 'en'] as const) {
  suite(`asked in ${locale}`, () => {
    for (const [way, query, target] of asked[locale])
      test(`${way}: ${query}`, async () => {
        const { first } = await ask(locale, query);
        assert.ok(first.startsWith(`/${locale}/`) && first.endsWith(target), first);
      });

    test('a word of a single claim brings that claim first', async () => {
      const cases = ownWords(locale);
      assert.ok(cases.length > 5, `${cases.length} words`);
      for (const { path, word } of cases)
        assert.equal((await ask(locale, word)).first, `/${locale}${path}`, word);
    });
  });
}

suite('any text is taken as words', () => {
  for (const [what, query, least] of [
    ['a quotation mark without its fellow', 'kostnad "utgående', 1],
    ['quotation marks around nothing', '""', 0],
    ['emoji', '🦆🫖', 0],
    ['Arabic', 'مرحبا بالعالم', 0],
    ['emoji and Arabic beside a word', '🦆 مرحبا kostnad', 1],
    ['percent signs', '%%% 100%', 0],
    ['a regular expression', '(cykel+)+$ [', 0],
    ['the names of properties', '__proto__ constructor', 0],
  ] as const)
    test(what, async () => {
      const { hits } = await ask('sv', query);
      assert.ok(hits >= least, `${hits} hits`);
    });
});

/** Words that stand in one claim only and nowhere else, with the place of the claim. */
function ownWords(locale: Locale): { path: string; word: string }[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-zåäö]{4,}/g) ?? [];
  const claims = commuting.topics.flatMap((topic) =>
    topic.options.flatMap((option) =>
      claimKinds.flatMap((kind) => claimsOfKind(option, kind).map((claim) => ({ topic, claim }))),
    ),
  );
  const texts = [
    ...allParts(commuting).map(({ path, title, prose }) => ({
      path,
      words: wordsOf([title[locale], ...prose[locale].map(({ text }) => text)].join(' ')),
    })),
    ...commuting.topics.flatMap(({ dates }) =>
      (dates ? dateParts(dates) : []).map((part) => ({
        path: part.id,
        words: wordsOf(`${labelOf(part, locale)} ${part.note?.[locale] ?? ''}`),
      })),
    ),
    // The search knows what addresses say as well.
    ...claims.map(({ claim: { id } }) => ({ path: id, words: wordsOf(id) })),
    ...commuting.terms.map(({ id, words }) => ({
      path: `/terms/${id}/`,
      words: wordsOf(Object.values(words[locale]).flat().join(' ')),
    })),
    ...commuting.topics.flatMap(({ features }) =>
      features.map(({ id, label }) => ({ path: id, words: wordsOf(label[locale]) })),
    ),
  ];
  return claims.flatMap(({ topic, claim: { id } }) => {
    const path = `/${topic.id}/#${id}`;
    const own = texts.filter((text) => text.path === path).flatMap(({ words }) => words);
    const others = texts.filter((text) => text.path !== path).flatMap(({ words }) => words);
    // The search goes by stems, which long words share in their beginnings.
    const word = own.find(
      (one) => one.length > 8 && !others.some((other) => other.startsWith(one.slice(0, 4))),
    );
    return word ? [{ path, word }] : [];
  });
}
