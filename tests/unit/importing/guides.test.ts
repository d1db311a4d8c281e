import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { importDocuments } from '../../support/import.ts';

const path = 'guides/brew/pot/sv.md';
const document = '# Kanna\n\n## <a name="size"></a>Storlek\n\nLagom.\n';

suite('a guide', () => {
  test('keeps folders and file name, and passes every check', async () => {
    const { files } = await importDocuments({ 'brew/pot.md': document });
    assert.match(files.get(path) ?? '', /^---\ntitle: Kanna\n/);
    const sources = [...files].map(([name, text]) => ({ path: name, text }));
    assert.deepEqual(checkContent(readContent('content', sources)), []);
  });

  test('is refused where it is nested without end, and the others are imported', async () => {
    const { states, notices } = await importDocuments({
      'quotes.md': `# Citat\n\n${'>'.repeat(20_000)} djupt\n`,
      'lists.md': Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- djupt`).join(
        '\n',
      ),
      'html.md': `# HTML\n\n${'<div>'.repeat(5000)}djupt${'</div>'.repeat(5000)}\n`,
      'brew/pot.md': document,
    });
    assert.deepEqual(states, {
      'quotes.md': 'refused',
      'lists.md': 'refused',
      'html.md': 'refused',
      'brew/pot.md': 'guide',
    });
    assert.deepEqual(notices.map(({ file, at, rule }) => `${file}:${at.line} ${rule}`).sort(), [
      'html.md:1 import-nested',
      'lists.md:19 import-nested',
      'quotes.md:3 import-nested',
    ]);
  });

  test('gets another name where Windows could not store its own, or IIS would hide it', async () => {
    const { files, notices } = await importDocuments({
      'con.md': '# Con\n\n![Bild](aux.png)\n',
      'bin/App_Data/nul.md': '# Nul\n\n[Con](../../con.md)\n',
      'aux.png': 'bild',
    });
    const nul = files.get('guides/bin-1/App_Data-1/nul-1/sv.md') ?? '';
    assert.match(nul, /\[Con\]\(\/guides\/con-1\/\)/);
    assert.match(files.get('guides/con-1/sv.md') ?? '', /!\[Bild\]\(\/media\/aux-1\.png\)/);
    const renamed = notices.filter(({ rule }) => rule === 'import-renamed');
    assert.deepEqual(
      renamed.map(({ message }) => /"([^"]+)" here/.exec(message)?.[1]),
      ['bin-1', 'App_Data-1', 'nul-1', 'con-1'],
    );
    const sources = [...files].map(([name, text]) => ({ path: name, text }));
    assert.deepEqual(checkContent(readContent('content', sources)), []);
  });

  test('that is imported again is the same, byte for byte', async () => {
    const first = await importDocuments({ 'brew/pot.md': document });
    const second = await importDocuments({ 'brew/pot.md': document });
    assert.deepEqual(first.files, second.files);
    const third = await importDocuments({ 'brew/pot.md': document }, { into: first.files });
    assert.deepEqual(third.written, []);
    assert.equal(third.states['brew/pot.md'], 'unchanged');
  });

  test('follows its source where nobody has written since', async () => {
    const { files } = await importDocuments({ 'brew/pot.md': document });
    const changed = document.replace('Lagom.', 'Stor.');
    const result = await importDocuments({ 'brew/pot.md': changed }, { into: files });
    assert.match(result.files.get(path) ?? '', /Stor\./);
    assert.deepEqual(
      result.notices.map(({ rule }) => rule),
      ['import-guide-renewed'],
    );
  });

  test('follows its source where somebody has given it sources of its own as well', async () => {
    const { files } = await importDocuments({ 'brew/pot.md': document });
    const facts = 'sections: [{ id: size, sources: [board] }]\n';
    const into = new Map(files).set('guides/brew/pot/guide.yaml', facts);
    const changed = document.replace('Lagom.', 'Stor.');
    const result = await importDocuments({ 'brew/pot.md': changed }, { into });
    assert.match(result.files.get(path) ?? '', /Stor\./);
    assert.equal(result.files.get('guides/brew/pot/guide.yaml'), facts);
  });

  test('that a person has changed is left alone, and a change of its source is told', async () => {
    const { files } = await importDocuments({ 'brew/pot.md': document });
    const edited = new Map(files).set(
      path,
      (files.get(path) ?? '').replace('Lagom.', 'Precis lagom.'),
    );
    const same = await importDocuments({ 'brew/pot.md': document }, { into: edited });
    assert.deepEqual([same.written, same.notices, same.states['brew/pot.md']], [[], [], 'kept']);
    const changed = document.replace('Lagom.', 'Stor.');
    const result = await importDocuments({ 'brew/pot.md': changed }, { into: edited });
    assert.deepEqual(result.written, []);
    assert.deepEqual(
      result.notices.map(({ kind, rule }) => [kind, rule]),
      [['changed', 'import-guide-edited']],
    );
  });

  test('in a second language stands beside the first', async () => {
    const first = await importDocuments({ 'brew/pot.md': document });
    const second = await importDocuments(
      { 'brew/pot.md': '# Pot\n\n## Size\n' },
      { locale: 'en', into: first.files },
    );
    assert.ok(second.files.has('guides/brew/pot/en.md'));
    assert.equal(second.files.get(path), first.files.get(path));
  });

  test('of a name that is taken is refused', async () => {
    const taken = new Map([
      [
        'guides/brew/pot/guide.yaml',
        'sources: [board]\nsections:\n  - id: size\n    sources: [board]\n',
      ],
    ]);
    const result = await importDocuments(
      { 'brew/pot.md': document, 'a.md': '# A\n', 'a.markdown': '# A\n' },
      { into: taken },
    );
    assert.deepEqual(result.states, {
      'a.markdown': 'guide',
      'a.md': 'refused',
      'brew/pot.md': 'refused',
    });
    assert.deepEqual(
      result.notices.map(({ file, message }) => `${file}: ${message}`),
      [
        'a.md: "a.markdown" has become "a" already, or is told from it by capitals alone; nothing was written.',
        'brew/pot.md: There is a guide "brew/pot" already, which was not imported; nothing was written.',
      ],
    );
  });
});

suite('a document that is named itself', () => {
  test('is read whatever its name ends in; among others it is none', async () => {
    const documents = { 'pots.txt': '# Pots\n\nWords.\n' };
    const named = await importDocuments(documents, { named: 'pots.txt' });
    assert.match(named.files.get('guides/pots/sv.md') ?? '', /title: Pots/);
    assert.deepEqual((await importDocuments(documents)).states, {});
  });
});

suite('a document that the checks would refuse', () => {
  test('is not written, is told with the reason, and links to it lead nowhere', async () => {
    const { files, states, notices } = await importDocuments({
      'pots.md': '# Pots\n\nSee [cups](cups.md).\n',
      'cups.md': '# Cups\n\nTe\ufffd.\n',
    });
    assert.equal(states['pots.md'], 'guide');
    assert.equal(states['cups.md'], 'refused');
    assert.equal(files.has('guides/cups/sv.md'), false);
    assert.match(files.get('guides/pots/sv.md') ?? '', /See cups\./);
    const refusal = notices.find(({ rule }) => rule === 'import-unsound');
    assert.match(refusal?.message ?? '', /encoding/);
    const sources = [...files].map(([name, text]) => ({ path: name, text }));
    assert.deepEqual(checkContent(readContent('content', sources)), []);
  });
});

suite('a broken file', () => {
  test('that cannot be read stops no other', async () => {
    const { states, notices } = await importDocuments({
      'a.md': new Error('EACCES'),
      'b.md': '# B\n',
    });
    assert.deepEqual(states, { 'a.md': 'refused', 'b.md': 'guide' });
    assert.deepEqual(
      notices.map(({ kind, rule, message }) => [kind, rule, message]),
      [['refused', 'import-unreadable', 'The file cannot be read: EACCES']],
    );
  });

  test('that is no text is refused', async () => {
    const { states, notices } = await importDocuments({ 'a.md': new Uint8Array([35, 0, 1, 2]) });
    assert.equal(states['a.md'], 'refused');
    assert.equal(notices[0]?.rule, 'import-not-text');
  });

  test('in another encoding is read all the same, and told', async () => {
    const latin = Uint8Array.from('# Förr\n', (letter) => letter.charCodeAt(0));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('# Nytt på\n', (letter) => letter.charCodeAt(0)).buffer),
    ]);
    const { files, notices } = await importDocuments({ 'a.md': latin, 'b.md': utf16 });
    assert.match(files.get('guides/a/sv.md') ?? '', /^title: Förr$/m);
    assert.match(files.get('guides/b/sv.md') ?? '', /^title: Nytt på$/m);
    assert.deepEqual(
      notices.map(({ message }) => message),
      [
        'The file is not UTF-8; it was read as Windows-1252.',
        'The file is not UTF-8; it was read as UTF-16.',
      ],
    );
  });
});

suite('tables of contents', () => {
  const documents = {
    'a/x.md': '# X\n',
    'a/y.md': '# Y\n',
    'b/z.md': '# Z\n',
    'a/toc.yml':
      '- name: Grupp\n  items:\n    - name: Ett\n      href: y.md#top\n    - name: Två\n      href: x.md\n    - name: Ute\n      href: https://example.org/\n',
    'b/TOC.yml': 'items:\n  - name: Zeta\n    href: z.md\n',
    'b/index.yml': "title: 'Del B'\n",
    'b/breadcrumb/toc.yml': '- name: Hem\n  tocHref: /\n',
  };

  test('become the order of reading', async () => {
    const { files } = await importDocuments(documents);
    assert.equal(
      files.get('guides/contents.sv.yaml')?.replace(/^imported:\n.*\n/, ''),
      'items:\n  - title: a\n    items:\n      - title: Grupp\n        items:\n          - title: Ett\n            guide: a/y\n          - title: Två\n            guide: a/x\n  - title: Del B\n    items:\n      - title: Zeta\n        guide: b/z\n',
    );
  });

  test('that name each other are joined', async () => {
    const { files } = await importDocuments({
      'a/x.md': '# X\n',
      'toc.yml': '- name: Allt\n  href: a/toc.yml\n',
      'a/toc.yml': '- name: Ett\n  href: x.md\n',
    });
    assert.match(
      files.get('guides/contents.sv.yaml') ?? '',
      /items:\n {2}- title: Allt\n {4}items:\n {6}- title: Ett\n/,
    );
  });

  test('that a person has changed are left alone', async () => {
    const { files } = await importDocuments(documents);
    const contents = 'guides/contents.sv.yaml';
    const edited = new Map(files).set(
      contents,
      (files.get(contents) ?? '').replace('Grupp', 'Min grupp'),
    );
    const result = await importDocuments(
      { ...documents, 'a/toc.yml': '- name: Ny\n  href: x.md\n' },
      { into: edited },
    );
    assert.deepEqual(
      result.notices.map(({ rule }) => rule),
      ['import-contents-edited'],
    );
    assert.equal(result.files.get(contents), edited.get(contents));
  });

  test('that are no YAML are told', async () => {
    const { notices } = await importDocuments({ 'a.md': '# A\n', 'toc.yml': '- name: "x\n' });
    assert.deepEqual(
      notices.map(({ rule, file }) => [rule, file]),
      [['import-contents', 'toc.yml']],
    );
  });
});

test('documents in one language make a site that offers no other', async () => {
  const { files } = await importDocuments({ 'brew/pot.md': document });
  const languagesOf = (sources: ReadonlyMap<string, string>) =>
    assembleCatalog(
      readContent(
        'content',
        [...sources].map(([path, text]) => ({ path, text })),
      ).content,
    ).site.languages;
  assert.deepEqual(languagesOf(files), ['sv']);
  const both = await importDocuments(
    { 'lid.md': '# Lid\n\nWords.\n' },
    { into: files, locale: 'en' },
  );
  assert.deepEqual(languagesOf(both.files), ['sv', 'en']);
});

test('a heading that holds no words, or a mark that nobody read, leaves the title to the front matter', async () => {
  const titleOf = async (heading: string) => {
    const { files } = await importDocuments({
      'a.md': `---\ntitle: Kannan\n---\n\n# ${heading}\n\nOrd.\n`,
    });
    return /^title: (.*)$/m.exec(files.get('guides/a/sv.md') ?? '')?.[1];
  };
  assert.equal(await titleOf('🫖'), 'Kannan');
  assert.equal(await titleOf('{{< own/mark >}} kanna'), 'Kannan');
  assert.equal(await titleOf('Kanna'), 'Kanna');
});

suite('a document that is there no longer', () => {
  const others = { 'a.md': '# A\n\nOrd.\n', 'b.md': '# B\n\nAndra ord.\n' };
  const lock =
    '# Lås\n\n## Nyckel\n\n### Fördelar\n\n- a\n\n### Nackdelar\n\n- b\n\n## Kort\n\n### Fördelar\n\n- c\n\n### Nackdelar\n\n- d\n';

  test('is told, and what was made of it is left', async () => {
    const { files } = await importDocuments({
      ...others,
      'brew/pot.md': document,
      'lock.md': lock,
    });
    const { notices, files: after } = await importDocuments(others, { into: files });
    assert.deepEqual(
      notices.map(({ file, rule }) => `${file} ${rule}`),
      ['brew/pot.md import-document-gone', 'lock import-document-gone'],
    );
    assert.deepEqual([...after.keys()], [...files.keys()]);
  });

  test('is told by its new name where it has one', async () => {
    const { files } = await importDocuments({ ...others, 'brew/pot.md': document });
    const { notices } = await importDocuments(
      { ...others, 'brew/kettle.md': document },
      { into: files },
    );
    assert.deepEqual(
      notices.map(({ file, rule, message }) => [file, rule, message.includes('"brew/kettle.md"')]),
      [['brew/pot.md', 'import-document-moved', true]],
    );
  });

  test('is nothing to tell where another folder is imported beside', async () => {
    const { files } = await importDocuments(others);
    const { notices } = await importDocuments({ 'brew/pot.md': document }, { into: files });
    assert.deepEqual(notices, []);
  });
});
