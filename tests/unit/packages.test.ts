import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
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
