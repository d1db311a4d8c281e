import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { catalogIn, publishedCatalog } from '../../../src/domain/catalog.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { type Changes, faultsIn, readTeas, replacing, teas } from '../../support/content.ts';

/** The teas as a draft in Swedish alone, with words that no check of language would let pass. */
const draft: Changes = {
  ...Object.fromEntries(
    teas
      .filter(({ path }) => /^topics\/tea\/.*en\.mdx$|^topics\/tea\/trees\//.test(path))
      .map(({ path }) => [path, null]),
  ),
  'topics/tea/topic.yaml': (text) => `draft: true\n${text}`,
  'topics/tea/sv.mdx': replacing('Tre sorter', 'Tre sortter klient hantering'),
  'guides/brewing/kettle/sv.mdx': (text) => text.replaceAll(/\]\(\/tea\/[^)]*\)/g, '](/guides/)'),
  'guides/brewing/kettle/en.mdx': (text) => text.replaceAll(/\]\(\/tea\/[^)]*\)/g, '](/guides/)'),
};

suite('a draft', () => {
  test('may stand in one language, with words that nobody has looked at', () => {
    assert.deepEqual(
      faultsIn(draft).filter(({ isAdvice }) => !isAdvice),
      [],
    );
  });

  test('has its pages and its records in that language alone, and is not published', () => {
    const catalog = assembleCatalog(readTeas(draft).content);
    assert.deepEqual(catalog.topics[0]?.languages, ['sv']);
    assert.equal(catalogIn(catalog, 'sv').topics.length, 1);
    assert.equal(catalogIn(catalog, 'en').topics.length, 0);
    assert.equal(publishedCatalog(catalog).topics.length, 0);
    const paths = searchRecords(catalog).map(({ path }) => path);
    assert.ok(paths.includes('/sv/tea/#green-cheap'));
    assert.deepEqual(
      paths.filter((path) => path.startsWith('/en/tea/')),
      [],
    );
  });

  test('must have all its claims in a language that it has', () => {
    const [fault, ...others] = faultsIn({
      ...draft,
      'topics/tea/options/green/sv.mdx': replacing(
        '<Claim id="green-fussy">Kräver rätt temperatur.</Claim>',
        '',
      ),
    }).filter(({ isAdvice }) => !isAdvice);
    assert.deepEqual([fault?.rule, others], ['translation-missing', []]);
  });

  test('must have words in some language', () => {
    const faults = faultsIn({ ...draft, 'topics/tea/sv.mdx': null }).filter(
      ({ rule }) => rule === 'translation-missing',
    );
    assert.ok(faults.some(({ file }) => file === 'content/topics/tea/sv.mdx'));
  });

  test('is nothing that can be taken back once it was published', () => {
    const ledger = `claims:
  - id: green-cheap
    code: TE-01
    topic: tea
    revisions:
      - { date: 2026-01-02, kind: new, sv: 0123456789abcdef, en: 0123456789abcdef }
`;
    const faults = checkContent(readTeas({ ...draft, 'ledger.yaml': ledger }));
    const [fault] = faults.filter(({ rule }) => rule === 'draft-published');
    assert.equal(`${fault?.file}:${fault?.line}`, 'content/ledger.yaml:4');
    assert.match(fault?.fix ?? '', /take "draft: true" out/);
    assert.deepEqual(
      faults.filter(
        ({ file, rule }) => /unrecorded|words-changed/.test(rule) && /topics/.test(file),
      ),
      [],
    );
  });
});
