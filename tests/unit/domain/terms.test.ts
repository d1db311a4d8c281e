import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Term } from '../../../src/domain/catalog.ts';
import { formsExpression, termFinder, termUses } from '../../../src/domain/terms.ts';
import { renderInlineMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { teasCatalog } from '../../support/content.ts';
import { inLanguages } from '../../support/languages.ts';

function term(id: string, sv: string, en: string, abbreviation?: string): Term {
  const words = (name: string) => ({ term: name, definition: '', synonyms: [], avoid: [] });
  return {
    id,
    abbreviation,
    formerly: [],
    isMarked: true,
    sources: [],
    words: inLanguages({ sv: words(sv), en: words(en) }),
  };
}

const terms = [
  term('client', 'klient', 'client'),
  term('setting', 'klientinställning', 'client setting'),
  term('point', 'hanteringsplats', 'management point', 'MP'),
  term('certificate', 'betrott rotcertifikat', 'trusted root certificate'),
];
const found = (locale: 'sv' | 'en', text: string) =>
  termFinder(
    terms,
    locale,
  )(text).map(({ term: { id }, start, end }) => `${id}: ${text.slice(start, end)}`);

test('a Norwegian noun is found in every form, and in no longer word', () => {
  const text = 'Klient, klienten, klienter, klientene, klientens, klientinnstilling, klienteriet';
  const forms = [...text.matchAll(formsExpression(['klient'], 'nb'))].map(String);
  assert.deepEqual(
    forms.map((form) => form.split(',')[0]),
    ['Klient', 'klienten', 'klienter', 'klientene', 'klientens'],
  );
});

suite('a term is found', () => {
  const cases: readonly [locale: 'sv' | 'en', text: string, ...expected: string[]][] = [
    ['sv', 'Klienten når platsen.', 'client: Klienten'],
    ['sv', 'klienternas och klients', 'client: klienternas', 'client: klients'],
    ['sv', 'klientinställningarna', 'setting: klientinställningarna'],
    ['sv', 'En klientlogg, en internetklient och en klient-logg'],
    ['sv', 'två MP:er och en mp', 'point: MP:er'],
    ['sv', 'betrott\nrotcertifikat', 'certificate: betrott\nrotcertifikat'],
    ['en', 'The client’s settings', 'client: client’s'],
    ['en', 'Client settings of clients', 'setting: Client settings', 'client: clients'],
    ['en', 'MPs, amp and mp', 'point: MPs'],
    ['en', 'an MP', 'point: MP'],
  ];
  for (const [locale, text, ...expected] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(found(locale, text), expected);
    });
  }

  test('where it is the only one', () => {
    const find = termFinder(terms.slice(0, 1), 'sv');
    assert.deepEqual(
      find('En klient.').map(({ start, end }) => [start, end]),
      [[3, 9]],
    );
  });

  test('nowhere, when there are no terms', () => {
    assert.deepEqual(termFinder([], 'sv')('klient'), []);
  });
});

test('the passages that use a term are known, language by language', () => {
  const paths = (locale: 'sv' | 'en', id: string) =>
    termUses(teasCatalog(), locale)
      .get(id)
      ?.map(({ path }) => path);
  assert.deepEqual(paths('sv', 'kettle'), [
    '/tea/options/herbal/#herbal-needs',
    '/guides/brewing/kettle/#water',
  ]);
  assert.deepEqual(paths('en', 'infusion'), ['/guides/brewing/kettle/']);
});

suite('terms in Markdown', () => {
  const links = (text: string) =>
    termFinder(
      terms,
      'sv',
    )(text).map(({ term: { id }, start, end }) => ({
      start,
      end,
      href: `/terms/${id}/`,
    }));
  const resolve = (path: string) => `/sv${path}`;

  test('become links, and the text stays as it was', () => {
    assert.equal(
      renderInlineMarkdown('En klient & en *hanteringsplats*.', {
        resolveLink: resolve,
        findTerms: links,
      }),
      'En <a class="term" href="/sv/terms/client/">klient</a> &amp; en <em><a class="term" href="/sv/terms/point/">hanteringsplats</a></em>.',
    );
  });

  test('are left alone in links, code, bold labels and headings', () => {
    const html = renderMarkdown(
      '### En klient\n\n[klient](/x/), `klient` och **Klient**\n\n| klient |\n| - |\n| a |',
      { resolveLink: resolve, findTerms: links },
    );
    assert.doesNotMatch(html, /class="term"/);
  });
});
