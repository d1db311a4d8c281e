import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { projectRoot } from '../support/run.ts';

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);

/** Whether a file names a package, or something in it, where more than types is meant. */
function names(text: string, name: string): boolean {
  const run = text.replace(/^(?:import type [^;]+;|declare module .+)/gm, '');
  return run.includes(`'${name}'`) || run.includes(`'${name}/`);
}

const files: { file: string; text: string }[] = [];
for await (const file of glob(['astro.config.mjs', 'src/**/*.{ts,js,astro}'], {
  cwd: projectRoot,
})) {
  files.push({ file, text: readFileSync(join(projectRoot, file), 'utf8') });
}

test('packages are looked for at all', () => {
  for (const name of ['astro', 'remark-gfm', '@cspell/dict-sv']) {
    assert.ok(name in dependencies, name);
    assert.ok(
      files.some(({ text }) => names(text, name)),
      name,
    );
  }
});

test('a site builds and is served without the packages that only developers need', () => {
  const wrong = Object.keys(devDependencies).flatMap((name) =>
    files.filter(({ text }) => names(text, name)).map(({ file }) => `${file} needs ${name}`),
  );
  assert.deepEqual(wrong, []);
});

suite('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
  const locked = Object.entries<Record<string, unknown>>(packages).filter(([path]) => path !== '');

  test('knows every package by its bytes, and leaves where it comes from to whoever installs', () => {
    assert.ok(locked.length > 500);
    for (const [path, { integrity, resolved }] of locked) {
      assert.match(String(integrity), /^sha512-[A-Za-z0-9+/]{86}==$/, path);
      assert.equal(resolved, undefined, path);
    }
  });

  test('holds the Node.js that does the work, for each kind of machine, and runs no script for it', () => {
    const programs = locked.filter(([path]) =>
      /^node_modules\/node-(?:bin-)?(?:linux|win|darwin)-/.test(path),
    );
    const machines = programs.map(([, { os, cpu }]) => `${os} ${cpu}`).sort();
    assert.deepEqual(machines, [
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 x64',
    ]);
    for (const [path, entry] of programs) {
      assert.equal(entry.optional, true, path);
      assert.equal(entry.hasInstallScript, undefined, path);
      assert.match(String(entry.version), /^24\./, path);
      assert.match(JSON.stringify(entry.bin), /"node":"bin\/node(?:\.exe)?"/, path);
    }
  });
});
