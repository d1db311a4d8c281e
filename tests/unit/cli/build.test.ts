import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { prepareFolder, replaceSite } from '../../../src/cli/site-folder.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { projectRoot, run } from '../../support/run.ts';

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
});
