import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepareFolder, replaceSite } from '../../../src/cli/site-folder.ts';
import { licencesFile } from '../../../src/release/licences.ts';
import { copyOfTeas, edit, temporaryFolder } from '../../support/folder.ts';
import { projectRoot, run } from '../../support/run.ts';

/** Whether every server and disk takes a path: short, in lower case, nothing hidden, nothing that leads upwards. */
function isPlain(path: string): boolean {
  const names = path.split('/');
  return path.length < 150 && names.every((name) => /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name));
}

suite('npm run build', () => {
  test('writes into a folder beside the project, whose path begins as the project’s', async (context) => {
    const project = join(dirname(projectRoot), basename(projectRoot));
    const folder = temporaryFolder(context, `${project}-site-`);
    writeFileSync(join(folder, 'former.html'), 'from the former site');
    const { code, output } = await run(
      'src/cli/build.ts',
      { CONTENT_DIR: 'tests/fixtures/teas', BASE_PATH: '', SITE_URL: '', OUT_DIR: folder },
      ['--anew'],
    );
    assert.equal(code, 0, output);
    assert.match(output, /Content check: no faults in \d+ files\./);
    assert.match(output, new RegExp(`put the site into ${folder}`));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of ['404.html', 'sv/index.html', 'favicon.svg', 'pagefind/pagefind.wasm']) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
    assert.ok(
      files.some((file) => /^_astro\/.+\.css$/.test(file)),
      'no style sheet',
    );
    assert.ok(!files.includes('former.html'), 'the former site is gone');
    // Whoever looks for licences looks for this name.
    const odd = files.filter(
      (file) => file !== licencesFile && !isPlain(file.replaceAll('\\', '/')),
    );
    assert.deepEqual(odd, []);
  });

  test('begins with the check: where that finds a fault it is told, and the former site stands', async (context) => {
    const content = copyOfTeas(context);
    edit(join(content, 'topics/tea/options/herbal/option.yaml'), 'criterion: ', 'criteria: ');
    const out = temporaryFolder(context);
    writeFileSync(join(out, 'former.html'), 'from the former site');
    const { code, output } = await run('src/cli/build.ts', {
      CONTENT_DIR: content,
      OUT_DIR: out,
    });
    assert.equal(code, 1);
    assert.match(output, /herbal\/option\.yaml:\d+:\d+ .*\n {2}Fix: /);
    assert.doesNotMatch(output, /page\(s\) built/);
    assert.deepEqual(readdirSync(out), ['former.html']);
  });
});

suite('a build that would make what stands', () => {
  const project = { 'astro.config.mjs': 'export default {};', 'content/site/sv.mdx': 'Ord.' };
  const lastBuild = fileURLToPath(new URL('../../../src/cli/last-build.ts', import.meta.url));

  /** A project with a site that was built of it; the program runs there, as a command does. */
  function built(context: TestContext) {
    const folder = temporaryFolder(context);
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(project)) write(path, text);
    write('dist/sv/index.html', 'Ord.');
    const ask = (words: string, environment: NodeJS.ProcessEnv = {}) => {
      const program = `
        import { buildOf, keepBuild, standingBuild } from ${JSON.stringify(pathToFileURL(lastBuild).href)};
        import { writeFileSync } from 'node:fs';
        import { describeSite, manifestFile } from ${JSON.stringify(new URL('../../../src/release/manifest.ts', import.meta.url).href)};
        const build = await buildOf(process.cwd(), process.cwd() + '/content', process.env);
        ${words}`;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', program],
        {
          cwd: folder,
          env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...environment },
          encoding: 'utf8',
        },
      );
      assert.equal(stderr, '');
      return stdout;
    };
    ask(`
      const manifest = await describeSite(build.site, { day: '2026-01-01', packages: [] });
      writeFileSync(build.site + '/' + manifestFile, JSON.stringify(manifest));
      await keepBuild(build, 'All is well.');`);
    const said = (environment?: NodeJS.ProcessEnv) =>
      ask('process.stdout.write(String(await standingBuild(build)));', environment);
    return { folder, write, said };
  }

  test('is not made again, and what was said of it is said again', (context) => {
    assert.equal(built(context).said(), 'All is well.');
  });

  for (const [what, path] of [
    ['a word of the content', 'content/site/sv.mdx'],
    ['a file of the project', 'astro.config.mjs'],
    ['what is set beside it', '.env'],
    ['a page of the site itself', 'dist/sv/index.html'],
  ] as const)
    test(`is made where ${what} has changed`, (context) => {
      const { write, said } = built(context);
      write(path, 'Andra ord.');
      assert.equal(said(), 'undefined');
    });

  test('is made by other settings, for another day and where a page is gone', (context) => {
    const { folder, said } = built(context);
    assert.equal(said({ BASE_PATH: '/kb/' }), 'undefined');
    assert.equal(said({ SOURCE_DATE_EPOCH: '1800000000' }), 'undefined');
    assert.equal(said(), 'All is well.');
    rmSync(join(folder, 'dist/sv/index.html'));
    assert.equal(said(), 'undefined');
  });

  test('is made where a page has other words of the same length and time', (context) => {
    const { folder, write, said } = built(context);
    const page = join(folder, 'dist/sv/index.html');
    const { atime, mtime } = statSync(page);
    write('dist/sv/index.html', 'Ars.');
    utimesSync(page, atime, mtime);
    assert.equal(said(), 'undefined');
  });

  test('is not made again for a page that was written anew with the same words', (context) => {
    const { write, said } = built(context);
    write('dist/sv/index.html', 'Ord.');
    assert.equal(said(), 'All is well.');
  });
});

suite('the folder that a site is put into', () => {
  test('must not hold the project or the content, which would be lost', async (context) => {
    const folder = temporaryFolder(context);
    const [project, content] = [join(folder, 'project'), join(folder, 'content')];
    for (const path of [project, content]) mkdirSync(path);
    symlinkSync(folder, join(project, 'linked'));
    const refused = (path: string, kept: string) =>
      assert.rejects(prepareFolder(path, [project, content]), {
        message: new RegExp(`${path} holds ${kept}`),
        hint: /OUT_DIR to a folder for the site alone/,
      });
    await refused(folder, project);
    await refused(project, project);
    await refused(content, content);
    await refused(join(project, 'linked'), project);
    await prepareFolder(join(project, 'dist'), [project, content]);
    await prepareFolder(join(folder, 'project-site'), [project, content]);
  });

  test('must be one that can be written in', async (context) => {
    const file = join(temporaryFolder(context), 'file');
    writeFileSync(file, '');
    await assert.rejects(prepareFolder(file, []), {
      message: new RegExp(`cannot be written into ${file}`),
      hint: /OUT_DIR to a folder that you may write in/,
    });
  });

  test('is emptied of the former site, but not of the repository that it may be', async (context) => {
    const folder = temporaryFolder(context);
    const [site, built] = [join(folder, 'site'), join(folder, 'built')];
    for (const path of [join(site, '.git'), join(site, 'sv'), join(built, 'sv')]) {
      mkdirSync(path, { recursive: true });
    }
    writeFileSync(join(site, 'sv/old.html'), '');
    writeFileSync(join(built, 'sv/new.html'), '');
    await replaceSite(site, built);
    assert.deepEqual(readdirSync(site).sort(), ['.git', 'sv']);
    assert.deepEqual(readdirSync(join(site, 'sv')), ['new.html']);
    assert.ok(!existsSync(built));
  });

  test('keeps the scripts and styles of the last two builds, for pages that are still open', async (context) => {
    const folder = temporaryFolder(context);
    const site = join(folder, 'site');
    mkdirSync(site);
    const publish = async (...names: string[]) => {
      const built = join(folder, 'built');
      mkdirSync(join(built, '_astro'), { recursive: true });
      for (const name of names) writeFileSync(join(built, '_astro', name), name);
      await replaceSite(site, built);
      return readdirSync(join(site, '_astro')).sort();
    };
    assert.deepEqual(await publish('a.1.js', 'b.1.js'), ['a.1.js', 'b.1.js', 'builds.json']);
    // Built again with nothing changed, it is the same build.
    await publish('a.1.js', 'b.1.js');
    await publish('a.2.js', 'b.1.js');
    assert.deepEqual(await publish('a.3.js', 'b.1.js'), [
      'a.1.js',
      'a.2.js',
      'a.3.js',
      'b.1.js',
      'builds.json',
    ]);
    assert.deepEqual(await publish('a.4.js', 'b.4.js'), [
      'a.2.js',
      'a.3.js',
      'a.4.js',
      'b.1.js',
      'b.4.js',
      'builds.json',
    ]);
    assert.equal(readFileSync(join(site, '_astro/a.2.js'), 'utf8'), 'a.2.js');
  });
});
