import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { parseImport } from '../../../src/cli/import-request.ts';
import { Progress } from '../../../src/cli/progress.ts';
import { filesIn } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

/** A folder with some documents in `from/`, gone when the test is done. */
function workplace(context: TestContext, documents: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(documents)) {
    const file = join(folder, 'from', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const into = join(folder, 'into');
  return {
    folder,
    from: join(folder, 'from'),
    into,
    bring: (...words: string[]) =>
      run('src/cli/import.ts', {}, [
        join(folder, 'from'),
        '--lang',
        'sv',
        '--into',
        into,
        ...words,
      ]),
  };
}

suite('npm run import', () => {
  test('writes a content folder that passes the check, and a report', async (context) => {
    const { bring, into } = workplace(context, {
      'brew/pot.md': '# Kanna\n\n![Bild](gone.png)\n',
      'brew/kettle.md': '# Kittel\n\nSe [kannan](pot.md).\n',
    });
    const { code, output } = await bring();
    assert.equal(code, 0, output);
    assert.match(output, /Imported: 2 of 2 pages, \d+ a second; 1 notices, 0 pages refused\./);
    assert.match(output, /brew\/pot\.md:3:1 {2}import-image-missing/);
    assert.match(
      output,
      /Pages: 2; 2 written as guides\.\nNotices: 1 on 1 pages\.\n {7}1 {2}import-image-missing/,
    );
    assert.match(readFileSync(join(into, '.import/report.txt'), 'utf8'), /brew\/pot\.md:3 /);
    const check = await run('src/cli/check.ts', { CONTENT_DIR: into });
    assert.equal(check.code, 0, check.output);
  });

  test('follows no symbolic link, neither to what it reads nor to where it writes', async (context) => {
    const { bring, folder, from, into } = workplace(context, {
      'a.md': '# A\n\n![Hemlig](secret/key.png)\n\n[!INCLUDE [lånat](secret/note.md)]\n',
    });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/note.md'), 'inte för alla');
    writeFileSync(join(folder, 'elsewhere/key.png'), 'inte för alla');
    symlinkSync(join(folder, 'elsewhere'), join(from, 'secret'));
    symlinkSync(join(from, 'a.md'), join(from, 'b.md'));
    symlinkSync(from, join(from, 'loop'));
    const { output } = await bring();
    for (const link of ['b.md', 'loop', 'secret']) {
      assert.match(
        output,
        new RegExp(`${link}:1:1  import-linked \\(advice\\)  This is a symbolic link`),
      );
    }
    assert.match(output, /Pages: 1; 1 written as guides/);
    assert.doesNotMatch(Object.values(filesIn(into)).join('\n'), /inte för alla/);

    const single = await run('src/cli/import.ts', {}, [
      ...[join(from, 'a.md'), '--lang', 'sv', '--into', join(folder, 'other')],
    ]);
    assert.doesNotMatch(Object.values(filesIn(join(folder, 'other'))).join('\n'), /inte för alla/);
    assert.equal(single.code, 0, single.output);

    symlinkSync(join(folder, 'elsewhere'), join(into, 'media'));
    const again = await bring();
    assert.equal(again.code, 1);
    assert.match(again.output, /into\/media is a symbolic link, and what is written below it/);
    assert.deepEqual(readdirSync(join(folder, 'elsewhere')).sort(), ['key.png', 'note.md']);
  });

  test('run again changes no byte', async (context) => {
    const { bring, into } = workplace(context, {
      'a.md': '# A\n',
      'toc.yml': '- name: A\n  href: a.md\n',
    });
    await bring();
    const before = filesIn(into);
    const { output } = await bring();
    assert.match(output, /holds 6 files already: what a person has written there is left alone\./);
    assert.match(output, /1 unchanged/);
    const { [join(into, '.import/report.txt')]: _, ...after } = filesIn(into);
    const { [join(into, '.import/report.txt')]: __, ...was } = before;
    assert.deepEqual(after, was);
  });

  test('writes nothing where it is told so', async (context) => {
    const { bring, into } = workplace(context, { 'a.md': '# A\n' });
    const { code, output } = await bring('--dry-run');
    assert.equal(code, 0);
    assert.match(output, /1 written as guides[\s\S]*Nothing was written\./);
    assert.equal(existsSync(into), false);
  });

  test('is strict where it is told so', async (context) => {
    const { bring } = workplace(context, { 'a.md': '# A\n\n[x](#gone)\n' });
    assert.equal((await bring()).code, 0);
    assert.equal((await bring('--strict')).code, 2);
  });

  test('mends what is certainly broken where it is told so', async (context) => {
    const { bring, into } = workplace(context, {
      'a.md':
        '---\nms.translationtype: MT\n---\n# A\n\nVi har mätnings utrustning och och te- eller kaffe-och kakfat.\n',
    });
    const plain = await bring();
    assert.match(
      plain.output,
      /a\.md:6:8 {2}import-apart \(advice\) {2}“mätnings utrustning” is broken/,
    );
    const { output } = await bring('--fix');
    assert.match(output, /“mätnings utrustning” was mended to “mätningsutrustning”\./);
    assert.match(
      readFileSync(join(into, 'guides/a/sv.md'), 'utf8'),
      /Vi har mätningsutrustning och te- eller kaffe- och kakfat\./,
    );
  });

  test('brings the pictures that documents show', async (context) => {
    const { bring, into } = workplace(context, {
      'a.md': '# A\n\n![Kanna](pot.png)\n',
      'pot.png': new Uint8Array([137, 80, 0, 1]),
      'unused.png': 'x',
    });
    await bring();
    assert.deepEqual(readdirSync(join(into, 'media')), ['pot.png']);
    assert.deepEqual([...readFileSync(join(into, 'media/pot.png'))], [137, 80, 0, 1]);
    const check = await run('src/cli/check.ts', { CONTENT_DIR: into });
    assert.equal(check.code, 0, check.output);
  });

  test('of documents of every kind makes a site that builds, with their links and pictures', async (context) => {
    const { bring, folder, into } = workplace(context, {
      'panel.md': '# Panel\n\n[![Panelen](panel.png)](panel.png#lightbox)\n',
      'panel.png': 'png',
      'signs.md': '# Tecken\n\n![Ett](bild%231.png) ![Två](s\u00E5.png)\n',
      'bild#1.png': 'png',
      'sa\u030A.png': 'png',
      'empty.md': '',
      'cooling.md':
        '# Kyla\n\nVälj [vatten](#vatten) eller [luft](#luft); läs [hur](#hur). [![Bild](panel.png)](panel.png#lightbox)\n\n' +
        '## Vatten\n\n### Fördelar\n\n- Tyst.\n\n### Nackdelar\n\n- Kan läcka.\n\n' +
        '## Luft\n\n### Fördelar\n\n- Enkel.\n\n### Nackdelar\n\n- Låter.\n\n' +
        '## Mätning\n\n### Hur\n\nVi mätte i en vecka.\n',
    });
    const imported = await bring();
    assert.equal(imported.code, 0, imported.output);
    const check = await run('src/cli/check.ts', { CONTENT_DIR: into });
    assert.equal(check.code, 0, check.output);
    const site = join(folder, 'site');
    const build = await run(
      'src/cli/astro.ts',
      { CONTENT_DIR: into, BASE_PATH: '/kb/', SITE_URL: '', OUT_DIR: site },
      ['build'],
    );
    assert.equal(build.code, 0, build.output);
    assert.deepEqual(readdirSync(join(site, 'media')).sort(), [
      'bild-1.png',
      'panel.png',
      's\u00E5.png',
    ]);
    const page = (path: string) => readFileSync(join(site, 'sv', path, 'index.html'), 'utf8');
    assert.match(
      page('guides/panel'),
      /<a href="(\.\.\/)+media\/panel\.png"><img src="(\.\.\/)+media\/panel\.png"/,
    );
    assert.match(page('guides/empty'), /<h1[^>]*>empty<\/h1>/);
    const topic = page('cooling');
    assert.match(topic, /<a href="(\.\.\/)+media\/panel\.png">Bild<\/a>/);
    for (const anchor of ['vatten', 'luft', 'hur']) {
      assert.ok(topic.includes(`href="#${anchor}"`), `no link to ${anchor}`);
      assert.ok(topic.includes(`id="${anchor}"`), `no anchor ${anchor}`);
    }
  });

  test('takes a single document with what it includes, and nothing from outside its folder', async (context) => {
    const { from, into } = workplace(context, {
      'a.sv.md': '# A\n\n[!INCLUDE [b](parts/b.md)]\n\n[!INCLUDE [c](../../c.md)]\n',
      'b.md': '# B\n',
      'parts/b.md': 'Del b.\n',
    });
    const { code, output } = await run('src/cli/import.ts', {}, [
      join(from, 'a.sv.md'),
      '--lang',
      'sv',
      '--into',
      into,
    ]);
    assert.equal(code, 0, output);
    assert.deepEqual(readdirSync(join(into, 'guides')), ['a']);
    assert.match(readFileSync(join(into, 'guides/a/sv.md'), 'utf8'), /\nDel b\.\n\nc\n$/);
    assert.match(output, /import-include-missing .*\.\.\/\.\.\/c\.md/);
  });

  test('of a file that cannot be read goes on with the others', async (context) => {
    const { bring, from, into } = workplace(context, { 'a.md': '# A\n', 'b.md': '# B\n' });
    rmSync(join(from, 'a.md'));
    mkdirSync(join(from, 'a.md'));
    writeFileSync(join(from, 'c.md'), new Uint8Array([35, 32, 0]));
    chmodSync(join(from, 'b.md'), 0o444);
    const { code, output } = await bring();
    assert.equal(code, 1);
    assert.match(output, /c\.md:1:1 {2}import-not-text {2}The file is no text\.\n {2}Fix: /);
    assert.match(output, /1 written as guides, 1 refused/);
    assert.ok(existsSync(join(into, 'guides/b/sv.md')));
  });

  const refusals: readonly {
    readonly name: string;
    readonly words: (at: ReturnType<typeof workplace>) => readonly string[];
    readonly says: RegExp;
  }[] = [
    {
      name: 'a folder that is not there',
      words: ({ folder }) => [join(folder, 'gone'), '--lang', 'sv'],
      says: /^There is no file or folder .*gone\.\n {2}Fix: /,
    },
    {
      name: 'a folder without documents',
      words: ({ folder }) => [join(folder, 'empty'), '--lang', 'sv'],
      says: /^There is no Markdown document in .*empty\.\n {2}Fix: /,
    },
    {
      name: 'a folder of parts alone',
      words: ({ folder, into }) => [join(folder, 'parts'), '--lang', 'sv', '--into', into],
      says: /^Nothing was read: every document in .*parts is for others to include\.\n {2}Fix: /m,
    },
    {
      name: 'a content folder that is none',
      words: ({ from, folder }) => [from, '--lang', 'sv', '--into', join(folder, 'from')],
      says: /^.*from is no content folder: it holds 1 files, and none of them is content\.\n {2}Fix: /,
    },
    {
      name: 'a content folder that is a file',
      words: ({ from }) => [from, '--lang', 'sv', '--into', join(from, 'a.md')],
      says: /^.*a\.md is no folder\.\n {2}Fix: /,
    },
    { name: 'nothing named', words: () => [], says: /^No file or folder is named\.\n\nUsage: / },
    {
      name: 'two folders',
      words: () => ['a', 'b', '--lang', 'sv'],
      says: /^One file or folder at a time: a, b\./,
    },
    { name: 'no language', words: () => ['a'], says: /^The language is not told: add --lang\./ },
    {
      name: 'a language that no site has',
      words: () => ['a', '--lang', 'xx'],
      says: /^"xx" is no language that a site can have: it is one of sv, en, /,
    },
    {
      name: 'a language that the site does not have',
      words: ({ from, into }) => [from, '--lang', 'nb', '--into', into],
      says: /^The site does not have the language "nb": it has sv, en\.\n {2}Fix: import with one of them, or add nb to languages in site\/site\.yaml\.$/m,
    },
    {
      name: 'an address that is none',
      words: () => ['a', '--lang', 'sv', '--published', 'docs'],
      says: /^"docs" is no address that begins with https:\/\/\./,
    },
    { name: 'an unknown word', words: () => ['a', '--long'], says: /--long/ },
  ];
  for (const { name, words, says } of refusals) {
    test(`refuses ${name}`, async (context) => {
      const at = workplace(context, { 'a.md': '# A\n' });
      mkdirSync(join(at.folder, 'empty'));
      mkdirSync(join(at.folder, 'parts/includes'), { recursive: true });
      writeFileSync(join(at.folder, 'parts/includes/a.md'), 'Del.\n');
      const { code, output } = await run('src/cli/import.ts', {}, words(at));
      assert.equal(code, 1);
      assert.match(output, says);
      assert.deepEqual(readdirSync(at.from), ['a.md']);
    });
  }

  test('interrupted leaves whole files, says so, and goes on the next time', async (context) => {
    const text = `# Kanna\n\n${'Te är gott. '.repeat(300)}\n`;
    const names = Array.from({ length: 400 }, (_, index) => `page-${index}.md`);
    const { bring, from, into } = workplace(
      context,
      Object.fromEntries(names.map((name) => [name, text])),
    );
    mkdirSync(join(into, 'guides'), { recursive: true });
    const child = spawn(process.execPath, [
      'src/cli/import.ts',
      from,
      '--lang',
      'sv',
      '--into',
      into,
    ]);
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const watcher = watch(join(into, 'guides'), () => {
      watcher.close();
      child.kill('SIGINT');
    });
    assert.equal(await ended, 130);
    assert.match(
      output,
      /Interrupted\. Every file is the old one or the new one, whole; run it again to go on\./,
    );
    const written = Object.entries(filesIn(into)).filter(([path]) => path.endsWith('.md'));
    assert.ok(written.length > 0 && written.length < names.length, `${written.length} written`);
    for (const [, content] of written) assert.ok(content.endsWith('Te är gott.\n'));
    const again = await bring();
    assert.equal(again.code, 0, again.output);
    assert.equal(readdirSync(join(into, 'guides')).length, names.length);
  });
});

suite('its arguments', () => {
  test('are read in any order', () => {
    const { from, locale, isFixing, isStrict, isDryRun, into } = parseImport(
      '--fix docs --strict --lang en --into here --dry-run'.split(' '),
    );
    assert.deepEqual(
      { from, locale, isFixing, isStrict, isDryRun, into },
      { from: 'docs', locale: 'en', isFixing: true, isStrict: true, isDryRun: true, into: 'here' },
    );
  });
});

suite('progress', () => {
  const watched = (isTTY: boolean) => {
    const lines: string[] = [];
    let now = 0;
    const output = { isTTY, columns: 60, write: (text: string) => lines.push(text) };
    const progress = new Progress(output, 3, 'pages', () => now);
    return {
      lines,
      progress,
      wait: (ms: number) => {
        now += ms;
      },
    };
  };

  test('is one line that changes on a terminal', () => {
    const { lines, progress, wait } = watched(true);
    progress.step('Imported', 'fine.');
    wait(1000);
    progress.step('Imported', 'fine.');
    wait(50);
    progress.step('Imported', 'fine.');
    progress.end('Imported', 'fine.');
    assert.deepEqual(lines, [
      '\r\u001b[2KImported: 2 of 3 pages, 2 a second; fine.',
      '\r\u001b[2KImported: 3 of 3 pages, 3 a second; fine.\n',
    ]);
  });

  test('is plain lines elsewhere, now and then', () => {
    const { lines, progress, wait } = watched(false);
    progress.step('Imported', 'fine.');
    wait(5000);
    progress.step('Imported', 'one refused.');
    progress.end('Imported', 'one refused.');
    assert.deepEqual(lines, [
      'Imported: 2 of 3 pages, 0 a second; one refused.\n',
      'Imported: 2 of 3 pages, 0 a second; one refused.\n',
    ]);
  });
});
