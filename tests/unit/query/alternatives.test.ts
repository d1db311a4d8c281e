import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  alternativesOf,
  missingNumbers,
  parseQuery,
  type Query,
} from '../../../src/query/alternatives.ts';
import { wholeName } from '../../../src/query/pagefind-insides.ts';
import { WordList } from '../../../src/query/word-list.ts';
import { type ListedWords, wordList } from '../../support/word-list.ts';

const listed: ListedWords = {
  words: {
    'klient^hantering': 8,
    klient: 300,
    hantering: 200,
    certifikat: 80,
    certifkat: 1,
    plats: 300,
    system: 200,
    server: 300,
    'program^uppdatering': 90,
    program: 400,
    uppdatering: 300,
    kostnad: 30,
    utgift: 5,
    gateway: 60,
    moln: 100,
    cmg: 60,
    anvander: 900,
    konfiguration: 700,
  },
  also: {
    cmg: [['gateway moln', 0.9]],
    'cloud gateway': [
      ['cmg', 0.9],
      ['gateway moln', 0.8],
    ],
    budget: [['kostnad', 0.5]],
  },
};

function parse(text: string): Query {
  return parseQuery(text, ['sv', 'en'], ['TE']);
}

async function asked(text: string, list = wordList(listed)): Promise<string[]> {
  const found = await alternativesOf(parse(text), list);
  return found.map(({ search, from, to, corrects }) =>
    [search, to - from > 1 ? `for ${to - from}` : '', corrects ? 'corrected' : '']
      .filter(Boolean)
      .join(', '),
  );
}

test('words that hold a sentence together are left out, in every language of the site', () => {
  assert.deepEqual(parse('Hur kan jag byta the client och dess server?').words, [
    'byta',
    'client',
    'server',
  ]);
});

test('a code is one word, and is looked for as it is or not at all', async () => {
  const query = parse('klient te07 (TE–12) te 3');
  assert.deepEqual(query.words, ['TE-07', 'TE-12', 'klient', 'te']);
  assert.deepEqual([...query.codes], ['TE-07', 'TE-12']);
  const [code] = await asked('TE-07 konfiguration');
  assert.equal(code, wholeName('TE-07', 'sv'));
});

test('a query of nothing but such words asks nothing', () => {
  const { words, isCommonOnly } = parse('och att i');
  assert.deepEqual([words, isCommonOnly], [[], true]);
  assert.equal(parse('  ').isCommonOnly, false);
});

test('what stands between quotation marks is a phrase, and left as it is', async () => {
  const query = parse('kostnad "utgående trafik" för “en moln”');
  assert.deepEqual(query.phrases, [
    ['utgaende', 'trafik'],
    ['en', 'moln'],
  ]);
  // The index has it as it stands in phrases alone.
  assert.deepEqual(query.words, ['kostnad', 'utgaende', 'trafik', 'moln']);
  assert.deepEqual(await asked('"certifiksat"'), ['certifiksat']);
  // It is neither joined with its neighbour nor a part of a name.
  assert.deepEqual(await asked('"uppdatering" program '), ['program', 'uppdatering']);
  assert.deepEqual(await asked('"gateway" cloud'), ['gateway']);
});

test('what is known of a word does not depend on what was asked before, however files are cut', async () => {
  const listed: ListedWords = {
    words: { program: 40, uppdatering: 30, 'program^uppdatering': 20, natt: 9, lager: 8 },
    starts: ['', 'programm', 'u'],
  };
  for (const text of ['program uppdatering', 'programuppdatering', 'nattlager']) {
    const fresh = wordList(listed);
    const used = wordList(listed);
    await used.load(['programuppdatering', 'uppdatering', 'natt', 'lager', 'program']);
    const of = async (list: WordList) =>
      (await alternativesOf(parse(`${text} `), list)).map(({ search }) => search);
    const found = await of(fresh);
    assert.deepEqual(found, await of(used), text);
    assert.ok(found.length > 0, text);
  }
});

test('a letter before a hyphen is of the word after it', () => {
  assert.deepEqual(parse('e-tidning på surf-platta').words, ['etidning', 'surf', 'platta']);
  assert.deepEqual(parse('a - ost').words, ['ost']);
});

test('a word that may be parted in several ways is of the parts that the site says most', async () => {
  const list = wordList({ words: { tom: 9, gran: 9, tomg: 1, ran: 9 } });
  assert.deepEqual(await asked('tomgran', list), ['tom gran']);
});

test('what has another name is not two short words', async () => {
  const words = { bil: 9, jon: 9, kulle: 9, matta: 9, golv: 9 };
  const also = { biljon: [['kulle', 0.7]], golvmatta: [['kulle', 0.7]] } as const;
  assert.deepEqual(await asked('biljon', wordList({ words })), ['bil jon']);
  assert.deepEqual(await asked('biljon', wordList({ words, also })), ['kulle']);
  assert.deepEqual(await asked('golvmatta', wordList({ words, also })), ['golv matta', 'kulle']);
});

test('a quotation mark without its fellow means nothing', () => {
  assert.deepEqual(parse('kostnad "moln'), {
    words: ['kostnad', 'moln'],
    exact: new Set(),
    phrases: [],
    codes: new Set(),
    isCommonOnly: false,
    begun: 'moln',
    particles: new Map(),
  });
});

test('a query may be of any length', () => {
  const { words } = parse('alfa beta gamma '.repeat(700));
  assert.deepEqual(words, ['alfa', 'beta', 'gamma']);
  const many = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
  assert.equal(parse(many).words.length, 16);
  // Nobody types two thousand letters.
  assert.deepEqual(parse(`${'x '.repeat(1000)}moln`).words, []);
  assert.deepEqual(parse(`${'x '.repeat(990)}moln`).words, ['moln']);
});

test('a compound is searched for as itself and by its parts', async () => {
  assert.deepEqual(await asked('klienthanteringen'), ['klienthanteringen', 'klient hantering']);
  // Enough records have this one.
  assert.deepEqual(await asked('programuppdatering'), ['programuppdatering']);
});

test('words apart are joined where the site writes them together, with or without an s', async () => {
  assert.deepEqual(await asked('program uppdateringar'), [
    'program',
    'programuppdateringar, for 2',
    'uppdateringar',
  ]);
  const list = wordList({
    words: { distribution: 90, plats: 90, server: 90, 'distributions^plats': 50, platsserver: 2 },
  });
  assert.deepEqual(await asked('distribution plats ', list), [
    'distribution',
    'distributionsplats, for 2',
    'plats',
  ]);
  const english = wordList({ words: { work: 9, station: 9, workstation: 5 } }, { locale: 'en' });
  assert.ok((await asked('work station', english)).includes('workstation, for 2'));
});

test('a compound that the site never writes is searched for by the parts it knows', async () => {
  assert.deepEqual(await asked('platssystemserver'), ['plats system server']);
});

test('an unknown word is corrected', async () => {
  assert.equal((await asked('ceritfikat'))[0], 'certifikat, corrected');
  assert.deepEqual(await asked('lkient'), ['klient, corrected']);
});

test('a word that nothing is like is not searched for', async () => {
  assert.deepEqual(await asked('xylofon'), []);
});

test('an error of the site’s own leads to the right word as well, and is no correction', async () => {
  assert.deepEqual(await asked('certifkat'), ['certifkat', 'certifikat']);
});

test('so does one in the beginning of a longer word', async () => {
  const list = wordList({ words: { certifkatmallen: 1, certifikat: 80 } });
  assert.deepEqual(await asked('certifkat', list), ['certifikat', 'certifkatmallen']);
});

test('the last word is searched for as what it may become, and not corrected then', async () => {
  assert.deepEqual(await asked('certi'), ['certifikat', 'certifkat']);
  assert.deepEqual(await asked('certi kostnad'), ['kostnad']);
  assert.deepEqual(await asked('kostnad ce'), ['kostnad', 'certifikat', 'certifkat']);
});

test('a word that is one already comes before what begins like it, and a finished one begins nothing', async () => {
  const list = wordList({ words: { port: 9, portal: 90 } });
  const found = await alternativesOf(parse('port'), list);
  assert.deepEqual(
    found.map(({ search, weight }) => [search, weight < 0.5]),
    [
      ['port', false],
      ['portal', true],
    ],
  );
  assert.deepEqual(await asked('port ', list), ['port']);
});

test('half a word is searched for as the most frequent of what it may become', async () => {
  const words = { cirkel: 3, citron: 9, civil: 5, cittra: 8, cigarr: 7, cider: 4 };
  assert.deepEqual((await asked('ci', wordList({ words }))).sort(), [
    'cigarr',
    'citron',
    'cittra',
    'civil',
  ]);
});

test('a word with a number is there or it is not: it is not corrected', async () => {
  const list = wordList({ words: { '10124': 5, kb4489873: 5 } });
  assert.deepEqual(await asked('10123 ', list), []);
  assert.deepEqual(await asked('kb4489874 ', list), []);
  assert.deepEqual(missingNumbers(parse('10123 10124 moln'), list), ['10123']);
});

test('a number that is typed together with a word is found where the site has them apart', async () => {
  const list = wordList({
    words: {
      kb: 9,
      '4489873': 5,
      '35': 9,
      '443': 5,
      dagar: 9,
      port: 9,
      windows: 90,
      '11': 90,
      '7': 9,
    },
    also: { win: [['windows', 0.9]] },
  });
  assert.deepEqual(await asked('kb4489873 ', list), ['kb 4489873']);
  assert.deepEqual(await asked('v443 ', list), ['443']);
  assert.deepEqual(await asked('35dagar ', list), ['dagar 35']);
  assert.deepEqual(await asked('win11 ', list), ['windows 11']);
  // Each of them must be there, a digit says nothing, and two words are no code of anything.
  for (const text of ['kb4489874', 'srv443', 'port7', '443port35', '0x443'])
    assert.deepEqual(await asked(`${text} `, list), [], text);
  const query = parse('kb4489873 kb4489874 port443');
  await alternativesOf(query, list);
  assert.deepEqual(missingNumbers(query, list), ['kb4489874']);
});

test('a word of four letters is corrected, and what it was meant for has its other names', async () => {
  const list = wordList({ words: { token: 9, gateway: 9 }, also: { token: [['gateway', 0.9]] } });
  assert.deepEqual(await asked('tokn ', list), ['token, corrected', 'gateway, corrected']);
});

test('a verb and its particle are a verb of its own, with up to two words between', async () => {
  const list = wordList({
    words: { starta: 90, om: 90, omstart: 9, dator: 9 },
    also: { 'starta om': [['omstart', 0.5]] },
  });
  assert.deepEqual(await asked('starta om ', list), ['starta om', 'omstart', 'starta']);
  assert.deepEqual(await asked('starta din dator om ', list), [
    'starta om',
    'omstart',
    'starta',
    'dator',
  ]);
  assert.deepEqual(await asked('starta ', list), ['starta']);
  // Further away it is a word of something else.
  assert.deepEqual(await asked('starta dator dator dator om ', list), ['starta', 'dator']);
});

test('a query that is a code and nothing else is one, with a space in it too', () => {
  assert.deepEqual(parse('te 3').words, ['TE-03']);
  assert.deepEqual(parse('te 3 minuter').words, ['te', 'minuter']);
});

test('neighbours are one word where the site joins what it calls them by', async () => {
  const words = {
    'kost^tillskott': 3,
    kost: 9,
    tillskott: 9,
    'drifts^tid': 4,
    drift: 20,
    mattillskott: 2,
  };
  const also = {
    diet: [['kost', 0.7]],
    supplement: [['tillskott', 0.7]],
    operating: [['drift', 0.7]],
    hours: [['tid', 0.5]],
    mat: [['kost', 0.5]],
  } as const;
  const list = wordList({ words, also });
  const together = async (text: string) =>
    (await alternativesOf(parse(text), list))
      .filter(({ from, to }) => to - from === 2)
      .map(({ search, weight }) => [search, weight]);
  assert.deepEqual(await together('diet supplement'), [['kosttillskott', 0.7]]);
  assert.deepEqual(await together('kost supplement'), [['kosttillskott', 0.7]]);
  // A synonym is not sure enough, and what is typed is joined by itself.
  assert.deepEqual(await together('operating hours'), []);
  assert.deepEqual(await together('mat tillskott'), [['mattillskott', 1]]);
});

test('a word that says little is searched for by other names only where nothing says more', async () => {
  const list = wordList({
    words: { visa: 9, titta: 9, lampa: 9 },
    also: { visa: [['titta', 0.5]] },
  });
  assert.deepEqual(await asked('visa lampa', list), ['visa', 'lampa']);
  assert.deepEqual(await asked('visa', list), ['visa', 'titta']);
});

test('of a word that many records have only the first synonyms are looked for, and what is sure', async () => {
  const list = (count: number) =>
    wordList({
      words: { hatt: count, mossa: 9, keps: 9, huva: 9, luva: 9 },
      also: {
        hatt: [
          ['luva', 0.9],
          ['mossa', 0.5],
          ['keps', 0.5],
          ['huva', 0.5],
        ],
      },
    });
  assert.deepEqual(await asked('hatt', list(29)), ['hatt', 'luva', 'mossa', 'keps', 'huva']);
  assert.deepEqual(await asked('hatt', list(30)), ['hatt', 'luva', 'mossa']);
});

test('names of the glossary stand for each other, over several words', async () => {
  assert.deepEqual(await asked('cmg'), ['cmg', 'gateway moln']);
  assert.deepEqual(await asked('cloud gateway'), ['cmg, for 2', 'gateway moln, for 2', 'gateway']);
});

test('a word that the site has by another name is not corrected', async () => {
  const near = wordList({
    words: { ...listed.words, budgex: 5 },
    also: { budget: [['kostnad', 0.5]] },
  });
  assert.deepEqual(await asked('budget', near), ['kostnad']);
});

test('a word with a stem of the site is a slip of another where it is no form of what it is stemmed to', async () => {
  const listed = {
    words: { maintain: 9, maintained: 9, maintenance: 9 },
    languages: ['en'] as const,
  };
  const list = wordList(listed, { locale: 'en' });
  const [own, other] = await alternativesOf(parse('maintainance '), list);
  assert.deepEqual([own?.search, other?.search], ['maintenance', 'maintainance']);
  assert.ok((own?.weight ?? 0) > (other?.weight ?? 1));
  assert.deepEqual(await asked('maintains ', list), ['maintains']);
});

test('a form that the site lacks is no slip of another word', async () => {
  const list = wordList({ words: { port: 9, post: 9, postens: 9 } });
  assert.deepEqual(await asked('portens ', list), ['portens']);
});

test('a part of a compound may be what the site calls otherwise', async () => {
  const list = wordList({
    words: { distans: 9, dator: 90 },
    also: { hemma: [['distans', 0.5]], burk: [['dator', 0.5]] },
  });
  assert.deepEqual(await asked('hemmadator ', list), ['distans dator']);
  assert.deepEqual(await asked('hemmaburk ', list), ['distans dator']);
});

test('a word that is nearly everywhere is left out where others say more', async () => {
  assert.deepEqual(await asked('använder kostnad'), ['kostnad']);
  assert.deepEqual(await asked('använder'), ['anvander']);
});

test('a word is searched for as at most six things', async () => {
  const many = Array.from({ length: 9 }, (_, index) => [`utgift${index}`, 0.5] as const);
  const words = Object.fromEntries(many.map(([word]) => [word, 3]));
  const list = wordList({ words: { ...words, kostnad: 9 }, also: { kostnad: many } });
  assert.equal((await asked('kostnad', list)).length, 6);
});

test('only the files of the first letters are fetched, all of a letter only for a correction', async () => {
  const names: string[] = [];
  await asked('certifikat', wordList(listed, { asked: names }));
  assert.deepEqual(names, ['ce']);
  names.length = 0;
  await asked('sreverz', wordList(listed, { asked: names }));
  assert.deepEqual(names.sort(), ['near-s', 'se']);
});

test('where the word list cannot be fetched, nothing is told of any word', async () => {
  const fail = () => Promise.reject<never>(new Error('offline'));
  const list = new WordList('sv', wordList(listed).index, { words: fail, near: fail });
  await assert.rejects(asked('ceritfikat klient', list), /offline/);
});

test('at most three words are joined, and at most four are looked up as one name', async () => {
  const names = { 'a1 b1 c1 d1': [['moln', 0.9]], 'a1 b1 c1 d1 e1': [['kostnad', 0.9]] } as const;
  const list = wordList({
    words: { moln: 9, kostnad: 9, a1b1c1: 2, a1b1c1d1: 2, b1: 2 },
    also: names,
  });
  const found = await asked('a1 b1 c1 d1 e1', list);
  assert.ok(found.includes('a1b1c1, for 3'));
  assert.ok(!found.includes('a1b1c1d1, for 4'));
  assert.ok(found.includes('moln, for 4'));
  assert.ok(!found.some((one) => one.startsWith('kostnad')));
});

test('what stands less for what was asked weighs less', async () => {
  const weights = async (text: string, list = wordList(listed)) =>
    new Map(
      (await alternativesOf(parse(text), list)).map(({ search, weight }) => [search, weight]),
    );
  const known = await weights('klienthantering');
  assert.equal(known.get('klienthantering'), 1);
  const parts = known.get('klient hantering') ?? 0;
  assert.ok(parts < 1 && parts > 0.5, `${parts}`);
  assert.equal((await weights('program uppdatering')).get('programuppdatering'), 1);
  const near = await weights('certifkatet', wordList({ words: { certifikatet: 9 } }));
  const far = await weights('crtifkatet', wordList({ words: { certifikatet: 9 } }));
  const [one, two] = [near.get('certifikatet') ?? 0, far.get('certifikatet') ?? 0];
  assert.ok(1 > one && one > two && two > 0.5, `${one}, ${two}`);
});

test('of the words that one may be the three likeliest are tried', async () => {
  const list = wordList({ words: { klienta: 4, klientb: 3, klientc: 2, klientd: 1 } });
  assert.deepEqual(await asked('klientx', list), [
    'klienta, corrected',
    'klientb, corrected',
    'klientc, corrected',
  ]);
});

test('a frequent word is no typing error, nor is one for which there is not much better evidence', async () => {
  const list = (wrong: number, right: number) =>
    wordList({ words: { certifkat: wrong, certifikat: right }, records: 1200 });
  assert.deepEqual(await asked('certifkat', list(4, 80)), ['certifkat', 'certifikat']);
  assert.deepEqual(await asked('certifkat', list(5, 500)), ['certifkat']);
  assert.deepEqual(await asked('certifkat', list(4, 79)), ['certifkat']);
  // Two letters are not so likely wrong that one looks for the other.
  const far = wordList({ words: { crtifkat: 1, certifikat: 80 } });
  assert.deepEqual(await asked('crtifkat', far), ['crtifkat']);
});

test('a compound that ten records have is not looked for by its parts', async () => {
  const list = (count: number) =>
    wordList({ words: { 'klient^hantering': count, klient: 300, hantering: 200 } });
  assert.deepEqual(await asked('klienthantering', list(10)), ['klienthantering']);
  assert.deepEqual(await asked('klienthantering', list(9)), [
    'klienthantering',
    'klient hantering',
  ]);
});

test('parts have three letters at least, and an s may stand between them', async () => {
  const list = wordList({ words: { plats: 9, server: 9, as: 9, data: 9, tid: 9 } });
  assert.deepEqual(await asked('asdata', list), []);
  assert.deepEqual(await asked('dataas', list), []);
  assert.deepEqual(await asked('tiddata', list), ['tid data']);
  assert.deepEqual(await asked('platstiddat', wordList({ words: { plats: 9, tid: 9, dat: 9 } })), [
    'plats tid dat',
  ]);
  assert.deepEqual(await asked('platstid', list), ['plats tid']);
  assert.deepEqual(await asked('serversdata', list), ['server data']);
});

test('what stands for the parts of a compound is corrected by one letter only, and is no correction', async () => {
  const list = wordList({ words: { plats: 9, server: 9, platsservxer: 9, platsserzzr: 9 } });
  assert.deepEqual(await asked('platsserver', list), ['plats server', 'platsservxer']);
});

test('a weak word is left out where a third of the site has it, another name where half has', async () => {
  const list = wordList({
    words: { visa: 301, hitta: 300, korg: 501, kork: 500, kostnad: 3 },
    also: {
      kostnad: [
        ['korg', 0.9],
        ['kork', 0.9],
      ],
    },
  });
  assert.deepEqual(await asked('visa hitta kostnad', list), ['hitta', 'kostnad', 'kork']);
  const wide = wordList({ words: { moln: 901, nat: 900, kostnad: 3 } });
  assert.deepEqual(await asked('moln nät kostnad', wide), ['nat', 'kostnad']);
});

test('a query is searched as at most twelve other things, those that stand most for it', async () => {
  const words = ['alfa', 'beta', 'gamma', 'delta', 'rho'];
  const names = words.flatMap((word, at) =>
    [1, 2, 3].map((index) => [`${word}${index}`, 0.9 - (3 * at + index) / 100] as const),
  );
  const list = wordList({
    words: Object.fromEntries([...words, ...names.map(([name]) => name)].map((word) => [word, 2])),
    also: Object.fromEntries(
      words.map((word) => [word, names.filter(([name]) => name.startsWith(word))]),
    ),
  });
  const found = await asked(words.toReversed().join(' '), list);
  assert.equal(found.length, 5 + 12);
  assert.ok(found.includes('delta3') && !found.includes('rho1'));
});

test('where a query has many names that are as sure, each word keeps its first', async () => {
  const words = ['alfa', 'beta', 'gamma', 'delta'];
  const names = (word: string) => [1, 2, 3, 4].map((index) => [`${word}${index}`, 0.5] as const);
  const list = wordList({
    words: Object.fromEntries(
      words.flatMap((word) => [word, ...names(word).map(([name]) => name)]).map((one) => [one, 2]),
    ),
    also: Object.fromEntries(words.map((word) => [word, names(word)])),
  });
  const found = await asked(words.join(' '), list);
  for (const word of words) {
    assert.ok(found.includes(`${word}1`) && found.includes(`${word}3`), found.join(' '));
    assert.ok(!found.includes(`${word}4`), found.join(' '));
  }
});

test('a thing is searched for once, however it is inflected', async () => {
  const list = wordList({
    words: { moln: 9, hantering: 9 },
    also: {
      moln: [
        ['hantering', 0.9],
        ['hanteringar', 0.5],
      ],
    },
  });
  assert.deepEqual(await asked('moln', list), ['moln', 'hantering']);
});
