import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCode } from '../../../src/domain/codes.ts';
import { codeAsked, findPlace, type Places } from '../../../src/domain/places.ts';
import {
  anyDamage,
  arrives,
  published,
  publishedCodes,
  usualDamage,
} from '../../support/passed-on.ts';

const tea: Places = {
  languages: ['sv', 'en'],
  pages: {
    '': ['main'],
    'tea/': ['main', 'green', 'green-cheap', 'Green_Old', 'black'],
    'tea/comparison/': ['claims-price', 'green-cheap'],
    'coffee/': ['brewed'],
    'claims/green-cheap/': ['main'],
    'guides/å–ö vatten/': [],
    'guides/brewing/': [],
  },
  partly: { 'guides/brewing/': ['en'] },
  codes: { 'TE-01': ['tea/', 'green-cheap'], 'TE-02': ['coffee/', 'brewed'] },
  prefixes: { TE: 'tea/', CO: 'coffee/' },
};

function find(written: string, base = '/kb/') {
  const [pathname = '', ...hash] = written.split('#');
  const found = findPlace(
    { pathname, hash: hash.length > 0 ? `#${hash.join('#')}` : '' },
    base,
    'sv',
    tea,
  );
  if (!found) return undefined;
  const { path, anchor, isKnown } = found;
  return `${path}${anchor && `#${anchor}`}${isKnown ? '' : '?'}`;
}

test('an address that was damaged on its way leads where it led', () => {
  for (const written of [
    ...['/kb/sv/tea/#green-cheap', '/kb/sv/tea/#green-cheap.', '/kb/sv/tea#Green_Cheap),'],
    ...['/kb/sv/tea/%23green-cheap', '/kb/sv/tea/%2523green-cheap', '/kb//SV//Tea//#»green–cheap«'],
    ...['/kb/tea/#green-cheap', '/kb/nb/tea/#green-cheap', '/kb/sv/tea/index.html#green-cheap%20'],
    ...[
      '/kb/sv/tea/#te-01',
      '/kb/sv/tea/#TE1',
      '/kb/#TE-01',
      '/kb/sv/coffee/#te–01',
      '/KB/SV/TEA#TE01',
    ],
    ...['/sv/tea/#green-cheap', '/kb/sv/tea/##green-cheap', '/kb/sv\\tea\\#green-cheap%3E'],
  ])
    assert.equal(find(written), 'sv/tea/#green-cheap', written);
  assert.equal(find('/kb/sv/tea/#green_old'), 'sv/tea/#Green_Old');
  assert.equal(find('/kb/sv/tea)'), 'sv/tea/');
  assert.equal(find('/kb/sv/tea/comparison#TE-01'), 'sv/tea/comparison/#green-cheap');
  assert.equal(find('/kb/sv/claims/green-cheap)'), 'sv/claims/green-cheap/');
  assert.equal(find('/kb/sv/guides/a\u030a-o\u0308%20vatten'), 'sv/guides/å–ö vatten/');
  assert.equal(find('/kb'), 'sv/');
  assert.equal(find('/kb/sv/%'), 'sv/');
  assert.equal(find('/sv/tea', '/'), 'sv/tea/');
});

test('a code that stands for a page leads to the shortest address of its claim', () => {
  for (const written of [
    ...['/kb/k/TE-01/', '/kb/k/te1', '/kb/k/te-01.', '/kb/k/TE/01/', '/kb/K/te–01)', '/kb/te-01'],
    ...['/kb/sv/k/te-01/', '/kb/en/claims/TE-01/', '/kb/k/te-o1', '/kb/k/te-01/%23'],
  ])
    assert.equal(find(written), 'k/te-01/', written);
  for (const written of ['/kb/k/te-99/', '/kb/k/xy-01/', '/kb/k/', '/kb/k/te-01/more'])
    assert.equal(find(written), undefined, written);
});

test('what nobody has published leads nowhere', () => {
  for (const written of [
    ...[
      '/kb/sv/te/',
      '/kb/sv/tea/green-cheap/',
      '/kb/sv/guides/brewing/',
      '/kb/nowhere',
      '/kb/sv/x',
    ],
    ...[`/kb/sv/${'a'.repeat(100_000)}`, `/kb/sv/tea/#${'.'.repeat(100_000)}`, '/kb/__proto__'],
  ])
    assert.equal(find(written), undefined, written.slice(0, 40));
  // Without a language it is there in one.
  assert.equal(find('/kb/guides/brewing'), 'en/guides/brewing/');
  // The page is known, and is asked for the anchor itself.
  assert.equal(find('/kb/sv/tea/#grene.'), 'sv/tea/#grene.?');
  assert.equal(find('/kb/sv/tea/#te-99'), 'sv/tea/#te-99?');
  assert.equal(find('/kb/sv/tea/#constructor'), 'sv/tea/#constructor?');
  // What was cut off would have led on.
  for (const cut of ['green-', 'green…', 'green...'])
    assert.equal(find(`/kb/sv/tea/#${cut}`), `sv/tea/#${cut}?`);
});

test('what may be two things is neither', () => {
  const two: Places = { ...tea, pages: { 'tea/': ['a_b', 'a-b'], 'Tea/': [] }, codes: {} };
  const at = (pathname: string, hash: string) => findPlace({ pathname, hash }, '/', 'sv', two);
  assert.equal(at('/sv/TEA/', ''), undefined);
  assert.equal(at('/sv/tea/', '#a_b')?.anchor, 'a_b');
  assert.equal(at('/sv/tea/', '#A_B')?.isKnown, false);
});

test('the code that somebody asks for is known, whether or not a claim has it', () => {
  for (const [pathname, hash, code] of [
    ['/kb/k/te99', '', 'TE-99'],
    ['/kb/sv/tea/', '#TE-99.', 'TE-99'],
    ['/kb/sv/te-99', '', 'TE-99'],
    ['/kb/sv/tea/', '#green', undefined],
    ['/kb/k/xy-1/', '', undefined],
  ] as const)
    assert.equal(codeAsked({ pathname, hash }, tea), code, pathname);
});

/** A site with addresses of every kind, none of which is like another but for damage. */
const site = fc
  .record({
    base: fc.constantFrom('/', '/kb/', '/a/b/'),
    languages: fc.constantFrom(['sv'] as const, ['sv', 'en'] as const, ['en', 'nb', 'sv'] as const),
    topics: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/), {
      minLength: 1,
      maxLength: 4,
    }),
    guides: fc.uniqueArray(fc.stringMatching(/^[a-zåäö][a-zåäö0-9_ ]{0,8}[a-zåäö]$/), {
      maxLength: 4,
      selector: (id) => id.replaceAll(/[_ ]/g, '-'),
    }),
    anchors: fc.uniqueArray(
      fc.stringMatching(/^[a-zåäö][a-z0-9åäö]{0,6}([-_][a-z0-9]{1,4}){0,3}$/),
      {
        minLength: 2,
        maxLength: 12,
        selector: (id) => id.replaceAll('_', '-'),
      },
    ),
    prefixes: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2,4}$/), { minLength: 4, maxLength: 4 }),
  })
  .map(({ base, languages, topics, guides, anchors, prefixes }) => {
    const isNoCode = (id: string) => readCode(id, prefixes) === undefined;
    const own = topics.filter(
      (id) => isNoCode(id) && !['sv', 'en', 'nb', 'k', 'claims'].includes(id),
    );
    const ids = anchors.filter(isNoCode);
    const places: Places = {
      languages,
      pages: Object.fromEntries([
        ['', []],
        ...own.map((id) => [`${id}/`, ids] as const),
        ...guides.map((id) => [`guides/${id.normalize()}/`, []] as const),
      ]),
      partly: Object.fromEntries(guides.slice(1).map((id) => [`guides/${id}/`, [languages[0]]])),
      codes: Object.fromEntries(
        own.flatMap((id, nth) =>
          ids.map((claim, index) => [
            `${prefixes[nth]}-${String(index + 1).padStart(2, '0')}`,
            [`${id}/`, claim] as const,
          ]),
        ),
      ),
      prefixes: Object.fromEntries(own.map((id, nth) => [prefixes[nth] ?? '', `${id}/`])),
    };
    return { base, places, all: [...published(base, places), ...publishedCodes(base, places)] };
  });

const runs = { numRuns: 4000 };

test('of any site, every address arrives after the usual damage', () => {
  const passedOn = site.chain(({ all, ...rest }) =>
    usualDamage(all).map((one) => ({ one, ...rest })),
  );
  fc.assert(
    fc.property(passedOn, ({ one, base, places }) => {
      const isOfGuide = one.path.includes('guides/');
      assert.ok(arrives(one, base, places) || isOfGuide, JSON.stringify(one));
    }),
    runs,
  );
});

test('of any site, no address arrives elsewhere, whatever was done to it', () => {
  const passedOn = site.chain(({ all, ...rest }) =>
    anyDamage(all).map((one) => ({ one, ...rest })),
  );
  fc.assert(
    fc.property(passedOn, ({ one, base, places }) => {
      arrives(one, base, places);
    }),
    runs,
  );
});
