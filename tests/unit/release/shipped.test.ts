import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { collectShipped, requireKnown } from '../../../src/release/collect-shipped.ts';
import { licenceText } from '../../../src/release/licences.ts';
import { type Bundle, packagesOf, shippedModules } from '../../../src/release/shipped-packages.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A project with some packages, by the paths of their files. */
function project(context: TestContext, files: Readonly<Record<string, string | object>>): string {
  const folder = temporaryFolder(context);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return folder;
}

const cups = {
  'package.json': { name: 'tea-house', version: '1.0.0' },
  'node_modules/cup/package.json': { name: 'cup', version: '2.0.0', license: 'MIT' },
  'node_modules/cup/LICENSE': 'The licence of cups.\r\n',
  // Tells of modules, and is no package.
  'node_modules/cup/dist/package.json': { type: 'module' },
  'node_modules/@tea/pot/package.json': { name: '@tea/pot', version: '3.0.0' },
  'node_modules/@tea/pot/node_modules/cup/package.json': { name: 'cup', version: '1.0.0' },
  'node_modules/@tea/pot/node_modules/cup/Licence.md': 'The licence of older cups.',
};

suite('whose code is sent to browsers', () => {
  test('is told of every module of the bundle, the tools’ own helpers included', (context) => {
    const folder = project(context, cups);
    const modules = [
      `${folder}/src/main.ts`,
      `${folder}/src/page.astro?astro&type=script&index=0&lang.ts`,
      `${folder}/node_modules/cup/dist/index.js`,
      'node_modules/cup/cup.css?url',
      `${folder}/node_modules/@tea/pot/node_modules/cup/index.js`,
      '\0@tea/pot/runtime.js',
    ];
    assert.deepEqual(
      packagesOf(modules, folder).map(({ name, version, licence }) => [name, version, licence]),
      [
        ['@tea/pot', '3.0.0', undefined],
        ['cup', '1.0.0', undefined],
        ['cup', '2.0.0', 'MIT'],
      ],
    );
    assert.throws(() => packagesOf(['\0samovar/runtime.js'], folder), /samovar is not installed/);
    assert.throws(() => packagesOf(['/no/such/file.js'], folder), /which package \/no\/such\/file/);
  });

  test('of what runs while the site is built, only its style is', () => {
    const bundle = {
      'page.js': { moduleIds: ['/a/server.js', '/a/looks.css', '/a/more.css?used'] },
      'font.woff2': { originalFileNames: ['/a/font.woff2'] },
    };
    assert.deepEqual(shippedModules(bundle, false), ['/a/looks.css', '/a/more.css?used']);
    assert.deepEqual(shippedModules(bundle, true).length, 4);
  });
});

suite('what the bundlers of a build are seen to do', () => {
  test('is all that they put into files for browsers', () => {
    const { plugin, modules, files } = collectShipped();
    const see = (name: string, bundle: Bundle) =>
      plugin.generateBundle.call({ environment: { name } }, {}, bundle);
    see('client', { '_astro/page.js': { moduleIds: ['/a/page.ts'] } });
    see('client', { '_astro/worker.js': { moduleIds: ['/a/worker.ts'] } });
    see('prerender', { 'server.js': { moduleIds: ['/a/server.ts', '/a/looks.css'] } });
    assert.deepEqual([...modules], ['/a/page.ts', '/a/worker.ts', '/a/looks.css']);
    requireKnown(['_astro/page.js', '_astro/worker.js'], { files });
    assert.throws(
      () => requireKnown(['_astro/page.js', '_astro/server.js'], { files }),
      /Nobody knows whose code is in _astro\/server\.js\.\n {2}Fix: /,
    );
  });
});

suite('the licences that go along', () => {
  test('hold the text of every package, whatever it calls its file', (context) => {
    const folder = project(context, cups);
    const text = licenceText(
      packagesOf(['node_modules/cup/a.js', 'node_modules/@tea/pot/node_modules/cup/a.js'], folder),
    );
    assert.match(text, /^cup 2\.0\.0 \(MIT\)\n=+\n\nThe licence of cups\.\n/m);
    assert.match(text, /^cup 1\.0\.0\n=+\n\nThe licence of older cups\.\n/m);
  });

  test('are refused where a package has none, by its name', (context) => {
    const folder = project(context, cups);
    assert.throws(
      () => licenceText(packagesOf(['\0@tea/pot/runtime.js'], folder)),
      /@tea\/pot 3\.0\.0 is sent to browsers, and brings no licence text[\s\S]+Fix: /,
    );
  });

  test('hold what is inside of a package and not told in its own, once', (context) => {
    const orama = (name: string) => ({
      [`node_modules/@orama/${name}/package.json`]: { name: `@orama/${name}`, version: '3.0.0' },
      [`node_modules/@orama/${name}/LICENSE.md`]: 'Licensed under the Apache License',
    });
    const folder = project(context, { ...orama('stemmers'), ...orama('stopwords') });
    const text = licenceText(packagesOf(['\0@orama/stemmers/a', '\0@orama/stopwords/a'], folder));
    assert.equal(text.match(/TERMS AND CONDITIONS FOR USE, REPRODUCTION/g)?.length, 1);
    assert.match(text, /Snowball.+inside of @orama\/stemmers, @orama\/stopwords\n/);
    assert.equal(text.match(/Dr Martin Porter/g)?.length, 1);
  });
});
