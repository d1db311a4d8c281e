import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { newSite } from '../../../src/authoring/new-site.ts';
import type { SiteRequest } from '../../../src/authoring/request.ts';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent, checkSlowly } from '../../../src/checks/check-content.ts';

const request: SiteRequest = {
  kind: 'site',
  folder: 'ours',
  languages: ['sv', 'en'],
  topic: 'printing',
  prefix: 'PR',
  options: ['laser', 'ink'],
};

suite('a new site', () => {
  for (const languages of [['sv', 'en'], ['sv'], ['en'], ['nb', 'sv', 'en']]) {
    test(`${languages}: the check asks for what is to be written, and for nothing else`, async () => {
      const { drafts, faults } = newSite('ours', [], { ...request, languages });
      assert.deepEqual(faults, []);
      assert.ok(drafts.every(({ isNew }) => isNew));
      const reading = readContent('ours', drafts);
      assert.deepEqual(reading.content.languages, languages);
      const found = [...checkContent(reading), ...(await checkSlowly(reading.content))];
      assert.deepEqual(
        found.filter(({ rule }) => rule !== 'unwritten'),
        [],
      );
      assert.ok(found.length > 0);
      // The dev server shows it meanwhile.
      const { topics } = assembleCatalog(reading.content);
      assert.equal(topics.length, 1);
      const asked = drafts.filter(({ path }) => path.endsWith('sv.mdx')).map(({ text }) => text);
      assert.equal(asked.length > 0, languages.includes('sv'));
      for (const text of asked) assert.doesNotMatch(text, /\[\[Write/);
    });
  }

  test('has a topic in which what speaks for one option speaks against the other', () => {
    const { drafts } = newSite('ours', [], request);
    const facts = (option: string) =>
      drafts.find(({ path }) => path === `topics/printing/options/${option}/option.yaml`)?.text;
    assert.match(facts('laser') ?? '', /kind: advantage\n {4}criterion: cost\n/);
    assert.match(facts('ink') ?? '', /kind: disadvantage\n {4}criterion: cost\n/);
  });

  test('tells in its first language how it is kept', () => {
    const readme = (languages: readonly string[]) =>
      newSite('ours', [], { ...request, languages }).drafts.find(({ path }) => path === 'README.md')
        ?.text;
    assert.match(readme(['sv', 'en']) ?? '', /Så uppdaterar du motorn/);
    assert.match(readme(['en']) ?? '', /Update the engine/);
    assert.match(readme(['nb']) ?? '', /Slik oppdaterer du motoren/);
  });

  test('may lie in the folder of a repository', () => {
    assert.deepEqual(newSite('ours', ['.git', '.gitignore'], request).faults, []);
  });

  const faults: readonly [
    change: Partial<SiteRequest>,
    message: RegExp,
    fix: RegExp,
    taken?: readonly string[],
  ][] = [
    [{}, /The folder ours is not empty: topics lies there/, /name a new folder/, ['topics']],
    [{ languages: [] }, /one or more languages/, /--languages sv,en/],
    [{ languages: ['sv', 'se'] }, /no language "se"/, /use one of: sv, en, nb\.|use one of: .*sv/],
    [{ languages: ['sv', 'sv'] }, /The language "sv" is there already/, /each once/],
    [{ topic: 'Printing' }, /topic id "Printing" cannot be an anchor/, /lower-case/],
    [{ topic: 'search' }, /"search" belongs to a page of the site/, /another id/],
    [{ prefix: 'p' }, /prefix "p" cannot begin a code/, /--prefix PR/],
    [{ options: ['laser'] }, /two or more options/, /--options/],
    [{ options: ['laser', 'laser'] }, /an anchor "laser" already/, /another id/],
  ];
  for (const [change, message, fix, taken] of faults) {
    test(`is not made: ${message.source}`, () => {
      const entry = newSite('ours', taken ?? [], { ...request, ...change });
      assert.deepEqual(entry.drafts, []);
      const fault = entry.faults.find((each) => message.test(each.message));
      assert.ok(fault, JSON.stringify(entry.faults));
      assert.match(fault.fix, fix);
    });
  }
});
