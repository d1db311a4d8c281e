import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { prepareFolder, replaceSite } from '../../../src/cli/site-folder.ts';
import { licencesFile } from '../../../src/release/licences.ts';
import { temporaryFolder } from '../../support/folder.ts';
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
      'src/cli/astro.ts',
      { CONTENT_DIR: 'tests/fixtures/teas', BASE_PATH: '', SITE_URL: '', OUT_DIR: folder },
      ['build'],
    );
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(`put the site into ${folder}`));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of ['404.html', 'sv/index.html', 'favicon.svg', 'pagefind/pagefind.js']) {
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
