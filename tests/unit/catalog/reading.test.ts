/** Files in, typed content and faults with their places out. */

import { strict as assert } from 'node:assert';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite, test } from 'node:test';
import {
  contentReader,
  displayFolder,
  filePaths,
  readContentFolder,
} from '../../../src/catalog/files.ts';
import { contentFolder } from '../../../src/catalog/folder.ts';
import { fontNames, mediaPaths, readFont, readMedia } from '../../../src/catalog/media.ts';
import { nearest } from '../../../src/catalog/nearest.ts';
import { isPicture, readContent } from '../../../src/catalog/read-content.ts';
import { splitFrontMatter } from '../../../src/catalog/read-file.ts';
import { siteSource } from '../../../src/catalog/site-source.ts';
import { type Changes, readTeas, replacing } from '../../support/content.ts';
import { copyOfTeas, edit } from '../../support/folder.ts';

/** The faults of reading, each as `file:line:column rule message Fix: fix`. */
function faults(changes: Changes): string[] {
  return readTeas(changes).diagnostics.map(
    ({ file, line, column, rule, message, fix }) =>
      `${file}:${line}:${column} ${rule} ${message} Fix: ${fix}`,
  );
}

suite('a file is not read', () => {
  const cases: [what: string, changes: Changes, fault: string][] = [
    [
      'with a tab before a field',
      { 'topics/tea/topic.yaml': replacing('  - id: both', '\t- id: both') },
      'content/topics/tea/topic.yaml:9:1 yaml-syntax A line is indented with a tab. Fix: indent with spaces, two for each level.',
    ],
    [
      'with a field that is there twice',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: TE\nprefix: TE') },
      'content/topics/tea/topic.yaml:2:1 yaml-syntax A field stands here that is there already. Fix: keep one of the two; where another thing of the list begins here, write - before it.',
    ],
    [
      'with a bracket that is not closed',
      { 'topics/tea/topic.yaml': replacing('[tea-board]', '[tea-board') },
      'content/topics/tea/topic.yaml:8:1 yaml-syntax A bracket, a brace or a quotation mark that is opened here or before is not closed. Fix: close it.',
    ],
    [
      'with a bracket that closes nothing',
      { 'topics/tea/topic.yaml': replacing('[tea-board]', '[tea-board]]') },
      'content/topics/tea/topic.yaml:7:21 yaml-syntax What begins here is neither a field, nor an item of a list, nor the value of one. Fix: write a field as “name: value” and an item as “- value”, in the column of those beside it.',
    ],
    [
      'with quotation marks that do not end',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: "TE') },
      'content/topics/tea/topic.yaml:11:1 yaml-syntax A bracket, a brace or a quotation mark that is opened here or before is not closed. Fix: close it.',
    ],
    [
      'with an item in a column of its own',
      { 'topics/tea/options/green/option.yaml': replacing('    kind: adv', '   kind: adv') },
      'content/topics/tea/options/green/option.yaml:5:1 yaml-syntax What begins here is neither a field, nor an item of a list, nor the value of one. Fix: write a field as “name: value” and an item as “- value”, in the column of those beside it.',
    ],
    [
      'with a star that means something else',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: *TE') },
      'content/topics/tea/topic.yaml:1:9 yaml-syntax A value begins with * or &, which mean something else to YAML. Fix: put quotation marks around the value.',
    ],
    [
      'with a backslash that means nothing',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: "T\\E"') },
      'content/topics/tea/topic.yaml:1:11 yaml-syntax A \\ stands between quotation marks and means nothing there. Fix: write \\\\, or single quotation marks around the value.',
    ],
    [
      'with a value that begins with a sign of YAML',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: @TE') },
      'content/topics/tea/topic.yaml:1:9 yaml-syntax A value begins with a sign that means something else to YAML. Fix: put quotation marks around the value.',
    ],
    [
      'with a line that is indented otherwise',
      { 'topics/tea/topic.yaml': (text) => `${text}  x: y\n` },
      'content/topics/tea/topic.yaml:11:1 yaml-syntax A line is indented as none of those before it. Fix: let what belongs together begin in the same column, two spaces further in for each level.',
    ],
    [
      'with two versions of it since a merge',
      {
        'topics/tea/sv.mdx': replacing(
          'Tre sorter, en kanna.',
          '<<<<<<< HEAD\nTre sorter.\n=======\nEn kanna.\n>>>>>>> main',
        ),
      },
      'content/topics/tea/sv.mdx:7:1 merge-conflict Two versions of the file were merged, and both stand here. Fix: keep what is right of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
    [
      'in another encoding than UTF-8',
      { 'topics/tea/sv.mdx': replacing('Tre sorter', 'Tre s\ufffdrter') },
      'content/topics/tea/sv.mdx:7:6 encoding The file is not saved as UTF-8: from here on its letters cannot be told. Fix: save it as UTF-8; a letter that shows as \ufffd there has to be written anew.',
    ],
    [
      'without front matter',
      { 'topics/tea/sv.mdx': 'Te.\n' },
      'content/topics/tea/sv.mdx:1:1 front-matter-missing The file does not begin with front matter. Fix: begin it with a line ---, the fields, and another line ---.',
    ],
    [
      'with YAML that is none, which is placed in the whole file',
      { 'topics/tea/sv.mdx': replacing('title: Te\n', 'title: Te: gott\n') },
      'content/topics/tea/sv.mdx:2:8 yaml-syntax A value holds a colon, and what follows it is read as a field. Fix: put quotation marks around the value.',
    ],
    [
      'with a field that is none',
      { 'topics/tea/topic.yaml': replacing('reviewBy:', 'revewBy:') },
      'content/topics/tea/topic.yaml:5:1 schema "revewBy" is not a field here. Fix: remove it, or use one of: reviewBy, trees, area, criteria, makers, prefix, aliases, draft, guides, options, sections, sources, imported.',
    ],
    [
      'with a field of a thing in a list that is none',
      { 'topics/tea/topic.yaml': replacing('sources: [tebladet]', 'source: [tebladet]') },
      'content/topics/tea/topic.yaml:10:5 schema "source" is not a field here. Fix: remove it, or use one of: sources, id.',
    ],
    [
      'with a field of an entry by name that is none',
      { 'vocabulary/criteria.yaml': replacing('  label:', '  lable:') },
      'content/vocabulary/criteria.yaml:2:3 schema "lable" is not a field here. Fix: write label.',
    ],
    [
      'without a field that it needs',
      { 'topics/tea/sv.mdx': replacing('title: Te\n', '') },
      'content/topics/tea/sv.mdx:2:1 schema The field "title" is missing. Fix: add "title: …" here.',
    ],
    [
      'without a field of a thing in a list, which is told where the thing stands',
      {
        'topics/tea/options/green/option.yaml': replacing(
          '    kind: disadvantage\n    criterion: brewing',
          '    kind: disadvantage',
        ),
      },
      'content/topics/tea/options/green/option.yaml:8:5 schema The field "criterion" is missing. Fix: add "criterion: …" here.',
    ],
    [
      'with a value that is not allowed',
      {
        'topics/tea/options/green/option.yaml': replacing('kind: advantage', 'kind: good'),
      },
      'content/topics/tea/options/green/option.yaml:5:11 schema "kind" has a value that is not allowed. Fix: use one of: advantage, disadvantage.',
    ],
    [
      'with a value in a list that is wrong, which is called by its field',
      { 'topics/tea/topic.yaml': replacing('[green, black, herbal]', '[green, [black], herbal]') },
      'content/topics/tea/topic.yaml:2:18 schema "options" must be one text. Fix: write one value, in quotation marks where it could be a number or a list.',
    ],
    [
      'with a list in the place of fields',
      { 'topics/tea/topic.yaml': '- te\n' },
      'content/topics/tea/topic.yaml:1:1 schema "value" must be made of fields. Fix: write its fields below it, each as “name: value”.',
    ],
    [
      'with a value that is wrong',
      { 'topics/tea/topic.yaml': replacing('prefix: TE', 'prefix: tea') },
      'content/topics/tea/topic.yaml:1:9 schema "prefix" must be two to four capital letters A–Z. Fix: correct the value of "prefix".',
    ],
  ];
  const bomb = [
    'a: &a [x, x]',
    ...['b', 'c', 'd', 'e'].map((name, index) => {
      const before = `*${'abcd'[index]}`;
      return `${name}: &${name} [${Array(10).fill(before).join()}]`;
    }),
  ].join('\n');
  const unfolds =
    'yaml-excessive What begins here unfolds into more than can be read, or lies in too many levels. Fix: write values out in the place of * and &, with few levels of indents and brackets.';
  cases.push(
    [
      'with aliases that unfold without end',
      { 'vocabulary/criteria.yaml': bomb },
      `content/vocabulary/criteria.yaml:2:8 ${unfolds}`,
    ],
    [
      'with such in front matter',
      { 'topics/tea/sv.mdx': `---\n${bomb}\n---\n` },
      `content/topics/tea/sv.mdx:3:8 ${unfolds}`,
    ],
    [
      'with an alias that holds itself, in a field that may hold its like',
      { 'guides/contents.sv.yaml': 'items: &all [{ title: Allt, items: *all }]\n' },
      `content/guides/contents.sv.yaml:1:36 ${unfolds}`,
    ],
    [
      'with a key that no object can have',
      { 'vocabulary/criteria.yaml': (text) => `${text}"__proto__":\n  label: { sv: a, en: b }\n` },
      'content/vocabulary/criteria.yaml:7:1 schema "__proto__" is not a field here, and can be the name of nothing. Fix: remove it, or choose another name.',
    ],
    [
      'with quotes in quotes without end',
      { 'topics/tea/sv.mdx': (text) => `${text}\n${'>'.repeat(20_000)} djupt\n` },
      'content/topics/tea/sv.mdx:13:41 nesting-deep The text is nested in more than 40 levels here. Fix: take away quotes, lists or emphasis around it.',
    ],
    [
      'with lists in lists without end, in Markdown too',
      {
        'guides/cups/mugs/sv.md': `---\ntitle: Muggar\n---\n\n${Array.from({ length: 3000 }, (_, level) => `${'  '.repeat(level)}- djupt`).join('\n')}`,
      },
      'content/guides/cups/mugs/sv.md:24:41 nesting-deep The text is nested in more than 40 levels here. Fix: take away quotes, lists or emphasis around it.',
    ],
  );
  test('with brackets in brackets without end, wherever the parser gives up', () => {
    const blocks = Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const texts = [
      `a: ${'['.repeat(5000)}${']'.repeat(5000)}`,
      `a: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`,
      blocks,
    ];
    for (const text of texts) {
      const [fault = ''] = faults({ 'site/site.yaml': text });
      assert.match(fault, /^content\/site\/site\.yaml:\d+:\d+ yaml-excessive /);
    }
  });

  for (const [what, changes, fault] of cases) {
    test(what, () => {
      assert.equal(faults(changes)[0], fault);
      const [path = ''] = Object.keys(changes);
      const { content } = readTeas(changes);
      assert.deepEqual([...content.unreadable], [path]);
    });
  }
});

test('faults in the text of a guide that is one file are told of, and it is read', () => {
  const path = 'guides/cups/mugs/sv.md';
  const changes = { [path]: '---\ntitle: Muggar\n---\n\n# Muggar {#mugs}\n' };
  const [first = ''] = faults(changes);
  assert.ok(first.startsWith(`content/${path}:5:1 heading-level `), first);
  assert.deepEqual([...readTeas(changes).content.unreadable], []);
});

test('a file of a name that does not belong is told of, with what it may be meant for', () => {
  const { content, diagnostics } = readTeas({ 'topics/tea/options/green/flows.yaml': 'x: 1\n' });
  assert.deepEqual([...content.unreadable], []);
  assert.deepEqual(
    diagnostics.map(({ file, line, rule, fix }) => [file, line, rule, fix]),
    [
      [
        'content/topics/tea/options/green/flows.yaml',
        1,
        'file-unexpected',
        'rename or remove it; the nearest names are topics/<topic>/options/<option>/flow.yaml, topics/<topic>/options/<option>/<locale>.mdx, topics/<topic>/options/<option>/option.yaml.',
      ],
    ],
  );
});

test('pictures and files to link to are known by their paths, and nothing else among them', () => {
  const { content, diagnostics } = readContent('content', [
    { path: 'media/pots/Blue.PNG', text: '' },
    { path: 'media/pot.txt', text: '', bytes: 3 },
    { path: 'media/pot.html', text: '' },
  ]);
  assert.deepEqual(
    [...content.media],
    [
      ['pots/Blue.PNG', undefined],
      ['pot.txt', 3],
    ],
  );
  assert.deepEqual(
    diagnostics.map(({ file }) => file),
    ['content/media/pot.html'],
  );
  assert.equal(isPicture('pots/blue.png'), false);
});

test('how a site looks is read as it stands, and what is nearly called so is told of', () => {
  const { content, diagnostics } = readContent('content', [
    { path: 'site/theme.css', text: ':root {}' },
    { path: 'site/mark.svg', text: '<svg/>' },
    { path: 'site/themes.css', text: '' },
  ]);
  assert.deepEqual(content.look, { theme: ':root {}', mark: '<svg/>', favicon: undefined });
  assert.deepEqual(
    diagnostics.map(({ file, fix }) => [file, /names are ([^,]*),/.exec(fix)?.[1]]),
    [['content/site/themes.css', 'site/theme.css']],
  );
});

suite('the languages of a site', () => {
  const words = (locale: string) => ({
    path: `site/${locale}.mdx`,
    text: '---\nname: Te\ntitle: Te\ndescription: Te.\n---\n',
  });
  const read = (yaml: string) =>
    readContent('content', [{ path: 'site/site.yaml', text: yaml }, words('sv'), words('en')]);

  test('are those that it says, and files in others are told of', () => {
    const { content, diagnostics } = read('languages: [en]');
    assert.deepEqual(content.languages, ['en']);
    assert.deepEqual(
      diagnostics.map(({ file, rule, fix }) => [file, rule, fix]),
      [
        [
          'content/site/sv.mdx',
          'language-unknown',
          'remove the file, or add sv to languages in site/site.yaml.',
        ],
      ],
    );
    assert.deepEqual(read('languages: [en, sv]').content.languages, ['en', 'sv']);
  });

  test('are the usual ones where it says nothing, or nothing that can be read', () => {
    for (const yaml of ['', 'owner: x', 'languages: [tlh]', 'languages: [sv, sv]', '{']) {
      assert.deepEqual(read(yaml).content.languages, ['sv', 'en'], yaml);
    }
  });
});

test('front matter comes apart from the text below it, whatever ends its lines', () => {
  assert.deepEqual(splitFrontMatter('---\ntitle: Te\n---\nEtt.\n'), {
    data: { title: 'Te' },
    body: 'Ett.\n',
  });
  assert.deepEqual(splitFrontMatter('\uFEFF---\r\ntitle: Te\r\n--- \r\nEtt.'), {
    data: { title: 'Te' },
    body: 'Ett.',
  });
  assert.deepEqual(splitFrontMatter('---\n---\nEtt.'), { data: {}, body: 'Ett.' });
  assert.deepEqual(splitFrontMatter('---\ntitle\n---\nEtt.'), { data: {}, body: 'Ett.' });
  assert.deepEqual(splitFrontMatter('Ett.\n---\n'), { data: {}, body: 'Ett.\n---\n' });
});

test('the nearest names are six, by likeness and then by the alphabet', () => {
  assert.deepEqual(nearest('te', ['kaffe', 'td', 'tc', 'tee', 'te', 'tb', 'ta']), [
    'te',
    'ta',
    'tb',
    'tc',
    'td',
    'tee',
  ]);
});

suite('a folder on disk', () => {
  test('is read in order, hidden files and folders passed over', async (context) => {
    const folder = copyOfTeas(context);
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/config.yaml'), 'x: 1\n');
    writeFileSync(join(folder, '.ledger.yaml.tmp'), 'x: 1\n');
    writeFileSync(join(folder, 'odd.'), 'x');
    const paths = await filePaths(folder);
    assert.ok(paths.includes('odd.'));
    assert.ok(paths.includes('topics/tea/topic.yaml'));
    assert.deepEqual(
      paths.filter((path) => path.includes('.ledger') || path.includes('.git')),
      [],
    );
    assert.deepEqual(paths, paths.toSorted());
  });

  test('is named from where one stands, or whole where it lies elsewhere', () => {
    assert.equal(displayFolder(join(process.cwd(), 'content')), 'content');
    assert.equal(displayFolder(process.cwd()), '.');
    const elsewhere = join(process.cwd(), '..', 'elsewhere');
    assert.equal(displayFolder(elsewhere), elsewhere);
  });

  test('is the one that the environment names', (context) => {
    const before = process.env.CONTENT_DIR;
    context.after(() => {
      process.env.CONTENT_DIR = before ?? '';
    });
    process.env.CONTENT_DIR = 'teas';
    assert.equal(relative(process.cwd(), contentFolder()), 'teas');
    process.env.CONTENT_DIR = '';
    assert.equal(relative(process.cwd(), contentFolder()), 'content');
  });

  test('has pictures and files to link to, and nothing that a browser runs', async (context) => {
    const folder = copyOfTeas(context);
    mkdirSync(join(folder, 'media/pots'), { recursive: true });
    for (const name of [
      'pots/b.PNG',
      'a.svg',
      'c.jpeg',
      'd.webp',
      'e.gif',
      'f.jpg',
      'p.pdf',
      'x.html',
    ]) {
      writeFileSync(join(folder, 'media', name), name);
    }
    assert.deepEqual(await mediaPaths(folder), [
      'a.svg',
      'c.jpeg',
      'd.webp',
      'e.gif',
      'f.jpg',
      'p.pdf',
      'pots/b.PNG',
    ]);
    const { media } = (await readContentFolder(folder)).content;
    assert.deepEqual([media.get('p.pdf'), media.get('x.html')], ['p.pdf'.length, undefined]);
    const bytes = await readMedia(folder, 'a.svg');
    assert.equal(Buffer.from(bytes).toString(), 'a.svg');
  });

  test('has fonts, each by its name', async (context) => {
    const folder = copyOfTeas(context);
    mkdirSync(join(folder, 'site/fonts'), { recursive: true });
    for (const name of ['a.woff2', 'note.txt'])
      writeFileSync(join(folder, 'site/fonts', name), name);
    assert.deepEqual(await fontNames(folder), ['a.woff2']);
    assert.equal(Buffer.from(await readFont(folder, 'a.woff2')).toString(), 'a.woff2');
  });
});

suite('a folder that is read again', () => {
  const words = (reading: Awaited<ReturnType<typeof readContentFolder>>) =>
    reading.content.files.find(({ kind, locale }) => kind === 'topicWords' && locale === 'sv');

  test('gives the same where nothing has changed, and only what has changed anew', async (context) => {
    const folder = copyOfTeas(context);
    const read = contentReader(folder);
    const first = await read();
    assert.equal(await read(), first);
    edit(join(folder, 'topics/tea/en.mdx'), 'Three kinds', 'Some kinds');
    const second = await read();
    assert.notEqual(second, first);
    assert.equal(words(second), words(first), 'what has not changed is not read anew');
    assert.deepEqual(
      second.content.files.filter((file) => !first.content.files.includes(file)).length,
      1,
    );
    assert.deepEqual(
      second.content.files.map(({ kind }) => kind),
      (await readContentFolder(folder)).content.files.map(({ kind }) => kind),
    );
  });

  test('sees a file that is gone, one that is new, and one whose size stays the same', async (context) => {
    const folder = copyOfTeas(context);
    const read = contentReader(folder);
    const first = await read();
    rmSync(join(folder, 'topics/tea/dates.yaml'));
    const without = await read();
    assert.equal(without.content.files.length, first.content.files.length - 1);
    writeFileSync(join(folder, 'extra.yaml'), 'x: 1\n');
    assert.equal((await read()).diagnostics.length, first.diagnostics.length + 1);
    edit(join(folder, 'topics/tea/sv.mdx'), 'en kanna', 'en koppar');
    edit(join(folder, 'topics/tea/sv.mdx'), 'en koppar', 'en kopps');
    utimesSync(join(folder, 'topics/tea/sv.mdx'), new Date(), new Date());
    const changed = words(await read());
    assert.equal(
      changed?.kind === 'topicWords' && changed.words.introduction.text,
      'Tre sorter, en kopps.',
    );
  });

  test('gives everybody in a process the same content and the same catalog', async (context) => {
    const folder = copyOfTeas(context);
    const source = siteSource(folder);
    assert.equal(siteSource(folder), source);
    assert.equal(await source.reading(), await source.reading());
    const catalog = await source.catalog();
    assert.equal(await source.catalog(), catalog);
    edit(join(folder, 'topics/tea/en.mdx'), 'Three kinds', 'Some kinds');
    assert.equal(await source.catalog(), catalog, 'until somebody reads again');
    await source.readAgain();
    const [topic] = (await source.catalog()).topics;
    assert.equal(topic?.words.en.introduction.text, 'Some kinds, one pot.');
  });
});
